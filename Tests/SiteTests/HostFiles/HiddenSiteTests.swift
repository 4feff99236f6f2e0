import Foundation
import SiteBuilder
import TestSupport
import Testing

private let pages = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    locales: [en, zh-CN]
    -- Content/en/articles/a.md --
    ---
    updated: 2026-11-20
    aliases: [/old/]
    ---
    # A
    -- Content/en/faq/b.md --
    ---
    question: B?
    answer: Yes.
    ---
    -- Content/zh-CN/articles/a.md --
    # 甲
    """

/// A site that was built as the preview of a change, and the same site as it is published.
private func builds() throws -> (hidden: TestSite, open: TestSite) {
    let hidden = try TestSite(pages)
    hidden.isHiddenFromEngines = true
    try hidden.build()
    let open = try TestSite(pages)
    try open.build()
    return (hidden, open)
}

@Test func everyPageOfAPreviewAsksEnginesToLeaveItOut() throws {
    let (hidden, open) = try builds()
    let pages = try hidden.folder.snapshot("Public").paths.filter { $0.hasSuffix(".html") }
    #expect(pages.count > 8 && pages.contains("old/index.html") && pages.contains("404.html"))
    for path in pages {
        let page = try hidden.output(path)
        #expect(page.contains(#"<meta name="robots" content="noindex">"#), "\(path)")
        #expect(!page.contains("rel=\"canonical\""), "\(path): noindex and canonical contradict")
        #expect(!page.contains("application/atom+xml"), "\(path)")
    }
    let page = try open.output("articles/a/index.html")
    #expect(page.contains("rel=\"canonical\"") && !page.contains("noindex"))
    #expect(page.contains("application/atom+xml"))
}

@Test func everythingOfAPreviewIsSentWithNoindex() throws {
    let (hidden, open) = try builds()
    let rules = HeaderRules(try hidden.output("_headers"))
    for path in [
        "/", "/articles/a/", "/articles/a.md", "/search/en/manifest.json", "/assets/x.js",
        "/llms.txt",
    ] {
        #expect(rules.fields(for: path)["X-Robots-Tag"] == ["noindex"], "\(path): once")
    }
    let openRules = HeaderRules(try open.output("_headers"))
    #expect(openRules.fields(for: "/articles/a/")["X-Robots-Tag"] == nil)
    #expect(openRules.fields(for: "/articles/a.md")["X-Robots-Tag"] == ["noindex"])
}

@Test func nginxSendsNoindexWithEverythingOfAPreview() throws {
    let (hidden, _) = try builds()
    let folder = hidden.folder.path("Public")
    _ = try ChildProcess.run("chmod", ["755", hidden.folder.path])
    let server = try NginxServer(folder: folder, including: folder + "/_nginx.conf")
    let client = HTTPClient(port: server.port)
    for path in ["/", "/articles/a/", "/articles/a.md", "/robots.txt", "/nowhere/"] {
        let response = try client.get(path)
        #expect(response.status == (path == "/nowhere/" ? 404 : 200), "\(path)")
        let fields = response.fields.filter { $0.lowercased().hasPrefix("x-robots-tag:") }
        #expect(fields.count == 1 && fields[0].hasSuffix("noindex"), "\(path): \(fields)")
    }
}

@Test func crawlersMayReadAPreviewAndFindNoListOfItsPages() throws {
    let (hidden, open) = try builds()
    #expect(try hidden.output("robots.txt") == "User-agent: *\nAllow: /\n")
    #expect(!hidden.has("sitemap.xml") && !hidden.has("feed.xml"))
    #expect(open.has("sitemap.xml") && open.has("feed.xml"))
}
