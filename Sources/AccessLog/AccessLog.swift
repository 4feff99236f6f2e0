/// The ordinary log of a web server: a line a request, as nginx and Apache write it, plain or compressed by gzip.
///
/// It is read once, from its beginning to its end, and nothing of it is kept: a log of any length takes the same room.
public enum AccessLog {
    /// What a log held.
    public struct Summary: Sendable, Hashable {
        /// How many lines say which request was answered.
        public internal(set) var requests = 0
        /// How many lines say something else.
        public internal(set) var unreadable = 0
        /// How many lines are longer than any that a web server writes, and were passed over.
        public internal(set) var tooLong = 0
    }

    /// Reads a log and hands on each request.
    ///
    /// A log that is damaged throws, perhaps after its first requests: then none of them should count.
    public static func read(
        _ source: @escaping ByteSource, _ body: (LoggedRequest) throws -> Void
    ) throws -> Summary {
        var summary = Summary()
        var cutter = LineCutter()
        var bytes: [UInt8] = []
        func line(_ piece: Span<UInt8>) throws {
            bytes.removeAll(keepingCapacity: true)
            for i in piece.indices { bytes.append(piece[i]) }
            if let request = LoggedRequest(bytes) {
                summary.requests += 1
                try body(request)
            } else if !isBlank(bytes) {
                summary.unreadable += 1
            }
        }
        var chunk: [UInt8] = []
        try source(&chunk)
        // A pipe may give a byte alone.
        while (1..<longestMagic).contains(chunk.count) {
            var more: [UInt8] = []
            try source(&more)
            if more.isEmpty { break }
            chunk += more
        }
        try refuseOthers(chunk)
        if chunk.starts(with: GzipReader.magic) {
            var gzip = GzipReader(chunk, source)
            try gzip.read { try cutter.add($0, line) }
        } else {
            while !chunk.isEmpty {
                try cutter.add(chunk.span, line)
                try source(&chunk)
            }
        }
        try cutter.finish(line)
        summary.tooLong = cutter.tooLong
        return summary
    }

    private static let longestMagic = 6

    /// Says which program reads what this one does not.
    private static func refuseOthers(_ chunk: [UInt8]) throws(AccessLogError) {
        let others: [(magic: [UInt8], name: String, command: String)] = [
            ([0x28, 0xB5, 0x2F, 0xFD], "zstd", "zstdcat"),
            ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz", "xzcat"),
            ([0x42, 0x5A, 0x68], "bzip2", "bzcat"),
        ]
        for other in others where chunk.starts(with: other.magic) {
            throw .compressedOtherwise(name: other.name, command: other.command)
        }
    }

    private static func isBlank(_ line: [UInt8]) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
    }
}
