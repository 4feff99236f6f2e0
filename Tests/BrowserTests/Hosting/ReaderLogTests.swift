import TestSupport
import Testing

extension BrowserSuite {
    /// What `guidepost queries` makes of what a browser and nginx leave behind of a reader.
    @Suite struct ReaderLogTests {
        @Test func whoSearchesAndOpensAResultIsCounted() throws {
            let site = try SiteUnderTest.repository.folder
            let logs = try TemporaryFolder()
            let server = try NginxServer(
                folder: site, including: site + "/_nginx.conf",
                serverDirectives: "access_log \"\(logs.path("access.log"))\" combined;")
            try WebDriver.withSession { page in
                // By its own name this browser is a program.
                try page.devTools(
                    "Emulation.setUserAgentOverride",
                    ["userAgent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0.0.0 Safari/537.36"])
                for _ in 0..<2 {
                    try page.open(server.origin + "/faq/")
                    try page.find("header input[type=search][name=q]").type("登录 13800138000\n")
                    try page.waitFor("#results li a[href]").click()
                    try page.wait(for: "the page of the answer") { try $0.path.hasPrefix("/faq/c") }
                }
                // What is typed on the search page is known by what it led to.
                try page.open(server.origin + "/en/search/?q=transfer")
                _ = try page.waitFor("#results li a[href]")
                let field = try page.find("header input[type=search][name=q]")
                try field.clear()
                try field.type("cannot log in")
                try page.wait(for: "the other results") {
                    try $0.execute("return location.search").string == "?q=cannot+log+in"
                }
                try page.wait(for: "the other first result") {
                    try $0.find("#results li a[href]").property("href").string?
                        .hasSuffix("/en/faq/cannot-log-in/") == true
                }
                try page.find("#results li a[href]").click()
                try page.wait(for: "the page") { try $0.path == "/en/faq/cannot-log-in/" }
            }
            try server.finish()
            let outcome = try ChildProcess.run(
                try guidepostBinary,
                [
                    "queries", logs.path("access.log"), SharedFolder.checkout, "--least", "1",
                    "--format", "json",
                ])
            #expect(outcome.isSuccess && !outcome.output.contains("0013"), "\(outcome.errors)")
            let answer = try JSONValue(parsing: outcome.standardOutput)
            #expect(answer["counts"]["searches"] == 3 && answer["counts"]["openings"] == 3)
            #expect(answer["counts"]["robots"] == 0 && answer["counts"]["unreadable-lines"] == 0)
            let rows = answer["commonest"].array ?? []
            #expect(
                rows.map { $0["query"].string } == ["登录 ▒▒▒▒", "transfer", "cannot log in"])
            #expect(rows.map { $0["searches"] } == [2, 1, 0])
            #expect(rows.map { $0["first-openings"] } == [2, 0, 1])
        }
    }
}
