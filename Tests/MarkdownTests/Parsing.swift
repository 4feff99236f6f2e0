import Markdown
import SourceText
import TestSupport
import Testing

/// A body and what became of it.
struct Parsed {
    let document: MarkdownDocument
    let diagnostics: [Diagnostic]
    let source: [UInt8]

    init(_ text: String, options: MarkdownOptions = MarkdownOptions()) {
        self.init(Array(text.utf8), options: options)
    }

    init(_ bytes: [UInt8], options: MarkdownOptions = MarkdownOptions()) {
        var diagnostics: [Diagnostic] = []
        source = bytes
        document = MarkdownDocument.parse(
            SourceFile(path: "page.md", bytes: bytes), body: 0..<bytes.count, options: options,
            diagnostics: &diagnostics)
        self.diagnostics = diagnostics
        expectTranslated(diagnostics)
    }

    /// The HTML with every gap filled as it stands.
    var html: String { String(decoding: document.defaultHTML(), as: UTF8.self) }

    /// The codes of the diagnostics, in order.
    var codes: [String] { diagnostics.map(\.code.name) }

    /// What the file says at the place of each diagnostic.
    var marked: [String] { diagnostics.map { text($0.location!.range) } }

    /// What the file says in a range.
    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

    /// A text of the document with its gaps filled as they stand.
    func plain(_ text: GappedText) -> String {
        var bytes: [UInt8] = []
        text.fill({ $1 += document.defaultValue(of: $0) }, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The plain text of each section.
    var sections: [String] { document.sections.map { plain($0.text) } }
}

/// The HTML of a body with every gap filled as it stands.
func html(_ text: String, options: MarkdownOptions = MarkdownOptions()) -> String {
    Parsed(text, options: options).html
}
