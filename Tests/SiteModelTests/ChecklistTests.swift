import Markdown
import Metadata
import SourceText
import TestSupport
import Testing

@testable import SiteModel

private func item(_ text: String, page: Int = 0) -> Checklist.Item {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let rich = RichText.parse(
        .init(text, range: 0..<text.utf8.count), in: file, options: MarkdownOptions(),
        diagnostics: &diagnostics)
    return Checklist.Item(
        rich, page: page, plain: String(decoding: rich.plain.bytes, as: UTF8.self))
}

/// The plain texts that stay of a list of lines.
private func kept(_ lines: [String]) -> [String] {
    Checklist(lines.map { item($0) }).items.map(\.plain)
}

@Test(arguments: [
    (["交易编号", "交易编号"], ["交易编号"]),
    (["交易编号", "交易编号。"], ["交易编号"]),
    (["交易编号、时间", "交易编号、时间（与交易有关时）"], ["交易编号、时间（与交易有关时）"]),
    (["交易编号、时间（与交易有关时）", "交易编号、时间"], ["交易编号、时间（与交易有关时）"]),
    (["交易编号(有的话)", "交易编号（有的话）"], ["交易编号(有的话)"]),
    (["受理编号 【如有】", "受理编号"], ["受理编号 【如有】"]),
    (["已经试过的办法", "已经试过的办法：换网络、更新"], ["已经试过的办法：换网络、更新"]),
    (["已经试过的办法：换网络。", "已经试过的办法"], ["已经试过的办法：换网络。"]),
    (["App 的版本", "app的版本"], ["App 的版本"]),
    (["ＡＰＰ　版本", "App版本"], ["ＡＰＰ　版本"]),
    (["Your  order number", "your order number."], ["Your  order number"]),
    (["Order number (if any)", "Order number(if any)"], ["Order number (if any)"]),
    (["**Order** number", "order number"], ["Order number"]),
    (["caf\u{E9}", "cafe\u{301}"], ["caf\u{E9}"]),
    (["编\u{200B}号", "编号"], ["编\u{200B}号"]),
    (["ÜBER", "über"], ["ÜBER"]),
])
func theSameItemStandsOnceInItsFullerForm(lines: [String], left: [String]) {
    #expect(kept(lines) == left)
}

@Test(arguments: [
    ["身份证（正面）", "身份证（反面）"], ["a part", "apart"], ["手机号", "手机号或邮箱"], ["号码：旧的", "号码：新的"],
    ["（正面）", "（反面）"], ["：", "。"], ["错误提示的原文", "错误提示的原文或截图"], ["50%", "50"],
])
func differentItemsStay(lines: [String]) {
    #expect(kept(lines) == lines)
}

@Test func anItemTakesThePlaceOfTheOneThatItCompletes() {
    #expect(
        kept(["甲", "乙", "甲（有的话）", "丙", "甲", "甲（另一种）"]) == ["甲（有的话）", "乙", "丙", "甲（另一种）"])
}

@Test func noListHasAnItemTwiceAndEveryWrittenOneIsThere() {
    var random = SeededGenerator(seed: 7)
    let words = ["编号", "时间", "App 版本", "card", "截图"]
    let hints = ["", "", "（如有）", "(if any)", "：正面", "。", " ", "（正面）", "：a（b）"]
    for _ in 0..<2000 {
        let lines = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            words.randomElement(using: &random)! + hints.randomElement(using: &random)!
        }
        let written = lines.map { item($0).comparable }
        let list = Checklist(lines.map { item($0) }).items.map(\.comparable)
        #expect(Set(list.map(\.whole)).count == list.count, "\(lines)")
        for line in list {
            #expect(!list.contains { $0 != line && $0.core == line.whole }, "\(lines)")
        }
        for line in written {
            let isThere = list.contains { shown in
                shown.whole == line.whole || shown.core == line.whole
                    || ComparableItem(shown.core).core == line.whole
            }
            #expect(isThere, "\(line) of \(lines)")
        }
    }
}

@Test func aHugeLineIsComparedInTime() {
    let line = String(repeating: "（", count: 200_000) + String(repeating: "）", count: 200_000)
    #expect(ComparableItem(line).whole == ComparableItem(line + "。").whole)
}

private let channels = """
    -- topics.yaml --
    - {id: funds, urgency: today}
    - {id: login, urgency: now}
    -- en/topics/funds.md --
    ---
    name: Funds
    prepare: [number, date, account (which), shared]
    ---
    -- en/topics/login.md --
    ---
    name: Login
    prepare: [error text, shared]
    ---
    -- en/faq/a.md --
    ---
    question: A?
    answer: A.
    topic: funds
    prepare: [date, only of A, both, account]
    ---
    -- en/faq/b.md --
    ---
    question: B?
    answer: B.
    topic: funds
    prepare: [both, error text]
    ---

    """

private func channel(_ id: String, offers: String, _ prepare: String, _ after: String) -> String {
    """
    -- channels/\(id).yaml --
    kind: chat
    existence: confirmed
    offers: [\(offers)]
    -- en/contact/\(id).md --
    ---
    name: \(id)
    summary: S
    find-it: [L]
    prepare: [\(prepare)]
    after: [\(after)]
    ---

    """
}

@Test func theGuideBringsAllTogetherWithoutRepeating() {
    let model = ModelSite(
        channels + channel("chat", offers: "private", "account, paper", "day, answer")
            + channel("mail", offers: "private", "Account., copy (a file)", "day, mail")
            + channel("open", offers: "public", "a plain question", "name of the account"))
    let guide = PreparationGuide(model.edition, questionsPerTopic: 20) { text, _ in
        String(decoding: text.plain.bytes, as: UTF8.self)
    }
    func texts(_ list: Checklist) -> [String] { list.items.map(\.plain) }
    #expect(texts(guide.general) == ["account (which)"], "the fuller form, from a topic")
    #expect(guide.shared.map(\.item.plain) == ["shared", "error text"])
    #expect(guide.shared.map(\.sources) == [[.topic(0), .topic(1)], [.topic(0), .topic(1)]])
    #expect(guide.topics.map { texts($0.checklist) } == [["number", "date", "both"], []])
    #expect(guide.topics[0].questions.map { texts($0.checklist) } == [["only of A"], []])
    #expect(
        guide.channels.map { texts($0.checklist) } == [
            ["paper"], ["copy (a file)"], ["a plain question"],
        ])
    #expect(texts(guide.after) == ["day", "answer", "mail", "name of the account"])
    #expect(!guide.isEmpty)
}
