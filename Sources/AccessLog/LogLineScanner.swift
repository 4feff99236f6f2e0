/// Walks over the parts of a line of a log.
///
/// Apache HTTP Server, mod_log_config: `%h %l %u %t "%r" %>s %b "%{Referer}i" "%{User-agent}i"`; nginx,
/// ngx_http_log_module: the same under the name `combined`. Quotes within a part are escaped by both.
struct LogLineScanner {
    private let line: [UInt8]
    private var next = 0

    init(_ line: [UInt8]) { self.line = line }

    /// The day in the first brackets that hold a time, and where these begin; moves behind them.
    mutating func time() -> (day: Int, place: Int)? {
        // `[27/Nov/2026:10:20:30 +0800]`: the name of a user before it may hold brackets, too.
        while next + 28 <= line.count {
            if line[next] == UInt8(ascii: "["), line[next + 27] == UInt8(ascii: "]"),
                let day = day(at: next + 1)
            {
                let place = next
                next += 28
                return (day, place)
            }
            next += 1
        }
        return nil
    }

    private func day(at start: Int) -> Int? {
        guard let day = number(start, 2), (1...31).contains(day),
            line[start + 2] == UInt8(ascii: "/"), line[start + 6] == UInt8(ascii: "/"),
            let year = number(start + 7, 4), line[start + 11] == UInt8(ascii: ":"),
            let month = LogLineScanner.month(line[start + 3], line[start + 4], line[start + 5])
        else { return nil }
        return year * 10_000 + month * 100 + day
    }

    private func number(_ start: Int, _ count: Int) -> Int? {
        var value = 0
        for i in start..<start + count {
            let digit = line[i] &- 0x30
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }

    private static func month(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
        let name = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
        return months.firstIndex(of: name).map { $0 + 1 }
    }

    private static let months: [UInt32] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

    /// What the next quotes hold, as it is written; nil where something else follows.
    mutating func quoted() -> Range<Int>? {
        var i = next
        while i < line.count, line[i] == 0x20 { i += 1 }
        guard i < line.count, line[i] == UInt8(ascii: "\"") else { return nil }
        let start = i + 1
        i = start
        while i < line.count, line[i] != UInt8(ascii: "\"") {
            i += line[i] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard i < line.count else { return nil }
        next = i + 1
        return start..<i
    }

    /// The status; moves behind the length that follows it.
    mutating func status() -> Int? {
        guard next + 4 <= line.count, line[next] == 0x20, let status = number(next + 1, 3) else {
            return nil
        }
        next += 4
        guard next == line.count || line[next] == 0x20 || line[next] == 0x0D else { return nil }
        while next < line.count, line[next] == 0x20 { next += 1 }
        while next < line.count, line[next] != 0x20, line[next] != UInt8(ascii: "\"") { next += 1 }
        return status
    }

    /// The host before the three parts that name the client: a line has one where there are four of them.
    ///
    /// The second of the three, which RFC 1413 defines, is `-` on every server of today. So a name of a user with a space in
    /// it is not taken for a further part.
    func host(before time: Int) -> Range<Int>? {
        var parts: [Range<Int>] = []
        var i = 0
        while i < time, parts.count < 4 {
            let start = i
            while i < time, line[i] != 0x20 { i += 1 }
            if i > start { parts.append(start..<i) }
            i += 1
        }
        guard parts.count == 4 else { return nil }
        let isIdentity = parts[1].count == 1 && line[parts[1].lowerBound] == UInt8(ascii: "-")
        return isIdentity ? nil : parts[0]
    }

    /// The method and the target of a request line; both empty where it is none, as when somebody speaks no HTTP.
    static func parts(
        of request: Range<Int>, in line: [UInt8]
    ) -> (method: Range<Int>, target: Range<Int>) {
        let none = request.lowerBound..<request.lowerBound
        guard let first = request.first(where: { line[$0] == 0x20 }) else { return (none, none) }
        let start = first + 1
        // HTTP/0.9 had no version behind the target.
        let end = (start..<request.upperBound).first { line[$0] == 0x20 } ?? request.upperBound
        return (request.lowerBound..<first, start..<end)
    }
}
