import Foundation
import TestSupport
import Testing

/// Every graph that is emitted: valid in schema.org's vocabulary, connected, and the same as what is visible.
@Suite struct GraphValidityTests {
    private let schema: SchemaOrg

    init() throws { schema = try SchemaOrg() }

    @Test func everyGraphOfTheOfficialExampleIsValidAndVisible() throws {
        let site = try OfficialExample.built()
        try expectAllGraphs(in: site.folder.path("Public"), origin: "https://help.example.com")
    }

    @Test(arguments: ["", "/Tests/OfficialSite"])
    func everyGraphOfARealFolderIsValidAndVisible(folder: String) throws {
        let output = try FolderSite.built(folder, on: "2026-11-26")
        try expectAllGraphs(in: output.path("Public"), origin: "https://help.example.com")
    }

    @Test(arguments: [
        (#"[{"@type":"Web","@id":"a"}]"#, "'Web' is no class"),
        (#"[{"@type":"WebPage","titel":"a"}]"#, "'titel' is no property of 'WebPage'"),
        (#"[{"@type":"WebPage","opens":"09:00"}]"#, "'opens' is no property of 'WebPage'"),
        (#"[{"@type":"WebPage","dateModified":"today"}]"#, "'dateModified' cannot be"),
        (#"[{"@type":"OpeningHoursSpecification","opens":"24:00"}]"#, "'opens' cannot be"),
        (#"[{"@type":"WebPage","isPartOf":{"@id":"b"}}]"#, "'isPartOf' refers to nothing"),
        (
            #"[{"@type":"WebPage","@id":"a","breadcrumb":{"@type":"Question"}}]"#,
            "'breadcrumb' cannot be a Question"
        ),
        (#"[{"@type":"WebPage","@id":"a"},{"@type":"WebSite","@id":"b"}]"#, "nothing leads to b"),
        (#"[{"@type":"WebPage","@id":"a"},{"@type":"WebSite","@id":"a"}]"#, "two nodes have"),
    ])
    func theVocabularyRefusesWhatIsNotInIt(graph: String, fault: String) throws {
        let nodes = try #require(try JSONValue(parsing: Array(graph.utf8)).array)
        let faults = schema.faults(of: nodes)
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    private func expectAllGraphs(in folder: String, origin: String) throws {
        let pages = try FolderSnapshot(folder: folder).paths.filter { $0.hasSuffix("index.html") }
        #expect(pages.count > 15)
        for path in pages {
            let html = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
            let graph = try PageGraph(html)
            #expect(schema.faults(of: graph.nodes) == [], "\(path)")
            let visible = VisibleValues(graph, origin: origin)
            #expect(graph.nodes.flatMap(visible.faults) == [], "\(path)")
        }
    }
}
