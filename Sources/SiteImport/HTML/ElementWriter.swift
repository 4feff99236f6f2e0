import SourceText

/// Writes HTML as Markdown.
struct ElementWriter {
    let bytes: [UInt8]
    let tree: HTMLTree
    /// The index of the source in origins.
    let source: Int
    /// Whether texts are Markdown already.
    let isMarkdown: Bool
    /// The place of bytes in a file, for messages.
    let location: (Range<Int>) -> SourceLocation
    var writer: TextWriter
    var diagnostics: [Diagnostic] = []
    var anchors: [(id: String, offset: Int, origin: Origin)] = []
    var lostLooks = LostLooks()

    /// Whether the last thing written was a space, so that the next one is none.
    var isSpaced = true
    /// Whether the next text begins a line, where more characters are marks.
    var beginsLine = true
    /// What a cell of a table lost, while one is written.
    var lost: Set<TableLoss>?

    func origin(_ offset: Int) -> Origin { Origin(source: source, offset: offset) }

    mutating func put(_ text: String, at offset: Int) {
        writer.write(text, at: origin(offset))
    }

    // MARK: Blocks

    /// Writes nodes as blocks: what stands between blocks are paragraphs.
    mutating func writeBlocks(_ nodes: [Int]) {
        var isInParagraph = false
        for node in nodes {
            if isBlock(node) {
                if isInParagraph { endLine() }
                isInParagraph = false
                writeBlock(node)
            } else {
                if !isInParagraph {
                    if isNothing(node) { continue }
                    if tree.isComment(node) {
                        writeComment(node)
                        continue
                    }
                    writer.endParagraph()
                    (isSpaced, beginsLine) = (true, true)
                    isInParagraph = true
                }
                writeInline(node)
            }
        }
        if isInParagraph { endLine() }
    }

    /// A comment has its own lines: text behind one at the head of a line would be HTML too (CommonMark 0.30 §4.6).
    private mutating func writeComment(_ node: Int) {
        writer.endParagraph()
        writer.copy(bytes, tree.nodes[node].range, from: source)
        writer.endLine()
        writer.endParagraph()
    }

    private mutating func endLine() {
        writer.trimLine()
        writer.endLine()
        (isSpaced, beginsLine) = (true, true)
    }

