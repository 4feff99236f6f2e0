import Foundation
import TestSupport
import Testing

/// Ten mistakes that writers make, all in one site.
private let mistakes = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    locales: [zh-CN]
    -- Content/topics.yaml --
    - {id: funds, urgency: today}
    - {id: funds, urgency: now}
    -- Content/channels/chat.yaml --
    kind: chat
    existence: confirmed
    -- Content/zh-CN/contact/chat.md --
    ---
    name: 在线客服
    summary: 即时沟通
    find-it: [打开 App]
    ---
    -- Content/zh-CN/topics/funds.md --
    ---
    name: 资金
    ---
    -- Content/zh-CN/faq/bad-metadata.md --
    ---
    question: "没有收尾的引号
    answer: 是
    topic: funds
    ---
    -- Content/zh-CN/faq/unknown-key.md --
    ---
    question: 问题？
    anwser: 打错了
    answer: 回答
    topic: funds
    ---
    -- Content/zh-CN/articles/links.md --
    # 链接

    请联系<channel:chatt>。

    见[这里](../faq/nowhere.md)，或[那里](#没有)。

    ![截图](shot.png)
    -- Content/zh-CN/articles/untitled.md --
    没有标题的正文。
    -- Content/zh-CN/articles/twice.md --
    # 甲
    -- Content/zh-CN/articles/twice/index.md --
    # 乙
    -- Templates/article.mustache --
    <h1>{{titel}}</h1>
    """

private let expected = [
    "Content/topics.yaml:2:8: error: .*\\[duplicate-id\\]",
    "Content/zh-CN/articles/links.md:3:5: error: .*'chatt'.*\\[unknown-channel\\]",
    "Content/zh-CN/articles/links.md:5:7: error: .*\\[broken-link\\]",
    "Content/zh-CN/articles/links.md:5:32: error: .*\\[dead-anchor\\]",
    "Content/zh-CN/articles/links.md:7:7: error: .*\\[missing-image\\]",
    "Content/zh-CN/articles/twice.md:1:1: error: .*\\[duplicate-address\\]|Content/zh-CN/articles/twice/index.md:1:1: error: .*\\[duplicate-address\\]",
    "Content/zh-CN/articles/untitled.md:1:1: error: .*\\[missing-title\\]",
    "Content/zh-CN/faq/bad-metadata.md:2:11: error: .*\\[metadata-syntax\\]",
    "Content/zh-CN/faq/unknown-key.md:3:1: error: .*'anwser'.*\\[unknown-key\\]",
    "Templates/article.mustache:1:7: error: .*'titel'.*\\[template-key\\]",
]

@Test func tenMistakesShowAtOnceEachAtItsPlaceAndNothingIsWritten() throws {
    let site = try TemporaryFolder(smallSite)
    #expect(try guidepost("build", in: site.path).status == .exited(0))
    let before = try FolderSnapshot(folder: site.path("Public"))
    try site.remove("Content")
    try site.write(archive: mistakes)
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(outcome.output.isEmpty)
    for pattern in expected {
        let found = outcome.errors.range(of: pattern, options: .regularExpression)
        #expect(found != nil, "\(pattern) in:\n\(outcome.errors)")
    }
    #expect(outcome.errors.contains("did you mean 'chat'?"))
    #expect(outcome.errors.contains("did you mean 'answer'?"))
    #expect(outcome.errors.contains("did you mean 'title'?"))
    #expect(try FolderSnapshot(folder: site.path("Public")) == before, "the live site is untouched")
}

@Test func diagnosticsArePrintedForGitHubAndAsJSON() throws {
    let site = try TemporaryFolder(mistakes)
    let github = try guidepost("build", "--format", "github", in: site.path)
    #expect(github.status == .exited(1))
    #expect(github.errors.contains("::error file=Content/zh-CN/articles/links.md,line=3,"))
    let json = try guidepost("build", "--format", "json", in: site.path)
    #expect(json.status == .exited(1))
    let parsed = try JSONSerialization.jsonObject(with: Data(json.errors.utf8))
    #expect((parsed as? [Any])?.count ?? 0 >= 10)
}

@Test func aWarningLetsTheBuildPassUnlessItIsStrict() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/raw.md --\n# Raw\n\n<b>x</b>\n")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors.contains("warning:") && outcome.errors.contains("[raw-html]"))
    #expect(try guidepost("build", "--strict", in: site.path).status == .exited(1))
}

@Test func aSiteMayChangeHowBadAMistakeIs() throws {
    let site = try TemporaryFolder(
        smallSite + "\n-- Content/raw.md --\n# Raw\n\n<b>x</b> [y](nowhere.md)\n")
    #expect(try guidepost("build", in: site.path).status == .exited(1))
    try site.edit(
        "Content/site.yaml", replacing: "title: Test",
        with: "title: Test\nchecks: {broken-link: off, raw-html: warning}")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(0))
    #expect(!outcome.errors.contains("broken-link"))
}

@Test func aPageThatCannotBeReadIsNeverLeftOutInSilence() throws {
    let site = try TemporaryFolder(
        smallSite.replacing("title: Test", with: "title: Test\nchecks: {missing-title: off}")
            + "\n-- Content/untitled.md --\nNo title.\n")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors.contains("Content/untitled.md"))
}

@Test func whatOnlyFollowsFromAMistakeIsNotToldAsAnother() throws {
    let site = try TemporaryFolder(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        -- Content/topics.yaml --
        - {id: funds, urgency: today}
        -- Content/search-expectations.yaml --
        en: {money: {first: faq/late-funds}}
        -- Content/channels/phone.yaml --
        kind: fone
        existence: confirmed
        -- Content/contact/phone.md --
        ---
        name: Telephone
        summary: Call.
        find-it: [Look.]
        ---
        -- Content/topics/funds.md --
        ---
        naem: Money
        ---
        -- Content/faq/late-funds.md --
        ---
        quesiton: Late?
        answer: Wait.
        topic: funds
        ---
        -- Content/faq/other.md --
        ---
        question: Other?
        answer: Yes.
        topic: funds
        related: [late-funds]
        ---
        <faq:late-funds> [x](late-funds.md) <topic:funds> <channel:phone>
        """)
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    let codes = outcome.errors.matches(of: /\[([a-z-]+)\]\n/).map { String($0.1) }
    #expect(codes == ["wrong-value", "unknown-key", "unknown-key"], "\(outcome.errors)")
}
