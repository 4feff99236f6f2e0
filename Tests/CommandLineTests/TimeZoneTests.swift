import TestSupport
import Testing

/// A site whose telephone is answered by the clocks of a zone.
private func site(_ zone: String) throws -> TemporaryFolder {
    try TemporaryFolder(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en]
        time-zone: Asia/Shanghai
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        hours: {zone: "\(zone)", weekly: {mon-fri: "09:00-18:00"}}
        -- Content/en/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Look.]
        ---
        """)
}

@Test func theZonesOfTheMachineAreRead() throws {
    let site = try site("Asia/Jakarta")
    let outcome = try guidepost(["build", "--now", "2026-11-26"], in: site.path)
    #expect(outcome.isSuccess, "\(outcome.errors)")
    let page = try site.text("Public/contact/phone/index.html")
    #expect(page.contains("Mon–Fri 09:00–18:00, Sat–Sun closed (Jakarta time, UTC+7)"))
    #expect(page.contains("In Shanghai time: Mon–Fri 10:00–19:00, Sat–Sun closed"))
}

@Test(arguments: [
    "Asia/Djakarta", "Asia", "zone.tab", "posix/Asia/Jakarta", "right/Asia/Jakarta",
    "/etc/localtime",
    "../zoneinfo/Asia/Jakarta", "asia/jakarta", "Asia/Jakarta ?", "印尼",
])
func whatIsNoNameOfAZoneIsTheWritersMistake(zone: String) throws {
    let site = try site(zone)
    let outcome = try guidepost(["build", "--now", "2026-11-26"], in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(
        outcome.errors.hasPrefix(
            "Content/channels/phone.yaml:3:15: error: no time zone is called '\(zone)' [bad-time-zone]"
        ),
        "\(outcome.errors)")
}
