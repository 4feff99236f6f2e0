import SiteBuilder
import SourceText
import TestSupport
import Testing

private let zh = "Content/zh-CN/"
private let en = "Content/en/"

private func checked() throws -> TestSite {
    let site = try TwoLanguages.site()
    site.isCheck = true
    return site
}

/// Writes into a translation what `check` says belongs there.
private func state(_ path: String, of site: TestSite) throws {
    let line = try site.load().diagnostics.filter {
        $0.location?.path.hasSuffix(path) ?? false
    }.flatMap { $0.fix?.lines ?? [] }.first { $0.hasPrefix("original: ") }
    let text = try site.folder.text(path)
    let closing = "\n---\n"
    #expect(text.contains(closing))
    try site.folder.write(
        text.replacing(closing, with: "\n" + (try #require(line)) + closing, maxReplacements: 1),
        to: path)
}

private func told(_ site: TestSite) throws -> [String] {
    try site.lines.filter { $0.contains("original") || $0.contains("outdated") }
}

@Test func aCheckListsWhatIsNotTranslated() throws {
    let lines = try checked().lines.filter { $0.contains("[untranslated]") }
    #expect(
        lines == [
            "\(en)articles/more.md:1:1 [untranslated] warning write \(zh)articles/more.md",
            "\(en)contact/phone.md:1:1 [untranslated] warning write \(zh)contact/phone.md",
            "\(en)faq/late.md:1:1 [untranslated] warning write \(zh)faq/late.md",
            "\(en)topics/funds.md:1:1 [untranslated] warning write \(zh)topics/funds.md",
        ])
}

@Test func aBuildIsNotToldOfTranslations() throws {
    try TwoLanguages.site().expectDiagnostics([])
}

@Test func aTextThatLacksALocaleIsTold() throws {
    let site = try checked()
    try site.edit(
        "Content/site.yaml", replacing: "{en: What to do., zh-CN: 怎么办。}", with: "{en: A.}")
    #expect(
        try site.lines.contains("Content/site.yaml:2:14 [untranslated] warning add 'zh-CN: …'"))
}

@Test func anInterfaceInEnglishIsTold() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, th]
        -- Content/en/a.md --
        # A
        -- Content/th/a.md --
        # ก
        """)
    site.isCheck = true
    let fix = "write them in Templates/strings/th.yaml"
    #expect(try site.lines.contains("Content/site.yaml:3:15 [untranslated] warning \(fix)"))
}

@Test func aTranslationSaysWhatItTranslates() throws {
    let site = try checked()
    let path = zh + "faq/lost.md"
    #expect(
        try told(site).contains {
            $0.hasPrefix("\(path):1:1 [missing-original] warning where it says the same")
        })
    try state(path, of: site)
    #expect(!(try told(site).contains { $0.hasPrefix(path) }))
}

@Test(arguments: [
    // The words, and no others.
    ("answer: No.", "answer: Never.", true),
    ("answer: No.", "answer: \"No.\"", false),
    ("updated: 2026-11-02", "updated: 2026-11-03\nkeywords: [gone]\norder: 3", false),
    ("topic: funds", "topic: funds\nescalate: [Ask.]", true),
    ("updated: 2026-11-02\n---", "updated: 2026-11-02\n---\nMore.", true),
    ("updated: 2026-11-02\n---", "updated: 2026-11-02\n---\n\n\n", false),
])
func aChangeOfTheWordsMakesATranslationOld(old: String, new: String, isOld: Bool) throws {
    let site = try checked()
    let path = zh + "faq/lost.md"
    try state(path, of: site)
    try site.edit(en + "faq/lost.md", replacing: old, with: new)
    let outdated = try told(site).filter { $0.hasPrefix(path) }
    #expect(outdated.count == (isOld ? 1 : 0), "\(outdated)")
    #expect(
        outdated.allSatisfy {
            $0.contains("5:11 [outdated-translation] warning bring the translation up to date")
        })
}

@Test func aTranslationOfWhatIsGoneIsTold() throws {
    let site = try checked()
    try state(zh + "faq/lost.md", of: site)
    try site.edit(en + "faq/late.md", replacing: "[lost](lost.md)", with: "lost")
    try site.remove(en + "faq/lost.md")
    #expect(
        try told(site).contains {
            $0.hasPrefix("\(zh)faq/lost.md:5:11 [outdated-translation] warning remove this file")
        })
}

@Test func aMoveKeepsATranslationUpToDate() throws {
    let site = try checked()
    try site.edit(
        en + "faq/lost.md", replacing: "updated: 2026-11-02\n---",
        with: "updated: 2026-11-02\n---\nSee [more](../articles/more.md).")
    try state(zh + "faq/lost.md", of: site)
    _ = try PageMover(try site.request).move("articles/more", to: "articles/rest")
    #expect(try site.folder.text(en + "faq/lost.md").contains("../articles/rest.md"))
    #expect(!(try told(site).contains { $0.hasPrefix(zh) && $0.contains("outdated") }))
}
