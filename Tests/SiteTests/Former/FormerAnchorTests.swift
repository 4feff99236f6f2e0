import Foundation
import TestSupport
import Testing

private let site = """
    -- Content/money.md --
    ---
    title: Money
    former-anchors: {late-money: delays, wait: delays, "old:one": fees}
    ---
    ## Delays

    Text

    ## Fees

    Text
    -- Content/other.md --
    # Other

    ## Codes
    """

@Test func aFormerIdStandsInTheHeadingThatTookItsPlace() throws {
    let site = try TestSite(site)
    try site.build()
    let main = try site.main("money/index.html")
    #expect(
        main.contains(
            #"<h2 id="delays"><span id="late-money"></span><span id="wait"></span>Delays</h2>"#))
    #expect(main.contains(#"<h2 id="fees"><span id="old:one"></span>Fees</h2>"#))
    let page = try site.output("money/index.html")
    #expect(page.matches(of: #/late-money/#).count == 1, "neither in the outline nor elsewhere")
    let manifest = try site.output(".guidepost/manifest.json")
    #expect(manifest.contains(#""anchors":["delays","fees","late-money","wait","old:one"]"#))
    let index = try site.folder.snapshot("Public/search").entries.values
        .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(index.contains("delays") && !index.contains("late-money"))
}

@Test func aPartThatIsOnAnotherPageNowLeavesALinkToIt() throws {
    let site = try TestSite(site)
    try site.edit(
        "Content/money.md", replacing: "late-money: delays", with: "codes: 'other.md#codes'")
    try site.build()
    let main = try site.main("money/index.html")
    #expect(
        main.contains(
            #"<p class="moved-part" id="codes">This part has moved: <a href="/other/#codes">Other</a></p>"#
        ), "\(main)")
    #expect(try site.output("search/en/manifest.json").contains("other.md") == false)
}

@Test(arguments: [
    ("late-money: delays", "late-money: delayz", "3:30 [dead-anchor] did you mean 'delays'?"),
    // A heading that was renamed once more.
    ("late-money: delays", "late-money: wait", "3:30 [dead-anchor] did you mean 'delays'?"),
    (
        "late-money: delays", "fees: delays",
        "3:18 [bad-former-anchor] remove it, or give the heading that has it now another one with {#id}"
    ),
    (
        "late-money: delays", "main: delays",
        "3:18 [bad-former-anchor] remove it, or give the heading that has it now another one with {#id}"
    ),
    (
        "late-money: delays", "late money: delays",
        "3:18 [bad-former-anchor] copy what stood after '#' in the former address"
    ),
    (
        "late-money: delays", "\"#late\": delays",
        "3:18 [bad-former-anchor] copy what stood after '#' in the former address"
    ),
    ("late-money: delays", "late: \"other.md#coded\"", "3:25 [dead-anchor] did you mean '#codes'?"),
    ("late-money: delays", "late: otter.md", "3:24 [broken-link] did you mean 'other.md'?"),
])
func aFormerIdThatCannotStandIsToldWithItsPlace(_ old: String, _ new: String, _ line: String) throws
{
    let site = try TestSite(site)
    try site.edit("Content/money.md", replacing: old, with: new)
    try site.expectDiagnostics(["Content/money.md:" + line])
}

@Test func aDangerousAddressIsNoTargetOfAFormerId() throws {
    let site = try TestSite(site)
    try site.edit(
        "Content/money.md", replacing: "late-money: delays", with: "late: \"javascript:alert(1)\"")
    #expect(try site.codes.contains("unsafe-link"))
    try site.write(
        "-- Content/site.yaml --\ntitle: T\nurl: https://help.example.com/\nchecks: {unsafe-link: off, broken-link: off}"
    )
    try site.build()
    #expect(!(try site.output("money/index.html")).contains("javascript"))
}

@Test func aLinkOfTheSiteItselfNamesTheHeadingAsItIsNow() throws {
    let site = try TestSite(site)
    try site.edit(
        "Content/other.md", replacing: "## Codes", with: "[a](money.md#late-money)\n\n## Codes")
    try site.expectDiagnostics(["Content/other.md:3:5 [dead-anchor] did you mean '#delays'?"])
}

@Test func aPartMadeFromFrontMatterMayHaveBeenAHeading() throws {
    let site = try TestSite(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: now, needs: [private]}
        -- Content/topics/funds.md --
        ---
        name: Money
        prepare: [Time.]
        ---
        -- Content/faq/late.md --
        ---
        question: Late?
        answer: Wait.
        topic: funds
        former-anchors: {escalate: waiting, support: late.md#answer}
        ---
        ## Waiting
        """)
    try site.build()
    let main = try site.main("faq/late/index.html")
    #expect(main.contains(#"<h2 id="waiting"><span id="escalate"></span>"#))
    #expect(main.contains(#"id="support">"#) && main.contains(#"href="/faq/late/#answer""#))
    // Its topic gives the question a list to prepare, which has the id.
    try site.edit("Content/faq/late.md", replacing: "{escalate:", with: "{prepare:")
    #expect(try site.codes == ["bad-former-anchor"])
    try site.edit("Content/faq/late.md", replacing: "{prepare: waiting", with: "{wait: answer")
    try site.expectDiagnostics([
        "Content/faq/late.md:5:24 [bad-former-anchor] write it as a link: 'late.md#answer'"
    ])
}

@Test func theLaterPartsOfAListHaveNoHeadingsOfTheBody() throws {
    let pages = (1...201).map { "-- Content/many/p\($0).md --\n# Page \($0)" }
    let site = try TestSite(
        pages.joined(separator: "\n") + "\n-- Content/many/index.md --\n# Many\n\n## Some\n")
    try site.build()
    #expect(try site.output("many/index.html").contains("id=\"some\""))
    #expect(!(try site.output("many/page/2/index.html")).contains("id=\"some\""))
    let manifest = try site.output(".guidepost/manifest.json")
    #expect(manifest.matches(of: #/"anchors":\["some"\]/#).count == 1)
}
