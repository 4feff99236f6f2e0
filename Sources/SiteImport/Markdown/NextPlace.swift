/// Where a text stands next: no stretch is looked through twice for elements that lie in each other.
struct NextPlace {
    private let text: StaticString
    /// Where it was looked for last, and where it was found.
    private var known: (from: Int, at: Int)?

    init(of text: StaticString) { self.text = text }

    /// Whether the text stands in a range.
    mutating func isIn(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
        let at: Int
        if let known, known.from <= range.lowerBound, range.lowerBound <= known.at {
            at = known.at
        } else {
            at = bytes.find(text, in: range.lowerBound..<bytes.count) ?? bytes.count
            known = (range.lowerBound, at)
        }
        return at + text.utf8CodeUnitCount <= range.upperBound
    }

    /// Forgets what was found, before another file is looked through.
    mutating func forget() { known = nil }
}
