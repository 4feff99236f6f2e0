import TestSupport
import Testing

extension BrowserSuite {
    /// A plain web host serves this repository's site; nothing of ours stands in front of it.
    @Suite struct WebHostTests {
        @Test func nginxServesEveryKindOfFileWithItsType() throws {
            let nginx = try SiteUnderTest(nginxFor: SiteUnderTest.repository.folder)
            let files = try FolderSnapshot(folder: nginx.folder).entries.keys.sorted()
                .filter { !$0.hasPrefix(".guidepost/") }
            let types = [
                "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
                "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
                "json": "application/json", "xml": "application/xml; charset=utf-8",
                "txt": "text/plain; charset=utf-8",
            ]
            var seen: Set<String> = []
            for file in files {
                let ending = String(file.split(separator: ".").last ?? "")
                let response = try nginx.client.get("/" + file)
                #expect(response.status == 200, "\(file)")
                if let type = types[ending] {
                    #expect(response["Content-Type"] == type, "\(file)")
                    seen.insert(ending)
                }
            }
            #expect(seen == Set(types.keys))
        }

        @Test func nginxNeedsNothingButTheFolderForFoldersAndForWhatIsMissing() throws {
            let nginx = try SiteUnderTest(nginxFor: SiteUnderTest.repository.folder)
            let page = try nginx.client.get("/faq/")
            #expect(page.status == 200)
            #expect(page.text.contains("<h1>常见问题</h1>"))
            let bare = try nginx.client.get("/faq")
            #expect((bare.status, bare["Location"]) == (301, "/faq/"))
            let missing = try nginx.client.get("/faq/no/such/page/")
            #expect(missing.status == 404)
            expectEqualText(missing.text, try nginx.client.get("/404.html").text)
        }

        @Test func theSearchJourneyLeadsToTheAnswerOnNginxToo() throws {
            let nginx = try SiteUnderTest(nginxFor: SiteUnderTest.repository.folder)
            let words = try WebDriver.withSession { page in
                try findTheAnswer(
                    to: "登录", leadingTo: "/faq/cannot-log-in/", on: page, of: nginx)
            }
            #expect(words.heading.contains("登录"))
        }

        @Test func theSearchJourneyLeadsToTheAnswerBelowABasePathToo() throws {
            let root = try TemporaryFolder()
            try SiteUnderTest.build(
                SharedFolder.checkout, to: root.path("help"), "--base-url",
                "https://host.example/help/")
            let nginx = try SiteUnderTest(nginxFor: root.path)
            try WebDriver.withSession { page in
                try page.open(nginx.origin + "/help/")
                try page.find("header input[name=q]").type("登录\n")
                let first = try page.waitFor("main .results a[href]")
                #expect(try page.path == "/help/search/")
                #expect(try first.attribute("href") == "/help/faq/cannot-log-in/")
                try first.click()
                try page.wait(for: "the answer") { try $0.path == "/help/faq/cannot-log-in/" }
                let facts: PageFacts = try page.run("page-facts.js")
                let own = nginx.origin + "/help/"
                let strays = (facts.links + facts.requests).filter {
                    $0.hasPrefix(nginx.origin) && !$0.hasPrefix(own)
                }
                #expect(strays == [])
                try expectNoConsoleErrors(page)
            }
        }
    }
}
