/// A text in which places are marked `▶…◀`, so that a test shows the place of a mistake instead of counting to it.
///
///     let marked = MarkedText("a: ▶'b◀")
///     marked.text     // "a: 'b"
///     marked.ranges   // [3..<5]
public struct MarkedText: Sendable, Hashable {
    /// The text without the marks.
    public let text: String
    /// The marked byte ranges in `text`, in the order in which they begin. `▶◀` marks a point.
    public let ranges: [Range<Int>]

    /// Reads a marked text. Marks may be nested; one without its partner is a mistake of the test.
    public init(_ marked: String) {
        var text = ""
        var ranges: [Range<Int>] = []
        var open: [Int] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "▶":
                open.append(ranges.count)
                ranges.append(text.utf8.count..<text.utf8.count)
            case "◀":
                guard let i = open.popLast() else { preconditionFailure("◀ without ▶") }
                ranges[i] = ranges[i].lowerBound..<text.utf8.count
            default: text.unicodeScalars.append(scalar)
            }
        }
        precondition(open.isEmpty, "▶ without ◀")
        self.text = text
        self.ranges = ranges
    }

    /// Marks byte ranges in a text: what a failing test shows beside what was expected. Nested ranges are allowed.
    public init(_ text: String, marking ranges: [Range<Int>]) {
        self.text = text
        self.ranges = ranges.sorted {
            ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
        }
    }

    /// The bytes of the text.
    public var bytes: [UInt8] { Array(text.utf8) }

    /// The text with its marks.
    public var marked: String {
        var output: [UInt8] = []
        let bytes = Array(text.utf8)
        for i in 0...bytes.count {
            for range in ranges where range.upperBound == i && !range.isEmpty {
                output += "◀".utf8
            }
            for range in ranges where range.lowerBound == i {
                output += (range.isEmpty ? "▶◀" : "▶").utf8
            }
            if i < bytes.count { output.append(bytes[i]) }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
