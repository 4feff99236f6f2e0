/// What a telephone number may be in full, as it depends on where it is dialled.
struct NumberForm: Hashable {
    /// The number: with a plus sign and its country's code, or as it is dialled.
    let value: String
    /// Whether it has this form only for somebody who calls from within the country.
    let isNational: Bool

    /// All forms of a number, the likeliest first.
    ///
    /// - Parameters:
    ///   - digits: What was written, without separators.
    ///   - isInternational: Whether it began with a plus sign.
    ///   - codes: The country codes that listed and reported numbers have.
    static func forms(of digits: String, isInternational: Bool, codes: [String]) -> [NumberForm] {
        if isInternational { return inFull(digits, codes) }
        var forms: [NumberForm] = []
        if digits.hasPrefix("00"), digits.utf8.count > 7 {
            // ITU-T E.164 Annex B: 00 is the common international prefix.
            forms += inFull(String(digits.dropFirst(2)), codes)
        } else {
            if codes.contains(callingCode(of: digits)), digits.utf8.count >= 8 {
                forms += inFull(digits, codes)
            }
            for code in codes {
                if digits.hasPrefix("0") {
                    forms.append(
                        NumberForm(value: "+" + code + digits.dropFirst(), isNational: true))
                }
                forms.append(NumberForm(value: "+" + code + digits, isNational: true))
            }
        }
        forms.append(NumberForm(value: digits, isNational: false))
        return forms
    }

    /// A number with its country's code, and the same without the 0 that some write behind the code.
    private static func inFull(_ digits: String, _ codes: [String]) -> [NumberForm] {
        let code = callingCode(of: digits)
        let rest = digits.dropFirst(code.utf8.count)
        var forms = [NumberForm(value: "+" + digits, isNational: false)]
        if codes.contains(code), rest.hasPrefix("0") {
            forms.append(NumberForm(value: "+" + code + rest.dropFirst(), isNational: false))
        }
        return forms
    }

    /// The country code that a number in full begins with (ITU-T E.164, assigned codes: none begins another).
    static func callingCode(of digits: some StringProtocol) -> String {
        if digits.hasPrefix("1") || digits.hasPrefix("7") { return String(digits.prefix(1)) }
        let two = String(digits.prefix(2))
        return twoDigitCodes.contains(two) ? two : String(digits.prefix(3))
    }

    static let twoDigitCodes: Set<String> = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47",
        "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64",
        "65",
        "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ]
}
