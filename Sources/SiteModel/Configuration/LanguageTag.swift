import SourceText

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

    /// The locale of a site that was likely meant by a text that is none of them: one that is written almost so, or the
    /// only one of the language that stands alone, such as `zh-CN` by `zh`.
    static func nearest(to text: String, among locales: [String]) -> String? {
        let ofLanguage = locales.filter { $0.lowercased().hasPrefix(text.lowercased() + "-") }
        return nearestName(to: text, among: locales)
            ?? (ofLanguage.count == 1 ? ofLanguage[0] : nil)
    }

    /// Whether a language is written from right to left, by the script that its tag names, or else by its own.
    ///
    /// Unicode's script metadata (CLDR, scriptMetadata.txt) and likely subtags, for the languages that have writers.
    static func isRightToLeft(_ tag: String) -> Bool {
        let subtags = tag.lowercased().split(separator: "-")
        if let script = subtags.dropFirst().first(where: { $0.utf8.count == 4 }) {
            return rightToLeftScripts.contains(String(script))
        }
        return subtags.first.map { rightToLeftLanguages.contains(String($0)) } ?? false
    }

    private static let rightToLeftScripts: Set<String> = [
        "adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
    ]
    private static let rightToLeftLanguages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
