/// A request as a line of a log tells it, in the combined format or the common one, perhaps with the host before it.
///
///     203.0.113.7 - - [27/Nov/2026:10:20:30 +0800] "GET /search/?q=late HTTP/1.1" 200 512 "https://…" "Mozilla/5.0 …"
///
/// Who asked is never read: neither the address of the client nor the name of a user is part of this value.
public struct LoggedRequest {
    /// The line.
    private let line: [UInt8]
    /// The day in the time zone of the log, as a number such as 20261127.
    public let day: Int
    /// The status of the answer.
    public let status: Int
    private let hostRange: Range<Int>?
    private let methodRange: Range<Int>
    private let targetRange: Range<Int>
    private let refererRange: Range<Int>?
    private let agentRange: Range<Int>?

    /// Reads a line; nil where it is none of these formats.
    init?(_ line: [UInt8]) {
        var scanner = LogLineScanner(line)
        guard let (day, time) = scanner.time(), let request = scanner.quoted(),
            let status = scanner.status()
        else { return nil }
        self.line = line
        self.day = day
        self.status = status
        hostRange = scanner.host(before: time)
        (methodRange, targetRange) = LogLineScanner.parts(of: request, in: line)
        refererRange = scanner.quoted()
        agentRange = refererRange == nil ? nil : scanner.quoted()
    }

    /// Whether the method is GET.
    public var isGet: Bool {
        methodRange.count == 3 && line[methodRange.lowerBound] == UInt8(ascii: "G")
            && line[methodRange.lowerBound + 1] == UInt8(ascii: "E")
            && line[methodRange.lowerBound + 2] == UInt8(ascii: "T")
    }

    /// Whether the line says where the reader came from and with what: the common format does not.
    public var isCombined: Bool { agentRange != nil }

    /// The name of the host before the line, in lower case and without its port; nil where there is none.
    public var host: String? {
        hostRange.map { range in
            String(
                decoding: LogEscapes.decoded(line, range).prefix { $0 != UInt8(ascii: ":") },
                as: UTF8.self
            ).lowercased()
        }
    }

    /// What was asked for: a path with its query, percent-encoded as it came, without the escapes of the log.
    public var target: [UInt8] { LogEscapes.decoded(line, targetRange) }

    /// The address of the page that led here, likewise; nil where none is told.
    public var referer: [UInt8]? {
        guard let refererRange, !isHyphen(refererRange), !refererRange.isEmpty else { return nil }
        return LogEscapes.decoded(line, refererRange)
    }

    /// Whether a byte stands in the target as it is written: a look before `target` is put together.
    public func targetHas(_ byte: UInt8) -> Bool { has(byte, targetRange) }

    /// Whether a byte stands in the address of the page that led here.
    public func refererHas(_ byte: UInt8) -> Bool { refererRange.map { has(byte, $0) } ?? false }

    /// Whether the program that asked says that it is no browser of a person, or says nothing where it could.
    public var isRobot: Bool {
        agentRange.map { Robots.isNamed(in: line, $0) } ?? false
    }

    private func has(_ byte: UInt8, _ range: Range<Int>) -> Bool { line[range].contains(byte) }

    private func isHyphen(_ range: Range<Int>) -> Bool {
        range.count == 1 && line[range.lowerBound] == UInt8(ascii: "-")
    }
}
