public import SourceText

/// What one Markdown body says: its HTML, its outline, its links and the plain text of its sections.
///
/// It is a value that depends on the body and the options alone. Whatever depends on other pages (where a link leads,
/// what a reference is called) is left as a gap in `GappedText` and filled in when the page is rendered.
public struct MarkdownDocument: Sendable {
    /// The HTML of the body, without the heading that serves as `title`.
    public let html: GappedText
    /// The first-level heading at the very head of the body, where the body begins with one.
    ///
    /// It stands neither in `html` nor in `outline`, `anchors` or `sections`. Without extensions it is always nil.
    public let title: Heading?
    /// The headings in order, without the title.
    public let outline: [Heading]
    /// Every link, image and reference that stands in `html` or in the title, in order.
    public let links: [Link]
    /// The plain text: section 0 is the lead, each heading of level 1 to 4 begins another.
    public let sections: [Section]
    /// The ids of the headings in `html`, in order.
    public let anchors: [String]
    /// The Markdown that it was parsed from, for copies.
    public let written: WrittenMarkdown
    /// The former ids that stand in `html`: in the heading that they lead to, or at its end with a link.
    public let formerAnchors: [String]
    /// The places of raw HTML, passed on as it is, with an address that is seen from the page's own.
    public let relativeAddresses: [Range<Int>]

    static let empty = MarkdownDocument(
        html: GappedText(), title: nil, outline: [], links: [],
        sections: [Section(heading: nil, text: GappedText())], anchors: [],
        written: .empty, formerAnchors: [], relativeAddresses: [])
}

extension MarkdownDocument {
    /// Parses the bytes of `file` in the range `body` (what stands after the front matter).
    ///
    /// Mistakes are appended to `diagnostics`, with places in the file. A body that passes the bounds on nesting and
    /// brackets, or holds the noncharacter U+FDD0, gives an error and an empty document.
    public static func parse(
        _ file: SourceFile, body: Range<Int>, options: MarkdownOptions = MarkdownOptions(),
        diagnostics: inout [Diagnostic]
    ) -> MarkdownDocument {
        precondition(
            body.lowerBound >= 0 && body.upperBound <= file.bytes.count, "the body lies in the file"
        )
        var body = body
        if body.count >= 3, file.bytes[body.lowerBound..<body.lowerBound + 3] == [0xEF, 0xBB, 0xBF]
        {
            body = body.lowerBound + 3..<body.upperBound
        }
        var scanner = BlockScanner(file: file, body: body, options: options)
        scanner.scan()
        if let refusal = scanner.refusal {
            diagnostics.append(refusal)
            return .empty
        }
        if let fence = scanner.result.unclosedFence {
            diagnostics.append(
                .unclosedCode(
                    String(decoding: file.bytes[fence], as: UTF8.self), at: file.location(fence)))
        }
        diagnostics += scanner.result.unevenTables.map {
            .unevenTable($0, at: file.location($0.delimiterRow))
        }
        diagnostics += scanner.result.unreadMarkers(in: file.bytes).map {
            .unreadMarker(
                $0.kind, String(decoding: file.bytes[$0.range], as: UTF8.self),
                at: file.location($0.range))
        }
        let prepared = PreparedText(file.bytes, body: body, scanner.result, options: options)
        diagnostics += prepared.surplusCells.map { .surplusCells(at: file.location($0)) }
        let tree = CommonMarkTree(
            parsing: prepared.bytes, from: prepared.isEdited ? 0 : body.lowerBound,
            to: prepared.isEdited ? prepared.bytes.count : body.upperBound)
        var renderer = Renderer(
            file: file, prepared: prepared, scan: scanner.result, options: options)
        renderer.render(tree.document)
        diagnostics += renderer.diagnostics
        return renderer.document
    }
}
