import Search
import TestSupport
import Testing

private struct Waves: Decodable {
    let waves: [[String]]
    let urls: [String]
}

extension BrowserSearchSuite {
    /// What the client asks a server for.
    @Suite struct ClientRequestTests {
        private static let files = ServedSearch.files(of: HelpPages.large)

        @Test(arguments: ["忘记密码", "提现失败怎么办", "verification", "verif", "密", "GoPay 登录不上"])
        func aFirstQueryAsksInTwoWaves(query: String) throws {
            let answer = try waves(of: query)
            #expect(!answer.urls.isEmpty)
            #expect(answer.waves.count == 2, "\(answer.waves)")
            #expect(answer.waves.first?.allSatisfy { $0.hasPrefix("terms/") } == true)
            #expect(answer.waves.last?.allSatisfy { $0.hasPrefix("texts/") } == true)
            #expect(answer.waves.joined().count <= 40, "\(answer.waves)")
        }

        @Test(arguments: ["帳號鎖定", "wangjimima", "wjmm", "pasword", "é"])
        func traditionalHanAndWhatIsNotKnownTakeAWaveMore(query: String) throws {
            let answer = try waves(of: query)
            #expect(answer.waves.count <= 3, "\(answer.waves)")
            #expect(Set(answer.waves.joined()).count == answer.waves.joined().count)
        }

        @Test func aSmallSiteAsksForItsManifestAlone() throws {
            let site = try ServedSearch(HelpPages.small)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                for query in ["忘记密码", "帳號", "wangjimima", "pasword", "登"] {
                    #expect(try !page.hits(query).isEmpty, "\(query)")
                }
            }
            #expect(site.takeRequests() == ["manifest.json"])
        }

        @Test func eachFileIsAskedForOnce() throws {
            let site = try ServedSearch(ClientRequestTests.files)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                for query in ["忘记密码", "忘记密码", "密码", "提现", "帳號", "mima", "pasword", "忘记"] {
                    _ = try page.hits(query)
                }
                _ = try page.inPage(
                    "return await Promise.all([1, 2, 3].map(() => index.search(\"登录失败\")))")
            }
            let requests = site.takeRequests()
            #expect(requests.count > 8 && requests.first == "manifest.json")
            #expect(Set(requests).count == requests.count)
            #expect(requests.allSatisfy { ClientRequestTests.files[$0] != nil })
        }

        @Test func anIndexThatIsOpenedAgainUsesWhatHasAName() throws {
            let site = try ServedSearch(ClientRequestTests.files)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                _ = try page.inPage("return 0")
                #expect(site.takeRequests() == ["manifest.json"], "nothing before the first query")
                _ = try page.inPage("window.index = await openIndex('/index/manifest.json')")
                #expect(site.takeRequests() == ["manifest.json"], "the manifest is asked for anew")
            }
        }

        private func waves(of query: String) throws -> Waves {
            let site = try ServedSearch(ClientRequestTests.files)
            return try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                return try page.run("search-in-waves.js", .string(query), 10)
            }
        }
    }
}
