/// Cuts bytes that come in pieces into lines, in bounded memory.
struct LineCutter {
    /// The longest line that is read. Web servers take request lines and header fields of 8 kB each, and a log may write
    /// four bytes for one.
    static let longest = 128 * 1024

    /// What came of a line whose end did not come yet.
    private var rest: [UInt8] = []
    /// Whether that line is too long, so that what follows of it is passed over.
    private var isTooLong = false
    /// How many lines were too long.
    private(set) var tooLong = 0

    /// Takes a piece and hands on the lines that end in it, without their line endings.
    mutating func add(_ piece: Span<UInt8>, _ body: (Span<UInt8>) throws -> Void) rethrows {
        var start = 0
        while start < piece.count {
            var end = start
            while end < piece.count, piece[end] != UInt8(ascii: "\n") { end += 1 }
            let part = piece.extracting(start..<end)
            guard end < piece.count else { return keep(part) }
            if rest.isEmpty, !isTooLong, part.count <= LineCutter.longest {
                try body(part)
            } else {
                keep(part)
                try finish(body)
            }
            start = end + 1
        }
    }

    /// Hands on a last line that has no line ending.
    mutating func finish(_ body: (Span<UInt8>) throws -> Void) rethrows {
        if !isTooLong, !rest.isEmpty { try body(rest.span) }
        rest.removeAll(keepingCapacity: true)
        isTooLong = false
    }

    private mutating func keep(_ part: Span<UInt8>) {
        guard !isTooLong else { return }
        guard rest.count + part.count <= LineCutter.longest else {
            isTooLong = true
            tooLong += 1
            rest.removeAll(keepingCapacity: true)
            return
        }
        for i in part.indices { rest.append(part[i]) }
    }
}
