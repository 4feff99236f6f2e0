import Metadata
import SourceText

/// What a translation translates: the words of a page without what only its own locale needs.
///
/// Its hash stands under `original:` in the translation, so that a change of the words is noticed, and nothing else is: not a
/// date, not a place in a list, not a key that moved to another line.
enum OriginalText {
    /// Fields that a change of which leaves no translation out of date: they say when, where and whether a page is shown,
    /// or by which words of one language it is found.
    private static let fieldsOfNoText: Set<String> = [
        "aliases", "also-asked", "draft", "expires", "former-anchors", "keywords", "noindex",
        "order", "original", "published", "review-every", "search", "updated",
    ]

    /// The first ten digits of the SHA-256 hash of the fields by their names, with their values, and of the body.
    static func hash(of file: SourceFile) -> String {
        var ignored: [Diagnostic] = []
        let parts = FrontMatter.split(file, diagnostics: &ignored)
        let fields =
            parts.metadata.flatMap {
                MetadataParser.parse(file, in: $0, diagnostics: &ignored)?.entries
            } ?? []
        var bytes: [UInt8] = []
        for field in fields.sorted(by: { $0.key.precedesByBytes($1.key) })
        where !fieldsOfNoText.contains(field.key) {
            append(field.key, to: &bytes)
            append(field.value, to: &bytes)
        }
        // Editors end lines and files differently.
        var body = file.bytes[parts.body].filter { $0 != UInt8(ascii: "\r") }[...]
        while let last = body.last, " \t\n".utf8.contains(last) { body.removeLast() }
        while let first = body.first, first == UInt8(ascii: "\n") { body.removeFirst() }
        bytes += body
        return ContentHash(of: bytes).short
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append("\(text.utf8.count):\(text)")
    }

    private static func append(_ node: MetadataNode, to bytes: inout [UInt8]) {
        switch node.content {
        case .scalar(let text): append(text, to: &bytes)
        case .sequence(let items):
            bytes.append("[")
            for item in items { append(item, to: &bytes) }
            bytes.append("]")
        case .mapping(let entries):
            bytes.append("{")
            for entry in entries {
                append(entry.key, to: &bytes)
                append(entry.value, to: &bytes)
            }
            bytes.append("}")
        }
    }
}
