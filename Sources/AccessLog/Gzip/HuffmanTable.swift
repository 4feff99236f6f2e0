/// The codes of a block: what the next bits mean, in one look (RFC 1951 §3.2.2).
struct HuffmanTable {
    /// The longest code.
    static let longest = 15

    /// For each value of the next `width` bits the symbol, and in the lowest four bits the length of its code; zero where
    /// no code begins so.
    private var entries: [UInt16]
    private let width: Int

    /// Makes the table of codes of these lengths, zero for symbols without one; nil where no such code can be.
    ///
    /// As in zlib, a code may leave bits unused only where it has a single symbol, of one bit, or none.
    init?(lengths: some Collection<UInt8>) {
        var counts = [Int](repeating: 0, count: HuffmanTable.longest + 1)
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        width = counts.lastIndex { $0 > 0 } ?? 1
        var left = 1
        var code = 0
        var nextCode = [Int](repeating: 0, count: HuffmanTable.longest + 2)
        for length in 1...HuffmanTable.longest {
            left = left * 2 - counts[length]
            if left < 0 { return nil }
            nextCode[length] = code
            code = (code + counts[length]) << 1
        }
        if left > 0, width > 1 { return nil }
        entries = [UInt16](repeating: 0, count: 1 << width)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            let entry = UInt16(symbol << 4 | length)
            var place = HuffmanTable.reversed(nextCode[length], length)
            nextCode[length] += 1
            while place < entries.count {
                entries[place] = entry
                place += 1 << length
            }
        }
    }

    /// Reads a symbol; codes stand with their first bit lowest.
    @inline(__always)
    func symbol(_ input: inout BitReader) throws -> Int {
        let entry = entries[try input.peek(width)]
        guard entry != 0 else { throw Inflater.Malformed() }
        try input.drop(Int(entry & 15))
        return Int(entry >> 4)
    }

    private static func reversed(_ code: Int, _ length: Int) -> Int {
        var (result, rest) = (0, code)
        for _ in 0..<length {
            result = result << 1 | rest & 1
            rest >>= 1
        }
        return result
    }
}
