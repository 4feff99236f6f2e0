/// The order of terms in an index: by UTF-16 units, which is how JavaScript compares strings.
enum TermOrder {
    /// A byte of UTF-8 such that the bytes of two texts order as their UTF-16 units do.
    ///
    /// The orders differ only between U+E000...U+FFFF, whose first byte is EE or EF, and the surrogate pairs of the
    /// other planes, whose first byte is F0...F4.
    static func rank(_ byte: UInt8) -> UInt8 {
        byte < 0xEE ? byte : byte < 0xF0 ? byte + 5 : byte - 2
    }

    /// Whether one term stands before another.
    static func precedes(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
        left.lexicographicallyPrecedes(right) { rank($0) < rank($1) }
    }

    /// The first eight bytes as a number that orders as the term does, for a quick first comparison.
    static func prefix(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var prefix: UInt64 = 0
        for i in 0..<8 {
            prefix <<= 8
            if i < bytes.count { prefix |= UInt64(rank(bytes[bytes.startIndex + i])) }
        }
        return prefix
    }
}
