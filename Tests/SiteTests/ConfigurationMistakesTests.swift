import TestSupport
import SiteBuilder
import SourceText
import Testing

/// What `site.yaml` says beside its title, and what is told of it.
private func expect(
    _ lines: String, url: String = "https://help.example.com/", _ expected: [String],
    archive: String = "", sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    let site = try TestSite(
        "-- Content/site.yaml --\ntitle: Test\nurl: \(url)\n\(lines)\n-- Content/a.md --\n# A\n"
            + archive)
    try site.expectDiagnostics(
        expected.map { "Content/site.yaml:" + $0 }, sourceLocation: sourceLocation)
}

@Test(arguments: [
    ("help.example.com", "did you mean 'https://help.example.com'?"),
    ("https://help.example.com/?lang=zh", "did you mean 'https://help.example.com/'?"),
    (
        "https://help.example.com/帮助/",
        "did you mean 'https://help.example.com/%E5%B8%AE%E5%8A%A9/'?"
    ),
    ("https://help.example.com/a b/", "write it as https://help.example.com/"),
    ("https://help.example.com:port/", "write it as https://help.example.com/"),
    ("https://me@help.example.com/", "write it as https://help.example.com/"),
    ("https://帮助.example.com/", "write it as https://help.example.com/"),
    ("https://help.example.com/a/../b/", "write it as https://help.example.com/"),
    ("ftp://help.example.com/", "write it as https://help.example.com/"),
])
func anAddressThatIsNoneOfASiteIsToldWithItsMend(url: String, fix: String) throws {
    try expect("", url: url, ["2:6 [bad-url] \(fix)"])
}

@Test(arguments: [
    "http://help.example.com", "HTTPS://help.example.com/help",
    "https://help.example.com:8443/%E5%B8%AE/",
])
func anAddressMayLackItsLastSlashAndHaveAPortAndABasePath(url: String) throws {
    try expect("", url: url, [])
}

@Test(arguments: [
    ("[zh_CN]", "3:11 [bad-locale] did you mean 'zh-CN'?"),
    ("[klingon]", "3:11 [bad-locale] write it as zh-CN or en"),
    ("[en, EN]", "3:15 [bad-locale] remove one"),
    (
        "[]",
        "3:10 [bad-locale] name the languages of the site, such as [zh-CN, en], or remove the line"
    ),
    ("[en, fr]", "3:15 [bad-locale] write the pages, or remove 'fr' from 'locales' in site.yaml"),
])
func aWrongLocaleIsToldOnce(locales: String, expected: String) throws {
    try expect("locales: \(locales)", [expected])
}

@Test func aFolderThatIsWrittenUnlikeItsLocaleIsFound() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, zh-cn]
        -- Content/en/a.md --
        # A
        -- Content/zh-CN/a.md --
        # 甲
        -- Content/zh-CN/b.md --
        # 乙
        """)
    let folder = site.folder.path("Content/zh-CN")
    try site.expectDiagnostics([
        "Content/site.yaml:3:15 [bad-locale] rename '\(folder)', so that both are called the same",
        "Content/zh-CN/ [unused-file] warning",
    ])
}

@Test(arguments: [
    ("https://gojek.com/help", "did you mean 'gojek.com'?"),
    ("*.gojek.com", "did you mean 'gojek.com'?"),
    ("not a host", "write the name alone, such as help.example.com, without https:// and path"),
    ("a..b", "write the name alone, such as help.example.com, without https:// and path"),
    ("gojek", "write the name alone, such as help.example.com, without https:// and path"),
])
func anOfficialHostIsAHostName(host: String, fix: String) throws {
    try expect(
        "official-hosts: [{host: \"\(host)\", of: X, source: \"https://example.com/\"}]",
        ["3:25 [bad-host] \(fix)"])
}

/// Else the mends of all contacts would copy the slip.
@Test func aContactIsJudgedByTheOfficialHostThatIsMeant() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.org/
        official-hosts:
          - host: https://www.example.com/
            of: X
            source: https://www.example.com/about/
        -- Content/channels/form.yaml --
        kind: form
        existence: confirmed
        points: [{value: "https://www.example.com/form"}]
        -- Content/contact/form.md --
        ---
        name: Form
        summary: Write.
        find-it: [Open the app]
        ---
        """)
    let told = try site.load().diagnostics.filter { $0.code.name != "unverified-contact" }
    #expect(told.map(\.message) == ["'https://www.example.com/' is no host name"])
}

