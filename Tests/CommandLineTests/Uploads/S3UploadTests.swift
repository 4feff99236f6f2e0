import Foundation
import TestSupport
import Testing

/// The manual's example for S3-like hosts, against one on this machine.
@Suite(.mustEnd) struct S3UploadTests {
    @Test func changedFilesGoUpInOrderWithTheirTypesAndWhatIsGoneIsDeletedLast() throws {
        let site = try UploadedSite()
        let host = try S3Host()
        for bucket in ["help-site", "help-uploads"] {
            #expect(try host.send("PUT", "/" + bucket).status == 200)
        }
        #expect(try host.send("PUT", "/help-site/mine.txt", body: [0x6D]).status == 200)
        let first = try upload(site, to: host)
        #expect(first.hasSuffix(" 0 unchanged, 0 deleted\n"), "\(first)")
        let before = try site.files
        #expect(try host.send("GET", "/help-site/old/gone/index.html").status == 200)
        try site.change()
        try site.folder.write(
            try host.send("GET", "/help-uploads/help-site.json").body, to: "published.json")
        try site.expectLostAddresses(against: "published.json")
        let start = host.events.count
        let second = try upload(site, to: host)
        let expected = try site.files
        for (path, bytes) in expected {
            let answer = try host.send("GET", "/help-site/" + encoded(path))
            let isSame = answer.body == bytes
            #expect(isSame, "\(path)")
            let isImmutable =
                path.hasPrefix("assets/") || path.hasPrefix("search/") && path.contains("/folding/")
            #expect(
                answer["Cache-Control"]
                    == (isImmutable ? "public, max-age=31536000, immutable" : "no-cache"),
                "\(path)")
            let type = try #require(answer["Content-Type"])
            #expect(type == types[String(path.split(separator: ".").last!)], "\(path): \(type)")
        }
        #expect(try host.send("GET", "/help-site/mine.txt").text == "m")
        let gone = Set(before.keys).subtracting(expected.keys)
        #expect(gone.contains("old/gone/index.html"))
        for path in gone {
            #expect(try host.send("GET", "/help-site/" + encoded(path)).status == 404)
        }
        let events = host.events.dropFirst(start).filter {
            expected[$0] != nil || gone.contains($0)
        }
        try site.expectOrder(
            uploaded: ["new/index.html", "hello/index.html", "search/en/manifest.json"],
            deletedLast: gone.sorted(), after: Array(events))
        let new = try #require(events.firstIndex(of: "new/index.html"))
        #expect(new < events.firstIndex(of: "hello/index.html")!, "new pages first")
        #expect(second.hasSuffix(" \(gone.count) deleted\n"), "\(second)")
        let third = try upload(site, to: host)
        #expect(
            third == "help-site: 0 files uploaded, \(expected.count) unchanged, 0 deleted\n")
    }

    private let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "json": "application/json",
        "svg": "image/svg+xml", "xml": "application/xml; charset=utf-8",
        "_headers": "text/plain; charset=utf-8", "_redirects": "text/plain; charset=utf-8",
        "conf": "text/plain; charset=utf-8", "txt": "text/plain; charset=utf-8",
        "md": "text/markdown; charset=utf-8",
    ]

    private func upload(_ site: UploadedSite, to host: S3Host) throws -> String {
        let outcome = try ChildProcess.run(
            UploadedSite.example("upload-s3.py"),
            [
                site.folder.path("Public"), "help-site",
                "help-uploads", "--endpoint", "http://127.0.0.1:\(host.port)",
            ],
            environment: ChildProcess.environment(adding: [
                "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
                "AWS_DEFAULT_REGION": "us-east-1",
            ]))
        #expect(outcome.isSuccess, "\(outcome.errors)")
        return outcome.output
    }

    private func encoded(_ path: String) -> String {
        path.addingPercentEncoding(
            withAllowedCharacters: .urlPathAllowed.subtracting(.init(charactersIn: "?#")))!
    }
}

/// An S3-like server on this machine that keeps all in memory: moto.
private final class S3Host: Sendable {
    let port: UInt16
    private let process: ChildProcess

    init() throws {
        process = try ChildProcess(
            "python3",
            [
                "-c",
                """
                import threading
                from moto.server import ThreadedMotoServer
                server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
                server.start()
                print("port", server.get_host_and_port()[1], flush=True)
                threading.Event().wait()
                """,
            ])
        do {
            port = try process.wait(for: "moto listened") { process in
                process.output.split(separator: "\n").first { $0.hasPrefix("port ") }
                    .flatMap { UInt16($0.dropFirst("port ".count)) }
            }
        } catch {
            throw TestFailure("'make test-tools' installs moto: \(error)")
        }
    }

    deinit { process.terminate() }

    /// Sends a request as somebody with a key; moto looks at no signature.
    func send(_ method: String, _ target: String, body: [UInt8] = []) throws -> HTTPClient.Response
    {
        let key = "Credential=test/20261123/us-east-1/s3/aws4_request"
        return try HTTPClient(port: port).send(
            method, target,
            fields: ["Authorization: AWS4-HMAC-SHA256 \(key), SignedHeaders=host, Signature=0"],
            body: body)
    }

    /// The keys in `help-site` that were written or deleted, in their order.
    var events: [String] {
        process.errors.split(separator: "\n").compactMap { line in
            // Some answers are logged in colour.
            let words = line.replacing(/\u{1B}\[[0-9;]*m/, with: "").split(separator: "\"")
            guard words.count > 1 else { return nil }
            let request = words[1].split(separator: " ")
            guard request.count == 3, ["PUT", "DELETE"].contains(request[0]),
                request[1].hasPrefix("/help-site/")
            else { return nil }
            return String(request[1].dropFirst("/help-site/".count)).removingPercentEncoding
        }
    }
}
