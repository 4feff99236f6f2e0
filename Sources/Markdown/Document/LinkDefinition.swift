public import SourceText

/// A link reference definition: `[label]: destination "title"` (CommonMark 0.30 §4.7).
///
/// Links that name it carry no place of their destination; whoever edits a file needs that of the definition.
public struct LinkDefinition: Sendable, Hashable {
    /// The destination after CommonMark's unescaping.
    public let destination: String
    /// The bytes of the destination in the file, without `<` and `>` around it.
    public let destinationRange: Range<Int>
}

extension MarkdownDocument {
    /// The definitions in the body of a file whose label stands on one line, in order; none in code or raw HTML.
    public static func linkDefinitions(
        in file: SourceFile, body: Range<Int>, options: MarkdownOptions = MarkdownOptions()
    ) -> [LinkDefinition] {
        var scanner = BlockScanner(file: file, body: body, options: options)
        scanner.scan()
        guard scanner.refusal == nil else { return [] }
        let reader = DefinitionReader(bytes: file.bytes, lines: scanner.result.lines)
        return scanner.result.lines.indices.compactMap(reader.definition(onLine:))
    }

    /// What a destination means that is written in the text of a file; nil where it cannot stand in a link.
    public static func destination(writtenAs bytes: [UInt8]) -> String? {
        if !bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) {
            return String(validating: bytes, as: UTF8.self)
        }
        let text = Array("[x](<".utf8) + bytes + Array(">)".utf8)
        var diagnostics: [Diagnostic] = []
        let document = parse(
            SourceFile(path: "", bytes: text), body: 0..<text.count,
            options: MarkdownOptions(extensions: false), diagnostics: &diagnostics)
        return document.links.count == 1 ? document.links[0].destination : nil
    }
}

/// Reads definitions from the lines of a body.
private struct DefinitionReader {
    let bytes: [UInt8]
    let lines: [ScannedLine]

    func definition(onLine first: Int) -> LinkDefinition? {
        let line = lines[first]
        guard line.kind == .paragraph, isDefinitionStart(bytes, line) else { return nil }
        var i = endOfLabel(line) + 2
        var end = line.contentEnd
        skipSpaces(&i, end)
        if i == end {
            // The destination may stand on the next line of the paragraph.
            let next = first + 1
            guard next < lines.count, lines[next].kind == .paragraph || lines[next].kind == .lazy
            else { return nil }
            i = lines[next].content
            end = lines[next].contentEnd
            skipSpaces(&i, end)
        }
        guard let range = destination(&i, end) else { return nil }
        let behind = i
        skipSpaces(&i, end)
        // A title, or nothing: anything else makes the line a text like any other.
        guard i == end || (i > behind && "\"'(".utf8.contains(bytes[i])) else { return nil }
        return MarkdownDocument.destination(writtenAs: Array(bytes[range])).map {
            LinkDefinition(destination: $0, destinationRange: range)
        }
    }

    private func endOfLabel(_ line: ScannedLine) -> Int {
        var i = line.content + 1
        while bytes[i] != UInt8(ascii: "]") { i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1 }
        return i
    }

    private func skipSpaces(_ i: inout Int, _ end: Int) {
        while i < end, isSpaceOrTab(bytes[i]) { i += 1 }
    }

    private func destination(_ i: inout Int, _ end: Int) -> Range<Int>? {
        guard i < end else { return nil }
        if bytes[i] == UInt8(ascii: "<") {
            let start = i + 1
            i = start
            while i < end, bytes[i] != UInt8(ascii: ">") {
                i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1
            }
            guard i < end else { return nil }
            i += 1
            return start..<i - 1
        }
        let start = i
        while i < end, !isHTMLSpace(bytes[i]) { i += 1 }
        return start..<i
    }
}
