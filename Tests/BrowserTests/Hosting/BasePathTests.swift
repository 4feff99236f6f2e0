import Foundation
import TestSupport
import Testing

/// A site below a base path, with former addresses that are configuration of nginx to whoever does not quote them.
@Suite struct BasePathTests {
    @Test func everyFormerAddressLeadsToThePage() throws {
        let site = try FormerAddresses.served
        for alias in FormerAddresses.aliases {
            let encoded = alias.addingPercentEncoding(
                withAllowedCharacters: .alphanumerics.union(["/"]))!
            let moved = try site.client.get("/help" + encoded)
            #expect(moved.status == 301, "\(alias)")
            #expect(moved["Location"] == "/help/articles/new/", "\(alias)")
            #expect(moved.values("Content-Security-Policy").count == 1, "\(alias)")
            let kept = try site.client.get("/help" + encoded + "?q=1&r=2")
            #expect(kept["Location"] == "/help/articles/new/?q=1&r=2", "\(alias)")
        }
        let target = try site.client.get("/help/articles/new/?q=1&r=2")
        #expect(target.status == 200)
        #expect(target.text.contains("href=\"https://example.com/help/articles/new/\""))
    }

    @Test func noFormerAddressIsReadAsConfiguration() throws {
        let site = try FormerAddresses.served
        for address in ["/evil", "/help/evil", "/help/x", "/help/x/"] {
            let response = try site.client.get(address)
            #expect(response.status == 404, "\(address)")
            #expect(!response.text.contains("pwned"))
        }
        #expect(!site.errorLog.contains("[warn]"))
    }

    /// nginx reads no word of 4,096 bytes: the page at the former address leads on by itself.
    @Test func anAddressThatIsTooLongForNginxIsLeftToThePage() throws {
        let site = try FormerAddresses.served
        let stub = try site.client.get("/help/long/")
        #expect(stub.status == 200)
        #expect(stub.text.contains("http-equiv=\"refresh\""))
    }

    @Test func everyLinkStaysBelowTheBasePathAndArrives() throws {
        let site = try FormerAddresses.served
        var links: Set<String> = []
        for address in try HostedSite.pages(of: site.site) {
            #expect(address.hasPrefix("/help/"))
            links.formUnion(
                HostedSite.links(
                    in: try site.client.get(address).text, origin: "https://example.com"))
        }
        #expect(links.count > 10)
        for link in links.sorted() {
            #expect(link.hasPrefix("/help/"), "\(link)")
            #expect(try site.client.send("HEAD", link).status == 200, "\(link)")
        }
    }

    @Test func whatIsMissingIsToldInTheLanguageOfItsFolder() throws {
        let site = try FormerAddresses.served
        for (address, language) in [("/help/no/such/", "zh-CN"), ("/help/en/no/such/", "en")] {
            let response = try site.client.get(address)
            #expect(response.status == 404)
            #expect(response.text.contains("<html lang=\"\(language)\""), "\(address)")
        }
    }

    @Test func filesHaveTheirFieldsAndTypesBelowTheBasePath() throws {
        let site = try FormerAddresses.served
        try site.write("# Twin", to: "articles/new.md")
        try site.write("<feed/>", to: "en/feed.xml")
        try site.write("Contact: mailto:security@example.com", to: ".well-known/security.txt")
        let twin = try site.client.get("/help/articles/new.md")
        #expect(twin["Content-Type"] == "text/markdown; charset=utf-8")
        #expect(twin.values("X-Robots-Tag") == ["noindex"])
        #expect(twin.values("Cache-Control") == ["public, max-age=0, must-revalidate"])
        let feed = try site.client.get("/help/en/feed.xml")
        #expect(feed["Content-Type"] == "application/atom+xml; charset=utf-8")
        let style = try #require(
            HostedSite.addresses(of: site.site) { $0.hasSuffix(".css") }.first)
        let kept = try site.client.get("/help" + style)
        #expect(kept["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(try site.client.get("/help/.well-known/security.txt").status == 200)
        for hidden in ["/help/.guidepost/manifest.json", "/help/_headers", "/help/%2eguidepost/"] {
            #expect(try site.client.get(hidden).status == 404, "\(hidden)")
        }
    }
}

/// The site, behind an nginx whose root is the folder in which a link of the base path's name leads to it.
private final class FormerAddresses: Sendable {
    /// The one site of all tests here.
    static var served: FormerAddresses { get throws { try made.get() } }
    private static let made = Result { try FormerAddresses() }

    static let aliases = [
        "/old/", "/older.html", "/old page/", "/价格/旧/", "/\"quoted\"/", "/it's/", "/a;b{c}d/",
        "/$uri/$args/", "/${host}/", "/100%/", "/a:b/", "/all*/", "/^~ y/", "/= z/", "/~ (w)/",
        "/x\"; } location = /evil { return 200 \"pwned\"; } location = \"/y/",
        "/x { return 200 pwned; }/", "/@named/", "/e\u{301}/", "/😀/",
    ]

    let site: String
    private let folder: TemporaryFolder
    private let server: NginxServer

    var client: HTTPClient { HTTPClient(port: server.port) }
    var errorLog: String { server.errorLog }

    private init() throws {
        let listed = Self.aliases.map { alias in
            "  - '" + alias.replacing("%", with: "%25").replacing("'", with: "''") + "'"
        }
        let deep = (0..<6).map { "\($0)" + String(repeating: "深", count: 80) }
        folder = try TemporaryFolder(
            """
            -- Content/site.yaml --
            title: 测试
            url: https://example.com/help/
            locales: [zh-CN, en]
            -- Content/zh-CN/articles/new.md --
            ---
            aliases:
            \(listed.joined(separator: "\n"))
            ---
            # 新
            -- Content/zh-CN/articles/\(deep.joined(separator: "/")).md --
            ---
            aliases: [/long/]
            ---
            # 深
            -- Content/en/articles/a.md --
            # A
            """)
        site = folder.path("releases/1")
        try SiteUnderTest.build(folder.path, to: site)
        try FileManager.default.createDirectory(
            atPath: folder.path("root"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("root/help"), withDestinationPath: "../releases/1")
        server = try NginxServer(
            folder: folder.path("root"), including: folder.path("root/help/_nginx.conf"))
    }

    /// Puts a file into the served site, as another program than the build would.
    func write(_ text: String, to path: String) throws {
        try folder.write(text, to: "releases/1/" + path)
    }
}
