/// The checksum of gzip (RFC 1952 §8): the CRC of ISO 3309 with the polynomial EDB88320, in reflected bits.
struct CRC32 {
    private static let table: [UInt32] = (UInt32(0)..<256).map { byte in
        (0..<8).reduce(byte) { value, _ in
            value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
        }
    }

    private var state: UInt32 = 0xFFFF_FFFF

    /// The checksum of all bytes so far.
    var value: UInt32 { ~state }

    /// Takes further bytes in.
    mutating func add(_ bytes: Span<UInt8>) {
        var state = self.state
        let table = CRC32.table.span
        for i in bytes.indices {
            state = state >> 8 ^ table[Int(UInt8(truncatingIfNeeded: state) ^ bytes[i])]
        }
        self.state = state
    }
}
