/// Makes the texts of passages: white space and control characters become single spaces, long texts are cut.
enum PassageText {
    /// The most bytes a passage's text takes in JSON, so that it fits a text part with its page's title.
    static let greatest = 3_000

    /// The text with each run of white space and control characters as one space, and none at the ends.
    static func normalised(_ source: Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var i = 0
        while true {
            while i < source.count, isSpace(source[i]) { i += 1 }
            let end = endOfNormal(source, from: i)
            guard end > i else { break }
            if !bytes.isEmpty { bytes.append(0x20) }
            bytes.append(source.extracting(i..<end))
            i = end
        }
        return bytes
    }

    /// Where white space stands that is not just a space between words, or the end: nearly all of a text is before.
    private static func endOfNormal(_ source: Span<UInt8>, from start: Int) -> Int {
        var i = start
        while i < source.count {
            if let block = EightBytes(source, at: i), block.marks(below: 0x20) == 0,
                block.marks(of: 0x7F) == 0, hasSpacesApart(block.marks(of: 0x20))
            {
                i += 8
                continue
            }
            if isSpace(source[i]) {
                let isBetweenWords =
                    source[i] == 0x20 && i + 1 < source.count && !isSpace(source[i + 1])
                if !isBetweenWords { return i }
            }
            i += 1
        }
        return i
    }

    /// Whether no space is beside another, nor the last byte, whose neighbour is not seen.
    @inline(__always)
    private static func hasSpacesApart(_ spaces: UInt64) -> Bool {
        spaces & (spaces << 8 | 1 << 63) == 0
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

    /// The text in pieces of at most `greatest` bytes: cut after the last sentence, else the last mark or space, else
    /// anywhere, with one character on both sides of the cut so that no pair of characters is lost.
    static func pieces(of bytes: [UInt8]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        while let limit = limit(bytes, from: start) {
            let cut = cut(bytes, from: start, to: limit)
            pieces.append(start..<cut.end)
            start = cut.next
        }
        if start < bytes.count || pieces.isEmpty { pieces.append(start..<bytes.count) }
        return pieces
    }

    /// Where a piece that begins at `start` must have ended, or nil where the rest fits.
    private static func limit(_ bytes: [UInt8], from start: Int) -> Int? {
        // No byte takes more than two.
        if (bytes.count - start) * 2 <= greatest { return nil }
        let text = bytes.span
        var size = 0
        var i = start
        while i < text.count {
            if size + 8 <= greatest, let block = EightBytes(text, at: i),
                block.marks(of: UInt8(ascii: "\"")) == 0, block.marks(of: UInt8(ascii: "\\")) == 0
            {
                size += 8
                i += 8
                continue
            }
            size += text[i] == UInt8(ascii: "\"") || text[i] == UInt8(ascii: "\\") ? 2 : 1
            if size > greatest { return i }
            i += 1
        }
        return nil
    }

    private static func cut(
        _ bytes: [UInt8], from start: Int, to limit: Int
    ) -> (end: Int, next: Int) {
        var space: Int?
        let least = start + (limit - start) * 2 / 3
        for i in stride(from: limit - 3, through: least, by: -1) {
            if isSentenceEnd(bytes, at: i) { return (i + 3, i + 3) }
            if bytes[i] == 0x20 {
                if bytes[i - 1] == UInt8(ascii: ".") { return (i, i + 1) }
                space = space ?? i
            }
        }
        if let space { return (space, space + 1) }
        let end = scalarStart(bytes, before: limit)
        return (end, scalarStart(bytes, before: end - 1))
    }

    /// Whether 。！？；or ， begins here.
    private static func isSentenceEnd(_ bytes: [UInt8], at i: Int) -> Bool {
        switch (bytes[i], bytes[i + 1], bytes[i + 2]) {
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x9B),
            (0xEF, 0xBC, 0x8C):
            true
        default: false
        }
    }

    private static func scalarStart(_ bytes: [UInt8], before offset: Int) -> Int {
        var offset = offset
        while bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }
}
