import SourceText

/// Walks over the tree of a document once and writes its HTML, outline, links and section texts.
///
/// Where no extension is in play it writes what cmark 0.30.2 writes (`html.c`).
struct Renderer: ~Copyable {
    let file: SourceFile
    let prepared: PreparedText
    let scan: BlockScan
    let options: MarkdownOptions
    var html = GapWriter()
    /// The plain text of the section, or of the heading, that is being written.
    var text = GapWriter()
    var links: [Link] = []
    /// The links of the block that is being written.
    var drafts: [LinkDraft] = []
    var diagnostics: [Diagnostic] = []
    /// The paragraphs at the head of the document that are the cells of tables.
    var cells: [Node] = []
    var ids = HeadingIDs()
    /// The first lines of headings whose declared id another heading has.
    var duplicateIDLines: Set<Int> = []
    var title: Heading?
    var outline: [Heading] = []
    /// The former ids that were written.
    var formerAnchors: [String] = []
    /// The places of raw HTML with an address that is seen from the page's own.
    var relativeAddresses: [Range<Int>] = []
    var sections: [Section] = []
    /// The heading of the section that is being written.
    var sectionHeading: Int?
    /// How a copy of the Markdown differs from it.
    var changes: [WrittenMarkdown.Change] = []
    /// How many empty cells may yet be written for those that ragged rows lack.
    var missingCells = 100_000

    init(file: SourceFile, prepared: PreparedText, scan: BlockScan, options: MarkdownOptions) {
        self.file = file
        self.prepared = prepared
        self.scan = scan
        self.options = options
        html.bytes.reserveCapacity(prepared.bytes.count + prepared.bytes.count / 4)
    }

    /// What was written, without the room that was there for more: all pages are kept until the last one is rendered.
    var document: MarkdownDocument {
        MarkdownDocument(
            html: GappedText(
                bytes: html.bytes[...].withoutSpareRoom, gaps: html.gaps[...].withoutSpareRoom),
            title: title, outline: outline[...].withoutSpareRoom,
            links: links[...].withoutSpareRoom, sections: sections[...].withoutSpareRoom,
            anchors: outline.map(\.id), written: written,
            formerAnchors: formerAnchors, relativeAddresses: relativeAddresses)
    }

    /// Writes a whole document.
    mutating func render(_ document: Node) {
        reserveIDs()
        var node = document.firstChild
        while let cell = node, cells.count < prepared.cellCount {
            cells.append(cell)
            node = cell.next
        }
        var mayBeTitle = options.extensions
        while let block = node {
            let isTitle = mayBeTitle && block.kind == .heading && block.headingLevel == 1
            if block.kind != .htmlBlock { mayBeTitle = false }
            if isTitle { renderTitle(block) } else { render(block, isTight: false) }
            if !html.bytes.isEmpty { mayBeTitle = false }
            node = block.next
        }
        endSection(nextHeading: nil)
        renderMovedParts()
    }

    mutating func render(_ block: Node, isTight: Bool) {
        switch block.kind {
        case .paragraph: renderParagraph(block, isTight: isTight)
        case .heading: renderHeading(block)
        case .list: renderList(block)
        case .blockQuote: renderQuote(block)
        case .codeBlock: renderCode(block)
        case .htmlBlock: renderHTMLBlock(block)
        case .thematicBreak:
            html.beginLine()
            html.write("<hr />\n")
        default: break
        }
    }

    /// Begins another line of plain text, unless nothing stands before it.
    mutating func beginTextBlock() {
        if !text.bytes.isEmpty || !text.gaps.isEmpty { text.beginLine() }
    }
}

private extension Renderer {
    mutating func renderChildren(of block: Node, isTight: Bool) {
        var child = block.firstChild
        while let node = child {
            render(node, isTight: isTight)
            child = node.next
        }
    }

    mutating func renderList(_ list: Node) {
        html.beginLine()
        let isOrdered = list.isOrderedList
        if !isOrdered {
            html.write("<ul")
        } else if list.listStart == 1 {
            html.write("<ol")
        } else {
            html.write("<ol start=\"")
            html.bytes += Array("\(list.listStart)\"".utf8)
        }
        if !scan.tasks.isEmpty, holdsTask(list) { html.write(" class=\"task-list\"") }
        html.write(">\n")
        let isTight = list.isTightList
        var child = list.firstChild
        while let item = child {
            html.beginLine()
            html.write(isTask(item) != nil ? "<li class=\"task-item\">" : "<li>")
            renderChildren(of: item, isTight: isTight)
            html.write("</li>\n")
            child = item.next
        }
        html.write(isOrdered ? "</ol>\n" : "</ul>\n")
    }

