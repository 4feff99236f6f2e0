/// Finds the `*` and `~` of a text node in the source, where they may have been escaped.
enum TextAlignment {
    /// A run of one mark that stands unescaped in the source.
    struct Mark {
        let byte: UInt8
        /// Where it stands in the text node.
        let index: Int
        /// Where it stands in the prepared text.
        let place: Int
        var length: Int
    }

    /// The marks of a text node whose source begins at `start`, as far as text and source agree.
    static func marks(
        of literal: CText, in bytes: [UInt8], from start: Int, to end: Int
    ) -> [Mark] {
        var marks: [Mark] = []
        var i = 0
        var place = start
        while i < literal.count, place < end {
            let byte = literal[i]
            let source = bytes[place]
            if source == UInt8(ascii: "\\"), place + 1 < end, bytes[place + 1] == byte,
                isPunctuation(Unicode.Scalar(byte)), byte < 0x80
            {
                place += 2
                i += 1
            } else if source == UInt8(ascii: "&"), let after = referenceEnd(bytes, place, end),
                !literal[i...].starts(with: bytes[place..<after])
            {
                place = after
                i += 1
                while i < literal.count, literal[i] & 0xC0 == 0x80 { i += 1 }
            } else if source == byte {
                if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "~") {
                    if let last = marks.last, last.byte == byte, last.index + last.length == i,
                        last.place + last.length == place
                    {
                        marks[marks.count - 1].length += 1
                    } else {
                        marks.append(Mark(byte: byte, index: i, place: place, length: 1))
                    }
                }
                place += 1
                i += 1
            } else if source == UInt8(ascii: "*") || source == UInt8(ascii: "_") {
                // Part of a run that was used for emphasis.
                place += 1
            } else {
                break
            }
        }
        return marks
    }

    /// The end of a character reference (CommonMark 0.30 §2.5), or nil.
    private static func referenceEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var i = start + 1
        if i < end, bytes[i] == UInt8(ascii: "#") { i += 1 }
        let name = i
        while i < end, isASCIIAlphanumeric(bytes[i]) { i += 1 }
        return i > name && i < end && bytes[i] == UInt8(ascii: ";") ? i + 1 : nil
    }
}
