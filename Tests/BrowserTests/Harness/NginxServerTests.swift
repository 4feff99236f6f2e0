import PreviewServer
import TestSupport
import Testing

/// A real web host serves what the preview serves.
@Suite(.mustEnd) struct NginxServerTests {
    @Test func aFolderIsServedWithTheRightTypes() throws {
        let folder = try sampleSite()
        let nginx = try NginxServer(folder: folder.path)
        let client = HTTPClient(port: nginx.port)
        let page = try client.get("/")
        #expect(page.status == 200)
        #expect(page["Content-Type"] == "text/html; charset=utf-8")
        #expect(page.text == "<h1>首页</h1>\n")
        #expect(try client.get("/assets/a.js")["Content-Type"] == "text/javascript; charset=utf-8")
        #expect(try client.get("/nothing/").status == 404)
        nginx.stop()
        #expect(throws: (any Error).self) { try client.get("/") }
    }

    @Test(arguments: [
        "/", "/index.html", "/faq/", "/faq", "/faq?q=a", "/nothing", "/nothing/", "/assets/a.css",
        "/assets/a.js", "/contacts.json", "/sitemap.xml", "/robots.txt", "/icon.svg",
        "/faq/late.md",
        "/%E7%99%BB%E5%BD%95/", "/faq/../faq/", "/a%20b.txt", "/..", "/%00", "/faq/index.html/",
    ])
    func thePreviewAnswersAsAPlainWebHostDoes(_ target: String) throws {
        let folder = try sampleSite()
        let nginx = try NginxServer(folder: folder.path)
        let responder = try #require(FolderResponder(folder: folder.path))
        let preview = HTTPServer(responder: responder.respond)
        try preview.start()
        defer { preview.stop() }
        let theirs = try HTTPClient(port: nginx.port).get(target)
        let ours = try HTTPClient(port: preview.port).get(target)
        #expect(ours.status == theirs.status)
        #expect(ours["Location"] == theirs["Location"])
        if theirs.status == 200 || theirs.status == 404 {
            #expect(ours["Content-Type"] == theirs["Content-Type"])
            expectEqualText(ours.text, theirs.text)
        }
    }

    @Test func twoStandSideBySide() throws {
        let folder = try sampleSite()
        let servers = try (0..<3).map { _ in try NginxServer(folder: folder.path) }
        #expect(Set(servers.map(\.port)).count == 3)
        for server in servers {
            #expect(try HTTPClient(port: server.port).get("/").status == 200)
            #expect(!server.errorLog.contains("[error]"))
        }
    }
}

private func sampleSite() throws -> TemporaryFolder {
    try TemporaryFolder(
        """
        -- index.html --
        <h1>首页</h1>
        -- 404.html --
        <h1>没有这个页面</h1>
        -- faq/index.html --
        <h1>问题</h1>
        -- faq/late.md --
        # 未到账
        -- 登录/index.html --
        <h1>登录</h1>
        -- assets/a.css --
        p { color: red }
        -- assets/a.js --
        export {};
        -- contacts.json --
        []
        -- sitemap.xml --
        <urlset/>
        -- robots.txt --
        User-agent: *
        -- a b.txt --
        blank
        -- icon.svg --
        <svg xmlns="http://www.w3.org/2000/svg"/>
        """)
}
