/// The shape of BCP 47 language tags.
enum LanguageTag {
    /// Whether a text has the shape of a tag (RFC 5646 §2.1): a language of two or three letters, then subtags of
    /// letters and digits.
    ///
    /// Languages of four letters and more are reserved, or registered where no shorter code exists: there are none.
    static func isValid(_ text: String) -> Bool {
        let subtags = text.utf8.split(
            separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let language = subtags.first, (2...3).contains(language.count),
            language.allSatisfy(isLetter)
        else { return false }
        return subtags.dropFirst().allSatisfy { subtag in
            (1...8).contains(subtag.count)
                && subtag.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
        }
    }

    /// The tag that was likely meant by a text that is none: `zh-CN` for `zh_CN`.
    static func repaired(_ text: String) -> String? {
        let repaired = text.split { $0 == "_" || $0 == " " }.joined(separator: "-")
        return repaired != text && isValid(repaired) ? repaired : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
