import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// What a browser makes of the policy that nginx sends with each page, and that each page states.
    @Suite struct PolicyTests {
        @Test func noPageAndNoScriptDoesWhatThePolicyForbids() throws {
            let site = try HostedSite.repository
            let kinds = try onePageOfEachKind(of: site)
            #expect(kinds.count >= 10, "\(kinds.keys.sorted())")
            try WebDriver.withSession { page in
                let violations = try Violations(in: page)
                for (kind, path) in kinds.sorted(by: { $0.key < $1.key }) {
                    try page.open(site.origin + path)
                    #expect(try violations.seen() == [], "\(kind): \(path)")
                }
                try page.open(site.origin + "/")
                let bytes = try page.execute(
                    """
                    const [page] = performance.getEntriesByType("navigation");
                    return page.encodedBodySize < page.decodedBodySize / 2;
                    """)
                #expect(bytes == true, "pages come compressed")
                try page.present(BrowserOptions(colorScheme: .dark))
                let ground = try page.execute(
                    "return getComputedStyle(document.body).backgroundColor"
                ).string
                try page.present(BrowserOptions(colorScheme: .light))
                let other = try page.execute(
                    "return getComputedStyle(document.body).backgroundColor"
                ).string
                #expect(ground != other, "the scheme changes what is shown")
                _ = try findTheAnswer(
                    to: "登录", leadingTo: "/faq/cannot-log-in/", on: page, of: site)
                #expect(try violations.seen() == [], "searching")
                try page.open(site.origin + "/verify/")
                try page.find("#verify-contact").type("https://g0jek.com/help")
                try page.find("#verify-form button").click()
                #expect(try !page.findAll("#verify-answers article").isEmpty)
                #expect(try violations.seen() == [], "verifying")
                let faults = try page.consoleEntries().filter(\.isPolicyViolation)
                #expect(faults == [])
            }
        }

        /// What the other test would see if there were anything to see.
        @Test func whatThePolicyForbidsIsNoticedAndDoesNotRun() throws {
            let folder = try TemporaryFolder(
                "-- Content/a.md --\n# A\n-- Content/site.yaml --\ntitle: T\nurl: https://help.example.com/"
            )
            try SiteUnderTest.build(folder.path, to: folder.path("Public"))
            try folder.write(
                """
                <!doctype html><meta charset="utf-8"><title>still</title>
                <p style="color: red" onclick="document.title = 'run'">Text</p>
                <script>document.title = "run"</script>
                <img src="https://other.example/a.png" alt="">
                """, to: "Public/bad/index.html")
            let site = try SiteUnderTest(hosting: folder.path("Public"))
            try WebDriver.withSession { page in
                let violations = try Violations(in: page)
                try page.open(site.origin + "/bad/")
                try page.find("p").click()
                let seen = try violations.seen().map { $0.prefix { $0 != " " } }
                for directive in [
                    "style-src-attr", "script-src-elem", "img-src", "script-src-attr",
                ] {
                    #expect(seen.contains { $0 == directive }, "\(directive) in \(seen)")
                }
                #expect(try page.title == "still")
                #expect(try page.consoleEntries().contains { $0.isPolicyViolation })
            }
        }

        @Test func aFormerAddressKeepsTheFragmentWhereTheHostRedirectsNothing() throws {
            let folder = try TemporaryFolder(
                """
                -- Content/site.yaml --
                title: Test
                url: https://help.example.com/
                -- Content/new.md --
                ---
                aliases: [/old/]
                ---
                # New

                ## Part {#part}
                """)
            try SiteUnderTest.build(folder.path, to: folder.path("Public"))
            let site = try SiteUnderTest(nginxFor: folder.path("Public"))
            try WebDriver.withSession { page in
                let violations = try Violations(in: page)
                try page.open(site.origin + "/old/?q=1#part")
                try page.wait(for: "the new address") { try $0.path == "/new/" }
                #expect(try page.address == site.origin + "/new/?q=1#part")
                // The stub is no step of the way back.
                #expect(try page.execute("return history.length") == 2)
                #expect(try violations.seen() == [])
                try expectNoConsoleErrors(page)
            }
            try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
                try page.open(site.origin + "/old/#part")
                try page.wait(for: "the new address") { try $0.path == "/new/" }
                try expectNoConsoleErrors(page)
            }
        }
    }
}

/// The path of the first page of each kind, by the kind.
private func onePageOfEachKind(of site: SiteUnderTest) throws -> [String: String] {
    var paths: [String: String] = [:]
    for path in try HostedSite.pages(of: site.folder) {
        let text = try site.client.get(path).text
        if let kind = text.firstMatch(of: /<body class="page-([a-z-]+)"/) {
            paths[String(kind.1), default: path] = path
        }
    }
    return paths
}

/// What pages of a session were forbidden, from the first line of each page on.
private struct Violations {
    private let page: BrowserSession

    init(in page: BrowserSession) throws {
        self.page = page
        try page.devTools(
            "Page.addScriptToEvaluateOnNewDocument",
            [
                "source": """
                window.policyViolations = [];
                addEventListener("securitypolicyviolation", (event) => {
                  policyViolations.push(`${event.effectiveDirective} ${event.blockedURI}`);
                });
                """
            ])
    }

    /// What the page was forbidden until now.
    func seen() throws -> [String] {
        try page.execute("return window.policyViolations").decoded()
    }
}
