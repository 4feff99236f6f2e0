import Testing

/// A site with one number whose proof is given.
private func site(_ points: String, configuration: String = "") throws -> TestSite {
    try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        \(configuration)
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        \(points)
        cost: free
        -- Content/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Open the app.]
        ---
        """)
}

private let digest = "c0c469ce8a6a6c5b"
private let path = "Content/channels/phone.yaml"
private let block = """
    points:
      - label: Main
        value: "+12025550143"
    """
private let mend =
    "look at the official page; where it shows the same, put this line below 'value', "
    + "and write who looked ('by') and the address of the page ('source'):"

@Test func aNumberWithoutProofIsAnErrorWithTheBlockToPaste() throws {
    let site = try site(block)
    try site.expectDiagnostics(["\(path):5:12 [unverified-contact] \(mend)"])
    #expect(
        try site.messages == [
            "error: '+12025550143' has no proof: nobody says that it is official [unverified-contact]"
        ])
    #expect(
        try site.linesToPaste == [
            ["    verified: {on: 2026-11-23, by: \"\", source: \"\", digest: \"\(digest)\"}"]
        ])
    #expect(try site.notes[0].hasPrefix("or run: guidepost verify phone /"))
    #expect(try site.notes[0].hasSuffix(" --by NAME --source URL"))
}

@Test(arguments: [
    (block, "value: \"+12025550143\"\n"),
    ("points:\n-   value: '+12025550143' # the number\n    label: Main", "# the number\n"),
    ("points: [{value: \"+12025550143\", label: Main}]", "label: Main"),
    ("points:\n  - {label: Main, value: \"+12025550143\" }", "\"+12025550143\" "),
    (
        "points: [{value: \"+12025550143\", label: Main, verified: {digest: old}}]",
        "verified: {digest: old}"
    ),
    (
        "points:\n  - value: \"+12025550143\"\n    verified: {on: 2026-01-01, by: B, source: \"https://b.example.com/\"}\n    label: Main",
        "    verified: {on: 2026-01-01, by: B, source: \"https://b.example.com/\"}\n"
    ),
])
func theBlockIsPastedAndFilledInAndTheSiteIsClean(points: String, place: String) throws {
    let site = try site(points)
    let line = try #require(try site.linesToPaste.first?.first)
    let end = place.hasSuffix("\n") ? "\n" : ""
    try site.edit(
        path, replacing: place, with: (place.contains("verified") ? "" : place) + line + end)
    #expect(try site.codes == ["unverified-contact", "unverified-contact"])
    try site.edit(path, replacing: "by: \"\"", with: "by: Ann")
    try site.edit(path, replacing: "source: \"\"", with: "source: \"https://example.com/contact\"")
    try site.build()
    #expect(try site.main("contact/phone/index.html").contains("tel:+12025550143"))
}

@Test(arguments: [
    ("value: \"+12025550143\"", "value: \"+12025550144\""), ("label: Main", "label: Other"),
    ("cost: free", "cost: premium"),
    ("cost: free", "cost: free\nhours: {zone: UTC, weekly: {mon: \"09:00-17:00\"}}"),
    ("label: Main", "label: Main\n    display: +1 202 555 0143"),
])
func aChangedFactNeedsANewProof(old: String, new: String) throws {
    let site = try site(block)
    try site.verify("phone")
    try site.build()
    try site.edit(path, replacing: old, with: new)
    #expect(try site.codes == ["unverified-contact"])
    #expect(try site.messages[0].contains("is not what was checked on 2026-11-01"))
    #expect(try site.linesToPaste[0][0].hasPrefix("    verified: {on: 2026-11-23, by: \"\""))
    try site.verify("phone")
    try site.build()
}

@Test func hoursAreMendedBeforeAProofOfThemIsAskedFor() throws {
    let site = try site(block)
    let mistaken = "cost: free\nhours: {zone: UTC, weekly: {mon: \"9-17\"}}"
    try site.edit(path, replacing: "cost: free", with: mistaken)
    #expect(try site.codes == ["bad-hours"])
    let isLetThrough = "title: Test\nchecks: {bad-hours: warning}"
    try site.edit("Content/site.yaml", replacing: "title: Test", with: isLetThrough)
    #expect(try site.codes.contains("unverified-contact"))
    try site.edit(path, replacing: "9-17", with: "09:00-17:00")
    #expect(try site.codes == ["unverified-contact"])
}

@Test(arguments: [
    "response: {speed: days, basis: general}", "languages: [en]", "review-every: 30", "# a comment",
])
func whatNobodyCheckedAtTheOfficialPageNeedsNone(line: String) throws {
    let site = try site(block)
    try site.verify("phone")
    try site.edit(path, replacing: "cost: free", with: "cost: free\n" + line)
    try site.build()
}

@Test(arguments: [
    (
        "verified: {on: ▶2026-11-24, by: Ann, source: \"https://example.com/\"",
        "[bad-verification] write the day on which somebody looked at the official page"
    ),
    ("verified: {on: ▶2026-13-01, by: Ann, source: \"https://example.com/\"", "[wrong-value]"),
    (
        "▶verified: {by: Ann, source: \"https://example.com/\"",
        "[unverified-contact] write 'on: 2026-11-23' if that is today"
    ),
    ("verified: {on: 2026-11-01, by: ▶TODO, source: \"https://example.com/\"", byNobody),
    ("verified: {on: 2026-11-01, by: ▶\"\", source: \"https://example.com/\"", byNobody),
    ("verified: {on: 2026-11-01, by: ▶…, source: \"https://example.com/\"", byNobody),
    ("verified: {on: 2026-11-01, by: ▶xxx, source: \"https://example.com/\"", byNobody),
    ("verified: {on: 2026-11-01, by: ▶你的名字, source: \"https://example.com/\"", byNobody),
    (
        "verified: {on: 2026-11-01, by: Ann, source: ▶\"\"",
        "[unverified-contact] write the page's address in quotes, from https:// on"
    ),
    (
        "verified: {on: 2026-11-01, by: Ann, source: ▶\"http://example.com/a\"",
        "[bad-verification] did you mean 'https://example.com/a'?"
    ),
])
func aProofThatSaysTooLittleIsNone(marked: String, fault: String) throws {
    let line = "  - {value: \"+12025550143\", label: Main, \(marked), digest: \"\(digest)\"}}"
    let site = try site("points:\n" + line.replacing("▶", with: ""))
    let column = try #require(line.firstIndex(of: "▶"))
    #expect(try site.lines == ["\(path):4:\(line[..<column].count + 1) \(fault)"])
}

private let byNobody = "[unverified-contact] write your name there, such as 'by: Ann Example'"

@Test func aProofLiesOnAnOfficialHostWhereTheSiteListsAny() throws {
    let hosts = "official-hosts: [{host: example.com, of: Test, source: \"https://example.com/\"}]"
    let site = try site(block)
    try site.verify("phone", source: "https://contact.test/")
    try site.build()
    try site.edit("Content/site.yaml", replacing: "title: Test", with: "title: Test\n" + hosts)
    #expect(try site.codes == ["unlisted-host"])
    #expect(try site.notes == ["official hosts are example.com"])
    try site.edit("Content/site.yaml", replacing: hosts, with: hosts + "\nrequire-source: official")
    #expect(try site.codes == ["missing-source"])
    try site.verify("phone", source: "https://www.example.com/contact")
    try site.build()
}

@Test func anUnprovenPointIsNeverShownEvenWhereTheSiteAllowsIt() throws {
    let site = try site(block, configuration: "checks: {unverified-contact: warning}")
    #expect(try site.lines == ["\(path):5:12 [unverified-contact] warning \(mend)"])
    #expect(try !site.hasErrors)
    try site.buildInSpiteOfWarnings()
    let page = try site.main("contact/phone/index.html")
    #expect(!page.contains("2025550143"))
    #expect(page.contains("Not checked yet; may be wrong"))
}
