import TestSupport
import Testing

private func site() throws -> TestSite {
    let site = TestSite(in: try LanguageSite.copy())
    site.today = LanguageSite.today
    return site
}

@Test func theSiteOfFourLanguagesIsWholeInEach() throws {
    let site = try site()
    try site.build()
    let pages = [
        "index.html", "contact/index.html", "contact/phone/index.html", "contact/email/index.html",
        "faq/opening/index.html", "topics/inquiry/index.html", "articles/fees/index.html",
        "search/index.html", "verify/index.html", "404.html",
    ]
    for prefix in LanguageSite.prefixes.values {
        for page in pages { #expect(site.has(prefix.dropFirst() + page), "\(prefix)\(page)") }
    }
}

@Test func aCheckOfItListsWhatIsMissingOnPurposeAndNothingElse() throws {
    let site = try site()
    site.isCheck = true
    let lines = try site.lines
    #expect(lines.count == 3 * 5, "\(lines)")
    #expect(lines.allSatisfy { $0.contains("[untranslated] warning write ") }, "\(lines)")
}

@Test(arguments: ["zh-TW", "id", "ar"])
func eachLanguageHasItsNoticeOnWhatIsMissing(locale: String) throws {
    let site = try site()
    try site.build()
    let page = try site.output("\(locale)/contact/email/index.html")
    #expect(page.contains(#"class="notice fallback-notice" lang="\#(locale)""#))
    #expect(page.contains(#"tabindex="-1" lang="zh-CN" dir="ltr">"#))
    #expect(page.contains("邮件"))
}

@Test func arabicCountsInItsForms() throws {
    let site = try site()
    try site.build()
    #expect(try site.main("ar/faq/index.html").contains("4 أسئلة"))
}
