extension Renderer {
    /// Where the body stands, and what was noted for its copies.
    var written: WrittenMarkdown {
        WrittenMarkdown(
            range: scan.body, changes: changes + definitionChanges, closing: scan.closing)
    }

    /// Notes that a copy lacks the heading that serves as the title.
    mutating func noteTitle(_ block: Node) {
        // Definitions may stand above the text, and are still needed.
        let first = contentLine(of: block, from: block.line) - prepared.cellLineCount
        guard scan.lines.indices.contains(first) else { return }
        var last = lastHeadingLine(from: first)
        // The underline.
        if scan.lines[first].kind != .heading { last = min(last + 1, scan.lines.count - 1) }
        change(scan.lines[first].start..<scan.lines[last].end, to: [])
    }

    /// Notes that a copy has other Markdown in place of inline HTML, which `end` only estimates the end of.
    mutating func note(
        _ literal: CText, at start: Int, before end: Int, _ state: borrowing InlineState,
        as text: [UInt8]
    ) {
        var walk = JoinedLines(
            prepared.bytes, prepared.lines, line: state.positions.lineIndex(at: start),
            offset: start)
        // A line may end with a return and a line feed, which the walk takes for one line feed.
        let isThere = literal.allSatisfy { $0 == UInt8(ascii: "\r") || walk.pass($0) }
        change(prepared.source(of: start..<max(start, isThere ? walk.offset : end)), to: text)
    }

    /// Notes that a copy has other Markdown in place of an HTML block: the lines of a text, without blank ones.
    mutating func noteHTMLBlock(_ block: Node, as text: [UInt8]) {
        let first = block.line
        let last = first + max(1, block.literal.count { $0 == UInt8(ascii: "\n") }) - 1
        guard prepared.lines.indices.contains(first), prepared.lines.indices.contains(last) else {
            return
        }
        var copy: [UInt8] = []
        let lines = text.split(separator: UInt8(ascii: "\n"))
            .filter { !$0.allSatisfy(isHTMLSpace) }
        for line in lines {
            if !copy.isEmpty {
                copy.append(UInt8(ascii: "\n"))
                // What the containers put before each further line; blocks of one line have none.
                let second = prepared.lines[min(first + 1, last)]
                if last > first { copy += prepared.bytes[second.start..<second.content] }
            }
            copy += line
        }
        let range = prepared.lines[first].content..<prepared.lines[last].end
        change(prepared.source(of: range), to: copy)
    }

    /// Notes that a copy has an HTML block as text.
    mutating func noteHTMLBlock(_ block: Node, asTextOf html: [UInt8]) {
        var plain: [UInt8] = []
        plain.appendPlain(html)
        var text: [UInt8] = []
        for line in plain.split(separator: UInt8(ascii: "\n")) {
            text.appendEscapingMarkdown(line)
            text.append(UInt8(ascii: "\n"))
        }
        noteHTMLBlock(block, as: text)
    }

    private mutating func change(_ range: Range<Int>, to text: [UInt8]) {
        changes.append(WrittenMarkdown.Change(range: range, kind: .markdown(text)))
    }

    /// The destinations of definitions that links of the body use.
    private var definitionChanges: [WrittenMarkdown.Change] {
        let defined = links.indices.filter { links[$0].destinationRange == nil }
        if defined.isEmpty { return [] }
        let linkByDestination = Dictionary(
            defined.map { (links[$0].destination, $0) }, uniquingKeysWith: { first, _ in first })
        return LinkDefinition.all(in: prepared, scan).compactMap { definition in
            linkByDestination[definition.destination].map { link in
                WrittenMarkdown.Change(
                    range: definition.destinationRange, kind: .destination(ofLink: link))
            }
        }
    }
}
