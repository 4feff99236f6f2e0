import SourceText

/// HTML that stands in Markdown.
extension BodyTranslator {
    mutating func write(_ tag: ElementTag, _ index: Int) {
        if tag.isClosing {
            if end(index) { return }
            // An end without a beginning shows nothing in browsers.
            if isKnownElement(tag.name) { return }
        } else if tag.isComponent || tag.name.isEmpty {
            if writeComponent(tag, index) { return }
        } else if writeElement(tag, index) {
            // What is written whole notes what it loses by itself.
            if ElementNames.isSaid(tag.name), !ElementNames.blocks.contains(tag.name) {
                lostLooks.note(tag, at: location(tag.range))
            }
            return
        }
        warn(
            tag.isComponent
                ? .unknownShortcode(bytes.text(tag.range), at: location(tag.range))
                : .keptHTML(bytes.text(tag.range), at: location(tag.range)))
        keep(index)
    }

    private func isKnownElement(_ name: String) -> Bool {
        ElementNames.isSaid(name) || name == "table" || name == "br"
    }

    private mutating func writeElement(_ tag: ElementTag, _ index: Int) -> Bool {
        let place = origin(tag.range.lowerBound)
        let name = tag.name
        if let marks = ElementNames.marks[name] { return writeMarked(marks, index) }
        switch name {
        case "br": return writeBreak(index)
        case "img":
            guard let image = destination("src", of: tag) else { return false }
            let alt = tag.text("alt", in: bytes) ?? ""
            writer.write(
                "![\(LinkText.text(alt.trimmed))](\(LinkText.destination(image)))", at: place)
            return true
        case "a": return writeAnchor(tag, index)
        case "summary": return writeSummary(index)
        case "iframe", "video", "audio", "embed":
            guard var address = destination("src", of: tag) ?? innerSource(index) else {
                return false
            }
            if address.hasPrefix("//") { address = "https:" + address }
            address = Embedded.watchAddress(address)
            writer.write(link(tag.text("title", in: bytes) ?? address, address), at: place)
            if let partner = markup[index].partner { position = markup[partner].range.upperBound }
            return true
        case "sup", "sub":
            guard let inner = plainInside(index),
                let text = ElementNames.raised(inner, isLow: name == "sub")
            else { return false }
            writer.write(text, at: place)
            position = markup[markup[index].partner!].range.upperBound
            return true
        case "hr":
            guard writer.line.allSatisfy(\.isBlank) else { return false }
            let spaces = Array(writer.line)
            writer.endParagraph()
            writer.write(spaces + Array("---\n\n".utf8), at: place)
            position = skipBlankLines(from: tag.range.upperBound)
            return true
        case "h1", "h2", "h3", "h4", "h5", "h6":
            // Within a line, such as in a link, it is no more than a strong text.
            return writer.line.allSatisfy(\.isBlank) ? writeBlock(index) : writeMarked("**", index)
        case "head":
            return writeHead(index)
        case _ where ElementNames.code.contains(name):
            guard let inner = plainInside(index) ?? plainInsideMarks(index), !inner.isEmpty else {
                return false
            }
            writer.write(LinkText.code(inner), at: place)
            position = markup[markup[index].partner!].range.upperBound
            return true
        case _ where ElementNames.hidden.contains(name):
            guard let partner = markup[index].partner else { return false }
            warn(.hiddenElement(name, at: location(tag.range)))
            return writeComment(tag.range.lowerBound..<markup[partner].range.upperBound, index)
        case _ where ElementNames.blocks.contains(name): return writeBlock(index)
        case _ where ElementNames.transparent.contains(name):
            noteAnchor(tag)
            if let partner = markup[index].partner { endings[partner] = .nothing }
            return true
        case _ where ElementNames.divisions.contains(name): return writeDivision(tag, index)
        default: return false
        }
    }

