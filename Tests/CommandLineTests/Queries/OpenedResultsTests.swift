import TestSupport
import Testing

@Suite struct OpenedResultsTests: QueriesTesting {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(queriesSite) }

    @Test func whatTheSearchPageLedToWasOpened() throws {
        var log = RequestLog()
        log.search("transfer late", times: 4)
        log.open("faq/late-funds/", from: "transfer late", times: 2)
        log.search("log in", times: 3)
        log.request("/base/faq/cannot-log-in/", referer: "https://help.example.com/base/")
        log.request(
            "/base/assets/site.js", referer: "https://help.example.com/base/search/?q=log+in")
        log.request(
            "/base/faq/cannot-log-in/", referer: "https://help.example.com/base/search/?q=log+in",
            status: 404)
        let answer = try json(log)
        #expect(answer["counts"]["openings"] == 2 && answer["tells-openings"] == true)
        #expect(texts(answer["unopened"]) == ["log in"])
        let first = answer["commonest"].array?.first
        #expect(first?["first-openings"] == 2 && first?["opened"].array?.count == 1)
    }

    @Test func whatNobodyCanTellIsSaid() throws {
        var log = RequestLog()
        log.search("log in", times: 3)
        let outcome = try queries(log)
        #expect(outcome.output.contains("no request names a search as the page that led to it"))
        #expect(!outcome.output.contains("First result never opened"))
        let common = log.text.replacing(#" "-" "\#(RequestLog.browser)""#, with: "")
        try folder.write(common, to: "common.log")
        let plain = try guidepost("queries", "common.log", in: folder.path)
        #expect(plain.output.contains("3  log in"))
        #expect(plain.output.contains("the log is in the common format"))
    }

    @Test func aPageThatReadersChoseIsProposedWithALineToPaste() throws {
        var log = RequestLog()
        log.search("tariff overseas", times: 3)
        log.open("articles/fees/", from: "tariff overseas", times: 2)
        log.search("no entry, why?", times: 3)
        log.open("faq/cannot-log-in/", from: "no entry, why?", times: 2)
        log.search("rate of exchange", times: 3)
        log.search("weather", times: 5)
        let proposals = try json(log)["proposals"]
        let words = proposals["words"].array ?? []
        #expect(
            Set(words.compactMap { $0["path"].string }) == [
                "Content/en/faq/cannot-log-in.md", "Content/en/articles/fees.md",
            ])
        let lines = words.compactMap { $0["line"].string }
        #expect(lines.contains(#"also-asked: [login failed, "no entry, why?"]"#))
        #expect(lines.contains("keywords: [tariff overseas]"))
        let expectations = proposals["expectations"].array?.compactMap { $0["line"].string } ?? []
        #expect(
            Set(expectations) == [
                "tariff overseas: {in-first-three: articles/fees}",
                #""no entry, why?": {in-first-three: faq/cannot-log-in}"#,
            ])
        let unanswered = proposals["unanswered"].array?.compactMap { $0["line"].string }
        #expect(unanswered == ["rate of exchange: no-sure-answer"])

        // What is proposed is taken: both lines are put where they belong, and the check agrees.
        try folder.edit(
            "Content/en/faq/cannot-log-in.md", replacing: "also-asked: [login failed]",
            with: try #require(lines.first { $0.hasPrefix("also-asked") }))
        try folder.edit(
            "Content/en/articles/fees.md", replacing: "# What a transfer costs",
            with: "---\nkeywords: [tariff overseas]\n---\n# What a transfer costs")
        let all = expectations + (unanswered ?? [])
        try folder.write(
            "en:\n" + all.map { "  " + $0 + "\n" }.joined(), to: "Content/search-expectations.yaml")
        let check = try guidepost("check", in: folder.path)
        #expect(check.isSuccess, "\(check.errors)")
        let again = try json(log)["proposals"]
        #expect(again["words"] == [] && again["expectations"] == [])
    }
}
