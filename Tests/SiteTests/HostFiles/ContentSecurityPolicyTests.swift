import Foundation
import SiteBuilder
import SourceText
import TestSupport
import Testing

/// The policy that a page states, decoded from its HTML.
private func policy(of page: String) -> String? {
    page.firstMatch(of: /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/).map {
        String($0.1).replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

private func site(_ configuration: String = "", _ pages: String) throws -> TestSite {
    try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        \(configuration)
        -- Content/a.md --
        ---
        aliases: [/old/]
        ---
        # A

        \(pages)
        """)
}

@Test func pagesAndHostsStateOnePolicyWithoutAnythingInline() throws {
    let site = try site("", "Text.")
    try site.build()
    let stated = try #require(policy(of: try site.output("a/index.html")))
    for file in ["index.html", "404.html", "search/index.html", "old/index.html"] {
        #expect(policy(of: try site.output(file)) == stated, "\(file)")
    }
    let sent = stated + "; frame-ancestors 'none'"
    #expect(try site.output("_headers").contains("\n  Content-Security-Policy: \(sent)\n"))
    #expect(
        try site.output("_nginx.conf").contains(
            "\nadd_header Content-Security-Policy \"\(sent)\" always;\n"))
    #expect(stated.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self'; "))
    #expect(!stated.contains("unsafe") && !stated.contains("frame-"))
}

@Test func aSiteMayLoadFromOriginsThatItNames() throws {
    let site = try site(
        """
        content-security-policy:
          img-src: [https://Images.example.com, "https://*.example.net", "https://example.org:8443"]
          frame-src: https://films.example.com
          style-src: "'unsafe-inline'"
        """,
        """
        ![a](https://images.example.com/a.png) ![b](https://x.example.net/b.png)
        ![c](//example.org:8443/c.png) ![d](https://help.example.com/d.png)
        """)
    try site.build()
    let stated = try #require(policy(of: try site.output("a/index.html")))
    #expect(
        stated.contains(
            "; img-src 'self' data: https://images.example.com https://*.example.net https://example.org:8443; "
        ))
    #expect(stated.contains("; frame-src https://films.example.com; "))
    #expect(stated.contains("; style-src 'self' 'unsafe-inline'; "))
    #expect(stated.contains("; script-src 'self'; "))
}

/// Cloudflare reads no longer line, and nginx does not start with a word of 4,096 bytes.
@Test func aPolicyIsNoLongerThanTheLinesThatHostsRead() throws {
    func naming(_ count: Int, and last: String) throws -> TestSite {
        let origins = (0..<count).map { "https://image-\($0 + 100).example.com" } + [last]
        return try site(
            "content-security-policy:\n  img-src: [\(origins.joined(separator: ", "))]", "Text.")
    }
    func line(_ site: TestSite) throws -> String {
        try #require(
            HeaderRules(try site.hostFiles()["_headers"] ?? "").lines.first {
                $0.hasPrefix("  Content-Security-Policy: ")
            })
    }
    let short = try line(naming(30, and: "https://a.example"))
    let rest = 2_000 - short.utf8.count
    // Each origin takes 30 bytes with its space.
    let count = 30 + rest / 30
    func last(_ letters: Int) -> String {
        "https://" + String(repeating: "a", count: letters) + ".example"
    }
    let fitting = try naming(count, and: last(1 + rest % 30))
    #expect(try line(fitting).utf8.count == 2_000)
    let long = try naming(count, and: last(2 + rest % 30))
    try long.expectDiagnostics([
        "Content/site.yaml:4:3 [bad-policy] name fewer origins, such as https://*.example.com for several"
    ])
    #expect(try long.load().diagnostics.map(\.message).first?.contains("2001 bytes") == true)
}

@Test func everyPageKeepsItsAddressFromOtherSitesAsHostsAreToldTo() throws {
    let site = try site("", "Text.")
    try site.build()
    let rules = HeaderRules(try site.output("_headers"))
    #expect(rules.fields(for: "/")["Referrer-Policy"] == ["same-origin"])
    let pages = try site.folder.snapshot("Public").paths.filter { $0.hasSuffix(".html") }
    #expect(pages.contains("404.html") && pages.contains("old/index.html"))
    for page in pages {
        #expect(
            try site.output(page).contains(#"<meta name="referrer" content="same-origin">"#),
            "\(page)")
    }
}

@Test func everyImageOverHTTPSMayBeAllowed() throws {
    let site = try site(
        "content-security-policy: {img-src: \"https:\"}", "![a](https://anywhere.example/a.png)")
    try site.build()
}

@Test(arguments: [
    ("img-src: images.example.com", "12 [bad-policy] did you mean 'https://images.example.com'?"),
    (
        "img-src: \"https://images.example.com/a/\"",
        "12 [bad-policy] did you mean 'https://images.example.com'?"
    ),
    ("img-src: \"*\"", "12 [bad-policy] write an origin, such as https://images.example.com"),
    (
        "script-src: \"https:\"",
        "15 [bad-policy] write an origin, such as https://images.example.com"
    ),
    (
        "script-src: \"'unsafe-inline'\"",
        "15 [bad-policy] write an origin, such as https://images.example.com"
    ),
    (
        "img-src: \"https://a.example; script-src *\"",
        "12 [bad-policy] write an origin, such as https://images.example.com"
    ),
    (
        "img-src: \"https://a.example\\\" always; return 200; #\"",
        "12 [bad-policy] write an origin, such as https://images.example.com"
    ),
    ("image-src: \"https:\"", "3 [unknown-key] did you mean 'img-src'?"),
    ("default-src: \"https:\"", "3 [unknown-key]"),
])
func whatWouldUndoThePolicyIsRefused(line: String, expected: String) throws {
    let site = try site("content-security-policy:\n  \(line)", "Text.")
    let told = try site.lines
    #expect(
        told.count == 1 && told[0].hasPrefix("Content/site.yaml:4:" + expected), "\(told)")
}

@Test(arguments: [
    "https://other.example/a.png", "http://images.example.com/a.png", "//other.example/a.png",
    "https://images.example.com:8443/a.png", "https://images.example.com.evil.example/a.png",
    "https://images.example.com@evil.example/a.png", "https://evilexample.net/a.png",
])
func anImageThatBrowsersWouldNotShowIsTold(address: String) throws {
    let site = try site(
        "content-security-policy: {img-src: [https://images.example.com, \"https://*.example.net\"]}",
        "![a](\(address))")
    let told = try site.lines
    #expect(told.count == 1 && told[0].hasPrefix("Content/a.md:6:6 [blocked-image] warning put "))
}

@Test func anImageInALineOfFrontMatterIsToldToo() throws {
    let site = try TestSite(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: today}
        -- Content/topics/funds.md --
        ---
        name: Funds
        prepare: ["![receipt](https://other.example/a.png)"]
        ---
        """)
    #expect(try site.codes == ["blocked-image"])
}
