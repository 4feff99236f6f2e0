import Foundation
import TestSupport
import Testing

/// A rendered page with the graph in its data block.
struct PageGraph {
    let html: String
    /// The nodes of the graph.
    let nodes: [JSONValue]

    /// Reads a page; it has exactly one data block, whose graph is in schema.org's context.
    init(_ html: String, _ sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let blocks = PageGraph.blocks(of: html)
        try #require(blocks.count == 1, sourceLocation: sourceLocation)
        let document = try JSONValue(parsing: Array(blocks[0].utf8))
        #expect(document["@context"] == "https://schema.org", sourceLocation: sourceLocation)
        self.html = html
        nodes = try #require(document["@graph"].array, sourceLocation: sourceLocation)
    }

    /// The texts of a page's data blocks, each up to the first end tag, as a browser reads them.
    static func blocks(of html: String) -> [String] {
        html.components(separatedBy: "<script type=\"application/ld+json\">").dropFirst()
            .map { $0.components(separatedBy: "</script>")[0] }
    }

    /// The nodes of a class.
    func nodes(_ type: String) -> [JSONValue] { nodes.filter { $0["@type"].string == type } }

    /// The node of the page itself.
    var page: JSONValue {
        nodes.first { $0["@id"].string?.hasSuffix("#webpage") ?? false } ?? .null
    }

    /// The site's node.
    var website: JSONValue { nodes("WebSite").first ?? .null }

    /// What a reader sees: the text of the body without markup, its white space as browsers show it.
    var visibleText: String {
        let start = html.range(of: "<body")?.lowerBound ?? html.startIndex
        let text = String(html[start...])
            .replacing(#/<(script|template|style)\b.*?</\1>/#.dotMatchesNewlines(), with: " ")
            .replacing(#/<\/?(a|b|code|em|span|strong)\b[^>]*>/#, with: "")
            .replacing(#/<[^>]*>/#, with: " ")
        return PageGraph.plain(text)
    }

    /// The values of an attribute, their references resolved.
    func attributes(_ name: String) -> Set<String> {
        Set(
            html.components(separatedBy: " \(name)=\"").dropFirst()
                .map { PageGraph.resolved($0.components(separatedBy: "\"")[0]) })
    }

    /// A text as it is seen: references resolved, white space in single spaces.
    static func plain(_ text: String) -> String {
        resolved(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func resolved(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
}
