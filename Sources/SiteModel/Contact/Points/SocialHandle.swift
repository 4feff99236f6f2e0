/// The names of accounts on a platform, such as `@help`.
enum SocialHandle {
    /// Whether a text can be the name of an account: no address, no control characters, not only an at sign.
    static func isValid(_ text: String) -> Bool {
        let name = bare(text)
        return !name.isEmpty && name.utf8.count <= 100
            && !name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0 == "@" }
            && name.unicodeScalars.first?.properties.isWhitespace == false
            // t.me/help and wa.me/620000000000 are addresses without their scheme.
            && !(name.contains("/") && name.contains("."))
    }

    /// How people read a handle: a name of Latin letters has one at sign before it, any other stands as it is.
    static func display(_ text: String) -> String {
        let name = bare(text)
        let isLatin = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                || "._-".utf8.contains(byte)
        }
        return isLatin ? "@" + name : name
    }

    /// A handle without its at sign, also where that is a full-width one.
    static func bare(_ text: String) -> String {
        text.hasPrefix("@") || text.hasPrefix("＠") ? String(text.dropFirst()) : text
    }
}
