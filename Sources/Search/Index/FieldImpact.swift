/// How much a term in a field of a passage counts.
///
/// Each field gives a BM25 share, and the shares are added: pooling the fields first loses the titles. The average
/// lengths are fixed, so that an edit of one page changes the impacts of no other. The sum is rounded to 1...31, which
/// is one character of a posting. The constants are measured ones; FORMAT.md, "Impacts".
enum FieldImpact {
    private static let titleWeight = 2.5
    private static let headingWeight = 1.2
    private static let phraseWeight = 1.2
    private static let shortFieldAverage = 10.0
    private static let shortFieldSlope = 0.75
    private static let bodyAverage = 150.0
    private static let bodySlope = 0.75
    private static let saturation = 1.2
    /// How many steps one unit of impact has; 31 steps hold a title, a heading and a body match together.
    private static let steps = 8.0
    /// What part of the title's share the passages after the lead have: they answer under that title too.
    private static let titleBelow = 0.5

    /// The share of a title of `length` terms, in the page's lead or in a passage below it.
    static func title(length: Int, isLead: Bool) -> Double {
        titleWeight * shortField(length: length) * (isLead ? 1 : titleBelow)
    }

    /// The share of a heading of `length` terms.
    static func heading(length: Int) -> Double { headingWeight * shortField(length: length) }

    /// The share of a phrase of `length` terms that the passage is to be found by.
    static func phrase(length: Int) -> Double { phraseWeight * shortField(length: length) }

    // Written as in the client, number by number: another order of the same sum rounds otherwise.
    private static func shortField(length: Int) -> Double {
        1 / (0.45 + 1 - shortFieldSlope + shortFieldSlope * Double(length) / shortFieldAverage)
    }

    /// The share of a text of `length` terms in which the term stands `count` times.
    static func body(count: Int, length: Int) -> Double {
        let norm = 1 - bodySlope + bodySlope * Double(length) / bodyAverage
        return Double(count) / (Double(count) + saturation * norm)
    }

    /// The sum of the shares as a posting holds it.
    static func quantised(_ sum: Double) -> UInt8 {
        UInt8(min(31, max(1, Int(sum * steps + 0.5))))
    }
}
