/// The forms of words that languages tell apart by a count.
///
/// The names and rules are those of Unicode's CLDR (UTS #35 part 3, §5; plurals.xml of CLDR 46), for whole numbers: what
/// sites count are pages. A browser's `Intl.PluralRules` gives the same.
public enum PluralCategory: String, Sendable, Hashable, CaseIterable {
    case zero, one, two, few, many, other

    /// The category of a count in a language, told by its BCP 47 tag.
    public init(of count: Int, in tag: String) {
        let subtags = tag.lowercased().split(separator: "-").map(String.init)
        let language = subtags.first ?? ""
        let rule = Self.rules[subtags.prefix(2).joined(separator: "-")] ?? Self.rules[language]
        self = (rule ?? Self.germanic)(count, count % 10, count % 100)
    }

    /// Gives the category of a count, which comes with its last digit and its last two.
    private typealias Rule = @Sendable (_ n: Int, _ n10: Int, _ n100: Int) -> PluralCategory

    /// By language; one that is not named here has a singular for 1 alone.
    private static let rules: [String: Rule] = {
        var rules: [String: Rule] = [:]
        for (languages, rule) in families {
            for language in languages.split(separator: " ") { rules[String(language)] = rule }
        }
        return rules
    }()

    private static let germanic: Rule = { n, _, _ in n == 1 ? .one : .other }

    private static let families: [(languages: String, rule: Rule)] = [
        (
            "bm bo dz hnj id ig ii ja jv km ko lo ms my nqo sah su th to tpi vi wo yo yue zh",
            { _, _, _ in .other }
        ),
        (
            "ak am as bho bn doi fa ff gu guw hi hy kab kn ln mg nso pa pcm si ti wa zu",
            { n, _, _ in n <= 1 ? .one : .other }
        ),
        ("fr pt", { n, _, _ in n <= 1 ? .one : isMillions(n) ? .many : .other }),
        ("ca es it pt-pt", { n, _, _ in n == 1 ? .one : isMillions(n) ? .many : .other }),
        ("is mk", { _, n10, n100 in n10 == 1 && n100 != 11 ? .one : .other }),
        (
            "ceb fil tl",
            { n, n10, _ in (1...3).contains(n) || ![4, 6, 9].contains(n10) ? .one : .other }
        ),
        (
            "lv prg",
            { _, n10, n100 in
                n10 == 0 || (11...19).contains(n100) ? .zero : n10 == 1 ? .one : .other
            }
        ),
        ("he iu naq se sma smj smn sms", { n, _, _ in n == 1 ? .one : n == 2 ? .two : .other }),
        (
            "mo ro",
            { n, _, n100 in n == 1 ? .one : n == 0 || (1...19).contains(n100) ? .few : .other }
        ),
        (
            "bs hr sh sr",
            { _, n10, n100 in
                n10 == 1 && n100 != 11 ? .one : isFewOfSlavic(n10, n100) ? .few : .other
            }
        ),
        (
            "dsb hsb sl",
            { _, _, n100 in
                n100 == 1 ? .one : n100 == 2 ? .two : (3...4).contains(n100) ? .few : .other
            }
        ),
        ("cs sk", { n, _, _ in n == 1 ? .one : (2...4).contains(n) ? .few : .other }),
        ("pl", { n, n10, n100 in n == 1 ? .one : isFewOfSlavic(n10, n100) ? .few : .many }),
        (
            "be ru uk",
            { _, n10, n100 in
                n10 == 1 && n100 != 11 ? .one : isFewOfSlavic(n10, n100) ? .few : .many
            }
        ),
        (
            "lt",
            { _, n10, n100 in
                if n10 == 0 || (11...19).contains(n100) { return .other }
                return n10 == 1 ? .one : .few
            }
        ),
        (
            "mt",
            { n, _, n100 in
                if n == 1 { return .one }
                if n == 2 { return .two }
                return n == 0 || (3...10).contains(n100)
                    ? .few : (11...19).contains(n100) ? .many : .other
            }
        ),
        (
            "ga",
            { n, _, _ in
                switch n {
                case 1: .one
                case 2: .two
                case 3...6: .few
                case 7...10: .many
                default: .other
                }
            }
        ),
        (
            "gd",
            { n, _, _ in
                switch n {
                case 1, 11: .one
                case 2, 12: .two
                case 3...10, 13...19: .few
                default: .other
                }
            }
        ),
        (
            "ar ars",
            { n, _, n100 in
                switch n {
                case 0: .zero
                case 1: .one
                case 2: .two
                default: (3...10).contains(n100) ? .few : n100 >= 11 ? .many : .other
                }
            }
        ),
        (
            "cy",
            { n, _, _ in
                switch n {
                case 0: .zero
                case 1: .one
                case 2: .two
                case 3: .few
                case 6: .many
                default: .other
                }
            }
        ),
    ]

    /// Whether a number in words ends with the name of a million or more, which is a noun of its own there.
    private static func isMillions(_ n: Int) -> Bool { n != 0 && n % 1_000_000 == 0 }

    private static func isFewOfSlavic(_ n10: Int, _ n100: Int) -> Bool {
        (2...4).contains(n10) && !(12...14).contains(n100)
    }
}
