import TestSupport
import SourceText
import Testing

@testable import SiteModel

private let site = ModelSite(
    """
    -- topics.yaml --
    - {id: funds, urgency: now, needs: [private]}
    -- channels/email.yaml --
    kind: email
    existence: confirmed
    -- en/contact/email.md --
    ---
    name: E-mail
    summary: Write to us.
    find-it: [Look.]
    ---
    -- en/home.md --
    # Home
    -- en/topics/funds.md --
    ---
    name: Money
    ---
    -- en/faq/late.md --
    ---
    question: Late?
    answer: Wait.
    topic: funds
    ---
    -- zh-CN/faq/late.md --
    ---
    question: 迟到？
    answer: 等。
    topic: funds
    ---
    -- en/faq/codes.md --
    ---
    question: Codes?
    answer: Never.
    topic: funds
    draft: yes
    ---
    -- en/articles/a.md --
    ---
    title: A
    aliases: [/articles/old/]
    ---
    -- en/articles/deep/index.md --
    # Deep
    -- en/articles/deep/b.md --
    # B
    -- zh-CN/articles/a.md --
    # 甲
    """, locales: ["en", "zh-CN"]
).site

/// What moves where, or why nothing does.
private func moves(_ old: String, _ new: String) -> [String] {
    do {
        return try PageMoves(named: old, to: new, in: site).moves.map {
            "\($0.page.place.contentPath) -> \($0.place.contentPath)"
        }
    } catch .request(let message, let hint) {
        return [message.english + (hint.map { "; " + $0.english } ?? "")]
    } catch {
        return ["\(error)"]
    }
}

@Test(arguments: ["faq/late", "faq/late.md", "/faq/late/", "faq//late"])
func aPageWithoutALocaleIsThatOfEveryLocale(name: String) {
    #expect(
        moves(name, "faq/x") == [
            "en/faq/late.md -> en/faq/x.md", "zh-CN/faq/late.md -> zh-CN/faq/x.md",
        ])
}

@Test(arguments: ["zh-CN/faq/late", "zh-CN/faq/late.md", "/zh-CN/faq/late/"])
func aPageWithALocaleMovesByItself(name: String) {
    for new in ["faq/x", "zh-CN/faq/x.md", "/zh-CN/faq/x/"] {
        #expect(moves(name, new) == ["zh-CN/faq/late.md -> zh-CN/faq/x.md"])
    }
}

@Test func aFolderStandsForAllPagesInIt() {
    #expect(
        moves("articles/deep", "guides") == [
            "en/articles/deep/b.md -> en/guides/b.md",
            "en/articles/deep/index.md -> en/guides/index.md",
        ])
    #expect(moves("faq/codes", "faq/x") == ["en/faq/codes.md -> en/faq/x.md"], "a draft as well")
}

@Test(arguments: [
    ("faq/lates", "faq/x", "no page is called 'faq/lates'; did you mean 'faq/late'?"),
    ("late", "faq/x", "no page is called 'late'; did you mean 'faq/late'?"),
    (
        "articles/old", "articles/x",
        "'articles/old' is a former address of 'en/articles/a.md'; name that"
    ),
    ("", "faq/x", "no page is called ''"),
    ("faq/late", "faq/late", "'faq/late' has this name already"),
    ("faq/late", "faq/codes", "'Content/en/faq/codes.md' is there already"),
    (
        "faq/late", "faq/Late Money",
        "'Late Money' cannot be the id of a question; ids are lower-case letters and digits with hyphens between them"
    ),
    (
        "faq/late", "articles/late",
        "'en/faq/late.md' is a question, and 'en/articles/late.md' would be an article; they have different front matter: write the new page, and give it the former address with 'aliases'"
    ),
    (
        "articles/a", "faq/a",
        "'en/articles/a.md' is an article, and 'en/faq/a.md' would be a question; they have different front matter: write the new page, and give it the former address with 'aliases'"
    ),
    (
        "contact/email", "contact/mail",
        "'en/contact/email.md' holds words for facts that go by the same id; rename the facts, the words of each locale and all references together, and add 'aliases'"
    ),
    (
        "topics/funds", "topics/money",
        "'en/topics/funds.md' holds words for facts that go by the same id; rename the facts, the words of each locale and all references together, and add 'aliases'"
    ),
    ("home", "start", "'en/home.md' is a home page, which is known by its path"),
    (
        "en/articles/a", "zh-CN/articles/b",
        "'en/articles/a.md' stays in the folder of its language; name the new path without 'zh-CN/'"
    ),
    (
        "articles/a", "zh-CN/articles/b",
        "'en/articles/a.md' stays in the folder of its language; name the new path without 'zh-CN/'"
    ),
    ("articles", "articles/more", "a folder cannot go into itself"),
    (
        "articles/deep/index.md", "articles/x",
        "'en/articles/deep/index.md' is the page of a folder with others in it; name the folder, 'articles/deep', to move all of them"
    ),
    (
        "articles/a", "../a",
        "'../a' is no path of a page; name it as faq/late-funds or articles/guides/money"
    ),
    (
        "articles/a", "b?c",
        "'b?c' is no path of a page; name it as faq/late-funds or articles/guides/money"
    ),
    (
        "articles/a", ".hidden/a",
        "'.hidden/a' is no path of a page; name it as faq/late-funds or articles/guides/money"
    ),
    (
        "articles/a", "",
        "'' is no path of a page; name it as faq/late-funds or articles/guides/money"
    ),
])
func whatCannotMoveIsRefusedWithTheReason(_ old: String, _ new: String, _ reason: String) {
    #expect(moves(old, new) == [reason])
}
