import PreviewServer
import Synchronization
import TestSupport
import Testing

/// The server as a client meets it, over real sockets.
@Suite(.mustEnd) struct HTTPServerTests {
    @Test func aFreePortIsChosenAndAnswers() throws {
        let server = try RunningServer()
        #expect(server.port != 0)
        #expect(server.http.origin == "http://127.0.0.1:\(server.port)")
        let response = try HTTPClient(port: server.port).get("/a?b")
        #expect(response.status == 200)
        #expect(response.text == "GET /a b")
        #expect(response["Content-Length"] == "8")
        #expect(response["Connection"] == "close")
    }

    @Test func headGetsTheFieldsOfGetAlone() throws {
        let server = try RunningServer()
        let socket = try ClientSocket(port: server.port)
        try socket.send("HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        let text = String(decoding: try socket.receiveAll(), as: UTF8.self)
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(text.hasSuffix("\r\n\r\n"))
        #expect(text.contains("Content-Length: 7\r\n"))
    }

    @Test func aConnectionServesOneRequestAfterAnother() throws {
        let server = try RunningServer()
        let socket = try ClientSocket(port: server.port)
        for i in 0..<50 {
            try socket.send("GET /\(i) HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try HTTPClient.receive(from: socket).text == "GET /\(i) ")
        }
    }

    @Test func requestsSentAheadAreAnsweredInOrder() throws {
        let server = try RunningServer()
        let socket = try ClientSocket(port: server.port)
        let requests = (0..<200).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }
        try socket.send(
            requests.joined() + "HEAD /h HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        for i in 0..<200 {
            #expect(try HTTPClient.receive(from: socket).text == "GET /\(i) ")
        }
        #expect(try HTTPClient.receive(from: socket, isHead: true).status == 200)
        #expect(try socket.receive().isEmpty)
    }

    @Test func aRequestMayComeByteByByte() throws {
        let server = try RunningServer()
        let socket = try ClientSocket(port: server.port)
        for byte in "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n".utf8 { try socket.send([byte]) }
        #expect(try HTTPClient.receive(from: socket).text == "GET /slow ")
    }

    @Test(arguments: [
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", 405),
        ("DELETE / HTTP/1.1\r\nHost: a\r\n\r\n", 405), ("GET /\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/3.0\r\n\r\n", 505),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", 413),
        ("GET /\(String(repeating: "a", count: 20_000)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 99_000))\r\n\r\n", 431),
    ])
    func refusalsAreAnsweredAndEndTheConnection(_ request: String, _ code: Int) throws {
        let server = try RunningServer()
        let socket = try ClientSocket(port: server.port)
        try socket.send(request)
        let response = try HTTPClient.receive(from: socket)
        #expect(response.status == code)
        #expect(response["Connection"] == "close")
        #expect(response["Allow"] == (code == 405 ? "GET, HEAD" : nil))
        #expect(try socket.receiveAll().isEmpty)
        #expect(server.requestCount == 0)
    }

    @Test func aBodyThatIsRefusedDoesNotTakeTheAnswerWithIt() throws {
        let server = try RunningServer()
        let socket = try ClientSocket(port: server.port)
        let body = [UInt8](repeating: 65, count: 500_000)
        try socket.send(
            Array("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n".utf8) + body)
        #expect(try HTTPClient.receive(from: socket).status == 405)
    }

    @Test func manyClientsAreAnsweredAtOnce() async throws {
        let server = try RunningServer()
        let port = server.port
        let texts = try await withThrowingTaskGroup(of: [String].self) { group in
            for client in 0..<16 {
                group.addTask {
                    try (0..<25).map { try HTTPClient(port: port).get("/\(client)/\($0)").text }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let expected = (0..<16).flatMap { client in (0..<25).map { "GET /\(client)/\($0) " } }
        #expect(Set(texts) == Set(expected))
        #expect(server.requestCount == 400)
    }

    @Test func aLargeResponseReachesASlowReaderWhole() throws {
        let body = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let server = try RunningServer { _ in HTTPResponse(.ok, body: body) }
        #expect(try HTTPClient(port: server.port).get("/").body == body)
    }

    @Test func aClientThatGoesAwayHarmsNobody() throws {
        let body = [UInt8](repeating: 65, count: 2_000_000)
        let server = try RunningServer { _ in HTTPResponse(.ok, body: body) }
        for _ in 0..<20 {
            let socket = try ClientSocket(port: server.port)
            try socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        }
        #expect(try HTTPClient(port: server.port).get("/").body.count == body.count)
    }

    @Test func theOriginNamesTheHostThatWasAskedFor() throws {
        let server = HTTPServer(host: "localhost") { _ in HTTPResponse(.ok, text: "a") }
        try server.start()
        #expect(server.origin == "http://localhost:\(server.port)")
        server.stop()
    }
}
