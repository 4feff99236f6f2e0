import SourceText

/// The two forms that a telephone number of a channel can have: an E.164 number, or a short code of one country.
enum PhoneNumber {
    /// Whether a text is an international number: a plus sign and at most 15 digits (ITU-T E.164 §6).
    static func isInternational(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.first == UInt8(ascii: "+") && (8...16).contains(bytes.count)
            && bytes.dropFirst().allSatisfy(\.isDigit)
            // ITU-T E.164 §6.2.1: no country code begins with 0.
            && bytes.dropFirst().first != UInt8(ascii: "0")
    }

    /// Whether a text has the shape of a short code, which works in one country alone: three to eight digits.
    static func isShortCode(_ text: String) -> Bool {
        (3...8).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
    }

    /// The machine form that was likely meant by a text that is none; nil where the country would be a guess.
    static func meant(by text: String) -> String? {
        let plain = halfWidth(text)
        let digits = String(decoding: digits(of: plain), as: UTF8.self)
        let isWritten = plain.utf8.allSatisfy { $0.isDigit || "+ -().".utf8.contains($0) }
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
        let code = NumberForm.callingCode(of: String(decoding: all, as: UTF8.self))
        let national = Array(all.dropFirst(code.utf8.count))
        return shown == national || shown == [UInt8(ascii: "0")] + national
    }

    /// The ASCII digits of a text.
    static func digits(of text: String) -> [UInt8] { text.utf8.filter(\.isDigit) }

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
