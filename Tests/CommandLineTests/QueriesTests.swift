import Foundation
import TestSupport
import Testing

/// A site in two languages whose search is asked.
private let site = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/base/
    locales: [en, zh-CN]
    -- Content/topics.yaml --
    - {id: account, urgency: normal}
    -- Content/en/topics/account.md --
    ---
    name: Account
    description: Your account.
    ---
    -- Content/en/faq/cannot-log-in.md --
    ---
    question: Why can I not log in?
    answer: Check your password first.
    topic: account
    also-asked: [login failed]
    ---
    -- Content/en/faq/late-funds.md --
    ---
    question: Why is my transfer late?
    answer: Banks take a day.
    topic: account
    ---
    -- Content/en/articles/fees.md --
    # What a transfer costs

    A transfer to a bank costs what the app shows.
    -- Content/zh-CN/topics/account.md --
    ---
    name: 账户
    description: 你的账户。
    ---
    -- Content/zh-CN/faq/cannot-log-in.md --
    ---
    question: 登录不了怎么办？
    answer: 先检查密码。
    topic: account
    ---
    -- Content/search-expectations.yaml --
    en: {weather: no-sure-answer}
    """

private let address = "203.0.113.77"
private let browser = "Mozilla/5.0 (Secretly; Linux x86_64) Firefox/130.0"

/// A log of nginx, made line by line.
private struct Log {
    private(set) var text = ""

    mutating func request(
        _ target: String, referer: String = "-", agent: String = browser, status: Int = 200,
        day: String = "27/Nov/2026", method: String = "GET", times: Int = 1
    ) {
        for _ in 0..<times {
            text += #"\#(address) - - [\#(day):10:20:30 +0800] "\#(method) \#(target) HTTP/1.1" "#
            text += #"\#(status) 512 "\#(referer)" "\#(agent)""# + "\n"
        }
    }

    static func target(_ query: String, _ prefix: String = "/base/") -> String {
        let allowed = CharacterSet.alphanumerics.intersection(
            CharacterSet(charactersIn: "\0"..."~"))
        let words = query.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
        return prefix + "search/?q=" + words.replacing("%20", with: "+")
    }

    mutating func search(_ query: String, times: Int = 1, in prefix: String = "/base/") {
        request(Log.target(query, prefix), times: times)
    }

    mutating func open(_ page: String, from query: String, times: Int = 1) {
        request(
            "/base/" + page, referer: "https://help.example.com" + Log.target(query), times: times)
    }
}

@Suite struct QueriesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(site) }

    private func queries(
        _ log: Log, _ options: String...
    ) throws -> ChildProcess.Outcome {
        try folder.write(log.text, to: "access.log")
        return try guidepost(["queries", "access.log"] + options, in: folder.path)
    }

    private func json(_ log: Log, _ options: String...) throws -> JSONValue {
        try folder.write(log.text, to: "access.log")
        let outcome = try guidepost(
            ["queries", "access.log", "--format", "json"] + options, in: folder.path)
        #expect(outcome.status == .exited(0) && outcome.errors.isEmpty, "\(outcome.errors)")
        return try JSONValue(parsing: outcome.standardOutput)
    }

    private func texts(_ list: JSONValue) -> [String] {
        list.array?.compactMap { $0["query"].string } ?? []
    }

    @Test func theCommonestSearchesComeFirstWithWhatIsFoundForThem() throws {
        var log = Log()
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
        var log = Log()
        log.search("transfer late", times: 3)
        try folder.write(log.text, to: "access.log")
        let before = try folder.snapshot()
        #expect(try guidepost("queries", "access.log", in: folder.path).isSuccess)
        #expect(try folder.snapshot() == before)
    }

    @Test func eachLocaleIsAskedOfItsOwnSearch() throws {
        var log = Log()
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
        var log = Log()
        let target = Log.target("log in")
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

    @Test func whatTheSearchPageLedToWasOpened() throws {
        var log = Log()
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
        var log = Log()
        log.search("log in", times: 3)
        let outcome = try queries(log)
        #expect(outcome.output.contains("no request names a search as the page that led to it"))
        #expect(!outcome.output.contains("First result never opened"))
        let common = log.text.replacing(#" "-" "\#(browser)""#, with: "")
        try folder.write(common, to: "common.log")
        let plain = try guidepost("queries", "common.log", in: folder.path)
        #expect(plain.output.contains("3  log in"))
        #expect(plain.output.contains("the log is in the common format"))
    }

    @Test func aPageThatReadersChoseIsProposedWithALineToPaste() throws {
        var log = Log()
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

    @Test(arguments: [
        ("my card 6222 0212 3456 7890 stolen", "my card ▒▒▒▒ stolen"),
        ("我的卡6222021234567890被盗", "我的卡 ▒▒▒▒ 被盗"), ("电话１３８００１３８０００打来", "电话 ▒▒▒▒ 打来"),
        ("一三八零零一三八零零零 是谁", "▒▒▒▒ 是谁"), ("call +62 812-3456-7890 now", "call ▒▒▒▒ now"),
        ("mail to jane.doe@example.com failed", "mail to ▒▒▒▒ failed"),
        ("我的邮箱jane@example.com收不到", "我的邮箱 ▒▒▒▒ 收不到"), ("who is @jane_doe", "who is ▒▒▒▒"),
        ("jane@gmail blocked", "▒▒▒▒ blocked"), ("微信号 jane_01 骗子", "微信号 ▒▒▒▒ 骗子"),
        ("is https://example.com/a?b=c real", "is ▒▒▒▒ real"),
        ("is gopay-x.com real", "is ▒▒▒▒ real"),
        ("otp 123 refused", "otp ▒▒▒▒ refused"), ("验证码 4821 错误", "验证码 ▒▒▒▒ 错误"),
        ("密码是hunter登录", "密码是 ▒▒▒▒ 登录"), ("order GP12A9X missing", "order ▒▒▒▒ missing"),
        ("id 11010519491231002X", "id ▒▒▒▒"), ("born 1990-12-31", "born ▒▒▒▒"),
        ("from 192.0.2.1 login", "from ▒▒▒▒ login"), ("٠٨١٢٣٤٥٦ call", "▒▒▒▒ call"),
        ("a\u{200B}b 1\u{200B}3\u{200B}8\u{200B}0013 x", "ab ▒▒▒▒ x"),
    ]) func whatLooksLikeANumberAnAddressOrACodeIsTakenOut(query: String, shown: String) throws {
        var log = Log()
        log.search(query)
        log.open("faq/late-funds/", from: query)
        for format in ["text", "json"] {
            let outcome = try queries(log, "--least", "1", "--format", format)
            #expect(outcome.output.contains(shown), "\(outcome.output)")
            #expect(!outcome.output.contains(query))
        }
        #expect(try json(log, "--least", "1")["proposals"]["words"] == [])
    }

    @Test(arguments: [
        "why is my transfer late", "登录不了怎么办", "error 404", "24 hours", "node.js app", "iphone 15",
        "2FA code late", "password is wrong", "密码是什么", "can't log in", "¿dónde está?",
    ]) func whatPeopleAskStays(query: String) throws {
        var log = Log()
        log.search(query, times: 3)
        let answer = try json(log)
        #expect(texts(answer["commonest"]) == [query] && answer["counts"]["redacted"] == 0)
    }

    @Test func whatIsNothingElseIsCountedAlone() throws {
        var log = Log()
        log.search("+62 812-3456-7890", times: 4)
        log.search("jane@example.com", times: 4)
        let answer = try json(log)
        #expect(answer["counts"]["only-private"] == 8 && answer["commonest"] == [])
    }

    @Test func nothingOfWhoAskedIsEverShown() throws {
        var log = Log()
        log.search("log in 13800138000", times: 3)
        log.open("faq/late-funds/", from: "log in 13800138000", times: 3)
        log.request("/base/search/?q=\\x1b[31mred\\x07", times: 3)
        for options in [[], ["--format", "json"], ["--language", "zh"]] {
            try folder.write(log.text, to: "access.log")
            let outcome = try guidepost(
                ["queries", "access.log", "--least", "1"] + options, in: folder.path)
            #expect(outcome.isSuccess)
            let shown = outcome.output + outcome.errors
            for secret in [address, "203.0", "Secretly", "Firefox", "138001", "\u{1B}", "\u{7}"] {
                #expect(!shown.contains(secret), "\(secret)")
            }
        }
        let damaged = try guidepost("queries", "-", in: folder.path)
        #expect(damaged.isSuccess && damaged.output.hasPrefix("0 searches in 0 requests"))
    }

    @Test func daysCountAsTheLogWritesThem() throws {
        var log = Log()
        log.request(Log.target("early bird"), day: "31/Oct/2026", times: 3)
        log.request(Log.target("log in"), day: "01/Nov/2026", times: 3)
        log.request(Log.target("transfer"), day: "02/Nov/2026", times: 3)
        let days = try json(log, "--since", "2026-11-01", "--until", "2026-11-01")
        #expect(texts(days["commonest"]) == ["log in"] && days["first-day"] == "2026-11-01")
        #expect(try json(log)["commonest"].array?.count == 3)
    }

    @Test func aGzipLogAndStandardInputSayTheSame() throws {
        var log = Log()
        log.search("log in", times: 3)
        let plain = try queries(log)
        #expect(try ChildProcess.run("gzip", ["-k", "access.log"], in: folder.path).isSuccess)
        let packed = try guidepost("queries", "access.log.gz", in: folder.path)
        #expect(packed == plain)
        let piped = try ChildProcess.run(
            guidepostBinary, ["queries", "-"], in: folder.path,
            input: try folder.bytes("access.log.gz"))
        #expect(piped == plain)
        let bytes = try folder.bytes("access.log.gz")
        try folder.write(Array(bytes.dropLast(3)), to: "short.gz")
        let short = try guidepost("queries", "short.gz", in: folder.path)
        #expect(short.status == .exited(74) && short.output.isEmpty)
        #expect(short.errors.contains("'short.gz': the gzip data ends in the middle"))
    }

    @Test func aHostBeforeTheLineDecidesWhatBelongsToTheSite() throws {
        var log = Log()
        log.search("log in", times: 3)
        let mixed = log.text.split(separator: "\n").enumerated().map { index, line in
            (index == 0 ? "other.example.org:443 " : "help.example.com:443 ") + line + "\n"
        }
        try folder.write(mixed.joined(), to: "hosts.log")
        let outcome = try guidepost("queries", "hosts.log", "--least", "1", in: folder.path)
        #expect(outcome.output.contains("2  log in") && outcome.output.contains("other hosts: 1"))
    }

    @Test func whatIsNoLogIsRefused() throws {
        try folder.write("{}\nno\n", to: "access.log")
        let outcome = try guidepost("queries", "access.log", in: folder.path)
        #expect(outcome.status == .exited(74) && outcome.output.isEmpty)
        #expect(outcome.errors.contains("no line of 'access.log' is in the combined"))
        let missing = try guidepost("queries", "none.log", in: folder.path)
        #expect(missing.status == .exited(74) && missing.errors.contains("none.log"))
        let directory = try guidepost("queries", "Content", in: folder.path)
        #expect(directory.status == .exited(74) && directory.errors.contains("directory"))
    }

    @Test(arguments: [
        ([], "'queries' needs ACCESS-LOG"), (["a", "--limit", "0"], "--limit is a number from 1"),
        (["a", "--least", "x"], "--least is a number from 1"),
        (["a", "--since", "today"], "--since is a day such as 2026-11-23, not 'today'"),
        (["a", "--since", "2026-11-02", "--until", "2026-11-01"], "--since is a later day"),
        (["a", "--format", "github"], "--format is text or json, not 'github'"),
    ])
    func wrongUsageIsTold(arguments: [String], message: String) throws {
        let outcome = try guidepost(["queries"] + arguments, in: folder.path)
        #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test func aSiteWithMistakesIsMendedFirst() throws {
        try folder.edit(
            "Content/en/faq/late-funds.md", replacing: "topic: account", with: "topic: acount")
        let outcome = try queries(Log())
        #expect(outcome.status == .exited(1) && outcome.errors.contains("acount"))
    }

    /// More different queries than are counted: what the command takes at most is measured from outside.
    @Test(.timeLimit(.minutes(10))) func aLogOfAnyLengthTakesBoundedRoom() throws {
        let program = """
            import resource, subprocess, sys
            command = subprocess.Popen(
                [sys.argv[1], 'queries', '-', '--limit', '1'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            head = '203.0.113.7 - - [27/Nov/2026:10:20:30 +0800] "GET /base/search/?q='
            tail = ' HTTP/1.1" 200 512 "-" "Mozilla/5.0 Firefox/130.0"\\n'
            letters = 'abcdefghijklmnopqrst'
            for i in range(int(sys.argv[2])):
                word = ''.join(letters[i // 20 ** k % 20] for k in range(5))
                line = head + word + '+' + 'padding+' * 4 + tail
                if i % 10 == 0: line += head + 'log+in' + tail
                command.stdin.write(line.encode())
            command.stdin.close()
            print(command.stdout.read().decode())
            print('status', command.wait())
            print('kilobytes', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
            """
        let outcome = try ChildProcess.run(
            "python3", ["-c", program, guidepostBinary, "22000"], in: folder.path,
            timeout: .seconds(240))
        #expect(outcome.output.contains("status 0"), "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains("2200  log in"))
        #expect(outcome.output.contains("may be missing"))
        let last = outcome.output.split(whereSeparator: \.isWhitespace).last
        let kilobytes = try #require(last.flatMap { Int($0) })
        #expect(kilobytes < 200_000)
    }
}
