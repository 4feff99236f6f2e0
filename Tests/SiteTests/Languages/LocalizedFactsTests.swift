import SiteBuilder
import SourceText
import TestSupport
import Testing

@Test func theFactsOfTheSiteAreSaidInTheLanguageOfThePage() throws {
    let site = try TwoLanguages.built()
    let english = try site.output("index.html")
    let chinese = try site.output("zh-CN/index.html")
    #expect(english.contains("<title>Start here · Help</title>"))
    #expect(chinese.contains("<title>从这里开始 · 帮助</title>"))
    #expect(english.contains("Run by The Guide, not affiliated with Pay"))
    #expect(chinese.contains("指南"))
    #expect(!chinese.contains("The Guide"))
    #expect(english.contains(#"content="What to do.""#))
    #expect(chinese.contains(#"content="怎么办。""#))
    #expect(try site.output("zh-CN/llms.txt").hasPrefix("# 帮助\n"))
}

/// A channel whose facts hold each text that may be written by locale.
private let phone = """
    kind: phone
    existence: confirmed
    points:
      - value: "+12025550143"
        label: {en: Abroad, zh-CN: 国外}
    hours:
      zone: UTC
      weekly: {mon: "09:00-18:00"}
      exceptions:
        - {date: 2026-12-25, closed: yes, reason: {en: Holiday, zh-CN: 放假}}
    response:
      speed: days
      typical: {en: three days, zh-CN: 三天}
      longest: {en: a week, zh-CN: 一周}
      basis: general
    """

private func site(_ facts: String) throws -> TestSite {
    let site = try TwoLanguages.site()
    try site.write("-- Content/channels/phone.yaml --\n" + facts)
    return site
}

/// The facts with the proof that a build asks for.
private func proven(_ facts: String) throws -> String {
    let lines = try site(facts).load().diagnostics.flatMap { $0.fix?.lines ?? [] }
    let proof = try #require(lines.first { $0.contains("digest: ") })
        .replacing("\"\"", with: "\"https://pay.example.com/\"")
    let value = "  - value: \"+12025550143\"\n"
    return facts.replacing(value, with: value + proof + "\n")
}

@Test func theTextsOfAChannelAreSaidInTheLanguageOfThePage() throws {
    let site = try site(
        proven(phone) + """

            -- Content/zh-CN/contact/phone.md --
            ---
            name: 电话
            summary: 与人通话。
            find-it: [打开应用。]
            ---
            """)
    try site.build()
    let words = [("Abroad", "国外"), ("Holiday", "放假"), ("three days", "三天"), ("a week", "一周")]
    for form in ["/index.html", ".md"] {
        let english = try site.output("contact/phone\(form)")
        let chinese = try site.output("zh-CN/contact/phone\(form)")
        for (inEnglish, inChinese) in words {
            #expect(english.contains(inEnglish) && !english.contains(inChinese))
            #expect(chinese.contains(inChinese) && !chinese.contains(inEnglish))
        }
    }
    #expect(try site.output("zh-CN/contacts.json").contains("国外"))
}

@Test(arguments: [
    ("{en: Abroad, zh-CN: 国外}", "{en: Abroad}", "5:12"),
    ("{en: Holiday, zh-CN: 放假}", "{en: Holiday}", "10:47"),
    ("{en: three days, zh-CN: 三天}", "{en: three days}", "13:12"),
    ("{en: a week, zh-CN: 一周}", "{en: a week}", "14:12"),
])
func aTextOfAChannelThatALocaleLacksIsListed(texts: String, one: String, place: String) throws {
    let site = try site(phone.replacing(texts, with: one))
    site.isCheck = true
    let lines = try site.lines.filter { $0.hasSuffix("add 'zh-CN: …'") }
    #expect(lines == ["Content/channels/phone.yaml:\(place) [untranslated] warning add 'zh-CN: …'"])
}

@Test func aTextOfAChannelInALocaleThatIsNoneIsTold() throws {
    let site = try site(phone.replacing("zh-CN: 三天", with: "zh-CM: 三天"))
    #expect(
        try site.lines.contains(
            "Content/channels/phone.yaml:13:29 [bad-locale] did you mean 'zh-CN'?"))
}

@Test func aContactInATextByLocaleIsFound() throws {
    let site = try site(phone.replacing("国外", with: "\"拨打 +1 202 555 0145\""))
    try site.edit(
        "Content/site.yaml", replacing: "zh-CN: 怎么办。", with: "zh-CN: 请拨打 +1 202 555 0144。")
    let places = try site.lines.filter { $0.contains("[literal-contact]") }
        .map { $0.prefix { $0 != "[" } }
    #expect(places == ["Content/channels/phone.yaml:5:36 ", "Content/site.yaml:2:43 "])
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
    ("{en: Help, zh: 帮助}", "1:19 [bad-locale] did you mean 'zh-CN'?"),
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