    /// Whether a node shows nothing: spaces, or an element with nothing else in it.
    func isEmpty(_ node: Int) -> Bool {
        switch tree.nodes[node].kind {
        case .comment: return true
        case .text:
            let range = tree.nodes[node].range
            return bytes[range].allSatisfy(\.isSpace)
                || CharacterReferences.decoded(bytes[range]).unicodeScalars.allSatisfy {
                    $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}"
                }
        case .element(let tag):
            if ElementNames.divisions.contains(tag.name) || ElementNames.marks[tag.name] != nil
                || ElementNames.transparent.contains(tag.name) || tag.name == "a"
            {
                return anchorID(tag) == nil && tree.nodes[node].children.allSatisfy(isEmpty)
            }
            return tag.name == "br"
        }
    }

    /// Whether a node shows nothing and says nothing to whoever edits the page either, as a comment does.
    func isNothing(_ node: Int) -> Bool {
        isEmpty(node) && !tree.isComment(node) && tree.nodes[node].children.allSatisfy(isNothing)
    }

    /// Whether an element is a block, or holds one.
    func isBlock(_ node: Int) -> Bool {
        guard let tag = tree.tag(node) else { return false }
        if ElementNames.blocks.contains(tag.name) || ElementNames.divisions.contains(tag.name)
            || ElementNames.parts.contains(tag.name) || tag.name == "hr"
            || ElementNames.hidden.contains(tag.name)
        {
            return true
        }
        return (ElementNames.transparent.contains(tag.name) || ElementNames.marks[tag.name] != nil)
            && tree.nodes[node].children.contains(where: isBlock)
    }

    private mutating func writeBlock(_ node: Int) {
        guard let tag = tree.tag(node) else { return }
        let children = tree.nodes[node].children
        let start = tree.nodes[node].range.lowerBound
        if ElementNames.isSaid(tag.name) { lostLooks.note(tag, at: location(tag.range)) }
        switch tag.name {
        case "h1", "h2", "h3", "h4", "h5", "h6": writeHeading(tag, node)
        case "ul", "ol": writeList(tag, node)
        case "li": writeItem(node, marker: "- ")
        case "dt", "summary":
            writer.endParagraph()
            (isSpaced, beginsLine) = (true, false)
            writeMarked("**", children, at: start)
            endLine()
        case "hr":
            writer.endParagraph()
            put("---", at: start)
            writer.endLine()
            writer.endParagraph()
        case "pre": writePreformatted(tag, node)
        case "table": writeTable(node)
        case "blockquote": writeQuote(calloutKind(tag), node)
        case _ where ElementNames.hidden.contains(tag.name): hide(tag, node)
        default:
            noteAnchor(tag, at: start)
            if let kind = calloutKind(tag) {
                writeQuote(kind, node)
                return
            }
            writer.endParagraph()
            writeBlocks(children)
            writer.endParagraph()
        }
    }

    private mutating func writeHeading(_ tag: ElementTag, _ node: Int) {
        guard !isEmptyText(node) else {
            writeBlocks(tree.nodes[node].children)
            return
        }
        writer.endParagraph()
        let start = tree.nodes[node].range.lowerBound
        put(String(repeating: "#", count: Int(tag.name.dropFirst()) ?? 1) + " ", at: start)
        (isSpaced, beginsLine) = (true, false)
        // What would break the line is a space.
        let outer = lost
        lost = []
        tree.nodes[node].children.forEach { writeInline($0) }
        lost = outer
        writer.trimLine()
        if let id = tag.text("id", in: bytes), isPlainID(id) { put(" {#\(id)}", at: start) }
        endLine()
        writer.endParagraph()
    }

    func isEmptyText(_ node: Int) -> Bool { tree.nodes[node].children.allSatisfy(isEmpty) }

    func isPlainID(_ id: String) -> Bool {
        !id.isEmpty
            && id.utf8.allSatisfy { $0.isAlphanumeric || "-_.".utf8.contains($0) || $0 >= 0x80 }
    }

    private mutating func writeList(_ tag: ElementTag, _ node: Int) {
        // Between items a comment would divide the list.
        for child in tree.nodes[node].children where tree.isComment(child) { writeComment(child) }
        if tree.name(node) == "ul" || tree.name(node) == "ol", writer.blocks.last?.first == nil {
            writer.endParagraph()
        }
        var number = tag.text("start", in: bytes).flatMap { Int($0) } ?? 1
        if !(0...99_999_999).contains(number) { number = 1 }
        for child in tree.nodes[node].children where !isEmpty(child) || tree.name(child) == "li" {
            let marker = tag.name == "ol" ? "\(number). " : "- "
            number += 1
            writeItem(child, marker: marker)
        }
        writer.endParagraph()
    }

    private mutating func writeItem(_ node: Int, marker: String) {
        guard writer.blocks.count < TextWriter.mostBlocks else {
            writeBlocks([node].filter { tree.name($0) != "li" } + tree.nodes[node].children)
            return
        }
        writer.endLine()
        writer.open(
            .init(
                indent: 0, first: Array(marker.utf8),
                rest: Array(repeating: 0x20, count: marker.utf8.count), isIndentedInSource: false))
        (isSpaced, beginsLine) = (true, true)
        writeBlocks(tree.name(node) == "li" ? tree.nodes[node].children : [node])
        if writer.blocks.last?.first != nil { writer.newline() }
        writer.endLine()
        writer.close()
    }

    private mutating func writeQuote(_ kind: String?, _ node: Int) {
        guard writer.blocks.count < TextWriter.mostBlocks, !isEmptyText(node) else {
            writeBlocks(tree.nodes[node].children)
            return
        }
        writer.endParagraph()
        writer.open(
            .init(indent: 0, first: nil, rest: Array("> ".utf8), isIndentedInSource: false))
        if let kind {
            put("[!\(kind)]\n", at: tree.nodes[node].range.lowerBound)
            writer.holdParagraph()
        }
        writeBlocks(tree.nodes[node].children)
        writer.endLine()
        writer.trimBlankLines()
        writer.close()
        writer.endParagraph()
    }

    private static let calloutWords: Set<String> = [
        "note", "tip", "hint", "info", "warning", "caution", "danger", "important", "notice",
        "attention",
    ]

    /// The kind of callout that the classes of an element name.
    private func calloutKind(_ tag: ElementTag) -> String? {
        guard let classes = tag.text("class", in: bytes) else { return nil }
        let words = classes.lowercased().split { !$0.isLetter }.map(String.init)
        guard words.count <= 6,
            let word = words.first(where: ElementWriter.calloutWords.contains)
        else { return nil }
        return Callouts.kind(word)
    }

    /// Keeps what is for machines in a comment.
    private mutating func hide(_ tag: ElementTag, _ node: Int) {
        let range = tree.nodes[node].range
        diagnostics.append(.hiddenElement(tag.name, at: location(tag.range)))
        writer.endParagraph()
        if bytes.find("--", in: range) == nil {
            put("<!-- ", at: range.lowerBound)
            writer.copy(bytes, range, from: source)
            put(" -->\n", at: range.lowerBound)
        } else {
            writer.copy(bytes, range, from: source)
        }
        writer.endParagraph()
    }

    /// Keeps an element as it stands.
    mutating func keep(_ node: Int) {
        let range = tree.nodes[node].range
        let tag = tree.tag(node)?.range ?? range
        diagnostics.append(.keptHTML(bytes.text(tag), at: location(tag)))
        writer.copy(bytes, range, from: source)
        (isSpaced, beginsLine) = (false, false)
    }

    func anchorID(_ tag: ElementTag) -> String? {
        tag.text("id", in: bytes) ?? (tag.name == "a" ? tag.text("name", in: bytes) : nil)
    }

    mutating func noteAnchor(_ tag: ElementTag, at offset: Int) {
        guard let id = anchorID(tag), isPlainID(id) else { return }
        anchors.append((id, writer.bytes.count, origin(offset)))
    }
}
