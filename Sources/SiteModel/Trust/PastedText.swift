/// The text that somebody pasted, as code points, without what only hides or dresses a contact.
///
/// What is folded here is what a browser folds in the host of an address (UTS #46): full-width forms, compatibility
/// digits, ignored characters. Letters that merely look alike stay as they are; `LetterShapes` compares them.
enum PastedText {
    /// The longest text that is looked at, in code points.
    static let longest = 10_000

    /// The code points of a text, folded.
    static func folded(_ text: String) -> [UInt32] {
        var points: [UInt32] = []
        for scalar in text.unicodeScalars.prefix(longest) where !isIgnored(scalar.value) {
            points.append(folded(scalar.value))
        }
        // UTS #46 §2.3: the ideographic full stop parts labels as a dot does; elsewhere it ends a sentence.
        for i in points.indices where points[i] == 0x3002 && i > 0 && i + 1 < points.count {
            if isAlphanumeric(points[i - 1]), isAlphanumeric(points[i + 1]) { points[i] = 0x2E }
        }
        return points
    }

    /// The text of code points.
    static func text(_ points: some Sequence<UInt32>) -> String {
        var text = String.UnicodeScalarView()
        for point in points { text.append(Unicode.Scalar(point) ?? "\u{FFFD}") }
        return String(text)
    }

    /// Soft hyphens, joiners, direction marks, variation selectors, tags: characters that nobody sees.
    private static func isIgnored(_ point: UInt32) -> Bool {
        switch point {
        case 0xAD, 0x34F, 0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    private static func folded(_ point: UInt32) -> UInt32 {
        switch point {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: 0x0A
        case 0...0x1F, 0x7F, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
        // Full-width comma, semicolon and exclamation mark part contacts from words.
        case 0xFF0C, 0xFF1B, 0xFF01: 0x20
        case 0xFF02...0xFF5E: point - 0xFEE0
        case 0xFF61: 0x3002
        case 0x2024: 0x2E
        default: digit(point).map { $0 + 0x30 } ?? point
        }
    }

    /// The value of a digit in another form that means the same (NFKC).
    private static func digit(_ point: UInt32) -> UInt32? {
        switch point {
        case 0xB2, 0xB3: point - 0xB0
        case 0xB9: 1
        case 0x2070, 0x24EA: 0
        case 0x2074...0x2079: point - 0x2070
        case 0x2080...0x2089: point - 0x2080
        case 0x2460...0x2468: point - 0x245F
        case 0x1D7CE...0x1D7FF: (point - 0x1D7CE) % 10
        default: nil
        }
    }

    /// The value of what people read as a digit in a telephone number: also digits of other scripts and in black circles.
    static func numberDigit(_ point: UInt32) -> UInt32? {
        switch point {
        case 0x30...0x39: point - 0x30
        case 0x660...0x669: point - 0x660
        case 0x6F0...0x6F9: point - 0x6F0
        case 0x2776...0x277E: point - 0x2775
        case 0x2780...0x2788: point - 0x277F
        case 0x278A...0x2792: point - 0x2789
        default: nil
        }
    }

    static func isDigit(_ point: UInt32) -> Bool { (0x30...0x39).contains(point) }
    static func isLetter(_ point: UInt32) -> Bool {
        (0x61...0x7A).contains(point | 0x20) && point < 0x80
    }
    static func isAlphanumeric(_ point: UInt32) -> Bool { isDigit(point) || isLetter(point) }

    /// An ASCII letter in lower case; any other code point as it is.
    static func lowercased(_ point: UInt32) -> UInt32 {
        (0x41...0x5A).contains(point) ? point | 0x20 : point
    }

    /// Letters of scripts that are written without spaces, so that a contact may touch them.
    static func isWide(_ point: UInt32) -> Bool {
        switch point {
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x312F, 0x31A0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Letters beyond ASCII that may stand in a host, or pretend to.
    static func isForeignLetter(_ point: UInt32) -> Bool {
        switch point {
        case 0xD7, 0xF7: false
        case 0xAA, 0xB5, 0xBA, 0xC0...0x1FFF, 0x2010, 0x2011, 0x2013, 0x2044, 0x2100...0x214F,
            0x2212, 0x2215,
            0x24B6...0x24E9, 0x2C60...0x2DFF, 0xA640...0xABFF, 0xFB00...0xFDFF, 0x10000...0x1EFFF,
            0x1F100...0x1F1FF:
            true
        default: isWide(point)
        }
    }

    /// Whether a code point may stand in a host as people write it.
    static func isHostPart(_ point: UInt32) -> Bool {
        isAlphanumeric(point) || point == 0x2D || point == 0x2E || point == 0x5F
            || isForeignLetter(point)
    }

    /// Whether a code point ends an address in running text.
    static func endsAddress(_ point: UInt32) -> Bool {
        switch point {
        case 0...0x20, 0x22, 0x3C, 0x3E, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F: true
        case 0x80...: !isForeignLetter(point)
        default: false
        }
    }
}
