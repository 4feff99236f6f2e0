/// Decompresses gzip data (RFC 1952): one member after another, each checked, in bounded memory.
///
/// Logs that were joined, or written by a program that is restarted, have several members. Zeros behind the last one
/// are what tapes and blocks are filled up with, and mean nothing.
struct GzipReader {
    /// The first two bytes of gzip data.
    static let magic: [UInt8] = [0x1F, 0x8B]

    private var input: BitReader

    /// Reads a first chunk, and then what the source gives.
    init(_ chunk: [UInt8], _ source: @escaping ByteSource) { input = BitReader(chunk, source) }

    /// Hands on what the data holds, in pieces, before the whole is known to be sound: throws where it is not.
    mutating func read(to sink: (Span<UInt8>) throws -> Void) throws {
        do {
            try readMember(to: sink)
            while try !input.isDone() {
                if try input.peek(8) == 0 { return try skipZeros() }
                guard try input.peek(16) == 0x8B1F else { throw damaged(.rest) }
                try readMember(to: sink)
            }
        } catch is Inflater.Malformed {
            throw damaged(.block)
        }
    }

    private mutating func readMember(to sink: (Span<UInt8>) throws -> Void) throws {
        try readHeader()
        var inflater = Inflater()
        try inflater.inflate(&input, to: sink)
        try input.alignToByte()
        let checksum = try input.take(32)
        let length = try input.take(32)
        guard checksum == Int(inflater.checksum.value), length == inflater.length & 0xFFFF_FFFF
        else { throw damaged(.checksum) }
    }

    /// RFC 1952 §2.3: two magic bytes, the method, flags, six bytes of no interest here, and what the flags announce.
    private mutating func readHeader() throws {
        guard try input.take(16) == 0x8B1F, try input.take(8) == 8 else { throw damaged(.header) }
        let flags = try input.take(8)
        guard flags & 0xE0 == 0 else { throw damaged(.header) }
        for _ in 0..<6 { _ = try input.take(8) }
        if flags & 4 != 0 {
            for _ in 0..<(try input.take(16)) { _ = try input.take(8) }
        }
        // The name of the file and a comment, each with a zero behind it.
        for flag in [8, 16] where flags & flag != 0 {
            while try input.take(8) != 0 {}
        }
        if flags & 2 != 0 { _ = try input.take(16) }
    }

    private mutating func skipZeros() throws {
        while try !input.isDone() {
            guard try input.take(8) == 0 else { throw damaged(.rest) }
        }
    }

    private func damaged(_ damage: AccessLogError.Damage) -> AccessLogError {
        .damaged(damage, offset: input.offset)
    }
}
