/// How a text is written as a scalar of metadata.
public enum ScalarWriting {
    /// The text as a new entry of a list between brackets, or a new key: plain where it can be.
    public static func entry(_ text: String) -> String {
        plain(text, inFlow: true) ?? quoted(text)
    }

    /// The text in the manner of the scalar that it replaces, which begins with `first`: in the same quotes, or plain
    /// where it can be.
    static func text(_ text: String, like first: UInt8?, inFlow: Bool) -> String {
        switch first {
        case UInt8(ascii: "'"):
            "'"
                + text.split(separator: "'", omittingEmptySubsequences: false).joined(
                    separator: "''")
                + "'"
        case UInt8(ascii: "\""): quoted(text)
        default: plain(text, inFlow: inFlow) ?? quoted(text)
        }
    }

    /// The text between double quotes (YAML 1.2.2 §5.7).
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    /// The text without quotes, where nothing in it can be taken for anything else.
    static func plain(_ text: String, inFlow: Bool) -> String? {
        let inner = inFlow ? " .-_" : " .-_:/?=&%~+"
        let isSafe = text.unicodeScalars.allSatisfy { scalar in
            scalar.value < 0x80
                ? isAlphanumeric(scalar) || inner.unicodeScalars.contains(scalar)
                : scalar.properties.isAlphabetic
        }
        guard isSafe, let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
            first.value >= 0x80 || isAlphanumeric(first), last != " ", last != ":",
            !text.contains(": ")
        else { return nil }
        return text
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value | 0x20)
    }
}
