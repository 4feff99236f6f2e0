import Foundation
import Search
import TestSupport
import Testing

extension BrowserSearchSuite {
    /// The client in the browser gives the answers of the Swift implementation, to the last mark.
    @Suite struct ClientAgreementTests {
        @Test func everyQueryThatThisSiteExpectsIsAnsweredAlike() throws {
            let queries = try expectedQueries()
            #expect(queries.count > 70)
            let found = try expectEqualAnswers(to: queries, from: ownFiles())
            #expect(found > 3 * queries.count)
        }

        @Test func randomQueriesOfASmallSiteAreAnsweredAlike() throws {
            let files = try ownFiles()
            var queries = try RandomQueries(over: files, seed: 2_026)
            let found = try expectEqualAnswers(to: queries.next(2_000), from: files)
            #expect(found > 4_000)
        }

        @Test func randomQueriesOfALargeSiteAreAnsweredAlike() throws {
            let files = ServedSearch.files(of: SentencePages.pages(400))
            #expect(files.keys.contains { $0.hasPrefix("terms/") })
            var queries = try RandomQueries(over: files, seed: 2_027)
            let found = try expectEqualAnswers(to: queries.next(700), from: files)
            #expect(found > 1_400)
        }

        @Test(arguments: ["en", "id"])
        func randomQueriesInOtherLanguagesAreAnsweredAlike(tag: String) throws {
            for count in [20, 600] {
                let files = ServedSearch.files(
                    of: SentencePages.pages(count, vocabulary: SentencePages.letters), in: tag)
                var queries = try RandomQueries(over: files, seed: 2_028)
                try expectEqualAnswers(to: queries.next(300), from: files)
            }
        }

        private func ownFiles() throws -> ServedSearch.Files {
            try ServedSearch.files(below: SiteUnderTest.repository.folder + "/search/zh-CN")
        }
    }
}

/// The queries of `search-expectations.yaml`: what stands before `: {` or `: no-sure-answer`, one a line.
private func expectedQueries() throws -> [String] {
    let file = SharedFolder.checkout + "/Content/search-expectations.yaml"
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        .compactMap { line in
            guard line.hasPrefix("  "), let colon = line.firstRange(of: ": "),
                !line.hasPrefix("  #")
            else { return nil }
            return String(line[..<colon.lowerBound].drop { $0 == " " })
        }
}