    /// Where an attribute leads: its text, or the path in `require('…')`, `useBaseUrl('…')` or a name that was imported.
    func destination(_ name: String, of tag: ElementTag) -> String? {
        guard let attribute = tag.attribute(name), let value = attribute.value else { return nil }
        if !attribute.isExpression { return tag.text(name, in: bytes) }
        if let literal = ElementTag.literal(bytes, value) { return literal }
        let text = bytes.text(bytes.trimmed(value))
        if let path = imports[text] { return path }
        for call in ["require(", "useBaseUrl(", "withBaseUrl("] where text.hasPrefix(call) {
            let inner = text.dropFirst(call.count).prefix { $0 != ")" }
            let written = Array(inner.utf8)
            guard let path = ElementTag.literal(written, 0..<written.count) else { return nil }
            // Seen from the root of the site, with or without a slash.
            let isBare = call != "require(" && !path.hasPrefix("/") && !path.contains(":")
            return isBare ? "/" + path : path
        }
        return nil
    }

    private func innerSource(_ index: Int) -> String? {
        guard let partner = markup[index].partner else { return nil }
        for piece in markup[index..<partner].prefix(20) {
            if case .tag(let tag) = piece.kind, tag.name == "source" {
                return destination("src", of: tag)
            }
        }
        return nil
    }

    /// The text of an element that holds nothing but text of one paragraph, references resolved.
    mutating func plainInside(_ index: Int) -> String? {
        guard let partner = markup[index].partner, partner == index + 1 else { return nil }
        let range = markup[index].range.upperBound..<markup[partner].range.lowerBound
        guard !hasBlankLine(in: range) else { return nil }
        return CharacterReferences.decoded(bytes[bytes.trimmed(range)])
            .split { $0 == "\n" }.joined(separator: " ")
    }

    /// The text of code in which some is emphasised, which code here cannot be.
    mutating func plainInsideMarks(_ index: Int) -> String? {
        // Marks in code are few.
        guard let partner = markup[index].partner, partner - index <= 100, isInParagraph(index)
        else { return nil }
        var text: [UInt8] = []
        var clean = markup[index].range.upperBound
        for piece in markup[index + 1...partner] {
            guard case .tag(let tag) = piece.kind,
                ElementNames.marks[tag.name] != nil || ElementNames.transparent.contains(tag.name)
                    || ElementNames.code.contains(tag.name)
            else { return nil }
            text += bytes[clean..<piece.range.lowerBound]
            clean = piece.range.upperBound
        }
        return CharacterReferences.decoded(text).split { $0 == "\n" }.joined(separator: " ")
    }

    /// What stands in `head` is for machines: a description becomes the page's, the rest is kept in a comment.
    private mutating func writeHead(_ index: Int) -> Bool {
        guard let partner = markup[index].partner else { return false }
        for piece in markup[index..<partner] {
            if case .tag(let tag) = piece.kind, tag.name == "meta",
                tag.text("name", in: bytes) == "description", description == nil
            {
                description = tag.text("content", in: bytes)
            }
        }
        let range = markup[index].range.lowerBound..<markup[partner].range.upperBound
        guard writeComment(range, index) else { return false }
        position = markup[partner].range.upperBound
        return true
    }

    /// Whether what stands between two tags is part of one paragraph.
    mutating func isInParagraph(_ index: Int) -> Bool {
        guard let partner = markup[index].partner else { return false }
        let range = markup[index].range.upperBound..<markup[partner].range.lowerBound
        return !hasBlankLine(in: range)
    }

    private mutating func writeMarked(_ marks: String, _ index: Int) -> Bool {
        guard let partner = markup[index].partner, isInParagraph(index) else { return false }
        let inner = bytes.trimmed(
            markup[index].range.upperBound..<markup[partner].range.lowerBound)
        let place = origin(markup[index].range.lowerBound)
        if inner.isEmpty {
            endings[partner] = .nothing
            return true
        }
        // Marks beside a letter and a sign of punctuation are none (CommonMark 0.30 §6.2).
        let before = markup[index].range.lowerBound
        let after = markup[partner].range.upperBound
        func isSign(_ byte: UInt8) -> Bool { byte < 0x80 && !byte.isAlphanumeric && !byte.isSpace }
        if before > 0, bytes[before - 1].isAlphanumeric, isSign(bytes[inner.lowerBound]) {
            return false
        }
        if after < bytes.count, bytes[after].isAlphanumeric, isSign(bytes[inner.upperBound - 1]) {
            return false
        }
        if inner.lowerBound > markup[index].range.upperBound { writer.write(" ", at: place) }
        writer.write(marks, at: place)
        position = inner.lowerBound
        endings[partner] = .marks(marks)
        return true
    }

