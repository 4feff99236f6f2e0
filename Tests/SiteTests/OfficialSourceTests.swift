import Testing

private let hosts =
    "official-hosts: [{host: example.com, of: Test, source: \"https://example.com/\"}]"

/// A site that asks for official sources, with one channel.
private func site(_ facts: String, configuration: String = hosts + "\nrequire-source: official")
    throws -> TestSite
{
    try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        \(configuration)
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        \(facts)
        -- Content/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Open the app.]
        ---
        """)
}

private let week = "zone: UTC, weekly: {mon: \"09:00-17:00\"}"

@Test(arguments: [
    "", "hours: unknown", "cost: unknown", "response: {speed: days, basis: general}", "points: []",
    "hours: {\(week), source: \"https://help.example.com/hours\"}",
    "response: {speed: days, basis: official, source: \"https://example.com/sla\"}",
    "response: {speed: days, basis: general, typical: two days, source: \"https://example.com/sla\"}",
])
func whatHasAnOfficialSourceOrClaimsNothingIsPublished(facts: String) throws {
    try site(facts).expectDiagnostics([])
}

@Test(arguments: [
    (
        "hours: {\(week)}", "8",
        "add 'source:' to 'hours' with the page on example.com that shows them, or write 'hours: unknown'"
    ),
    (
        "hours: {\(week), source: \"https://example.org/\"}", "8",
        "add 'source:' to 'hours' with the page on example.com that shows them, or write 'hours: unknown'"
    ),
    ("hours: always", "8", "verify a contact point of this channel, or write 'hours: unknown'"),
    (
        "cost: free", "7",
        "verify a contact point of this channel against a page that shows the cost, or write 'cost: unknown'"
    ),
    (
        "response: {speed: days, basis: official}", "32",
        "add 'source:' with its address, or write 'basis: general' and no figures"
    ),
    (
        "response: {speed: days, basis: measured}", "32",
        "add 'source:' with its address, or write 'basis: general' and no figures"
    ),
    (
        "response: {speed: days, basis: general, typical: 2 days}", "32",
        "add 'source:' with the page that says so, or remove 'typical' and 'longest'"
    ),
    (
        "response: {speed: days, basis: general, longest: 9 days}", "32",
        "add 'source:' with the page that says so, or remove 'typical' and 'longest'"
    ),
    (
        "response: {speed: days, basis: official, source: \"https://news.example.org/\"}", "50",
        "name the official page, or write 'basis: general' and no figures"
    ),
])
func nothingIsPublishedWithoutAnOfficialSource(facts: String, column: String, fix: String) throws {
    try site(facts).expectDiagnostics([
        "Content/channels/phone.yaml:3:\(column) [missing-source] \(fix)"
    ])
}

@Test func theProofOfAPointCoversHoursAndCost() throws {
    let site = try site("hours: always\ncost: free\npoints: [{value: \"+12025550143\"}]")
    // One mistake, not three: the proof is what is missing.
    #expect(try site.codes == ["unverified-contact"])
    try site.verify("phone", source: "https://example.com/contact")
    try site.expectDiagnostics([])
}

@Test func thatNoOfficialHostIsListedIsToldOnce() throws {
    let site = try site(
        "hours: always\ncost: free\npoints: [{value: \"+12025550143\"}]",
        configuration: "require-source: official")
    #expect(try site.codes == ["unverified-contact", "missing-source"])
    let lines = try site.lines
    #expect(
        lines[1]
            == "Content/site.yaml:3:17 [missing-source] add the service's own hosts to this file, each with whose it is and a public page that shows it:"
    )
}

@Test func aSiteWithoutClaimsNeedsNoOfficialHost() throws {
    try site("hours: unknown", configuration: "require-source: official").expectDiagnostics([])
}

@Test(arguments: ["official", "measured"])
func whoeverStatesAReplyTimeIsNamedOnAnySite(basis: String) throws {
    try site("response: {speed: days, basis: \(basis)}", configuration: "").expectDiagnostics([
        "Content/channels/phone.yaml:3:32 [missing-source] add 'source:' with its address, or write 'basis: general' and no figures"
    ])
    try site(
        "response: {speed: days, basis: \(basis), source: \"https://example.org/\"}",
        configuration: ""
    ).expectDiagnostics([])
}
