import Glibc
import PreviewServer
import TestSupport
import Testing

/// What stands at which address of a served folder.
@Suite struct FolderResponderTests {
    @Test(arguments: [
        ("/", 200, "home\n"), ("/index.html", 200, "home\n"), ("/a/", 200, "a\n"),
        ("/a/b.css", 200, "css\n"), ("/%E7%99%BB%E5%BD%95/", 200, "登录\n"),
        ("/a/../a/./b.css", 200, "css\n"), ("/.well-known/security.txt", 200, "contact\n"),
        ("/inner-link.css", 200, "css\n"), ("/a%20b.txt", 200, "blank\n"),
        ("/empty/", 404, "lost\n"), ("/nothing", 404, "lost\n"), ("/nothing/", 404, "lost\n"),
        ("/a/b.css/", 404, "lost\n"), ("/a/b.css/c", 404, "lost\n"), ("//a/", 404, "lost\n"),
        ("/a//b.css", 404, "lost\n"), ("/A/", 404, "lost\n"), ("/.hidden", 404, "lost\n"),
        ("/.guidepost/manifest", 404, "lost\n"), ("/a/.hidden", 404, "lost\n"),
        ("/pipe", 404, "lost\n"), ("/404.html", 200, "lost\n"),
        ("/\(String(repeating: "a", count: 5000))", 404, "lost\n"),
    ])
    func addressesLeadToFiles(_ path: String, _ status: Int, _ body: String) throws {
        let folder = try sampleFolder()
        let response = try respond(folder, HTTPRequest(.get, path))
        #expect(response.status.code == status)
        expectEqualText(response.body, body)
    }

    @Test(arguments: refusedPaths) func pathsThatMightLeadAstrayAreBadRequests(_ path: String)
        throws
    {
        let folder = try sampleFolder()
        let response = try respond(folder, HTTPRequest(.get, path))
        #expect(response.status == .badRequest)
    }

    @Test(arguments: [
        "/outer-file", "/outer-folder/", "/outer-folder/secret.txt", "/outer-folder",
        "/up/secret.txt",
        "/up/site/../secret.txt", "/by-index/", "/chain", "/absolute/passwd", "/sibling/secret.txt",
    ])
    func symbolicLinksOutOfTheFolderAreRefused(_ path: String) throws {
        let outer = try TemporaryFolder(
            """
            -- secret.txt --
            secret
            -- site-too/secret.txt --
            secret
            -- site/index.html --
            home
            -- site/by-index/page.html --
            page
            """)
        let links = [
            ("../secret.txt", "outer-file"), ("..", "outer-folder"), ("../", "up"),
            ("outer-file", "chain"), ("/etc", "absolute"), ("../site-too", "sibling"),
            ("../../secret.txt", "by-index/index.html"),
        ]
        for (target, name) in links { #expect(symlink(target, outer.path("site/\(name)")) == 0) }
        let responder = try #require(FolderResponder(folder: outer.path("site")))
        let response = responder.respond(to: HTTPRequest(.get, path))
        #expect([403, 404].contains(response.status.code))
        #expect(!String(decoding: response.body, as: UTF8.self).contains("secret"))
        #expect(response.headers["Location"] == nil)
    }

    @Test(arguments: [
        ("/a", nil, "/a/"), ("/a", "q=%E7%99%BB&b", "/a/?q=%E7%99%BB&b"),
        ("/%e7%99%bb%e5%bd%95", nil, "/%E7%99%BB%E5%BD%95/"), ("/x/../a", nil, "/a/"),
        ("/a/../empty", "", "/empty/?"),
    ])
    func aFolderWithoutASlashIsRedirected(
        _ path: String, _ query: String?, _ location: String
    ) throws {
        let folder = try sampleFolder()
        let response = try respond(folder, HTTPRequest(.get, path, query: query))
        #expect(response.status == .movedPermanently)
        #expect(response.headers["Location"] == location)
    }

    @Test(arguments: [
        ("index.html", "text/html; charset=utf-8"), ("a.CSS", "text/css; charset=utf-8"),
        ("search.a1b2.js", "text/javascript; charset=utf-8"), ("a.json", "application/json"),
        ("feed.xml", "application/xml; charset=utf-8"), ("a.md", "text/markdown; charset=utf-8"),
        ("a.svg", "image/svg+xml"), ("a.webp", "image/webp"),
        ("_headers", "application/octet-stream"), ("html", "application/octet-stream"),
        ("a.html.", "application/octet-stream"), ("a.unknown", "application/octet-stream"),
    ])
    func theTypeOfAFileIsToldByItsName(_ name: String, _ type: String) throws {
        let folder = try TemporaryFolder("-- \(name) --\nx")
        let response = try respond(folder, HTTPRequest(.get, "/\(name)"))
        #expect(response.headers["Content-Type"] == type)
        #expect(response.headers["X-Content-Type-Options"] == "nosniff")
    }

    @Test func withoutAPageForItAMissingFileIsSaidInPlainText() throws {
        let folder = try TemporaryFolder("-- index.html --\nhome")
        let response = try respond(folder, HTTPRequest(.get, "/nothing"))
        #expect(response == HTTPResponse(.notFound, text: "404 Not Found\n"))
    }

    @Test func theMissingPageIsHTMLThatNoCopyStandsFor() throws {
        let folder = try sampleFolder()
        let fields: HTTPHeaders = ["If-None-Match": "*"]
        let response = try respond(folder, HTTPRequest(.get, "/nothing", headers: fields))
        #expect(response.status == .notFound)
        #expect(response.headers["Content-Type"] == "text/html; charset=utf-8")
        #expect(response.headers["ETag"] == nil)
    }

    @Test func aChangedFileIsSeenAtOnce() throws {
        let folder = try sampleFolder()
        let responder = try #require(FolderResponder(folder: folder.path))
        let before = responder.respond(to: HTTPRequest(.get, "/"))
        try folder.write("other\n", to: "index.html")
        let after = responder.respond(to: HTTPRequest(.get, "/"))
        expectEqualText(after.body, "other\n")
        #expect(before.headers["ETag"] != after.headers["ETag"])
        try folder.remove("index.html")
        #expect(responder.respond(to: HTTPRequest(.get, "/")).status == .notFound)
    }

    @Test func onlyAFolderIsServed() throws {
        let folder = try sampleFolder()
        #expect(FolderResponder(folder: folder.path("nothing")) == nil)
        #expect(FolderResponder(folder: folder.path("index.html")) == nil)
        #expect(FolderResponder(folder: folder.path("inner-folder")) != nil)
    }

    @Test func aLargeFileIsServedWhole() throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<3_000_001).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try folder.write(bytes, to: "large.bin")
        #expect(try respond(folder, HTTPRequest(.get, "/large.bin")).body == bytes)
    }
}

private func respond(_ folder: TemporaryFolder, _ request: HTTPRequest) throws -> HTTPResponse {
    try #require(FolderResponder(folder: folder.path)).respond(to: request)
}

private func sampleFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(
        """
        -- index.html --
        home
        -- 404.html --
        lost
        -- a/index.html --
        a
        -- a/b.css --
        css
        -- a b.txt --
        blank
        -- 登录/index.html --
        登录
        -- empty/page.html --
        page
        -- .hidden --
        hidden
        -- a/.hidden --
        hidden
        -- .guidepost/manifest --
        hidden
        -- .well-known/security.txt --
        contact
        """)
    #expect(symlink("a/b.css", folder.path("inner-link.css")) == 0)
    #expect(symlink("a", folder.path("inner-folder")) == 0)
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    return folder
}
