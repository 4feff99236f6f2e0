import SourceText

/// Elements of HTML that are blocks or divide the text.
extension BodyTranslator {
    mutating func writeSummary(_ index: Int) -> Bool {
        guard let partner = markup[index].partner else { return false }
        if let text = plainInside(index), !text.isEmpty {
            writeLabel(text, at: index)
            position = skipBlankLines(from: markup[partner].range.upperBound)
            while position < bytes.count, bytes[position].isBlank { position += 1 }
        } else {
            writer.endParagraph()
            position = skipSpaceBehindOpening(index)
            endings[partner] = .paragraph
        }
        return true
    }

    /// An element that only divides the text: a callout where its classes say so.
    mutating func writeDivision(_ tag: ElementTag, _ index: Int) -> Bool {
        noteAnchor(tag)
        guard let partner = markup[index].partner else {
            writer.endParagraph()
            return true
        }
        if writer.line.contains(where: { !$0.isBlank }), isInParagraph(index) {
            endings[partner] = .nothing
            return true
        }
        if let classes = tag.text("class", in: bytes) ?? tag.text("className", in: bytes),
            classes.utf8.count < 80, let kind = Callouts.kind(amongWordsOf: classes),
            ["note", "tip", "warning", "danger", "caution", "important", "alert", "callout"]
                .contains(where: classes.lowercased().contains), canOpenBlock()
        {
            beginCallout(kind, title: nil, index)
            return true
        }
        beginDivision(index)
        return true
    }

    /// Begins a part whose tags are not written; what is indented only for their sake is not any more.
    mutating func beginDivision(_ index: Int) {
        guard let partner = markup[index].partner else { return }
        let indent = writer.line.allSatisfy(\.isBlank) ? writer.line.count : 0
        writer.endParagraph()
        var first = skipBlankLines(from: markup[index].range.upperBound)
        let start = first
        while first < bytes.count, bytes[first].isBlank { first += 1 }
        let extra = first - start - indent
        guard start > markup[index].range.upperBound, extra > 0,
            writer.blocks.count < TextWriter.mostBlocks
        else {
            position = skipSpaceBehindOpening(index)
            endings[partner] = .paragraph
            return
        }
        writer.open(.init(indent: 0, strip: extra, first: nil, rest: []))
        position = start
        endings[partner] = .block
    }

    /// Whether a piece is neither plain HTML nor a comment.
    private func isForeign(_ piece: Markup) -> Bool {
        switch piece.kind {
        case .comment: false
        case .tag(let tag):
            tag.isComponent
                || tag.attributes.contains { $0.isExpression && $0.name != "style" }
        default: true
        }
    }

    /// Writes a table, a list or the like that holds nothing but HTML.
    mutating func writeBlock(_ index: Int) -> Bool {
        guard let partner = markup[index].partner, writer.line.allSatisfy(\.isBlank) else {
            return false
        }
        // What keeps an element from being written whole keeps those around it too.
        if let known = firstForeign, index <= known, known <= partner { return false }
        for (at, piece) in zip(index..., markup[index...partner]) where isForeign(piece) {
            firstForeign = at
            return false
        }
        let range = markup[index].range.lowerBound..<markup[partner].range.upperBound
        let isHeading = bytes[range.lowerBound + 1] | 0x20 == UInt8(ascii: "h")
        // Blank lines in HTML begin Markdown again, which only a translation piece by piece can keep.
        if !isHeading, hasFence(in: range) { return false }
        let spaces = Array(writer.indentedLine)
        let from = sources[source]
        var elements = ElementWriter(
            bytes: bytes, tree: HTMLTree(bytes, range), source: source, isMarkdown: true,
            location: { from.place ?? from.file.location($0) }, writer: writer)
        elements.lostLooks = lostLooks
        let indents =
            !spaces.isEmpty && spaces.count <= TextWriter.widestIndent
            && elements.writer.blocks.count < TextWriter.mostBlocks
        elements.writer.endParagraph()
        if indents {
            elements.writer.open(.init(indent: 0, strip: 0, first: nil, rest: spaces))
        }
        elements.writeBlocks(elements.tree.top)
        if indents {
            elements.writer.endLine()
            elements.writer.close()
        }
        elements.writer.endParagraph()
        writer = elements.writer
        elements.diagnostics.forEach { warn($0) }
        lostLooks = elements.lostLooks
        anchors += elements.anchors
        position = skipBlankLines(from: range.upperBound)
        return true
    }
}
