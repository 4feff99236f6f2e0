import Search
import TestSupport
import Testing

extension BrowserSearchSuite {
    /// What the client answers when files are missing, change or are not what they should be.
    @Suite struct ClientRobustnessTests {
        private let files = ServedSearch.files(of: HelpPages.large)

        /// The files that the reference scorer reads for a query.
        private func paths(_ query: String, _ folder: String) throws -> [String] {
            var paths: [String] = []
            let files = files
            let scorer = try SearchScorer { path in
                paths.append(path)
                return files[path] ?? []
            }
            _ = try scorer.search(query, limit: 10)
            return paths.filter { $0.hasPrefix(folder) }
        }

        @Test func withoutAShardOfTermsTheOtherWordsAreAnswered() throws {
            var rest = files
            let gone = Set(try paths("密码", "terms/"))
            #expect(try gone.isDisjoint(with: paths("提现", "terms/")))
            for path in gone { rest[path] = nil }
            try withClient(of: rest) { _, page throws in
                let found = try page.search("密码提现")
                #expect(found["incomplete"] == true)
                #expect(found["results"].array?.isEmpty == false)
                let whole = try page.search("提现")
                #expect(whole["incomplete"] == .null, "what needs nothing that is missing is whole")
                #expect(whole["results"].array?.isEmpty == false)
            }
        }

        @Test func withoutAPartOfTheTextsItsPagesAreLeftOut() throws {
            var rest = files
            let first = try #require(try paths("two-step verification", "texts/").first)
            rest[first] = nil
            try withClient(of: rest) { _, page throws in
                let found = try page.search("two-step verification")
                #expect(found["incomplete"] == true)
                let urls = try page.hits("two-step verification")
                #expect(!urls.isEmpty && !urls.contains("/verify/"))
            }
        }

        @Test func aFileThatIsNoJSONIsAMissingOne() throws {
            var broken = files
            for path in try paths("密码", "terms/") { broken[path] = Array("<html>".utf8) }
            try withClient(of: broken) { _, page throws in
                #expect(try page.search("密码提现")["incomplete"] == true)
            }
        }

        @Test func withoutAnyFilesASearchRejects() throws {
            try withClient(of: files) { site, page throws in
                #expect(try page.hits("提现").isEmpty == false)
                site.files = [:]
                #expect(
                    try page.rejection(of: "await index.search('账号')")?.contains("manifest.json")
                        == true)
                #expect(try !page.hits("提现").isEmpty, "what was loaded is still answered")
                site.files = ["manifest.json": files["manifest.json"]!]
                let message = try page.rejection(of: "await index.search('忘记密码')")
                #expect(message == "Error: files are missing")
                site.files = files
                #expect(try page.hits("忘记密码").first == "/login/", "and the rest when it is back")
            }
        }

        @Test func withoutAManifestAnIndexDoesNotOpen() throws {
            let open = "await openIndex('/index/manifest.json')"
            try withClient(of: files) { site, page throws in
                _ = try page.inPage("return 0")
                site.files = [:]
                #expect(try page.rejection(of: open)?.contains("manifest.json") == true)
                site.files = ["manifest.json": Array("<!DOCTYPE html>".utf8)]
                #expect(try page.rejection(of: open)?.hasPrefix("SyntaxError") == true)
                site.files = ["manifest.json": Array(#"{"version": 1}"#.utf8)]
                #expect(try page.rejection(of: open)?.contains("unknown version") == true)
            }
        }

        @Test func aNewDeploymentInMidSessionIsAnsweredFrom() throws {
            let new = ServedSearch.files(
                of: HelpPages.large.dropFirst() + [
                    HelpPages.page("/new/", "忘记密码怎么办", "新的说明。"),
                    HelpPages.page("/other/", "量子账号", "新的文字。"),
                ]
                    + SentencePages.pages(40).map {
                        HelpPages.page("/x" + $0.url, $0.title, "别的文字")
                    })
            try withClient(of: files) { site, page throws in
                #expect(try page.hits("提现失败").first == "/withdraw/")
                site.files = new
                #expect(try page.hits("忘记密码").first == "/new/")
                #expect(try page.hits("量子账号").first == "/other/")
                #expect(try page.search("量子账号")["incomplete"] == .null)
            }
        }

        @Test func aDeploymentThatMakesASiteSmallIsAnsweredFromToo() throws {
            try withClient(of: files) { site, page throws in
                #expect(try page.hits("提现失败").first == "/withdraw/")
                site.files = ServedSearch.files(of: HelpPages.small)
                #expect(try page.hits("忘记密码").first == "/login/")
            }
        }

        @Test func anAbortedSearchRejectsAsFetchDoes() throws {
            for pages in [HelpPages.small, HelpPages.large] {
                try withClient(of: ServedSearch.files(of: pages)) { _, page throws in
                    let early = try page.rejection(
                        of: "await index.search('忘记密码', { signal: AbortSignal.abort() })")
                    #expect(early?.hasPrefix("AbortError") == true)
                    let late = try page.rejection(
                        of: """
                            const controller = new AbortController();
                            const answer = index.search("忘记密码", { signal: controller.signal });
                            controller.abort();
                            await answer;
                            """)
                    #expect(late?.hasPrefix("AbortError") == true)
                    #expect(try page.hits("忘记密码").first == "/login/", "the next one is answered")
                }
            }
        }

        @Test func markupInTextsStaysText() throws {
            try withClient(of: files) { _, page throws in
                let found = try page.search("提现失败")
                let section = found["results"].array?.first?["sections"].array?.first
                let excerpt = section?["excerpt"].string
                #expect(excerpt?.contains("<b>提现</b> & <script>alert(1)</script>") == true)
            }
        }

        @Test func surrogatesAloneAndOtherOddQueriesAreAnswered() throws {
            for pages in [HelpPages.small, HelpPages.large, []] {
                try withClient(of: ServedSearch.files(of: pages)) { _, page throws in
                    let count = try page.inPage(
                        #"""
                        const queries = ["\ud800", "\udc00登录", "\ud842", "", " ", "\0", "[", "(?:", "__proto__",
                          "constructor", "toString", "~deng'lu", "~'", "'", "a".repeat(20000), "登".repeat(20000),
                          "a-".repeat(9999), "\u0301".repeat(9999), "shi ".repeat(40), "shishishishishishishishishishi"];
                        for (const query of queries) {
                          const { sure, results } = await index.search(query, { limit: 5 });
                          if (typeof sure !== "boolean" || !Array.isArray(results) || results.length > 5) return query;
                        }
                        return (await index.search("登录", { limit: 0 })).results.length;
                        """#)
                    #expect(count == 0)
                }
            }
        }

        private func withClient(
            of files: ServedSearch.Files, _ body: (ServedSearch, BrowserSession) throws -> Void
        ) throws {
            let site = try ServedSearch(files)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                try body(site, page)
            }
        }
    }
}
