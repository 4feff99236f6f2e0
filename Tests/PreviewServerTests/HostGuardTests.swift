import PreviewServer
import TestSupport
import Testing

/// A page of somebody else's reads nothing here, whatever name it has made to lead to this machine.
@Suite struct HostGuardTests {
    @Test(arguments: [
        "localhost", "localhost:8080", "LocalHost:8080", "localhost.", "localhost.:8080",
        "127.0.0.1", "127.0.0.1:8080", "127.0.0.1.", "127.9.9.9:1", "[::1]", "[::1]:8080",
        "192.168.1.20:8080",
        // Another port is what a tunnel or a container has.
        "localhost:9000", "[fe80::1]:8080",
    ])
    func aRequestToThisMachineIsAnswered(_ host: String) {
        #expect(answer(to: host).status == .ok)
        #expect(answer(to: host, listeningOn: "0.0.0.0").status == .ok)
    }

    @Test(arguments: [
        "evil.example", "evil.example:8080", "localhost.evil.example", "evil.localhost",
        "localhost.localdomain", "127.0.0.1.evil.example", "127.0.0.1.nip.io:8080", "localhost..",
        "127.0.0", "127.0.0.256", "0x7f.0.0.1", "2130706433", "127.0.0.0001",
        "a.b.c.d", "1.2.3.", "127..0.1", "local%68ost", "loca1host", "preview",
    ])
    func aNameThatAnybodyCanMakeLeadHereIsRefused(_ host: String) {
        for own in ["127.0.0.1", "0.0.0.0", "::", "localhost"] {
            let response = answer(to: host, listeningOn: own)
            #expect(response.status.code == 421)
            #expect(String(decoding: response.body, as: UTF8.self).contains("'\(host)'"))
        }
    }

    @Test func theNameThatTheServerListensOnIsItsOwn() {
        for host in ["preview.example:8080", "PREVIEW.example", "preview.example."] {
            #expect(answer(to: host, listeningOn: "preview.example").status == .ok)
            #expect(answer(to: host, listeningOn: "Preview.Example.").status == .ok)
            #expect(answer(to: host).status == .misdirectedRequest)
        }
    }

    @Test func aRequestWithoutAHostIsOneToThisServer() {
        #expect(answer(to: nil).status == .ok)
    }

    @Test(arguments: [
        ("same-origin", "cors", 200), ("none", "navigate", 200), ("none", "no-cors", 200),
        ("cross-site", "navigate", 200), ("same-site", "navigate", 200),
        ("cross-site", "cors", 403), ("cross-site", "no-cors", 403), ("same-site", "cors", 403),
        ("same-site", "no-cors", 403), ("cross-site", "websocket", 403), ("", "", 403),
        ("Same-Origin", "CORS", 200), ("cross-site", nil, 403),
    ])
    func aPageOfAnotherSiteLeadsHereButLoadsNothing(_ site: String, _ mode: String?, _ code: Int) {
        var fields: HTTPHeaders = ["Sec-Fetch-Site": site]
        if let mode { fields["Sec-Fetch-Mode"] = mode }
        #expect(answer(to: "localhost", fields).status.code == code)
    }

    @Test func noAnswerIsForThePagesOfOthers() {
        let response = answer(to: "localhost")
        #expect(response.headers.values("Cross-Origin-Resource-Policy") == ["same-origin"])
        #expect(response.headers["Access-Control-Allow-Origin"] == nil)
    }

    @Test func theHostOfAnAbsoluteTargetIsTheOneThatCounts() throws {
        let server = try RunningServer(
            responder: HostGuard(host: "127.0.0.1").guarding { _ in HTTPResponse(.ok) })
        for (target, host, status) in [
            ("http://evil.example/", "localhost", 421), ("http://localhost/", "evil.example", 200),
            ("/", "evil.example", 421), ("/", "localhost:\(server.port)", 200),
        ] {
            let socket = try ClientSocket(port: server.port)
            try socket.send("GET \(target) HTTP/1.1\r\nHost: \(host)\r\n\r\n")
            #expect(try HTTPClient.receive(from: socket).status == status)
        }
    }
}

private func answer(
    to host: String?, listeningOn own: String = "127.0.0.1", _ fields: HTTPHeaders = [:]
) -> HTTPResponse {
    let responder = HostGuard(host: own).guarding { _ in
        HTTPResponse(.ok, headers: ["Cross-Origin-Resource-Policy": "cross-origin"])
    }
    return responder(HTTPRequest(.get, "/", host: host, headers: fields))
}
