public import Markdown
import Metadata
public import SourceText

/// A line of front matter that may hold Markdown: a step, a thing to prepare, a warning.
public struct RichText: Sendable {
    /// The fields of front matter that hold such lines.
    static let fields: Set<String> = [
        "find-it", "steps", "prepare", "after", "benefits", "limits", "warnings", "escalate",
    ]

    /// The inline HTML, with gaps for links and references.
    public let html: GappedText
    /// The plain text, with gaps for references.
    public let plain: GappedText
    /// The links that the gaps name.
    public let links: [Link]
    /// The Markdown as the value has it, in which the links have their places.
    public let source: [UInt8]
    /// How copies of the Markdown differ from it.
    public let written: WrittenMarkdown
    /// Whether raw HTML in it has an address that is seen from the page's own.
    public let hasRelativeAddress: Bool
    /// Where the text stands.
    public let location: SourceLocation

    /// Parses the Markdown of a front matter value that stands at `written.range` in `file`.
    ///
    /// Messages about it point at the value as a whole, because a quoted scalar's bytes differ from its text.
    static func parse(
        _ written: Located<String>, in file: SourceFile, options: MarkdownOptions,
        diagnostics: inout [Diagnostic]
    ) -> RichText {
        let location = file.location(written.range)
        let bytes = Array(written.value.utf8)
        let text = SourceFile(path: file.path, bytes: bytes)
        var found: [Diagnostic] = []
        let document = MarkdownDocument.parse(
            text, body: 0..<bytes.count, options: options, diagnostics: &found)
        diagnostics += found.map { diagnostic in
            Diagnostic(diagnostic.code, diagnostic.wording, at: location, fix: diagnostic.fix)
        }
        return RichText(
            html: document.html.withoutParagraph, plain: document.sections.first?.text ?? .empty,
            links: document.links, source: bytes, written: document.written,
            hasRelativeAddress: !document.relativeAddresses.isEmpty, location: location)
    }
}

extension GappedText {
    /// No text at all.
    static let empty = GappedText(bytes: [], gaps: [])

    /// The text without the paragraph tags around it, where it is one paragraph.
    fileprivate var withoutParagraph: GappedText {
        let open = Array("<p>".utf8)
        let close = Array("</p>\n".utf8)
        guard bytes.starts(with: open), bytes.suffix(close.count).elementsEqual(close) else {
            return self
        }
        let inner = Array(bytes[open.count..<bytes.count - close.count])
        return GappedText(
            bytes: inner,
            gaps: gaps.map { Gap(offset: $0.offset - open.count, link: $0.link, part: $0.part) })
    }
}
