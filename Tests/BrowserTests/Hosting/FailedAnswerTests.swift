import TestSupport
import Testing

/// What nginx answers under the address of a file that is kept for a year, when it does not send that file.
@Suite struct FailedAnswerTests {
    private let immutable = "public, max-age=31536000, immutable"
    private let revalidated = "public, max-age=0, must-revalidate"

    @Test func onlyTheWholeFileIsKeptForAYear() throws {
        let folder = try HostedSite.repository.folder
        // A query decides whom the server limits, and whom it asks for a password.
        let server = try NginxServer(
            folder: folder, including: folder + "/_nginx.conf",
            httpDirectives: "limit_req_zone $arg_limited zone=limited:1m rate=1r/m;",
            serverDirectives: """
                limit_req zone=limited;
                set $realm off;
                if ($arg_closed) { set $realm closed; }
                auth_basic $realm;
                auth_basic_user_file /dev/null;
                """)
        let client = HTTPClient(port: server.port)
        let hashed = try HostedSite.addresses(of: folder) { path in
            path.hasSuffix(".css") || path.hasPrefix("search/zh-CN/folding/")
        }
        #expect(hashed.count >= 2)
        for address in hashed {
            let whole = try client.get(address + "?limited=" + address)
            expect(whole, status: 200, cache: [immutable], address)
            let tag = try #require(whole["ETag"])
            expect(
                try client.get(address, fields: ["If-None-Match: " + tag]), status: 304,
                cache: [immutable], address)
            expect(
                try client.get(address + "?limited=" + address), status: 503, cache: [], address)
            expect(try client.get(address + "?closed=1"), status: 401, cache: [], address)
            expect(try client.send("POST", address), status: 405, cache: [], address)
            expect(try client.get(address + ".gone"), status: 404, cache: [], address)
            expect(
                try client.get(address, fields: ["Range: bytes=99999999-"]), status: 416,
                cache: [revalidated], address)
            expect(
                try client.get(address, fields: ["Range: bytes=0-1"]), status: 206,
                cache: [revalidated], address)
        }
    }

    private func expect(
        _ response: HTTPClient.Response, status: Int, cache: [String], _ address: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(response.status == status, "\(address)", sourceLocation: sourceLocation)
        #expect(
            response.values("Cache-Control") == cache, "\(status) of \(address)",
            sourceLocation: sourceLocation)
        #expect(
            !response.values("X-Content-Type-Options").isEmpty, "\(status) of \(address)",
            sourceLocation: sourceLocation)
    }
}
