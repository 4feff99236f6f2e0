/// A stretch of a file and what stands there instead.
struct TextEdit {
    let range: Range<Int>
    let replacement: [UInt8]

    init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = Array(replacement.utf8)
    }
}

extension [UInt8] {
    /// The bytes with some stretches replaced, which do not overlap.
    func applying(_ edits: [TextEdit]) -> [UInt8] {
        var output: [UInt8] = []
        var done = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            output += self[done..<edit.range.lowerBound]
            output += edit.replacement
            done = edit.range.upperBound
        }
        return output + self[done...]
    }
}
