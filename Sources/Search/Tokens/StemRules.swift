/// The rules of stems as an index gives them to its client, which knows no language.
///
/// `stemEnglish` and `stemIndonesian` are the same rules written out; tests hold them equal.
struct StemRules: Sendable, Hashable {
    /// A regular expression for the words that have stems at all.
    let words: String
    /// A regular expression for what a rule may leave; a rule that would leave something else is passed over.
    let stays: String
    /// The rules, in their order and with spaces between them: an expression for the whole word, `>`, and what becomes
    /// of it.
    let rules: String

    /// The endings of English: plurals, verbs, and nouns in -ation.
    static let english = StemRules(
        words: "^[a-z]{4,}$", stays: "",
        rules: joined(
            #"""
            (..+)ie[sd]$>$1y (.*(ss|sh|ch|x|z))es$>$1 (?!news$)(.*[^sui])s$>$1
            (?=..+(ing|ed)$)(.*[aeiouy].*at)(ing|ed)$>$2e
            (?=.*[aeiouy].*(ing|ed)$)(..+([^aeiouylsz]))\3(ing|ed)$>$2
            (?=...+(ing|ed)$)(.*[aeiouy].*)(ing|ed)$>$2 (.*)ification$>$1ify
            (.*[aeiouy][^aeiouy]+[aeiouy].*)ation$>$1 (.*[aeiouy].*)ation$>$1ate
            (.*[aeiouy][^aeiouy]+[aeiouy].*)ate$>$1 (.*[aeiouy].+l)l$>$1 (...+)e$>$1
            """#))

    /// The affixes of Indonesian.
    static let indonesian = StemRules(
        words: "^[a-z]{5,}$", stays: "([aeiou].*){2}",
        rules: joined(
            #"""
            (?!.*([ri]tanya|laku|temu)$)(.+)(nya|[km]u)$>$2 (mem|di)?per(?!e|lu)(?=.*(an|i)$)
            (?!pe|ke(?!m)|baikan|.*([nt]e|masu)kan$)(.+)kan$>$2 (.+[^aeiou])kan$>$1
            (di(?!git|s[kpt]|rekt|alo)|[bt]er(?!i[ktm]|an)) [mp]eny>s
            [mp]eng(?=irim|un[cj]|uran|e[lmnt]|o[mnrs])>k [mp]en(?=ilai|onak)>n [mp]en(?=[aeiou])>t
            [mp]em(?=asu|ati|ilik|int|uat|ulai)>m [mp]em(?=[aeiu]|ot)>p
            ([mp]e(ng?|m(?!o)|(?=[lwy]|re))|me(?=r)) ke(?!mb|lu)(?=.*an$) (?!.*ggan$)(.+)an$>$1
            (.+[^as])i$>$1
            """#))

    private static func joined(_ lines: String) -> String {
        lines.split(separator: "\n").joined(separator: " ")
    }
}
