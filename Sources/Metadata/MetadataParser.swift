public import SourceText

/// Reads metadata: a strict subset of YAML.
///
/// Whatever is accepted means exactly what a YAML 1.2 parser says with the failsafe schema: maps, lists and texts.
/// Everything else is refused with its place and by its name. Read are block maps and lists by indentation, flow lists
/// and maps on one line, plain and quoted scalars on one line, block scalars with chomping, and comments.
///
///     var diagnostics: [Diagnostic] = []
///     let root = MetadataParser.parse(file, diagnostics: &diagnostics)
public struct MetadataParser {
    /// How deep lists and tables may nest.
    public static let deepestNesting = 64

    /// After so many mistakes the rest of a text is left unread.
    static let mostMistakes = 100

    /// Reads a file, or a range of it such as its front matter, and adds its mistakes to `diagnostics`.
    ///
    /// The text is accepted if no diagnostic is added. Otherwise the result holds what could be read, with
    /// `isComplete` false where something is missing, so that other mistakes can be found at once; it is nil where
    /// nothing could be read. An empty document is an empty mapping.
    public static func parse(
        _ file: SourceFile, in range: Range<Int>? = nil, diagnostics: inout [Diagnostic]
    ) -> MetadataNode? {
        var range = range ?? 0..<file.bytes.count
        if range.lowerBound == 0, file.bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
            range = 3..<range.upperBound
        }
        do {
            _ = try UTF8Span(validating: file.bytes.span.extracting(range))
        } catch {
            let start = range.lowerBound + error.byteOffsets.lowerBound
            diagnostics.append(file.notUTF8(at: start..<start + max(1, error.byteOffsets.count)))
            return nil
        }
        var parser = BlockParser(file, in: range)
        parser.refuseForbiddenCharacters(in: range)
        let root = parser.document()
        diagnostics += parser.diagnostics
        return root.isComplete || root.scalar == nil ? root : nil
    }
}
