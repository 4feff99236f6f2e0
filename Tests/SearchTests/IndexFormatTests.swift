import Foundation
import Search
import TestSupport
import Testing

/// Every file that is emitted is what `FORMAT.schema.json` says, field by field.
@Suite struct IndexFormatTests {
    private let schema: JSONSchema

    init() throws {
        let path = SharedFolder.checkout + "/Sources/Search/FORMAT.schema.json"
        schema = try JSONSchema(parsing: Array(Data(contentsOf: URL(fileURLWithPath: path))))
    }

    @Test func everyFieldIsDescribed() {
        #expect(schema.undescribed == [])
    }

    @Test(arguments: ["zh-CN", "en", "id"])
    func theFilesOfASmallSiteAreAsTheSchemaSays(tag: String) throws {
        let pages = SamplePages.all + [IndexFormatTests.fullPage]
        let files = SearchIndex.files(of: pages, in: tag)
        try expectValid(files, manifest: "manifestOfTexts")
        #expect(files.count == 2)
        let manifest = try JSONValue(parsing: try #require(files.last).bytes)
        let isIndonesian = manifest["stem"]["rules"].string?.contains("[mp]eny") ?? false
        #expect(isIndonesian == (tag == "id"))
        #expect(manifest["inline"]["synonyms"] == ["签入"])
    }

    @Test(arguments: ["zh-CN", "id"])
    func theFilesOfALargeSiteAreAsTheSchemaSays(tag: String) throws {
        let files = SearchIndex.files(
            of: GeneratedPages.many + SamplePages.all + [IndexFormatTests.fullPage], in: tag)
        try expectValid(files, manifest: "manifestOfFiles")
        #expect(Set(files.map { $0.path.prefix { $0 != "/" && $0 != "." } }).count == 5)
    }

    @Test func anIndexWithoutPagesIsAsTheSchemaSays() throws {
        try expectValid(SearchIndex.files(of: []), manifest: "manifestOfTexts")
    }

    @Test func termsAscendAsJavaScriptComparesStringsAndStandInTheirShard() throws {
        let files = SearchIndex.files(of: GeneratedPages.many + SamplePages.all)
        var former: [UInt16] = []
        for file in files where file.path.hasPrefix("terms/") {
            let list = try #require(try JSONValue(parsing: file.bytes).array)
            #expect(!list.isEmpty && list.count % 2 == 0)
            for place in stride(from: 0, to: list.count, by: 2) {
                let term = Array((list[place].string ?? "").utf16)
                // One expectation for each of ten thousands takes seconds.
                if !former.lexicographicallyPrecedes(term) {
                    Issue.record("\(term) does not come after \(former)")
                }
                former = term
            }
        }
    }

    @Test(arguments: [
        (#"{"version": 2}"#, "/: has no 'pages'"),
        (#"{"pages": "A", "x": 1}"#, "'x' is not in the schema"),
        (#"{"version": 1}"#, "/version: is not"), (#"{"pages": "g"}"#, "does not match"),
        (#"{"pages": 3}"#, "/pages: is no string"), (#"{"terms": {"width": 5}}"#, "less than 6"),
    ])
    func theSchemaRefusesWhatIsNotDescribed(json: String, fault: String) throws {
        let faults = schema.faults(
            of: try JSONValue(parsing: Array(json.utf8)), as: "manifestOfFiles")
        #expect(
            faults.contains { ("/" + $0).replacing("//", with: "/").contains(fault) }, "\(faults)")
    }

    /// A page that has each field.
    private static let fullPage = SearchPage(
        url: "/faq/full/", title: "帳號的問題", kind: "question", trail: ["账号"], keywords: ["钱没到 é"],
        sections: [
            SearchSection(anchor: nil, heading: "", text: "文字 ½ \u{200B} ﬁ", synonyms: ["签入"]),
            SearchSection(
                anchor: "a", heading: "标题", text: String(repeating: "很长的文字。", count: 400),
                keywords: ["关键"], synonyms: ["签入"]),
        ])

    private func expectValid(_ files: [SearchFile], manifest: String) throws {
        for file in files {
            let kind = file.isManifest ? manifest : String(file.path.prefix { $0 != "/" })
            let value = try JSONValue(parsing: file.bytes)
            let faults = schema.faults(of: value, as: kind)
            #expect(faults.isEmpty, "\(file.path): \(faults.prefix(5))")
        }
    }
}
