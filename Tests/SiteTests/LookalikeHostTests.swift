import Foundation
import TestSupport
import Testing

private let configuration = """
    -- Content/site.yaml --
    title: Test
    url: https://gopay-guide.example.net/
    locales: [en]
    official-hosts:
      - {host: gojek.com, of: Wallet, source: "https://www.gojek.com/"}
      - {host: gopay.co.id, of: Wallet, source: "https://gopay.co.id/"}

    """

@Test(arguments: [
    ("See [it](https://g0jek.com/help).", "3:10", "gojek.com"),
    ("See <https://gojek.com.evil.example/>.", "3:6", "gojek.com"),
    ("See [it](http://gopays.in).", "3:10", "gopay.co.id"),
    ("See [it](//gojek.co/a).", "3:10", "gojek.com"),
    ("See [it](https://gojek.com@evil.example/).", "3:10", "gojek.com"),
    ("See [it](https://xn--gjek-55d.com/).", "3:10", "gojek.com"),
])
func aLinkToAHostThatLooksLikeAListedOneIsAnError(text: String, place: String, meant: String) throws
{
    let site = try TestSite(configuration + "-- Content/en/a.md --\n# A\n\n\(text)\n")
    try site.expectDiagnostics([
        "Content/en/a.md:\(place) [lookalike-host] did you mean '\(meant)'?"
    ])
}

@Test func anImageOnAHostThatLooksLikeAListedOneIsAnErrorToo() throws {
    let site = try TestSite(
        configuration + "-- Content/en/a.md --\n# A\n\n![pay](https://gojek-cdn.example/a.png)\n")
    let told = try site.lines
    #expect(told.count == 2)
    #expect(told.contains("Content/en/a.md:3:8 [lookalike-host] did you mean 'gojek.com'?"))
    #expect(told.contains { $0.hasPrefix("Content/en/a.md:3:8 [blocked-image] warning ") })
}

@Test(arguments: [
    "https://www.gojek.com/help", "https://help.gopay.co.id/", "https://github.com/",
    "https://go.dev/",
    "https://tokopedia.com/", "https://gopay-guide.example.net/about/", "https://ojk.go.id/",
    "https://copy.example/",
    "mailto:desk@example.com", "https://bit.ly/x", "https://192.0.2.1/", "https://google.com/",
    "https://golang.org/",
])
func anyOtherHostIsFine(address: String) throws {
    let site = try TestSite(
        configuration + "-- Content/en/a.md --\n# A\n\nSee [it](\(address)). "
            + "<!-- allow literal-contact: made up -->\n")
    try site.expectDiagnostics([])
}

@Test func sourcesAreLookedAtToo() throws {
    let site = try TestSite(
        configuration + """
            -- Content/en/a.md --
            ---
            sources:
              - {title: Help, url: "https://gojeck.com/help", basis: official}
            ---
            # A

            """)
    try site.expectDiagnostics([
        "Content/en/a.md:3:24 [lookalike-host] did you mean 'gojek.com'?"
    ])
}

@Test func theSourceOfAProofIsToldWhereItStands() throws {
    let site = try TestSite(
        configuration + """
            -- Content/channels/email.yaml --
            kind: email
            existence: confirmed
            points:
              - value: help@example.com
            -- Content/en/contact/email.md --
            ---
            name: E-mail
            summary: Write.
            find-it: [Look.]
            ---
            -- Content/en/a.md --
            # A

            """)
    try site.verify("email", source: "https://www.gojek.com/help")
    try site.edit(
        "Content/channels/email.yaml", replacing: "www.gojek.com", with: "www.gojeck.com")
    let text = try site.folder.text("Content/channels/email.yaml")
    let line = try #require(text.split(separator: "\n").first { $0.contains("gojeck") })
    let column = line.prefix(upTo: try #require(line.firstRange(of: "\"https")).lowerBound).count
    #expect(
        try site.lines.contains(
            "Content/channels/email.yaml:5:\(column + 1) [lookalike-host] did you mean 'gojek.com'?"
        ))
}

@Test func listedHostsAreComparedWithEachOther() throws {
    let site = try TestSite(configuration + "-- Content/en/a.md --\n# A\n")
    try site.edit(
        "Content/site.yaml",
        replacing: "{host: gopay.co.id, of: Wallet, source: \"https://gopay.co.id/\"}",
        with: "{host: gojeck.com, of: Wallet, source: \"https://gojek.example/\"}")
    try site.expectDiagnostics([
        "Content/site.yaml:6:12 [lookalike-host] did you mean 'gojek.com'?",
        "Content/site.yaml:6:44 [lookalike-host] did you mean 'gojek.com'?",
    ])
}

@Test func aListedHostMayBeLinkedThoughItLooksLikeAnother() throws {
    let site = try TestSite(
        configuration + "-- Content/en/a.md --\n# A\n\nSee [it](https://help.gopay.com/).\n")
    #expect(try site.codes == ["lookalike-host"])
    try site.edit(
        "Content/site.yaml", replacing: "  - {host: gopay.co.id",
        with:
            "  - {host: gopay.com, of: Another, source: \"https://help.gopay.com/\"}\n  - {host: gopay.co.id"
    )
    try site.expectDiagnostics([])
}

@Test func aSiteMaySetTheSeverity() throws {
    let site = try TestSite(
        configuration + "checks: {lookalike-host: warning}\n"
            + "-- Content/en/a.md --\n# A\n\nSee [it](https://g0jek.com).\n")
    try site.expectDiagnostics([
        "Content/en/a.md:3:10 [lookalike-host] warning did you mean 'gojek.com'?"
    ])
}

@Test(
    .enabled(if: SharedFolder.path("corpora/site.yaml") != nil, "needs ../shared/corpora"),
    arguments: ["vue-zh", "react-zh", "hugo-en"])
func realDocumentationHasNoLookalikes(corpus: String) throws {
    let site = try TestSite("-- Content/x.md --\n# X\n", addingConfiguration: false)
    let files = FileManager.default
    let own = try String(
        contentsOfFile: try #require(SharedFolder.path("corpora/site.yaml")), encoding: .utf8)
    let hosts = configuration.split(separator: "\n").drop { !$0.hasPrefix("official-hosts") }
        .joined(separator: "\n")
    try site.folder.write(own + hosts + "\n", to: "Content/site.yaml")
    let source = try #require(SharedFolder.path("corpora/\(corpus)"))
    for name in try files.contentsOfDirectory(atPath: source) {
        try files.copyItem(atPath: source + "/" + name, toPath: site.folder.path("Content/" + name))
    }
    #expect(try !site.codes.contains("lookalike-host"))
}
