import Markdown
import SourceText
import Testing

@testable import SiteModel

@Test(
    arguments: [
        ("faq:late-funds", .question, "late-funds", nil, nil),
        ("channel:phone.number", .channel, "phone", "number", nil),
        ("topic:funds#questions", .topic, "funds", nil, "questions"),
        ("faq:a.b#c.d", .question, "a", "b", "c.d"), ("faq:", .question, "", nil, nil),
        ("channel:phone.", .channel, "phone", "", nil), ("topic:#", .topic, "", nil, ""),
    ] as [(String, Reference.Kind, String, String?, String?)])
func aReferenceHasAnIdAPropertyAndAFragment(
    text: String, kind: Reference.Kind, id: String, property: String?, fragment: String?
) throws {
    let reference = try #require(Reference(text))
    #expect(reference.kind == kind && reference.id == id)
    #expect(reference.property == property && reference.fragment == fragment)
}

@Test(arguments: [
    "", "faq", "FAQ:late", "faqs:late", "https://example.com/faq:late", ":late", "mailto:faq:x",
])
func otherDestinationsAreNoReferences(text: String) { #expect(Reference(text) == nil) }

private let content = """
    -- topics.yaml --
    - {id: funds, urgency: today}
    -- channels/phone.yaml --
    kind: phone
    existence: confirmed
    points: [{value: "+12025550143", display: "+1 202 555 0143", verified: {on: 2026-11-01, by: Ann, source: "https://example.com/", digest: "1ff545f802c2dbcc"}}]
    -- channels/chat.yaml --
    kind: chat
    existence: confirmed
    -- en/contact/phone.md --
    ---
    name: Phone
    summary: Talk.
    find-it: [Look.]
    ---
    -- en/contact/chat.md --
    ---
    name: Chat
    summary: Write.
    find-it: [Look.]
    ---
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
    ## Do {#do}
    -- en/articles/b.md --
    # B

    ## Part {#part}
    -- en/articles/a b.md --
    # Space
    -- en/articles/中文.md --
    # Han
    -- en/articles/deep/index.md --
    # Deep
    -- en/articles/pic.png --
    x
    -- en/articles/draft.md --
    ---
    draft: yes
    ---
    # Draft
    -- zh-CN/articles/b.md --
    # 乙
    -- zh-CN/pic.png --
    x

    """

/// The target of a link of the article `en/articles/a.md`.
private func resolved(_ markdown: String) throws -> Result<ResolvedLink, LinkFault> {
    let model = ModelSite(
        content + "-- en/articles/a.md --\n# A\n\n## Here {#here}\n\n" + markdown,
        locales: ["zh-CN", "en"], url: "https://help.example.com/base/")
    let page = try #require(model.index(at: "/en/articles/a/"))
    let link = try #require(model.site.pages[page].parsed?.body.links.first)
    return LinkResolver(site: model.site, page: page).resolve(link)
}

@Test(arguments: [
    ("<faq:late>", "/en/faq/late/"), ("[x](faq:late#do)", "/en/faq/late/#do"),
    ("[x](faq:late#answer)", "/en/faq/late/#answer"), ("<topic:funds>", "/en/topics/funds/"),
    ("<channel:chat>", "/en/contact/chat/"), ("<channel:chat.link>", "/en/contact/chat/#find-it"),
    ("[x](b.md)", "/en/articles/b/"), ("[x](./b.md)", "/en/articles/b/"),
    ("[x](b)", "/en/articles/b/"), ("[x](b/)", "/en/articles/b/"),
    ("[x](b.md#part)", "/en/articles/b/#part"), ("[x](b.md?from=a)", "/en/articles/b/?from=a"),
    ("[x](b.md?from=a#part)", "/en/articles/b/?from=a#part"),
    ("[x](a%20b.md)", "/en/articles/a%20b/"), ("[x](<a b.md>)", "/en/articles/a%20b/"),
    ("[x](中文.md)", "/en/articles/%E4%B8%AD%E6%96%87/"),
    ("[x](%E4%B8%AD%E6%96%87.md)", "/en/articles/%E4%B8%AD%E6%96%87/"),
    ("[x](../faq/late.md)", "/en/faq/late/"), ("[x](/faq/late.md)", "/en/faq/late/"),
    ("[x](/en/faq/late/)", "/en/faq/late/"), ("[x](../faq/)", "/en/faq/"),
    ("[x](../faq)", "/en/faq/"), ("[x](../contact/)", "/en/contact/"),
    ("[x](../search/)", "/en/search/"), ("[x](..)", "/en/"), ("[x](.)", "/en/articles/"),
    ("[x](deep/)", "/en/articles/deep/"), ("[x](deep/index.md)", "/en/articles/deep/"),
    ("[x](../../zh-CN/articles/b.md)", "/articles/b/"),
    ("[x](/zh-CN/articles/b.md)", "/articles/b/"),
    ("[x](pic.png)", "/en/articles/pic.png"), ("![x](pic.png)", "/en/articles/pic.png"),
    ("![x](../../zh-CN/pic.png)", "/pic.png"), ("![x](/zh-CN/pic.png)", "/pic.png"),
])
func aLinkWithinTheSiteLeadsToItsPage(markdown: String, path: String) throws {
    #expect(try resolved(markdown).get().href == "/base" + path)
}

@Test(arguments: [
    ("[x](#here)", "#here"), ("[x](?q=1#here)", "?q=1#here"),
    ("<channel:phone.number>", "tel:+12025550143"),
    ("[x](https://example.com/a?b#c)", "https://example.com/a?b#c"),
    ("[x](//example.com/)", "//example.com/"),
    ("[x](mailto:help@example.com)", "mailto:help@example.com"),
    ("[x](tel:+12025550143)", "tel:+12025550143"),
])
func aLinkElsewhereStaysAsItIsWritten(markdown: String, href: String) throws {
    #expect(try resolved(markdown).get().href == href)
}

@Test(
    arguments: [
        ("[x](nope.md)", .broken(path: "nope.md", leftOut: nil)),
        ("[x](draft.md)", .broken(path: "draft.md", leftOut: Wording("it is a draft", zh: "它是草稿"))),
        ("[x](../../../../etc/passwd)", .broken(path: "../../../../etc/passwd", leftOut: nil)),
        ("[x](B.md)", .broken(path: "B.md", leftOut: nil)), ("[x]()", .noDestination),
        ("[x](mailto:)", .noDestination), ("[x](https://)", .noDestination),
        ("[x](https:/example.com)", .noDestination), ("![x]()", .noDestination),
        ("![x](b.md)", .missingImage(path: "b.md")),
        ("![x](nope.png)", .missingImage(path: "nope.png")),
        ("[x](foo:bar)", .unknownScheme("foo")), ("[x](FAQ:late)", .unknownScheme("faq")),
        ("<faq:nope>", .unknownReference(Reference("faq:nope")!)),
        (
            "<channel:chat.number>",
            .unknownProperty(Reference("channel:chat.number")!, known: ["link"])
        ),
        ("<faq:late.answer>", .unknownProperty(Reference("faq:late.answer")!, known: [])),
    ] as [(String, LinkFault)])
func aLinkThatLeadsNowhereSaysWhy(markdown: String, fault: LinkFault) throws {
    #expect(try resolved(markdown) == .failure(fault))
}

@Test(arguments: ["[x](#nope)", "[x](b.md#nope)", "[x](faq:late#nope)"])
func aHeadingThatIsNotThereIsADeadAnchor(markdown: String) throws {
    guard case .failure(.deadAnchor("nope", _)) = try resolved(markdown) else {
        Issue.record("\(markdown) leads somewhere")
        return
    }
}
