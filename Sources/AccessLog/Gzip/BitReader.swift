/// Reads bytes that come in chunks bit by bit, the lowest bit of each byte first (RFC 1951 §3.1.1).
struct BitReader {
    private let source: ByteSource
    private var chunk: [UInt8]
    private var next = 0
    private var isAtEnd = false
    private var bits: UInt64 = 0
    private var bitCount = 0
    /// How many bytes of earlier chunks were taken.
    private var bytesBefore = 0

    /// Reads the bytes of a chunk that was fetched already, and then those that the source gives.
    init(_ chunk: [UInt8], _ source: @escaping ByteSource) {
        self.chunk = chunk
        self.source = source
        isAtEnd = chunk.isEmpty
    }

    /// How many bytes were taken, whole or in part.
    var offset: Int { bytesBefore + next - bitCount / 8 }

    /// Gathers bits: at least 48, or all that are left.
    private mutating func gather() throws {
        while bitCount <= 48 {
            if next == chunk.count {
                guard !isAtEnd else { return }
                bytesBefore += next
                next = 0
                try source(&chunk)
                isAtEnd = chunk.isEmpty
                if isAtEnd { return }
            }
            bits |= UInt64(chunk[next]) << UInt64(bitCount)
            next += 1
            bitCount += 8
        }
    }

    /// The next bits, without taking them; zeros stand for those that are missing at the end.
    @inline(__always)
    mutating func peek(_ count: Int) throws -> Int {
        if bitCount < count { try gather() }
        return Int(truncatingIfNeeded: bits & (1 << UInt64(count) &- 1))
    }

    /// Takes bits that were looked at.
    @inline(__always)
    mutating func drop(_ count: Int) throws {
        guard count <= bitCount else { throw AccessLogError.endsEarly }
        bits >>= UInt64(count)
        bitCount &-= count
    }

    /// Takes at most 32 bits as a number.
    @inline(__always)
    mutating func take(_ count: Int) throws -> Int {
        let value = try peek(count)
        try drop(count)
        return value
    }

    /// Leaves out what remains of a byte that was taken in part.
    mutating func alignToByte() throws { try drop(bitCount % 8) }

    /// Whether no byte is left; to be asked between bytes.
    mutating func isDone() throws -> Bool {
        if bitCount == 0 { try gather() }
        return bitCount == 0
    }
}
