import TestSupport
import Testing

private let configuration = """
    -- Content/site.yaml --
    title: Test
    url: https://guide.example.net/base/
    locales: [en, zh-CN]

    """

private let pages = """
    -- Content/en/home.md --
    # Home
    -- Content/zh-CN/home.md --
    # 首页

    """

@Test func aSiteWithNothingToCompareHasNoSuchPage() throws {
    let site = try TestSite(configuration + pages)
    try site.build()
    #expect(!site.has("verify/index.html"))
    #expect(try !site.output("index.html").contains("/verify/"))
}

@Test(arguments: [
    "-- Content/en/contact/index.md --\n# Contact\n-- Content/zh-CN/contact/index.md --\n# 联系\n",
    "-- Content/reported.yaml --\n- {value: a.example, kind: host, verdict: impostor, source: \"https://b.example/\"}\n",
    "-- Content/en/verify.md --\n# Real?\n-- Content/zh-CN/verify.md --\n# 真的吗\n",
])
func aGuideAListOrWordsMakeThePageInEachLocale(archive: String) throws {
    let site = try TestSite(configuration + pages + archive)
    try site.build()
    #expect(site.has("verify/index.html"))
    #expect(site.has("zh-CN/verify/index.html"))
    let home = try site.output("zh-CN/index.html")
    #expect(home.contains("href=\"/base/zh-CN/verify/\""))
    #expect(try site.output("sitemap.xml").contains("https://guide.example.net/base/verify/"))
}

@Test func wordsOfItsOwnStandOnThePage() throws {
    let site = try TestSite(
        configuration + pages + """
            -- Content/en/verify.md --
            ---
            title: Real or fake?
            description: Try it.
            ---
            Our **list** is short.

            """)
    try site.build()
    let page = try site.output("verify/index.html")
    #expect(page.contains("<h1>Real or fake?</h1>"))
    #expect(page.contains("content=\"Try it.\""))
    #expect(page.contains("Our <strong>list</strong> is short."))
}

@Test func withNothingToCompareThePageExplainsHowToCheckByHand() throws {
    let site = try TestSite(
        configuration + pages + "-- Content/en/contact/index.md --\n# Contact\n")
    try site.build()
    let page = try site.output("verify/index.html")
    #expect(page.contains("id=\"by-hand\""))
    #expect(page.contains("This site has no list to compare with."))
    #expect(!page.contains("<form id=\"verify-form\""))
    #expect(!page.contains("/assets/verify."))
}

@Test func everyPageLeadsThereAndChannelsDoSoInTheirText() throws {
    let site = try TestSite(TrustFixture.archive)
    site.today = TrustFixture.today
    try site.buildInSpiteOfWarnings()
    for path in ["index.html", "faq/lost/index.html"] {
        #expect(try site.output(path).contains("href=\"/verify/\""), "\(path)")
    }
    for path in ["contact/index.html", "contact/phone/index.html"] {
        #expect(try site.main(path).contains("href=\"/verify/\""), "\(path)")
        #expect(try !site.output(path).contains("/assets/verify."), "\(path)")
    }
    #expect(try site.output("verify/index.html").contains("/assets/verify."))
}

@Test func hostsAndCheckedContactsAreListedForThoseWithoutScripts() throws {
    let site = try TestSite(TrustFixture.archive)
    site.today = TrustFixture.today
    try site.buildInSpiteOfWarnings()
    let page = try site.main("verify/index.html")
    #expect(page.contains("<code>gojek.com</code>"))
    #expect(page.contains("It belongs to: Bank"))
    #expect(page.contains("href=\"https://www.gojek.com/help/\""))
    #expect(page.contains("<a href=\"/contact/phone/\">Telephone</a>"))
    #expect(page.contains("Checked on: 20 November 2026"))
    let listed = page.split(separator: "id=\"listed-channels\"")[1]
    #expect(!listed.contains("/contact/chat/"), "a paused channel is no way to anybody")
}

@Test(arguments: [
    ("independent", "compare it with the list of this guide", "our list"),
    ("official", "compare it with our list", "the list of this guide"),
])
func onlyTheServiceItselfSpeaksOfItsList(relation: String, says: String, never: String) throws {
    let site = try TestSite(TrustFixture.archive)
    try site.edit(
        "Content/site.yaml", replacing: "relation: independent", with: "relation: \(relation)")
    site.today = TrustFixture.today
    try site.buildInSpiteOfWarnings()
    let page = try site.output("verify/index.html")
    #expect(page.contains(says))
    #expect(!page.contains(never))
}

@Test func dataNeverEndsTheScriptElement() throws {
    let site = try TestSite(TrustFixture.archive)
    try site.edit("Content/site.yaml", replacing: "of: Bank", with: "of: \"</script><b>\"")
    site.today = TrustFixture.today
    try site.buildInSpiteOfWarnings()
    let page = try site.output("verify/index.html")
    #expect(!page.contains("</script><b>"))
    #expect(page.contains("\\u003c/script>\\u003cb>") || page.contains("\\u003c/script\\u003e"))
}

@Test func anArticleInTheWayIsTold() throws {
    let site = try TestSite(
        configuration + pages
            + "-- Content/en/contact/index.md --\n# C\n-- Content/en/verify/index.md --\n# V\n")
    #expect(try site.codes == ["duplicate-address"])
}
