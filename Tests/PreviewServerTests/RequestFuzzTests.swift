import PreviewServer
import TestSupport
import Testing

/// Thousands of requests that nobody sends by mistake: the server answers or refuses, and stays up.
@Suite struct RequestFuzzTests {
    @Test(.timeLimit(.minutes(15))) func theParserSurvivesRandomRequests() {
        var random = SplitMix(seed: 1)
        for _ in 0..<6000 {
            let bytes = hostileRequest(&random)
            let whole = outcomes(raw: bytes)
            let size = Int.random(in: 1...40, using: &random)
            #expect(outcomes(raw: bytes, inPartsOf: size) == whole)
            for case .request(let request) in whole {
                #expect(request.path.utf8.first == UInt8(ascii: "/"))
                let response = HTTPResponse(.ok, text: request.path).revalidating(request)
                #expect(!ResponseSerializer.bytes(of: response, to: .get, closes: true).isEmpty)
                guard let path = RequestPath(percentEncoded: request.path) else { continue }
                #expect(!path.segments.contains { $0 == ".." || $0.utf8.contains(0x2F) })
                #expect(RequestPath(percentEncoded: path.percentEncoded) != nil)
            }
        }
    }

    @Test(.timeLimit(.minutes(15))) func theServerSurvivesRandomRequests() throws {
        let folder = try TemporaryFolder("-- index.html --\nhome\n-- a/index.html --\na")
        let responder = try #require(FolderResponder(folder: folder.path))
        let server = HTTPServer(responder: responder.respond)
        try server.start()
        defer { server.stop() }
        var random = SplitMix(seed: 2)
        for _ in 0..<1500 {
            let socket = try ClientSocket(port: server.port)
            // The server may close before it has read everything.
            try? socket.send(hostileRequest(&random))
            socket.finishSending()
            let answer = (try? socket.receiveAll()) ?? []
            #expect(answer.isEmpty || answer.starts(with: "HTTP/1.1 ".utf8))
        }
        #expect(try HTTPClient(port: server.port).get("/").text == "home\n")
    }
}

/// A request put together from likely and unlikely pieces, then damaged in some places.
private func hostileRequest(_ random: inout SplitMix) -> [UInt8] {
    let pieces = [
        "GET", "HEAD", "POST", " ", "  ", "\t", "/", "//", "/a", "/../", "%2e", "%2F", "%00", "%",
        "?",
        "#", "HTTP/1.1", "HTTP/1.0", "HTTP/9.9", "\r\n", "\n", "\r", "\r\n\r\n", "Host: a", "Host:",
        ":", "Connection: close", "Content-Length: 5", "Transfer-Encoding: chunked", "\0", "é",
        "登录",
        "http://a/", "[::1]", "If-None-Match: *", "If-None-Match: \"", "Expect: 100-continue",
        String(repeating: "a", count: 300),
    ]
    var text = ""
    if Bool.random(using: &random) {
        text = "GET /a/?q HTTP/1.1\r\nHost: a\r\nIf-None-Match: W/\"x\", *\r\n\r\n"
        if Bool.random(using: &random) { text += text }
    }
    for _ in 0..<Int.random(in: 0...12, using: &random) {
        text += pieces.randomElement(using: &random)!
    }
    var bytes = Array(text.utf8)
    if !bytes.isEmpty {
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            bytes[Int.random(in: bytes.indices, using: &random)] = .random(
                in: 0...255, using: &random)
        }
    }
    return bytes
}

/// A generator whose numbers are the same at each run (Steele, Lea and Flood's SplitMix64).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
