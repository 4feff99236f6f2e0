import Glibc
import PreviewServer
import Synchronization
import TestSupport
import Testing

/// Starting, stopping, and what a client may cost in between.
@Suite(.mustEnd) struct ServerLifeTests {
    @Test func stoppingEndsOpenConnectionsAtOnce() throws {
        // A stop that waited for its clients would not end before the limit of this suite.
        var limits = HTTPServer.Limits()
        limits.requestTime = .seconds(3600)
        limits.idleTime = .seconds(3600)
        let server = try RunningServer(limits: limits) { _ in
            HTTPResponse(.ok, body: [UInt8](repeating: 65, count: 8_000_000))
        }
        let silent = try ClientSocket(port: server.port)
        let halfway = try ClientSocket(port: server.port)
        try halfway.send("GET / HTTP/1.1\r\nHost:")
        let deaf = try ClientSocket(port: server.port)
        try deaf.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try deaf.receive(limit: 10).count == 10)
        server.http.stop()
        for socket in [silent, halfway] {
            #expect(((try? socket.receiveAll()) ?? []).isEmpty)
        }
        #expect(throws: (any Error).self) { try ClientSocket(port: server.port) }
    }

    @Test func stoppingWaitsForTheResponseThatIsBeingMade() throws {
        let hasEnded = Flag()
        let hasBegun = Flag()
        let server = try RunningServer { _ in
            hasBegun.set()
            usleep(200_000)
            hasEnded.set()
            return HTTPResponse(.ok)
        }
        let socket = try ClientSocket(port: server.port)
        try socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        while !hasBegun.isSet { usleep(1000) }
        server.http.stop()
        #expect(hasEnded.isSet)
    }

    @Test func aServerIsStartedAgainOnTheSamePort() throws {
        let first = try RunningServer()
        let port = first.port
        #expect(try HTTPClient(port: port).get("/").status == 200)
        first.http.stop()
        first.http.stop()
        let second = HTTPServer(port: port) { _ in HTTPResponse(.ok, text: "second") }
        try second.start()
        #expect(try HTTPClient(port: port).get("/").text == "second")
        second.stop()
        try second.start()
        #expect(try HTTPClient(port: port).get("/").text == "second")
        second.stop()
    }

    @Test func aPortThatIsTakenIsNamedInTheError() throws {
        let first = try RunningServer()
        let second = HTTPServer(port: first.port) { _ in HTTPResponse(.ok) }
        let error = #expect(throws: SocketError.self) { try second.start() }
        #expect(error?.isAddressInUse == true)
        #expect(
            error?.description
                == "cannot listen on 127.0.0.1:\(first.port): Address already in use")
        let nowhere = HTTPServer(host: "no.such.host.invalid") { _ in HTTPResponse(.ok) }
        #expect(throws: SocketError.self) { try nowhere.start() }
    }

    @Test func aRequestThatDoesNotEndIsRefusedHoweverItDrips() throws {
        var limits = HTTPServer.Limits()
        limits.requestTime = .milliseconds(300)
        let server = try RunningServer(limits: limits)
        let socket = try ClientSocket(port: server.port)
        try socket.send("GET / HTTP/1.1\r\nHost: a\r\n")
        var response: HTTPClient.Response?
        while response == nil {
            try? socket.send("X: a\r\n")
            // Waiting for the answer is the pause between two drips.
            if socket.waitUntilReadable(timeout: .milliseconds(20)) {
                response = try HTTPClient.receive(from: socket)
            }
        }
        #expect(response?.status == 408)
    }

    @Test func anIdleConnectionIsClosedWithoutAWord() throws {
        var limits = HTTPServer.Limits()
        // Long enough for a request to be sent on a busy machine.
        limits.idleTime = .seconds(2)
        let server = try RunningServer(limits: limits)
        let socket = try ClientSocket(port: server.port)
        #expect(try socket.receiveAll().isEmpty)
        let second = try ClientSocket(port: server.port)
        try second.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try HTTPClient.receive(from: second).status == 200)
        #expect(try second.receiveAll().isEmpty)
    }

    @Test func aClientThatReadsNothingIsGivenUp() throws {
        var limits = HTTPServer.Limits()
        limits.requestTime = .milliseconds(100)
        limits.connections = 1
        let server = try RunningServer(limits: limits) { _ in
            HTTPResponse(.ok, body: [UInt8](repeating: 65, count: 20_000_000))
        }
        let deaf = try ClientSocket(port: server.port)
        try deaf.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try deaf.receive(limit: 1).count == 1)
        var status = 503
        while status == 503 {
            status = (try? HTTPClient(port: server.port).send("HEAD", "/").status) ?? 503
            usleep(10_000)
        }
        #expect(status == 200)
    }

    @Test func aClientThatReadsTooSlowlyIsGivenUpHoweverItDrips() throws {
        let size = 40_000_000
        var limits = HTTPServer.Limits()
        // Each part is taken in time, all of them together are not.
        limits.requestTime = .seconds(1)
        limits.leastRate = 1_000_000_000
        let server = try RunningServer(limits: limits) { _ in
            HTTPResponse(.ok, body: [UInt8](repeating: 65, count: size))
        }
        let slow = try ClientSocket(port: server.port)
        try slow.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        var received = 0
        while let part = try? slow.receive(), !part.isEmpty {
            received += part.count
            usleep(10_000)
        }
        #expect((1..<size).contains(received))
    }

    @Test func whenAllConnectionsAreBusyANewOneIsTurnedAway() throws {
        var limits = HTTPServer.Limits()
        limits.connections = 2
        let gate = Flag()
        let server = try RunningServer(limits: limits) { _ in
            while !gate.isSet { usleep(1000) }
            return HTTPResponse(.ok)
        }
        let busy = try (0..<2).map { _ in try ClientSocket(port: server.port) }
        for socket in busy { try socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
        while server.requestCount < 2 { usleep(1000) }
        let third = try ClientSocket(port: server.port)
        #expect(try HTTPClient.receive(from: third).status == 503)
        gate.set()
        for socket in busy { #expect(try HTTPClient.receive(from: socket).status == 200) }
    }

    @Test func oneIdleConnectionMakesRoomForANewOne() throws {
        var limits = HTTPServer.Limits()
        limits.connections = 3
        let server = try RunningServer(limits: limits)
        let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        let idle = try (0..<3).map { _ in try ClientSocket(port: server.port) }
        for socket in idle {
            try socket.send(request)
            #expect(try HTTPClient.receive(from: socket).status == 200)
        }
        // Each has been answered; that it waits again may take a moment.
        var status = 503
        while status == 503 {
            let newcomer = try ClientSocket(port: server.port)
            try newcomer.send(request)
            status = (try? HTTPClient.receive(from: newcomer).status) ?? 503
        }
        #expect(status == 200)
        let isOpen = idle.map { socket in
            (try? socket.send(request)) != nil && (try? HTTPClient.receive(from: socket)) != nil
        }
        #expect(isOpen.filter { $0 }.count == 2)
    }
}

/// A switch that is thrown once.
private final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock { $0 } }

    func set() { value.withLock { $0 = true } }
}
