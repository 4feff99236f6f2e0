import Glibc
import PreviewServer
import Synchronization
import TestSupport

/// Hostile conversations with a running server over real sockets, many at once; each answer is compared byte by byte.
struct FuzzRun: Sendable {
    /// How many requests are sent at least.
    var requests: Int
    /// Where the random numbers begin.
    var seed: UInt64
    /// How many clients talk at once.
    var clients: Int

    /// What came of it.
    struct Outcome: Sendable {
        /// How many connections were opened.
        var conversations = 0
        /// How many requests were answered or refused.
        var answers = 0
        /// How many bytes were sent.
        var sent = 0
        /// How often each status was answered.
        var statuses: [Int: Int] = [:]
        /// What was not answered as it should be, one line each; at most twenty.
        var faults: [String] = []
    }

    /// Makes a run.
    init(requests: Int, seed: UInt64, clients: Int = 8) {
        self.requests = requests
        self.seed = seed
        self.clients = clients
    }

    /// Talks to a server of its own until enough has been asked, and stops the server.
    func run() throws -> Outcome {
        let folder = try Self.sampleFolder()
        guard let files = FolderResponder(folder: folder.path("site")) else {
            throw TestFailure("there is no folder to serve")
        }
        let responder = HostGuard(host: "127.0.0.1").guarding(files.respond)
        var limits = HTTPServer.Limits()
        // A busy machine is no fault: what is slow is tried elsewhere.
        limits.requestTime = .seconds(300)
        limits.lingerTime = .seconds(60)
        let server = HTTPServer(limits: limits, responder: responder)
        try server.start()
        let port = server.port
        let outcome = Mutex(Outcome())
        let workers = (0..<clients).map { client in
            Worker {
                var random = SeededGenerator(seed: seed &* 1000 &+ UInt64(client))
                while outcome.withLock({ $0.answers < requests && $0.faults.count < 20 }) {
                    let conversation = HostileConversation(using: &random)
                    let expected = ExpectedAnswer(to: conversation.bytes, from: responder)
                    let fault = hold(conversation, expecting: expected, port: port)
                    outcome.withLock { $0.add(conversation, expected, fault) }
                }
            }
        }
        for worker in workers { worker.join() }
        if (try? HTTPClient(port: port).get("/").text) != "home\n" {
            outcome.withLock { $0.faults.append("the server does not answer any more") }
        }
        server.stop()
        return outcome.withLock { $0 }
    }

    private static func sampleFolder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(
            """
            -- secret.txt --
            secret
            -- site/index.html --
            home
            -- site/404.html --
            lost
            -- site/a/index.html --
            a
            -- site/a/b.css --
            css
            -- site/登录/index.html --
            登录
            -- site/.hidden --
            hidden
            """)
        try folder.write([UInt8](repeating: 65, count: 100_000), to: "site/large.bin")
        guard symlink("../secret.txt", folder.path("site/outside")) == 0,
            symlink("loop", folder.path("site/loop")) == 0,
            mkfifo(folder.path("site/pipe"), 0o600) == 0
        else { throw POSIXFailure("make the sample folder") }
        return folder
    }
}

extension FuzzRun {
    /// What is wrong with the server's part of a conversation; nil where nothing is.
    private func hold(
        _ conversation: HostileConversation, expecting expected: ExpectedAnswer, port: UInt16
    ) -> String? {
        do {
            let socket = try ClientSocket(port: port)
            var rest = conversation.bytes[...]
            for part in conversation.parts {
                // The server may have said no and gone before everything is sent.
                do { try socket.send(Array(rest.prefix(part))) } catch { break }
                rest = rest.dropFirst(part)
            }
            if conversation.isAbandoned { return nil }
            socket.finishSending()
            let answer = try socket.receiveAll(timeout: .seconds(300))
            if answer == expected.bytes { return nil }
            return "expected \(expected.statuses), \(expected.bytes.count) bytes, received "
                + "\(answer.count) for \(String(reflecting: String(decoding: conversation.bytes, as: UTF8.self)))"
        } catch {
            return
                "\(error) for \(String(reflecting: String(decoding: conversation.bytes, as: UTF8.self)))"
        }
    }
}

extension FuzzRun.Outcome {
    fileprivate mutating func add(
        _ conversation: HostileConversation, _ expected: ExpectedAnswer, _ fault: String?
    ) {
        conversations += 1
        answers += expected.statuses.count
        sent += conversation.bytes.count
        for status in expected.statuses { statuses[status, default: 0] += 1 }
        if let fault, faults.count < 20 { faults.append(fault) }
    }
}

/// A thread that waits for sockets, which tasks should not.
private struct Worker {
    private let id: pthread_t

    init(_ body: @escaping @Sendable () -> Void) {
        final class Box {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        var id = pthread_t()
        let code = pthread_create(
            &id, nil,
            { argument in
                Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
                return nil
            }, Unmanaged.passRetained(Box(body)).toOpaque())
        precondition(code == 0, "a thread can be started")
        self.id = id
    }

    func join() { pthread_join(id, nil) }
}
