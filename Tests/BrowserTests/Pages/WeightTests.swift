import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// How heavy a question page is for whoever pays for each byte: sizes, so that they say the same on every machine.
    @Suite struct WeightTests {
        @Test func aQuestionPageWithAllItLoadsIsLightAndAsksForFiveFilesAtMost() throws {
            let site = try SiteUnderTest.repository
            let pages = try SiteLanguage.all.flatMap { try questions(of: $0, on: site) }
            #expect(pages.count >= 12)
            try expectLight(pages, of: site, asking: 5)
        }

        /// The script that says whether somebody answers now is loaded where that can be said.
        @Test func aQuestionPageThatTellsOpeningHoursAsksForOneFileMore() throws {
            let site = try SiteUnderTest.official
            let pages = ["faq", "en/faq"].flatMap { folder in
                ["account-compromised", "late-funds", "opening"].map { "/\(folder)/\($0)/" }
            }
            try expectLight(pages, of: site, asking: 6)
        }

        @Test func allScriptsOfAQuestionPageAreSmallTheSearchIncluded() throws {
            let site = try SiteUnderTest.repository
            var files = FileSizes(of: site)
            try WebDriver.withSession { page in
                for language in try SiteLanguage.all {
                    for path in try questions(of: language, on: site) {
                        try page.open(site.origin + path)
                        let scripts: [String] = try page.execute(
                            """
                            const { module } = document.querySelector("form.search").dataset;
                            return [...document.scripts].filter(({ src }) => src).map(({ src }) => src)
                              .concat(new URL(module, location).href);
                            """
                        ).decoded()
                        #expect(scripts.count >= 2, "\(path)")
                        let size = try scripts.map { try files.sizes(of: $0).compressed }
                            .reduce(0, +)
                        #expect(size <= 12_000, "\(path): \(size) bytes of \(scripts)")
                    }
                }
            }
        }

        @Test func noScriptHoldsUpAPage() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                for language in try SiteLanguage.all {
                    for kind in PageKind.allCases {
                        let path = language.path(of: kind)
                        try page.open(site.origin + path)
                        let blocking: [String] = try page.execute(
                            """
                            return performance.getEntriesByType("resource")
                              .filter(({ initiatorType, renderBlockingStatus }) =>
                                initiatorType === "script" && renderBlockingStatus !== "non-blocking")
                              .map(({ name }) => name)
                              .concat([...document.querySelectorAll("script[src]:not([type=module], [defer], [async])")]
                                .map(({ src }) => src));
                            """
                        ).decoded()
                        #expect(blocking == [], "\(path)")
                    }
                }
            }
        }
    }
}

/// Expects pages with all that they load to be at most as heavy as a question page may be.
private func expectLight(
    _ paths: [String], of site: SiteUnderTest, asking most: Int,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    var files = FileSizes(of: site)
    try WebDriver.withSession(BrowserOptions(notesRequests: true)) { page in
        for path in paths {
            try page.open(site.origin + path)
            let icon = try page.find("link[rel=icon]").property("href").string
            // The picture of a tab is asked for by the browser, once for all pages.
            let asked = Set(try page.takeRequests().map(\.address)).filter {
                $0.hasPrefix(site.origin) && $0 != icon
            }
            #expect(
                asked.count <= most, "\(path): \(asked.sorted())", sourceLocation: sourceLocation)
            let sizes = try asked.map { try files.sizes(of: $0) }
            let raw = sizes.map(\.raw).reduce(0, +)
            let compressed = sizes.map(\.compressed).reduce(0, +)
            #expect(raw <= 80_000, "\(path): \(raw) bytes", sourceLocation: sourceLocation)
            #expect(
                compressed <= 25_000, "\(path): \(compressed) bytes compressed",
                sourceLocation: sourceLocation)
        }
    }
}

/// The paths of all question pages in a language.
private func questions(of language: SiteLanguage, on site: SiteUnderTest) throws -> [String] {
    let folder = language.path(of: .questions)
    let names = try FileManager.default.contentsOfDirectory(atPath: site.folder + folder)
        .filter { !$0.contains(".") }
    #expect(names.count >= 6)
    return names.sorted().map { "\(folder)\($0)/" }
}

/// How large files of a site are, as they are and compressed.
private struct FileSizes {
    private let site: SiteUnderTest
    private var known: [String: (raw: Int, compressed: Int)] = [:]

    init(of site: SiteUnderTest) { self.site = site }

    mutating func sizes(of address: String) throws -> (raw: Int, compressed: Int) {
        if let sizes = known[address] { return sizes }
        let body = try site.client.get(String(address.dropFirst(site.origin.count))).body
        let gzip = try ChildProcess.run("gzip", ["-9nc"], input: body)
        guard gzip.isSuccess, !body.isEmpty else { throw TestFailure("no sizes of \(address)") }
        let sizes = (body.count, gzip.standardOutput.count)
        known[address] = sizes
        return sizes
    }
}
