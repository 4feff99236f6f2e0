import SourceText

extension Renderer {
    mutating func reserveIDs() {
        ids.expect(options.reservedIDs.count + scan.headingCount)
        for id in options.reservedIDs { _ = ids.reserve(id) }
        var places: [[UInt8]: Range<Int>] = [:]
        for line in scan.linesWithID {
            guard let declared = scan.explicitIDs[line] else { continue }
            if ids.reserve(declared.id) {
                places[Array(declared.id.utf8)] = declared.range
            } else if let first = places[Array(declared.id.utf8)] {
                diagnostics.append(
                    .duplicateAnchor(
                        declared.id, at: file.location(declared.range),
                        first: file.location(first)))
                duplicateIDLines.insert(line)
            } else {
                diagnostics.append(.reservedAnchor(declared.id, at: file.location(declared.range)))
                duplicateIDLines.insert(line)
            }
        }
    }

    mutating func renderTitle(_ block: Node) {
        title = makeHeading(block)
        noteTitle(block)
    }

    mutating func renderHeading(_ block: Node) {
        html.beginLine()
        guard options.extensions else {
            writeHeadingTag("<h", level: block.headingLevel)
            html.write(">")
            beginTextBlock()
            renderInlines(of: block)
            writeHeadingTag("</h", level: block.headingLevel)
            html.write(">\n")
            return
        }
        let heading = makeHeading(block)
        writeHeadingTag("<h", level: heading.level)
        html.write(" id=\"")
        html.bytes.appendEscaped(heading.id.utf8)
        html.write("\">")
        writeFormerAnchors(of: heading.id)
        html.write(heading.html)
        writeHeadingTag("</h", level: heading.level)
        html.write(">\n")
        outline.append(heading)
        if heading.level <= 4 {
            endSection(nextHeading: outline.count - 1)
        } else {
            beginTextBlock()
            text.write(heading.text)
        }
    }

    private mutating func writeHeadingTag(_ start: StaticString, level: Int) {
        html.write(start)
        html.bytes.append(UInt8(ascii: "0") + UInt8(level))
    }

    /// Renders a heading's inlines apart from everything else.
    mutating func makeHeading(_ block: Node) -> Heading {
        let htmlMark = html.mark
        let outer = text
        text = GapWriter()
        renderInlines(of: block)
        let inlineHTML = html.cut(from: htmlMark)
        let plain = text.cut(from: text.startMark)
        text = outer
        let line = block.line - prepared.cellLineCount
        let id: String
        if let declared = scan.explicitIDs[line] {
            id =
                duplicateIDLines.contains(line)
                ? ids.makeUnique(Array(declared.id.utf8)) : declared.id
        } else {
            id = ids.make(from: plain.bytes)
        }
        return Heading(
            level: block.headingLevel, id: id, text: plain, html: inlineHTML,
            range: headingRange(block, first: line))
    }

    /// The bytes of a heading in the file, from its marks or its first word to the end of its last line of text.
    func headingRange(_ block: Node, first: Int) -> Range<Int> {
        guard scan.lines.indices.contains(first) else { return 0..<0 }
        let end = scan.lines[lastHeadingLine(from: first)].end
        return min(scan.lines[first].start + max(0, block.column - 1), end)..<end
    }

    /// The last line of text of a heading that begins on a line.
    func lastHeadingLine(from first: Int) -> Int {
        var last = first
        while scan.lines[first].kind != .heading, last + 1 < scan.lines.count,
            scan.lines[last + 1].kind == .paragraph || scan.lines[last + 1].kind == .lazy
        {
            last += 1
        }
        return last
    }

    mutating func endSection(nextHeading: Int?) {
        while let last = text.bytes.last, last == UInt8(ascii: "\n"), !text.endsInGap {
            text.bytes.removeLast()
        }
        sections.append(Section(heading: sectionHeading, text: text.cut(from: text.startMark)))
        sectionHeading = nextHeading
    }
}
