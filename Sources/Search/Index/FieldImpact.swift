/// How much a term in a field of a passage counts.
///
/// Each field gives a BM25 share, and the shares are added: pooling the fields first loses the titles. The average
/// lengths are fixed, so that an edit of one page changes the impacts of no other. The sum is rounded to 1...31, which
/// is one character of a posting. The constants are measured ones; FORMAT.md, "Impacts".
enum FieldImpact {
    private static let titleWeight = 2.2
    private static let shortFieldAverage = 8.0
    private static let shortFieldSlope = 0.75
    private static let bodyAverage = 150.0
    private static let bodySlope = 0.6
    private static let saturation = 1.2
    /// How many steps one unit of impact has; 31 steps hold a title, a heading and a body match together.
    private static let steps = 8.0
    /// What part of the title's share the passages after the lead have: they answer under that title too.
    private static let titleBelow = 0.6

    /// The share of a title of `length` terms, in the page's lead or in a passage below it.
    static func title(length: Int, isLead: Bool) -> Double {
        titleWeight * shortField(length: length) * (isLead ? 1 : titleBelow)
    }

    /// The share of a heading or of a keyword phrase of `length` terms.
    static func shortField(length: Int) -> Double {
        1 / (0.45 + 1 - shortFieldSlope + shortFieldSlope * Double(length) / shortFieldAverage)
    }

    /// The share of a text of `length` terms in which the term stands `count` times.
    static func body(count: Int, length: Int) -> Double {
        let norm = 1 - bodySlope + bodySlope * Double(length) / bodyAverage
        return Double(count) / (Double(count) + saturation * norm)
    }

    /// The sum of the shares as a posting holds it.
    static func quantised(_ sum: Double) -> UInt8 {
        UInt8(min(31, max(1, (sum * steps).rounded())))
    }
}
