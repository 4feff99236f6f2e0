import Foundation
import SiteBuilder
import TestSupport
import Testing

@Test func aContactInAPageIsAnErrorWithTheReferenceToUse() throws {
    let site = try TestSite(
        """
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        points: [{value: "+12025550143"}]
        -- Content/contact/phone.md --
        ---
        name: Phone
        summary: Talk.
        find-it: [Look at the app.]
        ---
        -- Content/a.md --
        # A
        Call +1 202 555 0143, or write to help@example.com.
        """)
    try site.verify("phone")
    try site.expectDiagnostics([
        "Content/a.md:2:6 [literal-contact] write <channel:phone.number> instead",
        "Content/a.md:2:35 [literal-contact] begin a channel with 'guidepost new channel email', "
            + "put it there, and write <channel:email.address> instead",
    ])
    try site.edit("Content/a.md", replacing: "+1 202 555 0143", with: "<channel:phone.number>")
    try site.edit(
        "Content/a.md", replacing: "help@example.com.",
        with: "help@example.com. <!-- allow literal-contact: the address of a made-up example -->")
    try site.build()
    #expect(try site.main("a/index.html").contains("tel:+12025550143"))
    #expect(try !site.output("a/index.html").contains("allow"))
}

@Test func aContactInATemplateOfTheSiteIsAnError() throws {
    let site = try TestSite(
        """
        -- Content/a.md --
        # A
        -- Templates/partials/footer.mustache --
        <footer>Call 021-5084-9000
          <a
            href="tel:+622150849000">here</a>
          {{! allow literal-contact: the sign of the house }} help@example.com
          {{! help@example.com }}
        </footer>
        -- Templates/strings/en.yaml --
        search: Search, or write to help@example.com
        skip: Skip # help@example.com
        """)
    let lines = try site.lines.filter { $0.contains("literal-contact") }
    #expect(
        lines.map { String($0.prefix { $0 != " " }) } == [
            "Templates/partials/footer.mustache:1:14", "Templates/partials/footer.mustache:3:11",
            "Templates/strings/en.yaml:1:29",
        ])
}

@Test func theBuiltInThemeHoldsNoContact() throws {
    let site = try TestSite("-- Content/a.md --\n# A\n")
    let root = SharedFolder.checkout + "/Templates"
    for path in try FolderSnapshot(folder: root).paths
    where path.hasSuffix(".mustache") || path.hasPrefix("strings/") {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: root + "/" + path))
        try site.folder.write([UInt8](bytes), to: "Templates/" + path)
    }
    #expect(try site.codes == [])
}

@Test func aClaimWithoutAnOfficialSourceIsAnErrorWhereTheSiteWantsOne() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: 测试
        url: https://help.example.com/
        locales: [zh-CN]
        require-source: official
        -- Content/a.md --
        # 甲
        客服会在 24 小时内回复。
        """)
    try site.expectDiagnostics([
        "Content/a.md:2:6 [unsourced-claim] add the official page to 'sources' with 'basis: official', "
            + "or leave the claim out"
    ])
    try site.edit(
        "Content/site.yaml", replacing: "official",
        with: "official\nchecks: {unsourced-claim: warning}")
    #expect(try site.lines.first?.contains("[unsourced-claim] warning") == true)
    try site.edit("Content/site.yaml", replacing: "warning", with: "off")
    #expect(try site.codes == [])
}

@Test func aContactAmongTheWordsOfAChannelsFactsIsAnError() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en]
        checks: {unverified-contact: warning}
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        points:
          - {value: "+12025550143", display: +1 202 555 0143, label: Or call +1 202 555 0199}
          - {value: "+12025550144", label: From abroad}
        hours:
          zone: Asia/Jakarta
          weekly: {mon-fri: "09:00-17:00"}
          exceptions:
            - {date: 2026-12-25, closed: yes, reason: write to help@example.com}
        response:
          speed: same-day
          basis: official
          source: "https://example.com/"
          # allow literal-contact: a sentence of the service's own
          typical: within a day at +1 202 555 0198
          longest: 3 days
        -- Content/en/contact/phone.md --
        ---
        name: Phone
        summary: Talk.
        find-it: [Look at the app.]
        ---
        """)
    let fix = "; a contact is the 'value' of a contact point, where somebody verifies it"
    #expect(
        try site.lines.filter { !$0.contains("[unverified-contact]") } == [
            "Content/channels/phone.yaml:4:70 [literal-contact] leave it out of 'label'" + fix,
            "Content/channels/phone.yaml:10:56 [literal-contact] leave it out of 'reason'" + fix,
        ])
}

@Test func aContactAmongTheWordsOfTheConfigurationIsAnError() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Help at +1 202 555 0143
        description: Write to help@example.com.
        url: https://help.example.com/
        publisher: {name: Guide, relation: independent, about: "Wallet, t.me/wallet_help"}
        # allow literal-contact: the number is the name of the service
        official-hosts: [{host: example.com, of: Line 110 and +1 202 555 0144, source: "https://example.com/"}]
        -- Content/a.md --
        # A
        """)
    let fix = "; a contact is the 'value' of a contact point, where somebody verifies it"
    try site.expectDiagnostics([
        "Content/site.yaml:1:16 [literal-contact] leave it out of 'title'" + fix,
        "Content/site.yaml:2:23 [literal-contact] leave it out of 'description'" + fix,
        "Content/site.yaml:4:65 [literal-contact] leave it out of 'about'" + fix,
    ])
}
