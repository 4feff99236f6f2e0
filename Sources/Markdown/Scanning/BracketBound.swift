/// Bounds how many brackets are open at once in one block: libcmark is quadratic in them (`![[]()![[]()…`).
struct BracketBound {
    static let limit = 1000

    private var open = 0

    mutating func reset() {
        open = 0
    }

    /// Counts the brackets of a line and gives the place of the first that is one too many.
    mutating func firstPlaceTooMany(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var i = range.lowerBound
        while i < range.upperBound {
            switch bytes[i] {
            case UInt8(ascii: "\\"): i += 1
            case UInt8(ascii: "["):
                open += 1
                if open > Self.limit { return i }
            case UInt8(ascii: "]"): open = max(0, open - 1)
            default: break
            }
            i += 1
        }
        return nil
    }
}
