import TestSupport
import Testing

/// A site in two languages whose search is asked.
let queriesSite = """
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

/// Tests that ask a log what readers searched for on that site.
protocol QueriesTesting {
    /// The folder of the site.
    var folder: TemporaryFolder { get }
}

extension QueriesTesting {
    /// What the command says of a log.
    func queries(_ log: RequestLog, _ options: String...) throws -> ChildProcess.Outcome {
        try folder.write(log.text, to: "access.log")
        return try guidepost(["queries", "access.log"] + options, in: folder.path)
    }

    /// What it says of a log to a program.
    func json(_ log: RequestLog, _ options: String...) throws -> JSONValue {
        try folder.write(log.text, to: "access.log")
        let outcome = try guidepost(
            ["queries", "access.log", "--format", "json"] + options, in: folder.path)
        #expect(outcome.status == .exited(0) && outcome.errors.isEmpty, "\(outcome.errors)")
        return try JSONValue(parsing: outcome.standardOutput)
    }

    /// The queries of one of its lists.
    func texts(_ list: JSONValue) -> [String] {
        list.array?.compactMap { $0["query"].string } ?? []
    }
}
