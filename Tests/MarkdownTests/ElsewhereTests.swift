import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

/// A copy in which every link leads elsewhere is the same page, but for where its links lead: so each destination, each
/// comment and the title stand exactly where they are said to stand.
@Suite(.enabled(if: SharedFolder.path("corpora") != nil))
struct ElsewhereTests {
    /// Examples whose copies differ for other reasons: 173 has an HTML block without an end, which a copy has; in 308 and 309
    /// a comment keeps two lists apart, in 624 one stands behind a space at the end.
    private static let differences: Set<Int> = [173, 308, 309, 624]

    @Test(arguments: ["vue-zh", "react-zh", "hugo-en"])
    func copiesOfRealPagesDifferInNothingButDestinations(_ name: String) throws {
        for (path, bytes) in try CorpusTests.pages(of: name) {
            expectSamePage(Array(bytes[CorpusTests.frontMatterEnd(bytes)...]), "\(path)")
        }
    }

    @Test func copiesOfTheExamplesOfCommonMarkDifferInNothingButDestinations() throws {
        struct Example: Decodable {
            let markdown: String
            let example: Int
        }
        let path = try #require(SharedFolder.path("specs/commonmark/spec-0.30.json"))
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        for example in try JSONDecoder().decode([Example].self, from: data)
        where !Self.differences.contains(example.example) {
            expectSamePage(Array(example.markdown.utf8), "example \(example.example)")
            let windows = example.markdown.replacing("\n", with: "\r\n")
            expectSamePage(Array(windows.utf8), "example \(example.example) with returns")
        }
    }

    private func expectSamePage(_ body: [UInt8], _ name: Comment) {
        let options = MarkdownOptions(rawHTML: .allow)
        let original = Parsed(body, options: options)
        let copy = Parsed(copyLeadingElsewhere(original), options: options)
        expectEqualText(
            copy.html, htmlLeadingElsewhere(original),
            "\(name): \(String(decoding: copy.source, as: UTF8.self))")
    }

    /// A copy, below the title of the page, in which the link with the index `i` leads to `/elsewhere/i`.
    private func copyLeadingElsewhere(_ page: Parsed) -> [UInt8] {
        var copy: [UInt8] = []
        if let title = page.document.title {
            copy += "# ".utf8
            copy.appendEscapingMarkdown(page.plain(title.text).utf8)
            copy += "\n\n".utf8
        }
        page.document.written.append(from: page.source, links: page.document.links, into: &copy) {
            link in
            elsewhere(link, page).map { .link(to: $0, name: "") }
        }
        return copy
    }

    private func htmlLeadingElsewhere(_ page: Parsed) -> String {
        var bytes: [UInt8] = []
        page.document.html.fill(
            { gap, output in
                if gap.part == .destination,
                    let address = elsewhere(page.document.links[gap.link], page)
                {
                    output += address.utf8
                } else {
                    output += page.document.defaultValue(of: gap)
                }
            }, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where a link leads: links with one definition lead to one place, and an address that is its own text stays.
    private func elsewhere(_ link: Link, _ page: Parsed) -> String? {
        let isAutolink = page.source[link.range].first == UInt8(ascii: "<")
        if link.destination.isEmpty || isAutolink || link.kind == .reference { return nil }
        let place = page.document.links.firstIndex {
            link.destinationRange == nil
                ? $0.destinationRange == nil && $0.destination == link.destination
                : $0.range == link.range
        }
        return place.map { "/elsewhere/\($0)" }
    }
}
