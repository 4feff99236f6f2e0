/// Reads values that stand on one line: plain and quoted scalars, flow sequences and flow mappings.
struct InlineScanner {
    /// Where a value stands; in flow collections `,[]{}` end a plain scalar (YAML 1.2.2 §7.3.3).
    enum Context {
        /// On a line of its own, or after a key or a dash.
        case block
        /// Within brackets or braces.
        case flow
    }

    /// A value and where the reading of it ended.
    struct Value {
        let node: MetadataNode
        let isPlain: Bool
        let end: Int
    }

    let bytes: [UInt8]
    /// The end of the line.
    let end: Int

    /// Reads the value that begins at `start`.
    func value(at start: Int, in context: Context, depth: Int) throws(Refusal) -> Value {
        switch bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let (text, quoteEnd) = try quoted(at: start)
            let node = MetadataNode(.scalar(text), range: start..<quoteEnd)
            return Value(node: node, isPlain: false, end: quoteEnd)
        case UInt8(ascii: "["):
            return try flowSequence(at: start, depth: depth)
        case UInt8(ascii: "{"):
            return try flowMapping(at: start, depth: depth)
        default:
            let range = try plain(at: start, in: context)
            let node = MetadataNode(.scalar(text(range)), range: range)
            return Value(node: node, isPlain: true, end: range.upperBound)
        }
    }

    /// The first offset from `start` that holds no space; a tab is refused.
    func skipSpaces(from start: Int) throws(Refusal) -> Int {
        var i = start
        while i < end, bytes[i] == UInt8(ascii: " ") { i += 1 }
        if i < end, bytes[i] == UInt8(ascii: "\t") { throw .tab(at: i) }
        return i
    }

    /// Whether the byte at `offset` is `byte`.
    func has(_ byte: UInt8, at offset: Int) -> Bool {
        offset < end && bytes[offset] == byte
    }

    /// Whether a space, a tab or the end of the line stands at `offset`.
    func isSeparated(at offset: Int) -> Bool {
        offset >= end || bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
    }

    /// The bytes of a range as text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
