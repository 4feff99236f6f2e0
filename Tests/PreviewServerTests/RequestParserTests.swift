import PreviewServer
import Testing

/// RFC 9112: what is a request, and what is refused with which status.
@Suite struct RequestParserTests {
    @Test func aRequestIsReadWithItsTargetAndFields() {
        let request = HTTPRequest(
            .get, "/faq/%E7%99%BB/", query: "q=a?b", host: "localhost:8080",
            headers: ["Host": "localhost:8080", "X-One": "a", "x-one": "b c"])
        let text =
            "GET /faq/%E7%99%BB/?q=a?b HTTP/1.1\nHost:localhost:8080\nX-One: \t a \nx-one: b c\n"
        #expect(outcomes(text) == [.request(request)])
        #expect(request.headers["X-ONE"] == "a")
        #expect(request.headers.values("x-One") == ["a", "b c"])
    }

    @Test(arguments: [
        "GET / HTTP/1.1\nHost: a", "HEAD / HTTP/1.1\nHost: a", "GET / HTTP/1.0",
        "GET / HTTP/1.9\nHost: a", "GET /? HTTP/1.1\nHost: a", "GET /a/../b HTTP/1.1\nHost: a",
        "GET http://a/ HTTP/1.1\nHost: a", "GET HTTP://a?q HTTP/1.1\nHost: b",
        "GET / HTTP/1.1\nHost: [::1]:80", "GET / HTTP/1.1\nHost: a\nContent-Length: 0",
        "GET / HTTP/1.1\nHost: a\nEmpty:", "GET / HTTP/1.1\nHost: a\nX: \u{A0}登录",
        "\nGET / HTTP/1.1\nHost: a", "GET / HTTP/1.1\nHost: a%20b", "GET //a HTTP/1.1\nHost: a",
    ])
    func wellFormedRequestsAreTaken(_ text: String) {
        guard case .request = outcomes(text + "\n").first else {
            Issue.record("\(outcomes(text + "\n"))")
            return
        }
    }

