/// Tells whether bytes are UTF-8 (Unicode 15.1 §3.9, table 3-7).
///
/// The standard library says as much, and where the fault is, in three times as many instructions.
enum UTF8Check {
    static func isValid(_ bytes: Span<UInt8>) -> Bool {
        unsafe bytes.withUnsafeBytes { text in
            var i = 0
            while i < text.count {
                // Eight bytes together, where all of them are ASCII.
                if i + 8 <= text.count,
                    unsafe text.loadUnaligned(fromByteOffset: i, as: UInt64.self)
                        & 0x8080_8080_8080_8080 == 0
                {
                    i += 8
                    continue
                }
                // One after another, where they are Chinese: three bytes, the first of which allows any others.
                while i + 4 <= text.count,
                    unsafe isOfThreeBytes(text.loadUnaligned(fromByteOffset: i, as: UInt32.self))
                {
                    i += 3
                }
                if i == text.count { break }
                let length = unsafe length(at: i, in: text)
                if length == 0 { return false }
                i += length
            }
            return true
        }
    }

    /// Whether the first three of four bytes are a character other than those that begin with E0 or ED.
    @inline(__always)
    private static func isOfThreeBytes(_ bytes: UInt32) -> Bool {
        let bytes = UInt32(littleEndian: bytes)
        return bytes & 0x00C0_C0F0 == 0x0080_80E0 && bytes & 0xFF != 0xE0 && bytes & 0xFF != 0xED
    }

    /// How many bytes the character at a place has; none where it is no character.
    @inline(__always)
    private static func length(at i: Int, in text: UnsafeRawBufferPointer) -> Int {
        let first = unsafe text[i]
        if first < 0x80 { return 1 }
        if first < 0xC2 || i + 1 >= text.count { return 0 }
        let second = unsafe text[i + 1]
        if first < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
        if i + 2 >= text.count { return 0 }
        let third = unsafe text[i + 2]
        let areFollowing = second & third & 0xC0 == 0x80 && (second | third) & 0x40 == 0
        if first < 0xF0 {
            // E0 begins no character that two bytes have; ED A0 and above would be surrogates.
            let isInRange =
                (first != 0xE0 || second >= 0xA0) && (first != 0xED || second < 0xA0)
            return areFollowing && isInRange ? 3 : 0
        }
        if first > 0xF4 || i + 3 >= text.count { return 0 }
        let isInRange = (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second < 0x90)
        return unsafe areFollowing && isInRange && text[i + 3] & 0xC0 == 0x80 ? 4 : 0
    }
}
