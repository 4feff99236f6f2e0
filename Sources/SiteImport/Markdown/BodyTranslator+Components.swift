import SourceText

/// Components, expressions and statements of MDX.
extension BodyTranslator {
    /// Components that show what pages here show by themselves: the list of a section, the outline of a page.
    private static let generated: Set<String> = ["DocCardList", "TOCInline"]
    /// Components that are only a frame around what is in them.
    private static let frames: Set<String> = [
        "Tabs", "BrowserOnly", "React.Fragment", "Fragment", "Columns", "Column", "Head", "Steps",
    ]

    mutating func writeComponent(_ tag: ElementTag, _ index: Int) -> Bool {
        let place = origin(tag.range.lowerBound)
        let partner = markup[index].partner
        if let path = imports[tag.name] {
            let isPage = path.hasSuffix(".md") || path.hasSuffix(".mdx")
            if isPage, let included = context.included(path, sources[source].path),
                partner.map({ $0 == index + 1 }) ?? true
            {
                guard include(included, at: index) else { return false }
                writer.endParagraph()
                position = skipBlankLines(from: markup[partner ?? index].range.upperBound)
                return true
            }
        }
        switch tag.name {
        case "": endings[partner ?? -1] = .nothing
        case "TabItem":
            guard partner != nil else { return false }
            if let label = tag.text("label", in: bytes) ?? tag.text("value", in: bytes) {
                // What is in it is indented as seen from the tag, not from the label.
                let spaces = writer.line.allSatisfy(\.isBlank) ? Array(writer.line) : []
                writeLabel(label, at: index)
                writer.write(spaces, at: place)
            }
            lostLooks.note(.tabs, at: location(tag.range))
            beginDivision(index)
        case "Admonition":
            guard partner != nil,
                let kind = Callouts.kind(tag.text("type", in: bytes) ?? "note"), canOpenBlock()
            else { return false }
            beginCallout(kind, title: tag.text("title", in: bytes), index)
        case "Link":
            noteAnchor(tag)
            if tag.isSelfClosing, tag.attributes.map(\.name) == ["id"] { return true }
            guard let partner,
                let address = destination("to", of: tag) ?? destination("href", of: tag)
            else { return false }
            writer.write("[", at: place)
            let inner = tag.range.upperBound..<markup[partner].range.lowerBound
            position = bytes.trimmed(inner).lowerBound
            endings[partner] = .marks("](\(LinkText.destination(address)))")
        case "Image", "ThemedImage", "IdealImage", "Zoom":
            guard
                let image = destination("src", of: tag) ?? destination("img", of: tag)
                    ?? destination("source", of: tag)
            else { return false }
            let alt = tag.text("alt", in: bytes) ?? ""
            writer.write(
                "![\(LinkText.text(alt))](\(LinkText.destination(image)))", at: place)
            if let partner { endings[partner] = .nothing }
        case "CodeBlock":
            return writeCodeBlock(tag, index)
        case _ where Self.generated.contains(tag.name):
            if let partner { endings[partner] = .nothing }
        case _ where Self.frames.contains(tag.name):
            guard let partner else { return tag.isSelfClosing }
            if tag.name == "Columns" { lostLooks.note(.columns, at: location(tag.range)) }
            if writer.line.allSatisfy(\.isBlank) {
                beginDivision(index)
            } else {
                endings[partner] = .nothing
            }
        default: return writeNamed(tag, index) || writeParts(tag, index)
        }
        return true
    }

    /// Code that is written as a text of JavaScript: `` <CodeBlock language="js">{`…`}</CodeBlock> ``.
    private mutating func writeCodeBlock(_ tag: ElementTag, _ index: Int) -> Bool {
        guard let partner = markup[index].partner, writer.line.allSatisfy(\.isBlank) else {
            return false
        }
        var inner = bytes.trimmed(tag.range.upperBound..<markup[partner].range.lowerBound)
        if inner.count > 1, bytes[inner.lowerBound] == UInt8(ascii: "{") {
            inner = bytes.trimmed(inner.lowerBound + 1..<inner.upperBound - 1)
            guard ElementTag.literal(bytes, inner) != nil else { return false }
            inner = inner.lowerBound + 1..<inner.upperBound - 1
        }
        let fence = LinkText.fence(around: bytes[inner])
        let language = tag.text("language", in: bytes) ?? ""
        if let title = tag.text("title", in: bytes) { writeLabel(title, at: index) }
        writer.endParagraph()
        writer.write(fence + language + "\n", at: origin(tag.range.lowerBound))
        writer.copy(bytes, inner, from: source)
        writer.endLine()
        writer.write(fence + "\n\n", at: origin(tag.range.lowerBound))
        position = skipBlankLines(from: markup[partner].range.upperBound)
        return true
    }

    mutating func writeExpression(_ inner: Range<Int>, _ index: Int) {
        let text = bytes.trimmed(inner)
        let place = origin(markup[index].range.lowerBound)
        if bytes.has("/*", at: text.lowerBound, before: text.upperBound),
            bytes.has("*/", at: text.upperBound - 2, before: text.upperBound), text.count >= 4
        {
            let comment = bytes.trimmed(text.lowerBound + 2..<text.upperBound - 2)
            // The newer way to give a heading its id.
            if comment.count > 1, bytes[comment.lowerBound] == UInt8(ascii: "#"),
                isPlainID(bytes.text(comment.lowerBound + 1..<comment.upperBound))
            {
                writer.write("{\(bytes.text(comment))}", at: place)
            } else if !writeComment(comment, index) {
                keep(index)
            }
            return
        }
        if text.count >= 2, let literal = ElementTag.literal(bytes, text) {
            writer.write(literal, at: place)
            return
        }
        warn(
            .unknownExpression(
                bytes.text(markup[index].range), at: location(markup[index].range)))
        keep(index)
    }

    /// `import` only says what names stand for; what is exported is kept in a comment.
    mutating func writeStatement(_ index: Int) {
        let range = markup[index].range
        var isImport = true
        var line = range.lowerBound
        while line < range.upperBound {
            let end = bytes.lineEnd(from: line, before: range.upperBound)
            let text = bytes.text(line..<end)
            if text.hasPrefix("export ") { isImport = false }
            if text.hasPrefix("import ") { noteImport(text) }
            line = end + 1
        }
        position = skipBlankLines(from: range.upperBound)
        if isImport {
            writer.endParagraph()
            return
        }
        warn(
            .unknownExpression(
                bytes.text(
                    range
                        .lowerBound..<bytes.lineEnd(
                            from: range.lowerBound, before: range.upperBound)),
                at: location(range)))
        let next = position
        guard writeComment(range, index) else {
            keep(index)
            return
        }
        writer.endParagraph()
        position = next
    }

    private mutating func noteImport(_ line: String) {
        let words = line.dropFirst("import ".count)
        guard let from = words.range(of: " from ") else { return }
        let name = String(words[..<from.lowerBound]).trimmed
        let path = words[from.upperBound...].trimmed.filter { !"'\";".contains($0) }
        if name.utf8.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "_") }) {
            imports[name] = path
        }
    }
}

extension Substring {
    /// The first place of a text.
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
