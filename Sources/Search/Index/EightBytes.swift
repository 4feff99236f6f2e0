/// Eight bytes of a text, looked at together: most of a text is copied as it is, and this finds what is not.
///
/// Each question is answered by the highest bit of each byte. The lowest byte that is marked is right; where one is, a
/// byte above it may be marked wrongly.
struct EightBytes {
    private let bytes: UInt64

    /// Takes the bytes from a place on; nil where the text has fewer.
    @inline(__always)
    init?(_ text: Span<UInt8>, at place: Int) {
        guard place + 8 <= text.count else { return nil }
        bytes = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
            .littleEndian
    }

    /// Marks a certain byte.
    @inline(__always)
    func marks(of byte: UInt8) -> UInt64 {
        let difference = bytes ^ EightBytes.all(byte)
        return (difference &- EightBytes.all(1)) & ~difference & EightBytes.all(0x80)
    }

    /// Marks those below a byte, which is ASCII.
    @inline(__always)
    func marks(below byte: UInt8) -> UInt64 {
        (bytes &- EightBytes.all(byte)) & ~bytes & EightBytes.all(0x80)
    }

    /// Whether all are ASCII.
    @inline(__always)
    var areASCII: Bool { bytes & EightBytes.all(0x80) == 0 }

    @inline(__always)
    private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