@Test(arguments: ["audience: text", "level: [basic, advanced]", "due: date", "vip: flag"])
func aFurtherFieldHasATypeOrAListOfWords(field: String) throws {
    try expect("extra: {article: {\(field)}}", [])
}

@Test(arguments: [
    ("article: {title: text}", "3:19 [bad-extra-field] choose another name"),
    ("article: {draft: flag}", "3:19 [bad-extra-field] choose another name"),
    ("question: {answer: text}", "3:20 [bad-extra-field] choose another name"),
    ("channel: {find-it: text}", "3:19 [bad-extra-field] choose another name"),
    (
        "article: {\"a b\": text}",
        "3:19 [bad-extra-field] use lower-case letters, digits and single hyphens"
    ),
    (
        "article: {\"\": text}",
        "3:19 [bad-extra-field] use lower-case letters, digits and single hyphens"
    ),
    (
        "article: {x: number}",
        "3:22 [bad-extra-field] write one of these, or a list such as [basic, advanced]"
    ),
    (
        "article: {x: []}",
        "3:22 [bad-extra-field] write one of these, or a list such as [basic, advanced]"
    ),
    (
        "article: {x: [[a]]}",
        "3:22 [bad-extra-field] write one of these, or a list such as [basic, advanced]"
    ),
    ("questions: {x: text}", "3:9 [bad-extra-field] did you mean 'question'?"),
])
func aFurtherFieldThatCannotBeIsToldAndNeverStopsTheProgram(field: String, expected: String) throws
{
    try expect("extra: {\(field)}", [expected])
}

@Test(arguments: [
    "duplicate-address", "bad-alias", "metadata-syntax", "invalid-utf8", "missing-file",
    "template-syntax", "unknown-check",
])
func aCheckWithoutWhichNoSiteCanBeBuiltStaysAnError(code: String) throws {
    for setting in ["off", "warning"] {
        try expect(
            "checks: {\(code): \(setting)}",
            ["3:10 [unknown-check] remove the line and mend what the check finds"])
    }
    try expect("checks: {\(code): error}", [])
}

@Test(arguments: ["bad-contact", "bad-hours", "wrong-value", "missing-field", "duplicate-id"])
func whatIsLeftOutIsNeverLeftOutInSilence(code: String) throws {
    try expect("checks: {\(code): off}", ["3:10 [unknown-check] set it to warning"])
    try expect("checks: {\(code): warning}", [])
}

@Test func twoPagesAtOneAddressNeverReachTheWriterWhateverTheSiteSays() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        checks: {duplicate-address: off, bad-alias: off, unknown-topic: off}
        -- Content/a.md --
        ---
        aliases: [/x/../y/]
        ---
        # A
        -- Content/a/index.md --
        # B
        -- Content/topics/none.md --
        ---
        name: None
        ---
        """)
    #expect(
        try Set(site.codes) == [
            "duplicate-address", "bad-alias", "unknown-check", "unreadable-page",
        ])
}

@Test func aTimeZoneThatDoesNotExistIsAMistakeAtItsPlace() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        time-zone: Asia/Beijing
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        hours: {zone: Asia/Beijing, weekly: {mon: "09:00-18:00"}}
        -- Content/contact/phone.md --
        ---
        name: Phone
        summary: Talk.
        find-it: [Look.]
        ---
        """)
    site.knownZones = ["Asia/Shanghai"]
    let fix = "did you mean 'Asia/Shanghai'?"
    try site.expectDiagnostics([
        "Content/channels/phone.yaml:3:15 [bad-time-zone] \(fix)",
        "Content/site.yaml:3:12 [bad-time-zone] \(fix)",
    ])
}