    private mutating func writeBreak(_ index: Int) -> Bool {
        let range = markup[index].range
        let line = writer.line.drop(while: \.isBlank)
        // A cell has one line, and so has a heading.
        if line.first == UInt8(ascii: "|") || line.first == UInt8(ascii: "#") {
            warn(.changedTable(TableLoss.lineBreaks.wording, at: location(range)))
            writer.write(" ", at: origin(range.lowerBound))
            return true
        }
        var next = range.upperBound
        while next < bytes.count, bytes[next].isBlank || bytes[next] == 0x0D { next += 1 }
        let endsLine = next >= bytes.count || bytes[next] == 0x0A
        let lineEnd = endsLine ? min(next + 1, bytes.count) : next
        let isLast =
            endsLine
            && bytes.trimmed(lineEnd..<bytes.lineEnd(from: lineEnd, before: bytes.count)).isEmpty
        // Beside a blank line it only makes room.
        if line.isEmpty || isLast {
            position = endsLine && line.isEmpty ? lineEnd : range.upperBound
            return true
        }
        let indent = Array(writer.line.prefix(while: \.isBlank).suffix(TextWriter.widestIndent))
        writer.trimLine()
        writer.write("\\\n", at: origin(range.lowerBound))
        if endsLine {
            position = lineEnd
        } else {
            writer.write(indent, at: origin(range.lowerBound))
            position = next
        }
        return true
    }

    private mutating func writeAnchor(_ tag: ElementTag, _ index: Int) -> Bool {
        noteAnchor(tag)
        guard let partner = markup[index].partner else { return tag.isSelfClosing }
        guard tag.attribute("href") != nil else {
            endings[partner] = .nothing
            return true
        }
        guard let address = destination("href", of: tag), isInParagraph(index) else { return false }
        let inner = markup[index].range.upperBound..<markup[partner].range.lowerBound
        if bytes.trimmed(inner).isEmpty {
            endings[partner] = .nothing
            return true
        }
        // A heading that leads to itself is the heading.
        if address.hasPrefix("#"), holdsHeading(index) {
            noteAnchor(String(address.dropFirst()), tag)
            // It stands where the link does: as deep as it is in there, it would be code.
            position = markup[index + 1].range.lowerBound
            endings[partner] = .paragraph
            return true
        }
        writer.write("[", at: origin(tag.range.lowerBound))
        position = bytes.trimmed(inner).lowerBound
        endings[partner] = .marks("](\(LinkText.destination(address.trimmed)))")
        return true
    }

    func isPlainID(_ id: String) -> Bool {
        !id.isEmpty
            && id.utf8.allSatisfy { $0.isAlphanumeric || "-_.".utf8.contains($0) || $0 >= 0x80 }
    }

    mutating func noteAnchor(_ tag: ElementTag) {
        guard
            let id = tag.text("id", in: bytes)
                ?? (tag.name == "a" ? tag.text("name", in: bytes) : nil),
            isPlainID(id)
        else { return }
        noteAnchor(id, tag)
    }

    private mutating func noteAnchor(_ id: String, _ tag: ElementTag) {
        guard isPlainID(id) else { return }
        anchors.append((id, writer.bytes.count, origin(tag.range.lowerBound)))
    }

    /// Whether an element holds a heading and nothing else.
    private func holdsHeading(_ index: Int) -> Bool {
        guard let partner = markup[index].partner, index + 1 < partner,
            case .tag(let tag) = markup[index + 1].kind, tag.name.utf8.count == 2,
            tag.name.hasPrefix("h"), ElementNames.blocks.contains(tag.name),
            markup[index + 1].partner == partner - 1
        else { return false }
        let before = markup[index].range.upperBound..<markup[index + 1].range.lowerBound
        let after = markup[partner - 1].range.upperBound..<markup[partner].range.lowerBound
        return bytes.trimmed(before).isEmpty && bytes.trimmed(after).isEmpty
    }
}
