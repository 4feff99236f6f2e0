/// Decompresses DEFLATE data (RFC 1951) in bounded memory: the window and one chunk.
struct Inflater {
    /// A block is none that the format knows.
    struct Malformed: Error {}

    /// How far back a match may lie (RFC 1951 §2).
    private static let windowSize = 32_768
    /// The longest match.
    private static let longestMatch = 258

    /// The window, and behind it what was not handed on yet.
    private var buffer = [UInt8](repeating: 0, count: 2 * windowSize)
    /// Where the next byte goes.
    private var end = 0
    /// Where begins what was not handed on yet.
    private var start = 0
    /// The checksum of what was handed on.
    private(set) var checksum = CRC32()
    /// How many bytes were handed on.
    private(set) var length = 0

    /// Decompresses up to the end of the last block and hands on what comes out, in pieces.
    mutating func inflate(
        _ input: inout BitReader, to sink: (Span<UInt8>) throws -> Void
    ) throws {
        var isLast = false
        while !isLast {
            isLast = try input.take(1) == 1
            switch try input.take(2) {
            case 0: try copyStored(&input, to: sink)
            case 1: try inflate(&input, Codes.fixed, to: sink)
            case 2: try inflate(&input, try Codes(reading: &input), to: sink)
            default: throw Malformed()
            }
        }
        try handOn(to: sink)
    }

    /// RFC 1951 §3.2.4: bytes as they are, behind their number and its complement.
    private mutating func copyStored(
        _ input: inout BitReader, to sink: (Span<UInt8>) throws -> Void
    ) throws {
        try input.alignToByte()
        let count = try input.take(16)
        guard try input.take(16) == ~count & 0xFFFF else { throw Malformed() }
        for _ in 0..<count {
            if end == buffer.count { try makeRoom(sink) }
            buffer[end] = UInt8(truncatingIfNeeded: try input.take(8))
            end += 1
        }
    }

    private mutating func inflate(
        _ input: inout BitReader, _ codes: Codes, to sink: (Span<UInt8>) throws -> Void
    ) throws {
        while true {
            if end + Inflater.longestMatch > buffer.count { try makeRoom(sink) }
            let symbol = try codes.literals.symbol(&input)
            if symbol < 256 {
                buffer[end] = UInt8(truncatingIfNeeded: symbol)
                end += 1
                continue
            }
            if symbol == 256 { return }
            guard symbol - 257 < Codes.lengthBases.count else { throw Malformed() }
            let count =
                Codes.lengthBases[symbol - 257] + (try input.take(Codes.lengthBits[symbol - 257]))
            let place = try codes.distances.symbol(&input)
            guard place < Codes.distanceBases.count else { throw Malformed() }
            let distance =
                Codes.distanceBases[place] + (try input.take(Codes.distanceBits[place]))
            // Nothing lies before the first byte.
            guard distance <= end else { throw Malformed() }
            for i in end..<end + count { buffer[i] = buffer[i - distance] }
            end += count
        }
    }

    /// Hands on what is there, and keeps the window alone.
    private mutating func makeRoom(_ sink: (Span<UInt8>) throws -> Void) throws {
        try handOn(to: sink)
        let first = end - Inflater.windowSize
        for i in 0..<Inflater.windowSize { buffer[i] = buffer[first + i] }
        end = Inflater.windowSize
        start = end
    }

    private mutating func handOn(to sink: (Span<UInt8>) throws -> Void) throws {
        guard start < end else { return }
        var checksum = self.checksum
        do {
            let piece = buffer.span.extracting(start..<end)
            checksum.add(piece)
            try sink(piece)
        }
        self.checksum = checksum
        length += end - start
        start = end
    }
}
