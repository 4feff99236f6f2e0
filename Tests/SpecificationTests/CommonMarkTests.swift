import CCMark
import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

/// An example of `shared/specs/commonmark/spec-0.30.json`.
struct CommonMarkExample: Decodable, Sendable, CustomTestStringConvertible {
    let markdown: String
    let html: String
    let example: Int
    let section: String

    var testDescription: String { "\(example) \(section)" }

    static let all: [CommonMarkExample] = {
        guard let path = SharedFolder.path("specs/commonmark/spec-0.30.json"),
            let data = FileManager.default.contents(atPath: path)
        else { return [] }
        return (try? JSONDecoder().decode([CommonMarkExample].self, from: data)) ?? []
    }()
}

/// These need `shared/specs/commonmark` beside the checkout.
@Suite(.enabled(if: SharedFolder.path("specs/commonmark/spec-0.30.json") != nil))
struct CommonMarkTests {
    @Test func thereAre652Examples() {
        #expect(CommonMarkExample.all.count == 652)
    }

    @Test(arguments: CommonMarkExample.all)
    func withoutExtensionsTheHTMLIsCmarks(_ example: CommonMarkExample) {
        let ours = html(example.markdown, MarkdownOptions(extensions: false))
        #expect(ours == cmark(example.markdown))
        #expect(ours == example.html)
    }

    @Test(arguments: CommonMarkExample.all)
    func withExtensionsOnlyTheListedExamplesDiffer(_ example: CommonMarkExample) {
        let ours = normalised(example.markdown, MarkdownOptions(rawHTML: .allow))
        let differs = ours != example.html
        #expect(
            differs == (commonMarkDifferences[example.example] != nil),
            "\(example.markdown)\n\(ours)")
    }

    @Test(arguments: CommonMarkExample.all)
    func windowsLineEndsChangeNothing(_ example: CommonMarkExample) {
        let windows = example.markdown.replacing("\n", with: "\r\n")
        let options = MarkdownOptions(extensions: false)
        #expect(html(windows, options) == cmark(windows))
    }
}

private func html(_ text: String, _ options: MarkdownOptions) -> String {
    String(decoding: parse(text, options).defaultHTML(), as: UTF8.self)
}

private func parse(_ text: String, _ options: MarkdownOptions) -> MarkdownDocument {
    let bytes = Array(text.utf8)
    var diagnostics: [Diagnostic] = []
    return MarkdownDocument.parse(
        SourceFile(path: "example.md", bytes: bytes), body: 0..<bytes.count, options: options,
        diagnostics: &diagnostics)
}

/// The HTML with the title put back and without the ids of headings, which are ours on every page.
private func normalised(_ text: String, _ options: MarkdownOptions) -> String {
    let document = parse(text, options)
    var html: [UInt8] = []
    if let title = document.title {
        html += "<h1>".utf8
        title.html.fill({ $1 += document.defaultValue(of: $0) }, into: &html)
        html += "</h1>\n".utf8
    }
    html += document.defaultHTML()
    return String(decoding: html, as: UTF8.self)
        .replacing(/<(h[1-6]) id="[^"]*">/) { "<\($0.output.1)>" }
}

/// What cmark itself makes of a text.
private func cmark(_ text: String) -> String {
    let result = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_UNSAFE)!
    defer { free(result) }
    return String(cString: result)
}
