import TestSupport
import Testing

/// The log that a real nginx writes of real requests, in the format that it has by default.
@Suite struct NginxLogTests: QueriesTesting {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(queriesSite) }

    /// The log of what is sent to the site, behind an nginx with what the site brings along for it.
    private func log(_ requests: (HTTPClient) throws -> Void) throws {
        let built = try guidepost("build", "--output", "root/base", in: folder.path)
        #expect(built.isSuccess, "\(built.errors)")
        let server = try NginxServer(
            folder: folder.path("root"), including: folder.path("root/base/_nginx.conf"),
            serverDirectives: "access_log \"\(folder.path("access.log"))\" combined;")
        try requests(HTTPClient(port: server.port))
        try server.finish()
    }

    private func json(_ file: String) throws -> JSONValue {
        let outcome = try guidepost(
            "queries", file, "--least", "1", "--format", "json", in: folder.path)
        #expect(outcome.isSuccess, "\(outcome.errors)")
        return try JSONValue(parsing: outcome.standardOutput)
    }

    @Test func whatItWroteIsReadBackAsItWasAsked() throws {
        let browser = "User-Agent: Mozilla/5.0 (X11; Linux x86_64) \"quoted\" \\ 中文 Firefox/130.0"
        let asked = [
            "log+in": "log in", "transfer%20late": "transfer late", "登录": "登录",
            "%e7%99%bb%E5%BD%95%E5%A4%B1": "登录失", "\"a\\b\"": "\"a\\b\"", "%22c%5Cd%22": "\"c\\d\"",
            "%25E6%2598%25AF": "是", "20%25back": "20%back",
            "jane%2540example.com+mail": "▒▒▒▒ mail",
            "card+6222%200212;3456": "card ▒▒▒▒",
        ]
        try log { client in
            for (target, _) in asked.sorted(by: { $0.key < $1.key }) {
                for _ in 0..<2 {
                    let page = try client.get("/base/search/?q=" + target, fields: [browser])
                    #expect(page.status == 200, "\(target)")
                }
            }
            // Not UTF-8, in a request and as escapes.
            let socket = try ClientSocket(port: client.port)
            try socket.send(
                Array("GET /base/search/?q=".utf8) + [0xB5, 0xC7]
                    + Array(" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\(browser)\r\n\r\n".utf8))
            _ = try HTTPClient.receive(from: socket)
            _ = try client.get("/base/search/?q=%B5%C7", fields: [browser])
            // What the search page led to, by the whole address of a browser, and what is none of this.
            let origin = "http://127.0.0.1:\(client.port)"
            let referer = "Referer: \(origin)/base/search/?q=log+in"
            let page = try client.get("/base/faq/late-funds/", fields: [browser, referer])
            let again = try client.get(
                "/base/faq/late-funds/",
                fields: [browser, referer, "If-None-Match: \(page["ETag"] ?? "")"])
            #expect(page.status == 200 && again.status == 304)
            for target in ["/base/none/", "/base/search?q=log+in", "/search/?q=log+in"] {
                #expect(try client.get(target, fields: [browser, referer]).status >= 300)
            }
            #expect(try client.send("HEAD", "/base/search/?q=a", fields: [browser]).status == 200)
            #expect(try client.send("POST", "/base/search/?q=a", fields: [browser]).status == 405)
            _ = try client.get("/base/search/?q=log+in", fields: ["User-Agent: curl/8.5.0"])
            _ = try client.get("/base/search/?q=log+in")
            for noise in ["\u{16}\u{3}\u{1}\r\n\r\n", "GET /base/search/?q=a b HTTP/1.1\r\n\r\n"] {
                let socket = try ClientSocket(port: client.port)
                try socket.send(noise)
                _ = try socket.receiveAll()
            }
        }
        let answer = try json("access.log")
        let counts = answer["counts"]
        #expect(counts["requests"] == 33 && counts["unreadable-lines"] == 0)
        #expect(counts["searches"] == 22 && counts["unusable"] == 2 && counts["robots"] == 2)
        #expect(counts["openings"] == 2 && counts["redacted"] == 4)
        #expect(Set(texts(answer["commonest"])) == Set(asked.values))
        for row in answer["commonest"].array ?? [] { #expect(row["searches"] == 2, "\(row)") }
        let opened = answer["commonest"].array?.first { $0["query"] == "log in" }?["opened"]
        #expect(opened?.array?.count == 1 && opened?.array?.first?["count"] == 2)
        #expect(opened?.array?.first?["url"] == "/base/faq/late-funds/")
    }

    @Test func aLogThatWasCutAndCompressedCountsAsWhole() throws {
        try log { client in
            for query in ["log+in", "transfer", "登录", "log+in"] {
                _ = try client.get(
                    "/base/search/?q=" + query, fields: ["User-Agent: Mozilla/5.0 Firefox/130.0"])
            }
        }
        let whole = try json("access.log")
        #expect(whole["counts"]["searches"] == 4)
        let lines = try folder.text("access.log").split(separator: "\n").map { $0 + "\n" }
        try folder.write(lines[..<2].joined(), to: "access.log.1")
        #expect(try ChildProcess.run("gzip", ["access.log.1"], in: folder.path).isSuccess)
        try folder.write(lines[2...].joined(), to: "access.log.0")
        #expect(try ChildProcess.run("gzip", ["access.log.0"], in: folder.path).isSuccess)
        let both = try folder.bytes("access.log.1.gz") + folder.bytes("access.log.0.gz")
        try folder.write(both, to: "both.gz")
        #expect(try json("both.gz") == whole)
        // A line that is still being written is no request yet, and no mistake.
        try folder.write(lines.joined() + lines[0].prefix(70), to: "growing.log")
        let growing = try json("growing.log")
        #expect(growing["commonest"] == whole["commonest"])
        #expect(growing["counts"]["unreadable-lines"] == 1)
    }

    @Test func aSiteAtAnotherAddressIsHintedAt() throws {
        try log { client in
            _ = try client.get("/base/", fields: ["User-Agent: Mozilla/5.0 Firefox/130.0"])
        }
        let none = try guidepost("queries", "access.log", in: folder.path)
        #expect(none.output.contains("such as /base/search/?q=…; --base-url names"))
        let chinese = try guidepost("queries", "access.log", "--language", "zh", in: folder.path)
        #expect(chinese.output.contains("例如 /base/search/?q=…；"))
    }
}
