import Foundation
import TestSupport
import Testing

private let configuration = """
    -- Content/site.yaml --
    title: Test
    url: https://guide.example.net/
    locales: [en]
    official-hosts:
      - {host: gojek.com, of: Wallet, source: "https://www.gojek.com/"}
    -- Content/en/a.md --
    # A
    -- Content/channels/phone.yaml --
    kind: phone
    existence: confirmed
    points:
      - {value: "+12025550143", verified: {on: 2026-11-20, by: Ann, source: "https://www.gojek.com/", digest: "8eda93fdf5af0b11"}}
    -- Content/en/contact/phone.md --
    ---
    name: Telephone
    summary: Talk.
    find-it: [Open the app.]
    ---
    -- Content/reported.yaml --

    """

private let source = "source: \"https://news.example.com/a\""

@Test(arguments: [
    ("{value: 12, kind: phone, verdict: unconfirmed, SOURCE}", "1:11 [bad-reported]"),
    (
        "{value: 0215084, kind: phone, verdict: unconfirmed, SOURCE}",
        "1:11 [bad-reported] write it with + and its country's code, without the 0 in front"
    ),
    (
        "{value: a@b.example, kind: phone, verdict: unconfirmed, SOURCE}",
        "1:11 [bad-reported] did you mean 'kind: email'?"
    ),
    (
        "{value: desk, kind: email, verdict: unconfirmed, SOURCE}",
        "1:11 [bad-reported] write the address alone"
    ),
    (
        "{value: \"https://a.example/b\", kind: host, verdict: impostor, SOURCE}",
        "1:11 [bad-reported] did you mean 'a.example'?"
    ),
    (
        "{value: \"https://a.example/\", kind: url, verdict: impostor, SOURCE}",
        "1:11 [bad-reported]"
    ),
    ("{value: \"@a b\", kind: handle, verdict: impostor, SOURCE}", "1:11 [bad-reported]"),
    (
        "{value: a.example, kind: host, platform: X, verdict: impostor, SOURCE}",
        "1:44 [bad-reported] remove it, or write 'kind: handle'"
    ),
    (
        "{value: a.example, kind: host, verdict: impostor, on: 2026-11-24, SOURCE}",
        "1:57 [bad-reported] write the day on which the source said so"
    ),
    ("{value: a.example, kind: host, verdict: fake, SOURCE}", "1:43 [wrong-value]"),
    ("{value: a.example, kind: host, verdict: impostor}", "1:4 [missing-field]"),
    (
        "{value: a.example, knd: host, verdict: impostor, SOURCE}",
        "1:22 [unknown-key] did you mean 'kind'?"
    ),
])
func aSlipInReportedContactsIsToldAtItsPlace(entry: String, expected: String) throws {
    let site = try TestSite(configuration + "- " + entry.replacing("SOURCE", with: source) + "\n")
    let lines = try site.lines.map { $0.replacing("Content/reported.yaml:", with: "") }
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.allSatisfy { $0.hasPrefix(expected) }, "\(lines)")
}

@Test func aContactIsReportedOnceHoweverItIsWritten() throws {
    let site = try TestSite(
        configuration + """
            - {value: "+1 202 555 0199", kind: phone, verdict: unconfirmed, \(source)}
            - {value: "+1-202-555-0199", kind: phone, verdict: impostor, \(source)}

            """)
    try site.expectDiagnostics(["Content/reported.yaml:2:11 [bad-reported] remove one"])
}

@Test(arguments: [
    (
        "{value: \"+1 202-555-0143\", kind: phone, verdict: unconfirmed, SOURCE}",
        "Content/channels/phone.yaml:4:13"
    ),
    ("{value: help.gojek.com, kind: host, verdict: impostor, SOURCE}", "Content/site.yaml:5:12"),
    (
        "{value: \"https://gojek.com/a\", kind: url, verdict: impostor, SOURCE}",
        "Content/site.yaml:5:12"
    ),
])
func whatIsListedCannotBeReported(entry: String, listed: String) throws {
    let site = try TestSite(configuration + "- " + entry.replacing("SOURCE", with: source) + "\n")
    let fix = " [bad-reported] find out which holds, and remove the other"
    let lines = try site.lines
    #expect(Set(lines) == [listed + fix, "Content/reported.yaml:1:11" + fix])
    #expect(try site.notes.sorted() == ["listed here", "reported here"])
}

@Test func anAddressAtAListedHostMayBeReported() throws {
    let site = try TestSite(
        configuration + "- {value: desk@gojek.com, kind: email, verdict: unconfirmed, \(source)}\n")
    try site.expectDiagnostics([])
}

@Test func whatIsReportedReachesTheSiteAsAHashAlone() throws {
    let site = try TestSite(TrustFixture.archive)
    site.today = TrustFixture.today
    try site.buildInSpiteOfWarnings()
    let values = TrustFixture.reportedValues.flatMap { value in
        let plain = value.lowercased()
        let digits = plain.filter(\.isNumber)
        return [plain] + (digits.count >= 7 ? [digits] : [])
    }
    var files = 0
    let root = site.folder.path("Public")
    for case let path as String in try #require(FileManager.default.enumerator(atPath: root)) {
        guard let data = FileManager.default.contents(atPath: root + "/" + path) else { continue }
        files += 1
        let text = String(decoding: data, as: UTF8.self).lowercased()
        let digits = text.filter { $0.isNumber || $0.isLetter }
        for value in values {
            let isIn = text.contains(value) || digits.contains(value)
            #expect(!isIn, "\(path) holds \(value)")
        }
    }
    #expect(files > 10)
}

@Test func aReportedHostIsNotNamedAsASourceEither() throws {
    let site = try TestSite(
        configuration + """
            - {value: cs@wallets.example, kind: email, verdict: unconfirmed, source: "https://www.wallets.example/a"}
            - {value: wallets.example, kind: host, verdict: impostor, source: "https://wallets.example/"}

            """)
    try site.build()
    let page = try site.output("verify/index.html")
    #expect(page.contains("its own website"))
    #expect(!page.contains("wallets.example"))
}

@Test func theRealSitePrintsNoReportedValue() throws {
    let content = SharedFolder.checkout + "/Content/reported.yaml"
    let values = try String(contentsOfFile: content, encoding: .utf8).split(separator: "\n")
        .compactMap { $0.firstMatch(of: /value: "?@?([^"]+)"?$/).map { String($0.1) } }
    #expect(values.count >= 9)
    let output = try TemporaryFolder()
    try TestSite.build(SharedFolder.checkout, today: "2026-11-26", into: output.path("Public"))
    let root = output.path("Public")
    for case let path as String in try #require(FileManager.default.enumerator(atPath: root)) {
        guard let data = FileManager.default.contents(atPath: root + "/" + path) else { continue }
        let text = String(decoding: data, as: UTF8.self).lowercased()
        for value in values {
            let isIn =
                text.contains(value.lowercased())
                || text.contains(value.filter { $0 != " " && $0 != "+" })
            #expect(!isIn, "\(path) holds \(value)")
        }
    }
}
