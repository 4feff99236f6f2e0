import TestSupport
import Testing

private let late = "zh-CN/faq/late/index.html"

@Test func whatIsNotTranslatedIsShownInTheDefaultLanguageWithANotice() throws {
    let page = try TwoLanguages.built().output(late)
    #expect(page.contains(#"<html lang="zh-CN">"#), "the frame is in the reader's language")
    #expect(page.contains(#"<main id="main" class="frame" tabindex="-1" lang="en" dir="ltr">"#))
    #expect(page.contains(#"lang="zh-CN" dir="ltr">这一页还没有中文版本，下面显示的是英语。</p>"#))
    #expect(page.contains("<h1>Where is my money?</h1>"))
    #expect(page.contains("In short"), "the words between are in the language of the page")
    #expect(!page.contains("简单说"))
}

@Test func aTranslatedPageHasNoNotice() throws {
    let page = try TwoLanguages.built().output("zh-CN/faq/lost/index.html")
    #expect(!page.contains("fallback-notice"))
    #expect(page.contains(#"<main id="main" class="frame" tabindex="-1">"#))
}

@Test func itsLinksStayInTheReadersLanguage() throws {
    let page = try TwoLanguages.built().main(late)
    #expect(page.contains(#"href="/zh-CN/faq/lost/""#))
    #expect(page.contains(#"href="/zh-CN/topics/funds/""#))
    #expect(page.contains(#"href="/zh-CN/articles/more/#two""#))
}

@Test func aLinkToWhatIsNotTranslatedLeadsToItsPlace() throws {
    let page = try TwoLanguages.built().main("zh-CN/faq/lost/index.html")
    #expect(page.contains(#"<a href="/zh-CN/faq/late/">到账</a>"#))
}

@Test func listsSayInWhichLanguageAPageIs() throws {
    let list = try TwoLanguages.built().main("zh-CN/faq/index.html")
    #expect(list.contains(#"<a href="/zh-CN/faq/late/" lang="en">Where is my money?</a>"#))
    #expect(list.contains(#"<a href="/zh-CN/faq/lost/">丢了吗？</a>"#))
}

@Test func machinesAreToldOfTheOriginalAlone() throws {
    let site = try TwoLanguages.built()
    #expect(
        try site.output(late).contains(
            #"<link rel="canonical" href="https://help.example.com/faq/late/">"#))
    #expect(!(try site.output("sitemap.xml").contains("/zh-CN/faq/late/")))
    #expect(try site.output("sitemap.xml").contains("/zh-CN/faq/lost/"))
    #expect(!site.has("zh-CN/faq/late.md"))
    #expect(!site.has("zh-CN/feed.xml"), "no Chinese page has a date")
    #expect(!(try site.output("zh-CN/llms.txt").contains("/zh-CN/faq/late")))
    #expect(!(try site.output("zh-CN/llms.txt").contains("Where is my money?")))
}

@Test func searchFindsWhatIsInItsLanguage() throws {
    let site = try TwoLanguages.built()
    let files = try site.folder.snapshot("Public/search/zh-CN")
    let all = try files.paths.map { try site.output("search/zh-CN/" + $0) }.joined()
    #expect(all.contains("/zh-CN/faq/lost/"))
    #expect(!all.contains("/zh-CN/faq/late/"))
}

@Test func formerAddressesLeadToItInEachLocale() throws {
    let site = try TwoLanguages.built()
    #expect(try site.output("late/index.html").contains(#"url=/faq/late/""#))
    #expect(try site.output("zh-CN/late/index.html").contains(#"url=/zh-CN/faq/late/""#))
}

@Test func aTranslationUnderAnotherAddressTakesThePlaceOfTheOriginal() throws {
    let site = try TwoLanguages.built(
        """
        -- Content/zh-CN/faq/dao-zhang.md --
        ---
        question: 钱呢？
        answer: 等一等。
        topic: funds
        aliases: [/zh-CN/faq/late/]
        ---
        """)
    #expect(try site.output(late).contains(#"url=/zh-CN/faq/dao-zhang/""#))
    #expect(!(try site.main("zh-CN/faq/index.html").contains("Where is my money?")))
}

@Test func aLocaleIsNotFilledWhereItHasNoPageAtAll() throws {
    let site = try TwoLanguages.site()
    try site.remove("Content/zh-CN/home.md")
    try site.remove("Content/zh-CN/faq/lost.md")
    #expect(try site.codes.contains("bad-locale"))
}

@Test func whatCollidesInTheDefaultLanguageIsToldOnce() throws {
    let site = try TwoLanguages.site("-- Content/en/search.md --\n# Search\n")
    #expect(try site.codes == ["duplicate-address"])
}
