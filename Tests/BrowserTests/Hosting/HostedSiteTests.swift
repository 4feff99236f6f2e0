import Foundation
import TestSupport
import Testing

/// This repository's site as nginx serves it by the include that stands in it.
@Suite struct HostedSiteTests {
    private let always = [
        "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options",
        "Permissions-Policy",
    ]
    private let revalidated = "public, max-age=0, must-revalidate"
    private let immutable = "public, max-age=31536000, immutable"

    @Test func everyAddressThatTheSiteNamesAnswers() throws {
        let site = try HostedSite.repository
        var sources: [String: String] = [:]
        let texts = try HostedSite.addresses(of: site.folder) { path in
            [".html", ".xml", ".txt", ".md"].contains { path.hasSuffix($0) }
                || path.hasSuffix("contacts.json")
        }
        for address in texts {
            let response = try site.client.get(address)
            #expect(response.status == 200, "\(address)")
            for link in HostedSite.links(in: response.text, origin: "https://help.example.com") {
                sources[link, default: address] = address
            }
        }
        #expect(sources.count > texts.count)
        for (link, source) in sources.sorted(by: { $0.key < $1.key }) {
            let status = try site.client.send("HEAD", link).status
            #expect(status == 200, "\(link), from \(source)")
        }
    }

    @Test func everyKindOfAnswerHasItsFieldsOnce() throws {
        let site = try HostedSite.repository
        let files = try HostedSite.addresses(of: site.folder)
        func first(_ suits: (String) -> Bool) throws -> String {
            let found = files.first(where: suits)
            return try #require(found)
        }
        let cases: [(address: String, status: Int, cache: String?, type: String?)] = [
            ("/", 200, revalidated, "text/html; charset=utf-8"),
            ("/faq/cannot-log-in/", 200, revalidated, "text/html; charset=utf-8"),
            ("/faq", 301, revalidated, nil),
            ("/no/such/page/", 404, nil, "text/html; charset=utf-8"),
            ("/assets/gone.0123456789.css", 404, nil, "text/html; charset=utf-8"),
            ("/assets/", 403, nil, nil),
            (
                try first { $0.hasPrefix("/assets/") && $0.hasSuffix(".js") }, 200, immutable,
                "text/javascript; charset=utf-8"
            ),
            (try first { $0.hasSuffix(".css") }, 200, immutable, "text/css; charset=utf-8"),
            ("/search/zh-CN/manifest.json", 200, revalidated, "application/json"),
            (
                try first { $0.hasPrefix("/search/zh-CN/") && !$0.hasSuffix("manifest.json") }, 200,
                immutable, "application/json"
            ),
            ("/contacts.json", 200, revalidated, "application/json"),
            ("/sitemap.xml", 200, revalidated, "application/xml; charset=utf-8"),
            ("/robots.txt", 200, revalidated, "text/plain; charset=utf-8"),
        ]
        for (address, status, cache, type) in cases {
            let response = try site.client.get(address)
            #expect(response.status == status, "\(address)")
            for name in always {
                #expect(response.values(name).count == 1, "\(name) of \(address)")
            }
            #expect(response.values("Cache-Control") == (cache.map { [$0] } ?? []), "\(address)")
            #expect(response["X-Content-Type-Options"] == "nosniff", "\(address)")
            #expect(response.values("X-Robots-Tag") == [], "\(address)")
            if let type { #expect(response["Content-Type"] == type, "\(address)") }
        }
    }

    @Test(arguments: [
        "/.guidepost/manifest.json", "/.guidepost/", "/.guidepost", "//.guidepost/manifest.json",
        "/%2eguidepost/manifest.json", "/%2Eguidepost%2Fmanifest.json",
        "/.%67uidepost/manifest.json", "/./.guidepost/manifest.json",
        "/faq/../.guidepost/manifest.json", "/faq/%2e%2e/.guidepost/manifest.json",
        "/faq/..%2f.guidepost//manifest.json", "/.guidepost/manifest.json?x", "/.git/config",
        "/faq/.hidden", "/_headers", "//_headers", "/%5fheaders", "/faq/../_headers",
        "/_nginx.conf", "/%5Fnginx%2econf", "/_redirects",
    ])
    func whatIsForTheHostAloneIsNotThere(address: String) throws {
        let site = try HostedSite.repository
        let response = try site.client.get(address)
        #expect(response.status == 404)
        expectEqualText(response.text, try site.client.get("/404.html").text)
    }

    @Test func aFileThatDidNotChangeIsNotSentAgain() throws {
        let site = try HostedSite.repository
        for address in ["/", "/search/zh-CN/manifest.json", "/contacts.json"] {
            let whole = try site.client.get(address)
            let tag = try #require(whole["ETag"], "\(address)")
            let date = try #require(whole["Last-Modified"], "\(address)")
            for condition in ["If-None-Match: \(tag)", "If-Modified-Since: \(date)"] {
                let again = try site.client.get(address, fields: [condition])
                #expect(again.status == 304, "\(address), \(condition)")
                for name in always + ["Cache-Control"] {
                    #expect(again.values(name) == whole.values(name), "\(name) of \(address)")
                }
            }
            let other = try site.client.get(address, fields: ["If-None-Match: \"other\""])
            #expect(other.status == 200)
        }
    }

    @Test func nginxFindsNothingAmissInTheInclude() throws {
        let server = try NginxServer(
            folder: SiteUnderTest.repository.folder,
            including: SiteUnderTest.repository.folder + "/_nginx.conf")
        _ = try HTTPClient(port: server.port).get("/")
        #expect(!server.errorLog.contains("[warn]") && !server.errorLog.contains("[error]"))
    }
}
