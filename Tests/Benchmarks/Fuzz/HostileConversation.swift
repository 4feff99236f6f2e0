import TestSupport

/// What a client sends over one connection: requests, damaged ones, and bytes that are none.
struct HostileConversation: Sendable {
    /// Everything that is sent, in order.
    var bytes: [UInt8] = []
    /// The sizes of the parts in which it is sent.
    var parts: [Int] = []
    /// Whether the client goes away without listening, once it has sent everything.
    var isAbandoned: Bool

    /// Makes a conversation; the same random numbers make the same one.
    init(using random: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            bytes += Self.message(&random)
        }
        isAbandoned = Int.random(in: 0..<16, using: &random) == 0
        let size = random.pick([1, 7, 60, 1000, 100_000])
        var rest = bytes.count
        while rest > 0 {
            let part = min(rest, Int.random(in: 1...size, using: &random))
            // A part is a system call: what is sent singly is the beginning alone.
            parts.append(parts.count < 60 ? part : rest)
            rest -= parts[parts.count - 1]
        }
    }
}

extension HostileConversation {
    private static func message(_ random: inout SeededGenerator) -> [UInt8] {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: randomBytes(&random)
        case 1: collage(&random)
        case 2, 3: damaged(Array(request(&random).utf8), &random)
        case 4: Array(oversized(&random).utf8)
        case 5...8: Array(request(&random).utf8)
        default: Array(plainRequest(&random).utf8)
        }
    }

    /// A request as a browser may send it: a conversation goes on after it.
    private static func plainRequest(_ random: inout SeededGenerator) -> String {
        let field = random.pick(["", "If-None-Match: *\r\n", "Accept: */*\r\nX: \r\n"])
        return "\(random.pick(["GET", "GET", "HEAD"])) \(random.pick(plainPaths)) HTTP/1.1\r\n"
            + "Host: localhost\r\n\(field)\r\n"
    }

    /// A well-formed request, or one that is so but for what it asks for.
    private static func request(_ random: inout SeededGenerator) -> String {
        let method = random.pick(["GET", "GET", "GET", "GET", "HEAD", "HEAD", "POST", "get"])
        let path = random.pick(paths) + random.pick(["", "", "?q=%E7%99%BB", "?<script>", "?"])
        let version = random.pick(["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/1.7"])
        var lines = ["\(method) \(path) \(version)"]
        lines.append("Host: \(random.pick(hosts))")
        for _ in 0..<Int.random(in: 0...2, using: &random) { lines.append(random.pick(fields)) }
        return lines.joined(separator: "\r\n") + "\r\n\r\n"
    }

    /// Bytes changed, taken out, doubled or put in.
    private static func damaged(
        _ bytes: [UInt8], _ random: inout SeededGenerator
    ) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = .random(in: 0...255, using: &random)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(random.pick(awkward), at: place)
            default:
                let end = min(bytes.count, place + Int.random(in: 1...20, using: &random))
                bytes.insert(contentsOf: bytes[place..<end], at: place)
            }
        }
        return bytes
    }

    private static func randomBytes(_ random: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 1...300, using: &random)).map { _ in
            .random(in: 0...255, using: &random)
        }
    }

    private static func collage(_ random: inout SeededGenerator) -> [UInt8] {
        var text = ""
        for _ in 0..<Int.random(in: 1...14, using: &random) {
            text += random.pick(pieces + paths + fields)
        }
        return Array(text.utf8)
    }

    private static func oversized(_ random: inout SeededGenerator) -> String {
        let long = String(repeating: "a", count: Int.random(in: 4000...40_000, using: &random))
        return switch Int.random(in: 0..<3, using: &random) {
        case 0: "GET /\(long) HTTP/1.1\r\nHost: a\r\n\r\n"
        case 1: "GET / HTTP/1.1\r\nHost: localhost\r\nX: \(long)\r\n\r\n"
        default:
            "GET / HTTP/1.1\r\nHost: localhost\r\n"
                + String(repeating: "X: a\r\n", count: 120) + "\r\n"
        }
    }
}

extension HostileConversation {
    private static let hosts = [
        "localhost", "localhost", "localhost", "127.0.0.1:80", "[::1]", "evil.example", "a b", "",
        "localhost, localhost",
    ]

    private static let plainPaths = [
        "/", "/a", "/a/b.css", "/none", "/%E7%99%BB%E5%BD%95/", "/a/../a/", "/outside", "/loop",
        "/large.bin", "/?q=%3Cscript%3E", "/.hidden", "http://localhost/a/",
    ]

    private static let paths = [
        "/", "/a", "/a/", "/a/b.css", "/none", "/%E7%99%BB%E5%BD%95/", "/a/../a/", "/../", "/..",
        "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "/a%00.html", "/%c0%ae%c0%ae/",
        "/..\\..\\", "//evil.example/", "/outside", "/loop", "/large.bin", "/pipe", "/.hidden", "*",
        "http://localhost/a/", "http://evil.example/", "/%", "/%zz", "/a//b", "/\u{FEFF}", "/#a",
    ]

    private static let fields = [
        "If-None-Match: *", "If-None-Match: \"x\", W/\"y\"", "If-None-Match: \"", "Accept: */*",
        "Connection: close", "Connection: keep-alive, Upgrade", "Content-Length: 0",
        "Content-Length: 5", "Content-Length: 5, 5", "Content-Length: -1",
        "Content-Length: 18446744073709551617", "Transfer-Encoding: chunked",
        "Transfer-Encoding : chunked", "Transfer-Encoding: \u{B}chunked", "Expect: 100-continue",
        "Host: localhost", "Upgrade: h2c", "Range: bytes=0-1,5-", "X:", " folded", "No colon",
        "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "X: \u{0}", "X: é登",
    ]

    private static let pieces = [
        "GET", "HEAD", "POST", "PRI * HTTP/2.0", " ", "  ", "\t", "?", "#", "HTTP/1.1", "HTTP/9.9",
        "\r\n", "\r\n", "\n", "\r", "\r\n\r\n", ":", "\0", "é", "\u{16}\u{3}\u{1}",
    ]

    private static let awkward: [UInt8] =
        Array(" \t\r\n:/%.?#\\\0".utf8) + [0x7F, 0x80, 0xC0, 0xFF]
}