    func holdsTask(_ list: Node) -> Bool {
        var child = list.firstChild
        while let item = child {
            if isTask(item) != nil { return true }
            child = item.next
        }
        return false
    }

    /// Whether an item is a task, and then whether it is done.
    func isTask(_ item: Node) -> Bool? {
        guard !scan.tasks.isEmpty, let paragraph = item.firstChild else { return nil }
        return isTaskParagraph(paragraph)
    }

    func isTaskParagraph(_ paragraph: Node) -> Bool? {
        guard paragraph.kind == .paragraph, let first = paragraph.firstChild, first.kind == .text
        else { return nil }
        let literal = first.literal
        if literal.starts(with: Marker.openTask) { return false }
        if literal.starts(with: Marker.doneTask) { return true }
        return nil
    }

    mutating func renderQuote(_ quote: Node) {
        html.beginLine()
        guard let kind = calloutKind(of: quote), let first = quote.firstChild else {
            html.write("<blockquote>\n")
            renderChildren(of: quote, isTight: false)
            html.beginLine()
            html.write("</blockquote>\n")
            return
        }
        html.bytes += Array("<div class=\"callout callout-\(kind.rawValue)\" role=\"note\">\n".utf8)
        html.write("<p class=\"callout-title\">")
        html.leaveGap(.calloutTitle(kind), link: -1)
        html.write("</p>\n")
        // The marker's own text node, and the break behind it.
        if first.firstChild?.next != nil {
            renderParagraph(first, isTight: false, skippingFirstLine: true)
        }
        var child = first.next
        while let node = child {
            render(node, isTight: false)
            child = node.next
        }
        html.beginLine()
        html.write("</div>\n")
    }

    func calloutKind(of quote: Node) -> CalloutKind? {
        guard !scan.callouts.isEmpty, let paragraph = quote.firstChild,
            paragraph.kind == .paragraph, let first = paragraph.firstChild, first.kind == .text,
            first.literal.starts(with: Marker.callout),
            let number = Int(
                String(decoding: first.literal.dropFirst(Marker.callout.count), as: UTF8.self)),
            scan.callouts.indices.contains(number)
        else { return nil }
        return scan.callouts[number].kind
    }

    mutating func renderParagraph(
        _ paragraph: Node, isTight: Bool, skippingFirstLine: Bool = false
    ) {
        if options.extensions, let only = paragraph.firstChild, only.next == nil,
            referenceScheme(of: only) == .fragment
        {
            html.beginLine()
            beginTextBlock()
            renderInlines(of: paragraph, fragmentStandsAlone: true)
            return
        }
        if !isTight {
            html.beginLine()
            html.write("<p>")
        }
        beginTextBlock()
        var skipped = 0
        if !scan.tasks.isEmpty, let isDone = isTaskParagraph(paragraph) {
            html.write("<input type=\"checkbox\" class=\"task-checkbox\" disabled=\"\"")
            html.write(isDone ? " checked=\"\" /> " : " /> ")
            skipped = Marker.openTask.count
        }
        renderInlines(
            of: paragraph, skippingBytes: skipped, skippingFirstLine: skippingFirstLine)
        if !isTight { html.write("</p>\n") }
    }

    mutating func renderCode(_ block: Node) {
        html.beginLine()
        let info = block.fenceInfo
        let language = info.prefix { !isHTMLSpace($0) }
        if info.isEmpty {
            html.write("<pre><code>")
        } else {
            html.write("<pre><code class=\"language-")
            html.bytes.appendEscaped(language)
            html.write("\">")
        }
        let literal = block.literal
        // The lines of code hold no inlines, so nothing was put into them.
        html.bytes.appendEscaped(literal, mayHoldMarkers: false)
        html.write("</code></pre>\n")
        beginTextBlock()
        text.bytes.appendPlain(literal, mayHoldMarkers: false)
    }
}
