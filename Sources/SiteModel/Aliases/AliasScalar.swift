import Metadata

/// How former addresses are written in front matter.
enum AliasScalar {
    /// An address as an alias is written: it is copied from a browser, so a percent sign in one stands for the code of a
    /// letter.
    static func text(of permalink: Permalink) -> String {
        var bytes: [UInt8] = []
        for byte in permalink.path.utf8 {
            if byte == UInt8(ascii: "%") { bytes += Array("%25".utf8) } else { bytes.append(byte) }
        }
        return text(String(decoding: bytes, as: UTF8.self))
    }

    /// An alias as an item of a list in brackets or of a list of lines.
    static func text(_ alias: String) -> String {
        let isSafe = alias.unicodeScalars.allSatisfy { scalar in
            scalar.value < 0x80
                ? scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
                    || "/-._~%".unicodeScalars.contains(scalar)
                : scalar.properties.isAlphabetic
        }
        return isSafe && alias.hasPrefix("/") ? alias : ScalarWriting.quoted(alias)
    }
}
