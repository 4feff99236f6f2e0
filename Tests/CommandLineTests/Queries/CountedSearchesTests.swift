import Foundation
import TestSupport
import Testing

@Suite struct CountedSearchesTests: QueriesTesting {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(queriesSite) }

    @Test func theCommonestSearchesComeFirstWithWhatIsFoundForThem() throws {
        var log = RequestLog()
        log.search("transfer late", times: 3)
        log.search("Log in", times: 2)
        log.search("logging in!", times: 2)
        log.search("once")
        let outcome = try queries(log)
        #expect(outcome.status == .exited(0) && outcome.errors.isEmpty, "\(outcome.errors)")
        let lines = outcome.output.components(separatedBy: "\n")
        #expect(lines[0] == "8 searches in 8 requests, 0 results opened, 2026-11-27")
        #expect(lines[2] == "Commonest" && lines[3] == "  4  Log in  [en]")
        #expect(lines[4].contains("Why can I not log in?  /base/faq/cannot-log-in/"))
        #expect(lines[5] == "  3  transfer late  [en]")
        #expect(!outcome.output.contains("once"))
        #expect(outcome.output.contains("1 of the different queries was asked fewer than 3 times"))
        #expect(try queries(log, "--least", "1").output.contains("1  once"))
        let chinese = try queries(log, "--language", "zh").output
        #expect(chinese.hasPrefix("8 次请求，其中 8 次搜索") && chinese.contains("\n最常见的搜索\n"))
        #expect(chinese.contains("--least 1 列出全部"))
    }

    @Test func nothingIsWritten() throws {
        var log = RequestLog()
        log.search("transfer late", times: 3)
        try folder.write(log.text, to: "access.log")
        let before = try folder.snapshot()
        #expect(try guidepost("queries", "access.log", in: folder.path).isSuccess)
        #expect(try folder.snapshot() == before)
    }

    @Test func eachLocaleIsAskedOfItsOwnSearch() throws {
        var log = RequestLog()
        log.search("登录不了", times: 3, in: "/base/zh-CN/")
        log.search("log in", times: 4)
        let all = try json(log)["commonest"].array ?? []
        #expect(all.map { $0["locale"].string } == ["en", "zh-CN"])
        #expect(all.last?["first"] == "/base/zh-CN/faq/cannot-log-in/" && all.last?["sure"] == true)
        #expect(texts(try json(log, "--locale", "zh-CN")["commonest"]) == ["登录不了"])
        let wrong = try queries(log, "--locale", "fr")
        #expect(wrong.status == .exited(64))
        #expect(wrong.errors.contains("the site has no locale 'fr'; it has en, zh-CN"))
    }

    @Test func onlySearchesOfPeopleCount() throws {
        var log = RequestLog()
        let target = RequestLog.target("log in")
        log.request(target, agent: "Mozilla/5.0 (compatible; Googlebot/2.1)", times: 2)
        log.request(target, agent: "-")
        log.request(target, method: "HEAD")
        log.request(target, method: "POST")
        log.request(target, status: 404)
        log.request(target, status: 301)
        log.request("/base/search/?q=", times: 5)
        log.request("/base/search/?q=+%20", times: 5)
        log.request("/base/search/", times: 5)
        log.request("/search/?q=log+in")
        log.request("/base/faq/?q=log+in")
        log.request("/base/search/en/manifest.json?q=a")
        log.request(target, status: 304)
        log.request("/base/search/index.html?x=1&q=log+in")
        log.request("http://help.example.com/base/search/?q=log+in#x")
        let answer = try json(log)
        #expect(answer["counts"]["searches"] == 3 && answer["counts"]["robots"] == 3)
        #expect(texts(answer["commonest"]) == ["log in"])
    }

    @Test func daysCountAsTheLogWritesThem() throws {
        var log = RequestLog()
        log.request(RequestLog.target("early bird"), day: "31/Oct/2026", times: 3)
        log.request(RequestLog.target("log in"), day: "01/Nov/2026", times: 3)
        log.request(RequestLog.target("transfer"), day: "02/Nov/2026", times: 3)
        let days = try json(log, "--since", "2026-11-01", "--until", "2026-11-01")
        #expect(texts(days["commonest"]) == ["log in"] && days["first-day"] == "2026-11-01")
        #expect(try json(log)["commonest"].array?.count == 3)
    }
}
