import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// Whatever a writer writes and a reader types, no code of theirs runs, even where no policy forbids it.
    @Suite struct HostileContentTests {
        @Test func thereAreHundredsOfAttempts() {
            #expect(HostileVector.all.count >= 200)
            #expect(Set(HostileVector.all.map(\.text)).count == HostileVector.all.count)
        }

        @Test func nothingThatIsWrittenRuns() throws {
            let site = try HostileSite()
            let pages = try site.files.filter { $0.hasSuffix(".html") }
            #expect(pages.count > 300)
            try site.withFrames { page in
                try page.expectNothingHostile(at: pages.map(HostileSite.address(of:)), of: site)
                try expectWellFormedData(on: page, of: site)
                try expectNothingHostile(inSearchesOn: page, of: site)
                try expectNothingHostile(inChecksOn: page, of: site)
                try expectNothingHostile(inAddressesOn: page, of: site)
            }
        }

        /// The same page, the same watch and the same hands: what runs is seen, or nothing above is shown.
        @Test func whatAnOperatorAllowsRunsAndIsSeen() throws {
            let site = try HostileSite(
                archive: """
                    -- Content/site.yaml --
                    title: Open
                    url: https://help.example.com/
                    raw-html: allow
                    checks: {unsafe-link: off, broken-link: off}
                    -- Content/scripts.md --
                    # Scripts

                    <script>pwned("script")</script>

                    <img src="none.png" onerror="pwned('image')">

                    <b onclick="pwned('click')">text</b>
                    -- Content/links.md --
                    # Links

                    [a](javascript:pwned('link')) ![a](javascript:pwned('image'))

                    <a href="javascript:pwned('anchor')">a</a>

                    <form action=" java&#10;script:pwned('form')"><button>a</button></form>

                    """)
            try site.withFrames { page in
                let faults = try page.faults(at: ["/scripts/"])
                #expect(Set(site.calls) == ["script", "image", "click"])
                #expect(faults.count >= 3)
                site.forgetCalls()
                // An address that runs code never passes, whoever allows markup.
                try page.expectNothingHostile(at: ["/links/"], of: site)
            }
        }
    }
}

/// Files for machines: one that a text broke out of could not be read.
private func expectWellFormedData(on page: BrowserSession, of site: HostileSite) throws {
    let files = try site.files
    let json = files.filter { $0.hasSuffix(".json") }
    let xml = files.filter { $0.hasSuffix(".xml") }
    #expect(json.contains("contacts.json") && json.count > 2 && xml.contains("sitemap.xml"))
    for file in json {
        _ = try JSONSerialization.jsonObject(with: Data(site.text(file).utf8))
    }
    let broken = try page.execute(
        """
        return [...arguments].filter((text) =>
          new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror"));
        """, try xml.map { .string(try site.text($0)) })
    #expect(broken.array == [])
}

/// What a reader searches for, in the address and on the keyboard, and what is found by it.
private func expectNothingHostile(inSearchesOn page: BrowserSession, of site: HostileSite) throws {
    let words = ["onerror", "script", "pwned", "javascript", "svg onload", "vector"]
    let texts = HostileVector.all(.markup).map(\.text)
    let queries = words + stride(from: 0, to: texts.count, by: 4).map { texts[$0] }
    try page.expectNothingHostile(
        at: queries.map { "/search/?q=" + HostileSite.encoded($0) }, awaiting: "#results *",
        of: site)
    for text in ["\"><img src=x onerror=pwned('typed')>", "<script>pwned('typed')</script>"] {
        try page.open(site.origin + "/faq/")
        let field = try page.find("header input[name=q]")
        try field.type(text)
        _ = try page.waitFor("[role=option]")
        try field.type("\n")
        _ = try page.waitFor("#results *")
        let strange = try page.findAll("#results img, #results script, [role=option] img")
        #expect(strange.isEmpty)
    }
    #expect(site.calls == [])
    try page.open(site.origin + "/frames.html")
}

/// What a reader has checked: typed, and in the address.
private func expectNothingHostile(inChecksOn page: BrowserSession, of site: HostileSite) throws {
    let texts = HostileVector.all.filter { $0.kind != .markdown }.map {
        "https://a.example/ " + $0.text
    }
    try page.expectNothingHostile(
        at: texts.prefix(30).map { "/verify/#q=" + HostileSite.encoded($0) }
            + texts.suffix(10).map { "/verify/?q=" + HostileSite.encoded($0) }, of: site)
    try page.open(site.origin + "/verify/")
    let field = try page.waitFor("#verify-contact")
    try field.type("@walletcare https://\"><img/src=x/onerror=pwned('checked')> +12025550143")
    try page.find("#verify-form button").click()
    _ = try page.waitFor("#verify-answers *")
    let found = try page.execute("return document.querySelectorAll('#verify-answers img').length")
    #expect(found == 0)
    #expect(site.calls == [])
    try page.open(site.origin + "/frames.html")
}

/// What stands in the address of a page that is there, and of pages that are not.
private func expectNothingHostile(inAddressesOn page: BrowserSession, of site: HostileSite) throws {
    let texts = HostileVector.all(.markup).map { HostileSite.encoded($0.text) }
    try page.expectNothingHostile(
        // An encoded slash is refused before a page is looked for.
        at: texts.prefix(20).map { "/none/" + $0.replacing("%2F", with: "/") }
            + texts.suffix(10).map { "/faq/?\($0)" }
            + texts.suffix(10).map { "/contact/#\($0)" } + [
                "/contact/#\"><img src=x onerror=pwned(1)>"
            ],
        of: site)
}
