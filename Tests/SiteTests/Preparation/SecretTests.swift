import Testing

private let fix =
    "take it out; a line that warns forbids it in the same sentence, such as '不要写密码' or 'never write your password'"

/// The diagnostics of a site whose chat channel has these further lines of front matter, which begin on line 5.
private func lines(_ words: String) throws -> [String] {
    try TestSite(
        """
        -- Content/channels/chat.yaml --
        kind: chat
        existence: confirmed
        -- Content/contact/chat.md --
        ---
        name: Chat
        summary: S
        find-it: [L]
        \(words)
        ---
        """
    ).lines
}

@Test(arguments: [
    ("prepare: [编号, 登录密码]", "5:17"),
    ("prepare:\n  - Your number\n  - 'Your PIN, please'", "7:11"),
    ("after:\n  - the **one-time code**", "6:11"),
    ("prepare: [不写密码；验证码]", "5:16"),
    ("message: {subject: My PIN, body: B}", "5:23"),
    ("message:\n  subject: S\n  body: |\n    没有密码。\n\n    登录密码：【】", "10:7"),
    ("message:\n  subject: S\n  body: >\n    Send your\n    password", "9:5"),
    ("prepare: [\"\\u5bc6\\u7801\"]", "5:11"),
    ("prepare: [验**证**码]", "5:11"),
])
func whatAsksForASecretIsAnErrorWhereItStands(words: String, place: String) throws {
    #expect(try lines(words) == ["Content/contact/chat.md:\(place) [asks-for-secret] \(fix)"])
}

@Test(arguments: [
    "prepare: [编号, 改密码的时间]", "after: [No PIN]", "warnings: [不要给密码]", "steps: [输入密码]",
    "message: {subject: S, body: 不写密码}",
])
func whatForbidsASecretIsNone(words: String) throws {
    #expect(try lines(words) == [])
}

@Test func topicsAndQuestionsAreReadToo() throws {
    let site = try TestSite(
        """
        -- Content/topics.yaml --
        - {id: a, urgency: now}
        -- Content/topics/a.md --
        ---
        name: A
        prepare: [The CVV]
        message-subject: My OTP
        ---
        -- Content/faq/b.md --
        ---
        question: My password?
        answer: Reset it.
        topic: a
        prepare: [The seed phrase]
        ---
        """)
    try site.expectDiagnostics([
        "Content/faq/b.md:5:15 [asks-for-secret] \(fix)",
        "Content/topics/a.md:3:15 [asks-for-secret] \(fix)",
        "Content/topics/a.md:4:21 [asks-for-secret] \(fix)",
    ])
}

@Test func noSiteTurnsTheCheckOff() throws {
    let site = try TestSite(
        "-- Content/site.yaml --\ntitle: T\nurl: https://help.example.com/\nchecks: {asks-for-secret: off}\n"
    )
    #expect(try site.codes == ["unknown-check"])
}
