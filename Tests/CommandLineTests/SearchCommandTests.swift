import Foundation
import TestSupport
import Testing

/// `guidepost search`: what readers of a built site find.
@Suite struct SearchCommandTests {
    private let site: TemporaryFolder

    init() throws {
        site = try TemporaryFolder(
            """
            -- Content/site.yaml --
            title: 测试
            url: https://help.example.com/base/
            locales: [zh-CN]
            -- Content/login.md --
            # 无法登录怎么办

            先检查网络，再试一次。

            ## 忘记密码

            在登录页面选择“忘记密码”，按提示重置。
            -- Content/withdraw.md --
            # 提现失败

            检查银行卡信息，再试一次 <b>提现</b>。
            -- Content/sms.md --
            # 收不到短信

            稍等一会儿。
            """)
        let outcome = try guidepost("build", site.path)
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
    }

    private func search(_ arguments: String...) throws -> ChildProcess.Outcome {
        try guidepost(["search"] + arguments, in: site.path)
    }

    @Test func aQueryPrintsPagesWithTheirAddressesAndExcerpts() throws {
        let outcome = try search("忘记密码")
        #expect(outcome.status == .exited(0) && outcome.errors.isEmpty)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines[0].hasPrefix("1. 无法登录怎么办  /base/login/  (article)"))
        #expect(lines[1].contains("忘记密码: 在登录页面选择“忘记密码”，按提示重置。"))
    }

    @Test func inChineseTheKindsOfPagesAreChinese() throws {
        let outcome = try search("忘记密码", "--language", "zh")
        #expect(outcome.output.hasPrefix("1. 无法登录怎么办  /base/login/  (文章)"))
    }

