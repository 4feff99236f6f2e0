/// Compares telephone numbers with listed ones.
enum NumberLikeness {
    /// How a number resembles a listed one; nil where it does not. Both are forms of `NumberForm`.
    static func of(_ form: String, digits: String, to listed: String) -> TrustFinding.Reason? {
        if !listed.hasPrefix("+") { return ofShortCode(digits, listed) }
        guard form.hasPrefix("+") else { return nil }
        let own = String(form.dropFirst())
        let other = String(listed.dropFirst())
        let ownCode = NumberForm.callingCode(of: own)
        let otherCode = NumberForm.callingCode(of: other)
        let otherRest = String(other.dropFirst(otherCode.utf8.count))
        if ownCode != otherCode, otherRest.utf8.count >= 6,
            own.dropFirst(ownCode.utf8.count) == otherRest
        {
            return .otherCountry
        }
        if EditSteps.count(own, other, most: 2) <= (other.utf8.count >= 9 ? 2 : 1) {
            return .digits
        }
        // An ending of one's own behind a listed number, or one before it.
        if own.utf8.count <= 15, own.utf8.count > other.utf8.count,
            own.hasPrefix(other) || own.hasSuffix(other)
        {
            return .digits
        }
        guard own.utf8.count == other.utf8.count else { return nil }
        let start = zip(own.utf8, other.utf8).prefix { $0 == $1 }.count
        if start >= max(7, other.utf8.count - 4) { return .sameStart }
        let end = zip(own.utf8.reversed(), other.utf8.reversed()).prefix { $0 == $1 }.count
        return end >= 7 ? .sameEnd : nil
    }

    /// A number that begins or ends with a short one, such as 4001010086 with 10086.
    private static func ofShortCode(_ digits: String, _ listed: String) -> TrustFinding.Reason? {
        guard listed.utf8.count >= 5, digits.utf8.count > listed.utf8.count else { return nil }
        if digits.hasSuffix(listed) {
            // The short number behind its country's code is the same number.
            let before = String(digits.dropLast(listed.utf8.count))
            if NumberForm.callingCode(of: before) == before { return nil }
            return .digits
        }
        return digits.hasPrefix(listed) ? .digits : nil
    }
}
