import PreviewServer
import TestSupport
import Testing

/// RFC 9112 §4 and §6: how a response stands on the wire.
@Suite struct ResponseSerializerTests {
    private let response = HTTPResponse(.ok, headers: ["X-A": "登录"], body: Array("body".utf8))

    @Test func aResponseIsFramedByItsLength() {
        expectEqualText(
            ResponseSerializer.bytes(of: response, to: .get, closes: false),
            "HTTP/1.1 200 OK\r\nX-A: 登录\r\nContent-Length: 4\r\n\r\nbody")
    }

    @Test func theAnswerToHeadHasTheLengthAndNoBody() {
        expectEqualText(
            ResponseSerializer.bytes(of: response, to: .head, closes: true),
            "HTTP/1.1 200 OK\r\nX-A: 登录\r\nContent-Length: 4\r\nConnection: close\r\n\r\n")
    }

    @Test func notModifiedHasNeitherLengthNorBody() {
        let response = HTTPResponse(.notModified, headers: ["ETag": "\"a\""], body: [1])
        expectEqualText(
            ResponseSerializer.bytes(of: response, to: .get, closes: false),
            "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n")
    }

    @Test func whatAResponseSaysOfItsFramingIsOverridden() {
        let response = HTTPResponse(
            .ok,
            headers: [
                "content-length": "99", "Transfer-Encoding": "chunked", "connection": "x",
            ], body: [65])
        expectEqualText(
            ResponseSerializer.bytes(of: response, to: .get, closes: false),
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nA")
    }

    @Test func aFieldCannotStartALineOfItsOwn() async {
        await #expect(processExitsWith: .failure) {
            var headers = HTTPHeaders()
            headers.append("Location", "/\r\nSet-Cookie: a=b")
        }
        await #expect(processExitsWith: .failure) {
            var headers = HTTPHeaders()
            headers["Bad name"] = "a"
        }
    }
}
