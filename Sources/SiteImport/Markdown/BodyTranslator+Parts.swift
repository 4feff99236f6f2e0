import SourceText

/// Components that are handed Markdown files, such as `<Playground code={{ html, 'src/app.ts': app }} />`.
extension BodyTranslator {
    /// Writes the files that a component is handed, each below what it is called there; false where there are none.
    mutating func writeParts(_ tag: ElementTag, _ index: Int) -> Bool {
        guard markup[index].partner == nil, writer.line.allSatisfy(\.isBlank) else { return false }
        var parts: [(label: String, file: BodyContext.Included)] = []
        for attribute in tag.attributes where attribute.isExpression {
            guard let value = attribute.value else { continue }
            for (label, name) in names(in: value) {
                guard let path = imports[name],
                    let file = context.included(path, sources[source].path)
                else { continue }
                parts.append((label, file))
            }
        }
        guard !parts.isEmpty, parts.count <= 100 else { return false }
        warn(.partsOfComponent(bytes.text(tag.range), at: location(tag.range)))
        for part in parts {
            writeLabel(part.label, at: index)
            guard include(part.file, at: index) else {
                // What is too much, or within itself, stays as it is written.
                warn(.unknownShortcode(bytes.text(tag.range), at: location(tag.range)))
                keep(index)
                return true
            }
            writer.endParagraph()
        }
        position = skipBlankLines(from: tag.range.upperBound)
        return true
    }

    /// The names in an expression, each with the key that it stands under, or else itself.
    private func names(in range: Range<Int>) -> [(label: String, name: String)] {
        var names: [(label: String, name: String)] = []
        var key: String?
        var i = range.lowerBound
        func isWord(_ byte: UInt8) -> Bool { byte.isAlphanumeric || "_$".utf8.contains(byte) }
        func isKey(_ end: Int) -> Bool {
            var next = end
            while next < range.upperBound, bytes[next].isSpace { next += 1 }
            return next < range.upperBound && bytes[next] == UInt8(ascii: ":")
        }
        while i < range.upperBound {
            let start = i
            if "\"'`".utf8.contains(bytes[i]) {
                i += 1
                while i < range.upperBound, bytes[i] != bytes[start] { i += 1 }
                i = min(i + 1, range.upperBound)
                if isKey(i), i - start > 2 { key = bytes.text(start + 1..<i - 1) }
            } else if isWord(bytes[i]) {
                while i < range.upperBound, isWord(bytes[i]) { i += 1 }
                let word = bytes.text(start..<i)
                if isKey(i) {
                    key = word
                } else {
                    names.append((key ?? word, word))
                    key = nil
                }
            } else {
                if ",{}".utf8.contains(bytes[i]) { key = nil }
                i += 1
            }
        }
        return names
    }
}