    @Test(arguments: [
        // §3: the request line.
        ("GET / HTTP/1.1 \nHost: a", 400), ("GET  / HTTP/1.1\nHost: a", 400),
        (" GET / HTTP/1.1\nHost: a", 400), ("GET / \nHost: a", 400), ("GET /\nHost: a", 400),
        ("GET\t/ HTTP/1.1\nHost: a", 400), ("G(T / HTTP/1.1\nHost: a", 400),
        ("\n\nGET / HTTP/1.1\nHost: a", 400), ("GET /登录 HTTP/1.1\nHost: a", 400),
        ("GET /a\u{7F} HTTP/1.1\nHost: a", 400), ("GET /a\0 HTTP/1.1\nHost: a", 400),
        // §3.2: the target.
        ("GET a HTTP/1.1\nHost: a", 400), ("GET * HTTP/1.1\nHost: a", 400),
        ("GET /#a HTTP/1.1\nHost: a", 400), ("GET https://a/ HTTP/1.1\nHost: a", 400),
        ("GET http:///a HTTP/1.1\nHost: a", 400), ("GET http://b@a/ HTTP/1.1\nHost: a", 400),
        // §2.3: the version.
        ("GET / HTTP/2.0\nHost: a", 505), ("GET / HTTP/0.9", 505), ("GET / HTTP/11\nHost: a", 400),
        ("GET / http/1.1\nHost: a", 400), ("GET / HTTP/1.1.1\nHost: a", 400),
        ("GET / HTTP/x.1\nHost: a", 400), ("GET / FTP/1.1\nHost: a", 400),
        // §3.2: the host.
        ("GET / HTTP/1.1", 400), ("GET / HTTP/1.1\nHost: a\nHost: a", 400),
        ("GET / HTTP/1.1\nHost:", 400), ("GET / HTTP/1.1\nHost: a b", 400),
        ("GET / HTTP/1.1\nHost: a/b", 400), ("GET / HTTP/1.1\nHost: a:b", 400),
        ("GET / HTTP/1.1\nHost: u@a", 400), ("GET / HTTP/1.1\nHost: [::1", 400),
        ("GET / HTTP/1.1\nHost: a:123456", 400), ("GET / HTTP/1.0\nHost: a\nHost: b", 400),
        // §5: the fields.
        ("GET / HTTP/1.1\nHost : a", 400), ("GET / HTTP/1.1\nHost: a\n b", 400),
        ("GET / HTTP/1.1\nHost: a\nNo colon", 400), ("GET / HTTP/1.1\nHost: a\n: b", 400),
        ("GET / HTTP/1.1\nHost: a\nX: a\0b", 400), ("GET / HTTP/1.1\nHost: a\nX: a\u{B}b", 400),
        ("GET / HTTP/1.1\nHost: a\nÄ: b", 400),
        // §6: bodies, and two statements about one.
        ("GET / HTTP/1.1\nHost: a\nContent-Length: 5", 413),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: 99999999999999999999999", 413),
        ("GET / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked", 413),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: 5\nTransfer-Encoding: chunked", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: 0\nContent-Length: 0", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: 0, 0", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: -1", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: +1", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length:", 400),
        ("GET / HTTP/1.0\nTransfer-Encoding: chunked", 400),
        // RFC 9110 §15.5.6: other methods.
        ("POST / HTTP/1.1\nHost: a\nContent-Length: 5", 405), ("get / HTTP/1.1\nHost: a", 405),
        ("OPTIONS * HTTP/1.1\nHost: a", 405), ("CONNECT a:80 HTTP/1.1\nHost: a", 405),
        ("PRI * HTTP/2.0", 505),
    ])
    func whatIsNoRequestIsRefused(_ text: String, _ code: Int) {
        #expect(codes(outcomes(text + "\n")) == [code], "\(text)")
    }

    @Test(arguments: ["GET / HTTP/1.1\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n"])
    func aLineEndsInBothCarriageReturnAndLineFeed(_ raw: String) {
        #expect(codes(outcomes(raw: Array(raw.utf8))) == [400])
    }

    @Test func linesAndSectionsThatAreTooLongAreRefusedBeforeTheyEnd() {
        let host = "Host: a\n"
        let line = "GET /\(String(repeating: "a", count: 8178)) HTTP/1.1\n"
        #expect(codes(outcomes(line + host)) == [200])
        #expect(codes(outcomes("GET /a" + line.dropFirst(5) + host)) == [414])
        #expect(codes(outcomes(raw: Array(repeating: UInt8(ascii: "a"), count: 9000))) == [414])
        let field = "X: \(String(repeating: "a", count: 32_758))\n"
        #expect(codes(outcomes("GET / HTTP/1.1\n" + host + field)) == [200])
        #expect(codes(outcomes("GET / HTTP/1.1\n" + host + "X" + field)) == [431])
        let many = String(repeating: "X: a\n", count: 99)
        #expect(codes(outcomes("GET / HTTP/1.1\n" + host + many)) == [200])
        #expect(codes(outcomes("GET / HTTP/1.1\n" + host + many + "X: a\n")) == [431])
        var parser = RequestParser()
        parser.append("GET / HTTP/1.1\r\nHost: a\r\nX: ".utf8)
        parser.append(Array(repeating: UInt8(ascii: "a"), count: 32_768))
        #expect(codes([parser.next()]) == [431])
    }

    @Test func requestsThatComeTogetherAreGivenOneAfterAnother() {
        let text = "GET /1 HTTP/1.1\nHost: a\n\nHEAD /2 HTTP/1.1\nHost: a\n\nGET /3 HTTP/1.0\n"
        let paths = outcomes(text).map { if case .request(let it) = $0 { it.path } else { "" } }
        #expect(paths == ["/1", "/2", "/3"])
    }

    @Test func bytesThatComeSinglyGiveTheSameAsBytesThatComeTogether() {
        let text =
            "\nGET /1?q HTTP/1.1\nHost: a\nX: b\n\nGET /2 HTTP/1.1\nHost: a\n\nPUT / HTTP/1.1\n"
        let bytes = wire(text)
        for size in [1, 2, 3, 7, 50] {
            #expect(outcomes(raw: bytes, inPartsOf: size) == outcomes(raw: bytes), "\(size)")
        }
        #expect(outcomes(raw: bytes).count == 3)
    }

    @Test func nothingIsReadAfterARefusal() {
        var parser = RequestParser()
        parser.append("BAD\r\n".utf8)
        #expect(parser.next() == .refused(.badRequest))
        parser.append("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        #expect(parser.next() == .refused(.badRequest))
    }

    @Test func whetherARequestHasBegunIsKnown() {
        var parser = RequestParser()
        #expect(!parser.isInsideRequest)
        for byte in "GET / HTTP/1.1\r\nHost: a\r\n\r".utf8 {
            parser.append([byte])
            #expect(parser.next() == .incomplete)
            #expect(parser.isInsideRequest)
        }
        parser.append("\n".utf8)
        #expect(codes([parser.next()]) == [200])
        #expect(!parser.isInsideRequest)
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\nHost: a", true), ("GET / HTTP/1.0", false),
        ("GET / HTTP/1.1\nHost: a\nConnection: close", false),
        ("GET / HTTP/1.1\nHost: a\nConnection: x, CLOSE", false),
        ("GET / HTTP/1.1\nHost: a\nConnection: x\nConnection: close", false),
        ("GET / HTTP/1.1\nHost: a\nConnection: closer", true),
        ("GET / HTTP/1.0\nConnection: keep-alive", false),
    ])
    func theClientDecidesWhetherTheConnectionStays(_ text: String, _ stays: Bool) {
        guard case .request(let request) = outcomes(text + "\n").first else {
            Issue.record("no request")
            return
        }
        #expect(request.keepsConnection == stays)
    }

    @Test func theHostOfAnAbsoluteTargetCountsMoreThanTheField() {
        guard case .request(let request) = outcomes("GET http://b:1?q HTTP/1.1\nHost: a\n").first
        else {
            Issue.record("no request")
            return
        }
        #expect((request.host, request.path, request.query) == ("b:1", "/", "q"))
    }
}
