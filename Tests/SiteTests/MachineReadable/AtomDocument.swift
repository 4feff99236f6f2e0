import Foundation
import FoundationXML
import TestSupport

/// A feed as a parser of XML reads it, and whether it keeps the rules of RFC 4287.
struct AtomDocument {
    /// An element with its attributes, its text and what is in it.
    final class Element {
        let name: String
        let attributes: [String: String]
        var text = ""
        var children: [Element] = []

        init(_ name: String, _ attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }

        subscript(name: String) -> String? {
            guard let child = children.first(where: { $0.name == name }) else { return nil }
            return child.attributes["href"] ?? child.text
        }
    }

    private let feed: Element

    /// Parses a feed; what is not well-formed is a failure.
    init(_ bytes: [UInt8]) throws {
        let reader = AtomReader()
        let parser = XMLParser(data: Data(bytes))
        parser.shouldProcessNamespaces = true
        parser.delegate = reader
        guard parser.parse(), let feed = reader.root?.children.first else {
            throw TestFailure(
                "not well-formed: \(parser.parserError.map { "\($0)" } ?? "")\n"
                    + String(decoding: bytes, as: UTF8.self))
        }
        self.feed = feed
        namespaces = reader.namespaces
    }

    private let namespaces: Set<String>

    var language: String? { feed.attributes["xml:lang"] }
    var entries: [Element] { feed.children.filter { $0.name == "entry" } }
    var authors: [String] {
        feed.children.filter { $0.name == "author" }.compactMap { $0["name"] }
    }
    /// The relation and the address of each link of the feed.
    var links: [String] {
        feed.children.filter { $0.name == "link" }.map {
            ($0.attributes["rel"] ?? "") + " " + ($0.attributes["href"] ?? "")
        }
    }

    func texts(of name: String) -> [String] {
        feed.children.filter { $0.name == name }.map(\.text)
    }

    /// The rules that the feed breaks.
    var faults: [String] {
        var faults: [String] = []
        func expect(_ holds: Bool, _ rule: String) { if !holds { faults.append(rule) } }
        expect(namespaces == ["http://www.w3.org/2005/Atom"], "§1.2: one namespace, Atom's")
        expect(feed.name == "feed", "§4.1.1: the document element is a feed")
        for name in ["id", "title", "updated"] {
            expect(texts(of: name).count == 1, "§4.1.1: a feed has one \(name)")
        }
        expect(!authors.isEmpty && authors.allSatisfy { !$0.isEmpty }, "§4.1.1: it has an author")
        expect(links.filter { $0.hasPrefix("self ") }.count == 1, "§4.1.1: it says where it is")
        expect(texts(of: "subtitle").count <= 1, "§4.1.1: it has at most one subtitle")
        for entry in entries {
            for name in ["id", "title", "updated"] {
                let count = entry.children.count { $0.name == name }
                expect(count == 1, "§4.1.2: an entry has one \(name)")
            }
            let alternates = entry.children.filter {
                $0.name == "link" && $0.attributes["rel"] == "alternate"
            }
            expect(alternates.count == 1, "§4.1.2: an entry without content has an alternate")
            expect(entry.children.count { $0.name == "summary" } <= 1, "§4.1.2: one summary")
        }
        let ids = ([feed] + entries).compactMap { $0["id"] }
        expect(Set(ids).count == ids.count, "§4.2.6: ids are unique")
        for id in ids { expect(URL(string: id)?.scheme != nil, "§4.2.6: '\(id)' is an IRI") }
        for element in [feed] + entries {
            for name in ["updated", "published"] {
                guard let date = element[name] else { continue }
                expect(
                    date.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil,
                    "§3.3: '\(date)' is a date of RFC 3339")
            }
        }
        let newest = entries.compactMap { $0["updated"] }.max()
        expect(newest == texts(of: "updated").first, "the feed is as new as its newest entry")
        return faults
    }
}

/// Builds the tree of elements.
private final class AtomReader: NSObject, XMLParserDelegate {
    var root: AtomDocument.Element? = AtomDocument.Element("", [:])
    var namespaces: Set<String> = []
    private lazy var open: [AtomDocument.Element] = [root!]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String] = [:]
    ) {
        namespaces.insert(namespaceURI ?? "")
        let element = AtomDocument.Element(name, attributes)
        open[open.count - 1].children.append(element)
        open.append(element)
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        open[open.count - 1].text += text
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        open.removeLast()
    }
}
