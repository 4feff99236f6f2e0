/// The text before a tag, or after the last one.
struct TextGap {
    let range: Range<Int>
    /// Where the text behind the first line ending begins; nil without a line ending.
    let afterFirstLine: Int?
    /// Where the last line begins; nil without a line ending.
    let lastLine: Int?
    let beginsBlank: Bool
    let endsBlank: Bool

    /// Whether the tags on both sides stand on one line with nothing between them.
    var isJoint: Bool { afterFirstLine == nil && beginsBlank }
}

extension TextGap {
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.range = range
        var first = range.lowerBound
        while first < range.upperBound, bytes[first] != UInt8(ascii: "\n") { first += 1 }
        var last = range.upperBound
        while last > range.lowerBound, bytes[last - 1] != UInt8(ascii: "\n") { last -= 1 }
        let hasLineEnding = first < range.upperBound
        afterFirstLine = hasLineEnding ? first + 1 : nil
        lastLine = hasLineEnding ? last : nil
        var firstEnd = first
        if hasLineEnding, firstEnd > range.lowerBound, bytes[firstEnd - 1] == UInt8(ascii: "\r") {
            firstEnd -= 1
        }
        beginsBlank = bytes[range.lowerBound..<firstEnd].allSatisfy(isSpace)
        endsBlank = bytes[last..<range.upperBound].allSatisfy(isSpace)
    }
}
