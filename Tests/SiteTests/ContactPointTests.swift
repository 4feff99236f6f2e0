import Testing

/// A site with one channel, whose points and other facts are given.
private func site(_ kind: String, _ facts: String) throws -> TestSite {
    try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        official-hosts: [{host: example.com, of: Test, source: "https://example.com/"}]
        checks: {unverified-contact: warning}
        -- Content/channels/one.yaml --
        kind: \(kind)
        existence: confirmed
        \(facts)
        -- Content/contact/one.md --
        ---
        name: One
        summary: The one.
        find-it: [Look.]
        ---
        """)
}

private let file = "Content/channels/one.yaml"

/// What is wrong with a point beside that nobody checked it.
private func faults(_ kind: String, _ point: String) throws -> [String] {
    try site(kind, "points: [{\(point)}]").lines.filter { !$0.contains("[unverified-contact]") }
}

@Test(arguments: [
    ("phone", #"value: "+12025550143""#),
    ("phone", #"value: "+12025550143", display: +1 202 555 0143"#),
    ("phone", #"value: "+12025550143", display: (202) 555-0143"#),
    ("phone", #"value: "+442079460123", display: 020 7946 0123"#),
    ("phone", #"value: "+442079460123", display: +44 20 7946 0123"#),
    ("phone", #"value: "0123", country: US"#),
    ("phone", #"value: "5550143", country: US, display: 555-0143"#),
    ("phone", #"value: "+442079460123", display: （020）7946 0123"#),
    ("email", "value: help@example.com, display: help@Example.com"),
    ("chat", #"value: "https://example.com/a", display: example.com/a"#),
    ("chat", #"value: "https://www.example.com/", display: example.com"#),
    ("chat", #"value: "https://chat.example.com/", display: 打开在线客服"#),
    ("chat", #"value: "https://chat.example.com/", display: "Chat (Mo/Fr, 24/7): ask us...""#),
    ("form", #"value: "https://example.com:8443/f""#),
    ("social", #"value: "@help", platform: Example"#), ("social", "value: help, platform: Example"),
    ("social", "value: 示例客服, platform: 微信公众号"),
    ("social", #"value: "@help", platform: Example, display: help"#),
])
func whatIsShownSaysTheSameAsTheValue(kind: String, point: String) throws {
    #expect(try faults(kind, point) == [], "\(point)")
}

@Test(arguments: [
    // Telephone numbers.
    ("phone", #"value: ▶"+1 202 555 0143""#, "[bad-contact] did you mean '+12025550143'?"),
    ("phone", #"value: ▶"0012025550143""#, "[bad-contact] did you mean '+12025550143'?"),
    ("phone", #"value: ▶"＋１２０２５５５０１４３""#, "[bad-contact] did you mean '+12025550143'?"),
    (
        "phone", #"value: ▶"021 5550143""#,
        "[bad-contact] write '+', the code of the country and the number without its first 0, digits alone"
    ),
    (
        "phone", #"value: ▶"10000""#,
        "[bad-contact] add 'country:' with the country in which it is dialled, such as 'country: ID'; or write the whole number with '+' and the code of the country"
    ),
    ("phone", #"value: "10000", country: ▶cn"#, "[bad-contact] did you mean 'CN'?"),
    ("phone", #"value: "10000", country: ▶UK"#, "[bad-contact] did you mean 'GB'?"),
    (
        "phone", #"value: "10000", country: ▶XX"#,
        "[bad-contact] write two capital letters, such as ID, CN or SG"
    ),
    ("phone", #"value: "+12025550143", country: ▶US"#, "[bad-contact] remove 'country'"),
    (
        "phone", #"value: "+12025550143", display: ▶+1 202 555 0144"#,
        "[bad-contact] write the digits of the number, with spaces, hyphens or brackets between them"
    ),
    (
        "phone", #"value: "+442079460123", display: ▶+0 20 7946 0123"#,
        "[bad-contact] write the digits of the number, with spaces, hyphens or brackets between them"
    ),
    (
        "phone", #"value: "+12025550143", display: ▶call +1 202 555 0143"#,
        "[bad-contact] write the digits of the number, with spaces, hyphens or brackets between them"
    ),
    (
        "phone", #"value: "+12025550143", platform: ▶X"#,
        "[bad-contact] remove 'platform', or write it as 'label'"
    ),
    // Mail addresses.
    (
        "email", #"value: ▶"mailto:help@example.com""#,
        "[bad-contact] did you mean 'help@example.com'?"
    ),
    ("email", "value: ▶help＠example.com", "[bad-contact] did you mean 'help@example.com'?"),
    (
        "email", "value: ▶help@example",
        "[bad-contact] write the address alone, such as help@example.com"
    ),
    (
        "email", "value: help@example.com, display: ▶support@example.com",
        "[bad-contact] write the same address, or remove 'display'"
    ),
    // Web addresses.
    (
        "chat", #"value: "https://example.com/", display: ▶Chat (evil.example)"#,
        "[bad-contact] write the same address, or remove 'display'"
    ),
    (
        "chat", #"value: "https://example.com/", display: ▶"在线客服:evil.example.""#,
        "[bad-contact] write the same address, or remove 'display'"
    ),
    (
        "chat", #"value: ▶"http://example.com/""#,
        "[bad-contact] did you mean 'https://example.com/'?"
    ),
    ("chat", "value: ▶example.com/chat", "[bad-contact] did you mean 'https://example.com/chat'?"),
    (
        "form", #"value: ▶"https://ann@example.com/""#,
        "[bad-contact] copy the address from the browser, from https:// on"
    ),
    (
        "form", #"value: ▶"https://example.com:99999/""#,
        "[bad-contact] copy the address from the browser, from https:// on"
    ),
    (
        "chat", #"value: "https://example.com/a", display: ▶example.org/a"#,
        "[bad-contact] write the same address, or remove 'display'"
    ),
    // Accounts.
    (
        "social", #"value: ▶"@help""#,
        "[bad-contact] add 'platform:' with the name of the platform on which this account is"
    ),
    (
        "social", #"value: ▶"@", platform: X"#,
        "[bad-contact] copy the address from the browser, from https:// on"
    ),
    ("social", "value: ▶t.me/help, platform: X", "[bad-contact] did you mean 'https://t.me/help'?"),
    (
        "social", #"value: "@help", platform: X, display: ▶"@halp""#,
        "[bad-contact] write the same name, or remove 'display'"
    ),
])
func aMistakeInAPointHasItsPlaceAndItsMend(kind: String, marked: String, fault: String) throws {
    let point = marked.replacing("▶", with: "")
    let column = try #require("points: [{\(marked)".firstIndex(of: "▶"))
    let place = "points: [{\(marked)"[..<column].count + 1
    #expect(try faults(kind, point) == ["\(file):3:\(place) \(fault)"], "\(point)")
}

@Test(arguments: [
    ("phone", #"points: [{value: "+12025550143"}, {value: "+12025550143", label: B}]"#, 1),
    ("email", "points: [{value: a@example.com}, {value: a@EXAMPLE.com}]", 1),
    ("social", #"points: [{value: "@help", platform: X}, {value: help, platform: X}]"#, 1),
    ("social", #"points: [{value: "@help", platform: X}, {value: "@help", platform: Y}]"#, 0),
    ("phone", "offers: [private, public]", 1), ("social", "offers: [realtime]", 0),
])
func contradictionsAreTold(kind: String, facts: String, count: Int) throws {
    #expect(try site(kind, facts).codes.filter { $0 == "bad-contact" }.count == count)
}

private func linesToPaste(_ facts: String) throws -> [String] {
    try site("chat", facts).linesToPaste.flatMap { $0 }
}

@Test func aLinkOfAChannelLiesOnAListedHost() throws {
    let site = try site("chat", #"points: [{value: "https://chat.exmaple.com/"}]"#)
    let lines = try site.lines
    #expect(
        lines.contains(
            "\(file):3:18 [unlisted-host] did you mean 'chat.example.com'? Another host that only "
                + "looks like it is listed by hand, once you know whose it is"))
    // A fake is not to be listed by pasting a line.
    for host in ["chat.exmaple.com", "example.com.evil.test", "example-help.test"] {
        let lines = try linesToPaste("points: [{value: \"https://\(host)/\"}]")
        #expect(!lines.contains { $0.contains("host:") }, "\(host)")
    }
    for host in ["example.com", "a.b.example.com"] {
        #expect(
            !(try faults("chat", "value: \"https://\(host)/\"").contains { $0.contains("unlisted") })
        )
    }
    for host in ["notexample.com", "example.com.example.net", "example.org"] {
        #expect(
            try faults("chat", "value: \"https://\(host)/\"").contains { $0.contains("unlisted") })
    }
}

@Test func theHostToPasteIsWhatMakesTheSiteClean() throws {
    let site = try site("chat", #"points: [{value: "https://chat.desk.test/"}]"#)
    let line = try #require(try site.linesToPaste.joined().first { $0.contains("host:") })
    try site.edit(
        "Content/site.yaml",
        replacing:
            #"official-hosts: [{host: example.com, of: Test, source: "https://example.com/"}]"#,
        with: "official-hosts:\n" + line)
    #expect(try site.codes.filter { $0 == "missing-field" }.count == 2)
    try site.edit(
        "Content/site.yaml", replacing: #"of: "", source: """#,
        with: #"of: Test, source: "https://example.net/about""#)
    #expect(!(try site.codes.contains("unlisted-host")))
}
