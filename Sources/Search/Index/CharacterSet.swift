/// The characters of texts, a bit each.
struct CharacterSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 0x110000 / 64)

    /// Adds the characters of a text that are not ASCII.
    mutating func insert(_ text: Span<UInt8>) {
        var bits = bits.mutableSpan
        var i = 0
        while i < text.count {
            if let block = EightBytes(text, at: i), block.areASCII {
                i += 8
            } else if text[i] < 0x80 {
                i += 1
            } else {
                let value = scalar(in: text, at: &i)
                bits[Int(value >> 6)] |= 1 << UInt64(value & 63)
            }
        }
    }

    /// Those that are not plain, ascending.
    func withoutPlain() -> [UInt32] {
        var characters: [UInt32] = []
        for (i, word) in bits.enumerated() where word != 0 {
            for bit in 0..<64 where word >> UInt64(bit) & 1 == 1 {
                let value = UInt32(i * 64 + bit)
                if !PlainCharacters.isPlain(value) { characters.append(value) }
            }
        }
        return characters
    }
}
