import TestSupport
import Testing

@Test func theFactsOfTheSiteAreSaidInTheLanguageOfThePage() throws {
    let site = try TwoLanguages.built()
    let english = try site.output("index.html")
    let chinese = try site.output("zh-CN/index.html")
    #expect(english.contains("<title>Start here · Help</title>"))
    #expect(chinese.contains("<title>从这里开始 · 帮助</title>"))
    #expect(english.contains("by The Guide, not affiliated with Pay"))
    #expect(chinese.contains("指南"))
    #expect(!chinese.contains("The Guide"))
    #expect(english.contains(#"content="What to do.""#))
    #expect(chinese.contains(#"content="怎么办。""#))
    #expect(try site.output("zh-CN/llms.txt").hasPrefix("# 帮助\n"))
}

@Test func oneTextIsThatOfEveryLocale() throws {
    let site = try TwoLanguages.site()
    try site.edit(
        "Content/site.yaml", replacing: "title: {en: Help, zh-CN: 帮助}", with: "title: Pay")
    try site.build()
    #expect(try site.output("zh-CN/index.html").contains("<title>从这里开始 · Pay</title>"))
}

@Test(arguments: [
    ("{en: Help, zh-TW: 幫助}", "1:19 [bad-locale] add it to 'locales', or remove this text"),
    ("{en: Help, zh-CM: 帮助}", "1:19 [bad-locale] did you mean 'zh-CN'?"),
    ("{em: Help, zh-CN: 帮助}", "1:9 [bad-locale] did you mean 'en'?"),
    (
        "{zh-CN: 帮助}",
        "1:8 [bad-locale] add 'en: …'; locales without a text of their own show that one"
    ),
])
func aTextInALocaleThatIsNoneOrNotInTheDefaultOneIsTold(title: String, expected: String) throws {
    let site = try TwoLanguages.site()
    try site.edit(
        "Content/site.yaml", replacing: "title: {en: Help, zh-CN: 帮助}", with: "title: \(title)")
    try site.expectDiagnostics(["Content/site.yaml:" + expected])
}
