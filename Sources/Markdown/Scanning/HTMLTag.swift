/// The grammar of HTML tags (CommonMark 0.30 §6.6).
enum HTMLTag {
    /// The end of the opening or closing tag that begins with the `<` at the start of `range`, or nil.
    static func end(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var i = range.lowerBound + 1
        func byte() -> UInt8 { i < range.upperBound ? bytes[i] : 0 }
        func skipSpaces() -> Bool {
            let start = i
            while isHTMLSpace(byte()) { i += 1 }
            return i > start
        }
        let isClosing = byte() == UInt8(ascii: "/")
        if isClosing { i += 1 }
        guard isASCIILetter(byte()) else { return nil }
        while isASCIIAlphanumeric(byte()) || byte() == UInt8(ascii: "-") { i += 1 }
        if isClosing {
            _ = skipSpaces()
            return byte() == UInt8(ascii: ">") ? i + 1 : nil
        }
        while true {
            let hadSpace = skipSpaces()
            if byte() == UInt8(ascii: "/") {
                i += 1
                return byte() == UInt8(ascii: ">") ? i + 1 : nil
            }
            if byte() == UInt8(ascii: ">") { return i + 1 }
            guard hadSpace, isNameStart(byte()) else { return nil }
            while isNameByte(byte()) { i += 1 }
            let nameEnd = i
            _ = skipSpaces()
            guard byte() == UInt8(ascii: "=") else {
                i = nameEnd
                continue
            }
            i += 1
            _ = skipSpaces()
            let quote = byte()
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                i += 1
                while i < range.upperBound, bytes[i] != quote { i += 1 }
                guard i < range.upperBound else { return nil }
                i += 1
            } else {
                let start = i
                while i < range.upperBound, isUnquotedValueByte(bytes[i]) { i += 1 }
                guard i > start else { return nil }
            }
        }
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        isASCIILetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isASCIIAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    private static func isUnquotedValueByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "`"), 0:
            false
        default: !isHTMLSpace(byte)
        }
    }
}

func isHTMLSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= 0x09 && byte <= 0x0D)
}

func isASCIILetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
}

func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
}

func isASCIIPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isASCIIAlphanumeric(byte)
}

func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
