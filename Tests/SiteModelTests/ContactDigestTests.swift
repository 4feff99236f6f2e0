import SourceText
import TestSupport
import Testing

@testable import SiteModel

/// The digests of the points of a channel.
private func digests(_ text: String) -> [String] {
    let (facts, codes) = channel(text)
    #expect(codes == [], "\(text)")
    return facts?.points.map(\.digest) ?? []
}

private let base = """
    kind: phone
    existence: confirmed
    cost: free
    hours: {zone: Asia/Jakarta, weekly: {mon-fri: "09:00-18:00"}, valid-through: 2027-03-31}
    points:
      - {value: "5550143", display: 555-0143, label: Main, country: US}
    """

@Test func theDigestIsThatOfTheTextThatItsDescriptionStates() {
    let text =
        #"{"cost":"free","country":"US","display":"555-0143","hours":{"valid-through":"2027-03-31","weekly":{"mon-fri":"09:00-18:00"},"zone":"Asia/Jakarta"},"kind":"phone","label":"Main","value":"5550143"}"#
    #expect(digests(base) == [String(ContentHash(of: Array(text.utf8)).hexadecimal.prefix(16))])
}

@Test(arguments: [
    // Layout.
    (
        "{value: \"5550143\", display: 555-0143, label: Main, country: US}",
        "value: '5550143'\n    display: 555-0143 # as printed\n    label: \"Main\"\n    country: US"
    ),
    // The order of keys.
    (
        "value: \"5550143\", display: 555-0143, label: Main, country: US",
        "country: US, label: Main, display: 555-0143, value: 5550143"
    ),
    (
        "{zone: Asia/Jakarta, weekly: {mon-fri: \"09:00-18:00\"}, valid-through: 2027-03-31}",
        "\n  valid-through: 2027-03-31\n  # by the week\n  weekly:\n    mon-fri: [ '09:00-18:00' ]\n  zone: Asia/Jakarta"
    ),
    ("cost: free", "cost: \"free\" # of charge"),
    ("cost: free", "response: {speed: days, basis: general}\ncost: free"),
    ("existence: confirmed", "existence: reported"),
    (
        "existence: confirmed",
        "existence: confirmed\norder: 3\nlanguages: [en]\noffers: [private]\nreview-every: 7\nstatus: degraded"
    ),
    // The proofs themselves.
    (
        "country: US",
        "country: US, verified: {on: 2026-01-01, by: Ann, source: \"https://example.com/\", digest: x}"
    ),
    (
        "valid-through: 2027-03-31",
        "valid-through: 2027-03-31, source: \"https://example.com/hours\""
    ),
])
func whatMeansTheSameHasTheSameDigest(old: String, new: String) {
    let changed = base.replacing(old, with: new)
    #expect(changed != base)
    #expect(digests(changed) == digests(base), "\(changed)")
}

@Test func anyChangeOfAValueChangesTheDigest() {
    let changes = [
        ("5550143\", display: 555-0143", "5550144\", display: 555-0144"),
        ("display: 555-0143", "display: 5550143"),
        ("display: 555-0143", "display: 555 0143"), ("label: Main", "label: main"),
        ("country: US", "country: CA"),
        (", label: Main", ""), ("cost: free", "cost: standard"), ("cost: free", "cost: unknown"),
        ("cost: free", ""),
        ("Asia/Jakarta", "Asia/Makassar"), ("mon-fri", "mon-sat"), ("09:00-18:00", "09:00-18:30"),
        ("2027-03-31", "2027-04-30"), (", valid-through: 2027-03-31", ""),
        (
            "{zone: Asia/Jakarta, weekly: {mon-fri: \"09:00-18:00\"}, valid-through: 2027-03-31}",
            "always"
        ),
        (
            "{zone: Asia/Jakarta, weekly: {mon-fri: \"09:00-18:00\"}, valid-through: 2027-03-31}",
            "unknown"
        ),
        ("valid-through", "exceptions: [{date: 2026-12-25, closed: yes}], valid-through"),
        ("valid-through", "exceptions: [{date: 2026-12-26, closed: yes}], valid-through"),
        (
            "valid-through",
            "exceptions: [{date: 2026-12-25, spans: [\"10:00-12:00\"]}], valid-through"
        ),
    ]
    var seen: [String: String] = [digests(base)[0]: "the facts as they were"]
    for (old, new) in changes {
        let changed = base.replacing(old, with: new)
        #expect(changed != base, "\(old)")
        let digest = digests(changed).first ?? ""
        #expect(seen[digest] == nil, "\(new) has the digest of \(seen[digest] ?? "")")
        seen[digest] = new
    }
}

@Test func aLabelByLocaleIsPartOfTheDigestInEachLocale() {
    func digest(_ label: String) -> String {
        let text = base.replacing("label: Main", with: "label: " + label)
        return channel(text, locales: ["en", "zh-CN"]).facts?.points.first?.digest ?? ""
    }
    let text =
        #"{"cost":"free","country":"US","display":"555-0143","hours":{"valid-through":"2027-03-31","weekly":{"mon-fri":"09:00-18:00"},"zone":"Asia/Jakarta"},"kind":"phone","label":{"en":"Main","zh-CN":"总机"},"value":"5550143"}"#
    let expected = String(ContentHash(of: Array(text.utf8)).hexadecimal.prefix(16))
    #expect(digest("{en: Main, zh-CN: 总机}") == expected)
    #expect(digest("{zh-CN: 总机, en: Main}") == expected)
    #expect(digest("{en: Main, zh-CN: 主机}") != expected)
    #expect(digest("{en: Main}") != digest("Main"))
}

@Test func noTwoNumbersHaveTheSameDigest() {
    var generator = SeededGenerator(seed: 5)
    var values: [String: String] = [:]
    for _ in 0..<500 {
        let value = "+1202555" + String((1000..<10_000).randomElement(using: &generator)!)
        let digest = digests("kind: phone\nexistence: confirmed\npoints: [{value: \"\(value)\"}]")[
            0]
        #expect(values[digest] == nil || values[digest] == value)
        values[digest] = value
    }
}

@Test func aTextMovedFromOneFieldToAnotherChangesTheDigest() {
    func social(_ point: String) -> String {
        digests("kind: social\nexistence: confirmed\npoints: [{value: a, \(point)}]")[0]
    }
    #expect(social("platform: b, label: c") != social("platform: c, label: b"))
    #expect(social("platform: \"b\\\",\\\"label\\\":\\\"c\"") != social("platform: b, label: c"))
}