    @Test func theFolderMayBeGivenBehindTheQuery() throws {
        let there = try guidepost("search", "提现", site.path)
        #expect(
            there.output == (try search("提现").output) && there.output.contains("/base/withdraw/"))
        let output = try guidepost(
            "search", "提现", "--output", site.path("Public"), "--locale", "zh-CN", in: "/")
        #expect(output.output == there.output)
    }

    @Test func whatAQueryWasUnderstoodAsAndDoubtAreSaid() throws {
        #expect(try search("wangjimima").output.hasPrefix("understood as: 忘记密码\n1. "))
        #expect(try search("天气预报明天").output == "nothing found\n")
        #expect(try search("信用卡分期利率 网络").output.hasPrefix("no sure answer; nearest pages:\n1. "))
    }

    @Test func asJSONTheResultsAreThoseOfTheBrowsersClient() throws {
        let outcome = try search("wangjimima", "--format", "json")
        let answer = try JSONValue(parsing: Array(outcome.output.utf8))
        #expect(answer["corrected"] == "忘记密码" && answer["sure"] == true)
        let page = try #require(answer["results"].array?.first)
        #expect(page["url"] == "/base/login/" && page["title"] == "无法登录怎么办")
        #expect(page["kind"] == "article" && (page["score"].number ?? 0) > 0)
        #expect(page["titleMarks"] == [] && page["trail"] == [])
        let section = try #require(page["sections"].array?.first)
        #expect(section["headingMarks"] == [[0, 4]])
        #expect(section["heading"] == "忘记密码" && section["excerpt"].string?.contains("按提示") == true)
        #expect(section["url"].string?.hasPrefix("/base/login/#") == true)
        let marks = try #require(section["marks"].array?.first?.array).compactMap(\.number)
        #expect(marks.count == 2 && marks[0] < marks[1])
        let nothing = try search("天气预报明天", "--format", "json").output
        #expect(nothing == #"{"sure": false, "results": []}"# + "\n")
    }

    @Test func eachLineOfAFileOfQueriesIsAnsweredByALine() throws {
        try site.write("登录\n\n提现失败\r\n天气预报明天\n\"x\"\\\n", to: "queries.txt")
        let outcome = try search("--queries", site.path("queries.txt"))
        #expect(outcome.status == .exited(0))
        let lines = try outcome.output.split(separator: "\n").map {
            try JSONValue(parsing: Array($0.utf8))
        }
        #expect(lines.map { $0["q"].string } == ["登录", "提现失败", "天气预报明天", "\"x\"\\"])
        #expect(lines.map { $0["sure"].bool } == [true, true, false, false])
        #expect(lines[1]["hits"].array?.first == "/base/withdraw/")
        #expect(lines[2]["hits"] == [])
        #expect(
            outcome.output.hasPrefix(#"{"q": "登录", "sure": true, "hits": ["/base/login/""#))
    }

    @Test func theLimitIsKept() throws {
        #expect(try search("再试一次", "--limit", "1").output.contains("1. "))
        #expect(try !search("再试一次", "--limit", "1").output.contains("2. "))
        #expect(try search("再试一次").output.contains("2. "))
        try site.write("再试一次\n", to: "queries.txt")
        let line = try search("--queries", site.path("queries.txt"), "--limit", "1").output
        #expect(try JSONValue(parsing: Array(line.utf8))["hits"].array?.count == 1)
    }

    @Test(arguments: [("登入", "/base/login/"), ("簡訊", "/base/sms/"), ("提領", "/base/withdraw/")])
    func wordsThatMeanTheSameFindThePage(query: String, page: String) throws {
        let answer = try search(query, "--format", "json").output
        let first = try JSONValue(parsing: Array(answer.utf8))["results"].array?.first
        #expect(first?["url"].string == page)
    }

    @Test(arguments: [
        ([], "'search' needs QUERY: what somebody types"), ([], "or --queries FILE, one a line"),
        (["a", ".", "--queries", "f"], "'search' takes a QUERY or --queries FILE, not both"),
        (["a", "--limit", "0"], "--limit is a number from 1 to 1000"),
        (["a", "--limit", "x"], "--limit is a number from 1 to 1000"),
        (["a", "--format", "github"], "--format is text or json, not 'github'"),
        (["a", "--locales", "en"], "'search' has no option '--locales'; did you mean --locale?"),
    ])
    func wrongUsageIsToldWithAMend(arguments: [String], message: String) throws {
        let outcome = try guidepost(["search"] + arguments, in: site.path)
        #expect(outcome.status == .exited(64))
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
        ([".", "退款"], "no folder is called '退款'", "guidepost search 退款\n"),
        (["Public", "退款"], "no folder is called '退款'", "guidepost search 退款 Public\n"),
        (["refund", "card"], "no folder is called 'card'", "guidepost search \"refund card\"\n"),
        (
            ["my", "card's", "lost"], "'search' takes no further argument 'lost'",
            "guidepost search \"my card's lost\"\n"
        ),
        (
            ["$5", "fee"], "no folder is called 'fee'", "guidepost search '$5 fee'\n"
        ),
    ])
    func wordsInThePlaceOfTheFolderAreToldToStandInQuotes(
        arguments: [String], message: String, mend: String
    ) throws {
        let outcome = try guidepost(["search"] + arguments, in: site.path)
        #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
        #expect(
            outcome.errors
                == "guidepost: \(message); QUERY comes first, and several words stand in quotes: "
                + mend)
    }

    @Test func scoresAreForMachines() throws {
        let text = try search("忘记密码").output
        #expect(!text.contains(#/[0-9]{4}/#), "\(text)")
        #expect(try search("忘记密码", "--format", "json").output.contains(#""score": "#))
    }

    @Test func aSiteThatIsNotBuiltIsToldToBeBuilt() throws {
        try site.remove("Public")
        let outcome = try search("登录")
        #expect(outcome.status == .exited(74) && outcome.output.isEmpty)
        #expect(outcome.errors.contains("no search index of 'zh-CN'"), "\(outcome.errors)")
        #expect(outcome.errors.contains("run 'guidepost build' first"))
    }

    @Test func anUnknownLocaleIsTold() throws {
        let outcome = try search("登录", "--locale", "fr")
        #expect(outcome.status == .exited(74))
        #expect(outcome.errors.contains("no search index of 'fr'"), "\(outcome.errors)")
    }

    @Test func aBrokenIndexAndAMissingFileOfQueriesAreNamed() throws {
        let missing = try search("--queries", site.path("none.txt"))
        #expect(missing.status == .exited(74) && missing.errors.contains("none.txt"))
        try site.write("{}", to: "Public/search/zh-CN/manifest.json")
        let broken = try search("登录")
        #expect(broken.status == .exited(74))
        #expect(broken.errors.contains("search/zh-CN/manifest.json' is not a search index"))
    }

    @Test func theHelpNamesWhatCanBeAsked() throws {
        let help = try guidepost("search", "--help").output
        for part in [
            "Usage: guidepost search [QUERY] [DIR]", "--queries FILE", "--limit N", "--locale TAG",
            "--output DIR", "--format FORMAT",
        ] { #expect(help.contains(part), "\(help)") }
        #expect(try guidepost("--help").output.contains("search"))
    }
}
