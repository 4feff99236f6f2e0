/// Words that mean the same wherever support is asked for: every site has them, and adds its own in `synonyms.yaml`.
///
/// One group a line, its words apart by bars. For Chinese these are above all the words that differ between the
/// mainland, Taiwan and Hong Kong: 登录 and 登入, 短信 and 简讯.
enum SupportVocabulary {
    /// The groups of a language, by the first part of its tag; none for a language that there is no vocabulary of.
    static func groups(for tag: String) -> [[String]] {
        let text =
            switch tag.prefix(while: { $0 != "-" }) {
            case "zh": chinese
            case "en": english
            case "id": indonesian
            default: ""
            }
        // Cut as bytes: splitting characters takes longer than all else that is done with the words.
        return text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: "|")).map { String(Substring(trimmed($0))) }
        }
    }

    private static func trimmed(_ word: Substring.UTF8View) -> Substring.UTF8View {
        var word = word.drop { $0 == 0x20 }
        while word.last == 0x20 { word.removeLast() }
        return word
    }
}
