import TestSupport
import Testing

/// The values of `hreflang` and `href` of a page's alternates.
private func alternates(_ page: String) -> [String] {
    page.matches(of: #/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/#)
        .map { "\($0.1) \($0.2)" }
}

private let root = "https://help.example.com"

@Test func translationsNameEachOtherAndThemselves() throws {
    let site = try TwoLanguages.built()
    let expected = [
        "en \(root)/faq/lost/", "zh-CN \(root)/zh-CN/faq/lost/", "x-default \(root)/faq/lost/",
    ]
    #expect(alternates(try site.output("faq/lost/index.html")) == expected)
    #expect(alternates(try site.output("zh-CN/faq/lost/index.html")) == expected)
}

@Test func whatIsNotTranslatedOrNotToBeListedHasNoAlternates() throws {
    let site = try TwoLanguages.site()
    try site.edit(
        "Content/zh-CN/faq/lost.md", replacing: "topic: funds", with: "topic: funds\nnoindex: yes")
    try site.build()
    for path in [
        "faq/late/index.html", "zh-CN/faq/late/index.html", "search/index.html", "404.html",
        "faq/lost/index.html", "zh-CN/faq/lost/index.html",
    ] {
        #expect(alternates(try site.output(path)) == [], "\(path)")
    }
}

@Test func aSiteInOneLanguageHasNoSwitch() throws {
    let site = try TestSite("-- Content/a.md --\n# A\n")
    try site.build()
    let page = try site.output("a/index.html")
    #expect(!page.contains("hreflang"))
    #expect(!page.contains("languages"))
}

@Test func theSwitchStaysOnThePage() throws {
    let site = try TwoLanguages.built()
    for (path, address) in [
        ("index.html", "/zh-CN/"), ("faq/lost/index.html", "/zh-CN/faq/lost/"),
        ("faq/late/index.html", "/zh-CN/faq/late/"), ("search/index.html", "/zh-CN/search/"),
        ("articles/more/index.html", "/zh-CN/articles/more/"), ("404.html", "/zh-CN/"),
    ] {
        #expect(
            try site.output(path).contains(
                "<a href=\"\(address)\" lang=\"zh-CN\" hreflang=\"zh-CN\">简体中文</a>"), "\(path)")
    }
    #expect(
        try site.output("zh-CN/faq/late/index.html").contains(
            #"<a href="/faq/late/" lang="en" hreflang="en">English</a>"#))
}

@Test func aLanguageThatIsWrittenFromRightToLeftTurnsThePage() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, ar, ks-Deva]
        -- Content/en/a.md --
        # A
        -- Content/ar/b.md --
        # ب
        -- Content/ks-Deva/c.md --
        # क
        """)
    try site.build()
    #expect(try site.output("ar/b/index.html").contains(#"<html lang="ar" dir="rtl">"#))
    #expect(try site.output("ks-Deva/c/index.html").contains(#"<html lang="ks-Deva">"#))
    #expect(try site.output("a/index.html").contains(#"<html lang="en">"#))
    let borrowed = try site.output("ar/a/index.html")
    #expect(borrowed.contains(#"tabindex="-1" lang="en" dir="ltr">"#))
    #expect(borrowed.contains(#"fallback-notice" lang="ar" dir="rtl">"#))
    // Nobody wrote down what these languages call themselves.
    #expect(borrowed.contains(#"hreflang="ks-Deva">ks-Deva</a>"#))
}
