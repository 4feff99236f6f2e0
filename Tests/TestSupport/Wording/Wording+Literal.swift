public import SourceText

/// Words of samples, which nobody translates: product code says everything twice, and the compiler holds it to that.
extension Wording: ExpressibleByStringLiteral {
    /// The same words in each language.
    public init(stringLiteral words: String) { self.init(verbatim: words) }
}
