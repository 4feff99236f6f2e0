/// Bounds how many brackets are open at once in one block: libcmark is quadratic in them (`![[]()![[]()…`).
struct BracketBound {
    static let limit = 1000

    private var open = 0

    /// Whether a text has so many brackets that the bound may be passed; almost none has.
    static func mayBePassed(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var opening = ByteFinder(UInt8(ascii: "["), in: range)
        var place = opening.first(from: range.lowerBound, in: bytes)
        var count = 0
        while place < range.upperBound, count <= limit {
            count += 1
            place = opening.first(from: place + 1, in: bytes)
        }
        return count > limit
    }

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
