/// A link whose text is still being written.
struct LinkDraft {
    let kind: Link.Kind
    /// What a reference leads to.
    let scheme: ReferenceScheme?
    let destination: String
    let title: String?
    let standsAlone: Bool
    /// Where it begins in the prepared text, as long as it is open.
    let start: Int
    let isAutolink: Bool
    /// The bytes in the file.
    var range: Range<Int>
    var destinationRange: Range<Int>?
    /// Where its text stands in the plain text.
    var textRange: Range<Int>
    /// The destination, where it was dangerous.
    let refused: String?
    var isOpen = true

    /// Whether it is an element of its own: names and fragments are not.
    var isElement: Bool { scheme != .term && scheme != .fragment }

    func link(text: [UInt8]) -> Link {
        let plain =
            kind == .reference
            ? destination : String(decoding: text[textRange], as: UTF8.self)
        return Link(
            kind: kind, destination: destination, range: range, destinationRange: destinationRange,
            text: plain, title: title, standsAlone: standsAlone)
    }

    /// Follows the text as stretches in it are taken out.
    mutating func moveText(behind removals: TextRemovals) {
        textRange =
            removals.moved(textRange.lowerBound)..<removals.moved(textRange.upperBound)
    }
}

/// Stretches taken out of a text, in ascending order.
struct TextRemovals {
    private var ends: [Int] = []
    /// How much is taken out up to each of the ends.
    private var removed: [Int] = []

    init(_ ranges: [Range<Int>]) {
        var sum = 0
        for range in ranges {
            sum += range.count
            ends.append(range.upperBound)
            removed.append(sum)
        }
    }

    /// Where an offset that stands in none of the stretches has moved to.
    func moved(_ offset: Int) -> Int {
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? offset : offset - removed[low - 1]
    }
}
