import SourceText

/// The two forms that a telephone number of a channel can have: an E.164 number, or a short code of one country.
enum PhoneNumber {
    /// Whether a text is an international number: a plus sign and at most 15 digits (ITU-T E.164 §6).
    static func isInternational(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.first == UInt8(ascii: "+") && (8...16).contains(bytes.count)
            && bytes.dropFirst().allSatisfy(isDigit)
            // ITU-T E.164 §6.2.1: no country code begins with 0.
            && bytes.dropFirst().first != UInt8(ascii: "0")
    }

    /// Whether a text has the shape of a short code, which works in one country alone: three to eight digits.
    static func isShortCode(_ text: String) -> Bool {
        (3...8).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit)
    }

    /// The machine form that was likely meant by a text that is none; nil where the country would be a guess.
    static func meant(by text: String) -> String? {
        let plain = halfWidth(text)
        let digits = String(decoding: digits(of: plain), as: UTF8.self)
        let isWritten = plain.utf8.allSatisfy { isDigit($0) || "+ -().".utf8.contains($0) }
        guard isWritten else { return nil }
        if plain.hasPrefix("+") { return isInternational("+" + digits) ? "+" + digits : nil }
        // ITU-T E.164 §5.3: 00 is what most countries dial in place of the plus sign.
        let withoutPrefix = "+" + digits.dropFirst(2)
        if digits.hasPrefix("00"), isInternational(withoutPrefix) { return withoutPrefix }
        return isShortCode(digits) && digits != text ? digits : nil
    }

    /// Whether what people read is the number itself.
    ///
    /// It has the digits of the machine form, with or without the code of the country; where that is left out, the
    /// national form may begin with the trunk prefix 0 (ITU-T E.123 §7): `(021) 5550 1234` for `+622155501234`.
    /// Letters are no digits: `1-800-HELP` is refused.
    static func display(_ display: String, shows value: String) -> Bool {
        guard display.unicodeScalars.allSatisfy(isWrittenInNumbers) else { return false }
        let shown = digits(of: display)
        let all = digits(of: value)
        if shown == all { return true }
        guard value.hasPrefix("+"), !display.contains("+") else { return false }
        let national = Array(all.dropFirst(countryCodeLength(all)))
        return shown == national || shown == [UInt8(ascii: "0")] + national
    }

    /// The ASCII digits of a text.
    static func digits(of text: String) -> [UInt8] { text.utf8.filter(isDigit) }

    /// How many digits the code of the country has: one in zones 1 and 7, two or three elsewhere (ITU-T E.164, list of
    /// assigned country codes).
    private static func countryCodeLength(_ digits: [UInt8]) -> Int {
        guard digits.count >= 2, let first = digits.first else { return 1 }
        if first == UInt8(ascii: "1") || first == UInt8(ascii: "7") { return 1 }
        let two = Int(first - 48) * 10 + Int(digits[1] - 48)
        return twoDigitCodes.contains(two) ? 2 : 3
    }

    private static let twoDigitCodes: Set<Int> = [
        20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55,
        56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
    ]

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Digits and what stands between them in print: spaces, hyphens, dots, strokes, brackets, the plus sign.
    private static func isWrittenInNumbers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x20, 0x28...0x29, 0x2B, 0x2D...0x2F, 0xA0, 0x2009, 0x2010...0x2013,
            0x202F,
            0xFF08...0xFF09:
            true
        default: false
        }
    }
}
