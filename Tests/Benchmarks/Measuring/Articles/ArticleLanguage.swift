/// What language the articles of a measured site are in: both are measured, for they weigh differently on every stage.
public enum ArticleLanguage: String, CaseIterable, Sendable {
    /// Short articles, about 1.8 kB: words are separated by spaces.
    case english
    /// Long articles, about 13 kB: each character is three bytes, and search cuts the text into pairs of them.
    case chinese

    /// The locale of a site.
    public var locale: String { self == .english ? "en" : "zh-CN" }

    /// The name in a heading.
    public var name: String { self == .english ? "English" : "Chinese" }

    /// How many bytes an invented article has at least and at most: about as many as real ones.
    var lengths: ClosedRange<Int> { self == .english ? 600...3_000 : 5_000...21_000 }
}
