/// The lines in which two texts differ, with a few equal lines around them, as `diff -u` shows them.
public struct TextDiff: Sendable, CustomStringConvertible {
    /// One line of a diff.
    public enum Line: Sendable, Hashable {
        /// A line that both texts have.
        case same(String)
        /// A line that only the expected text has.
        case missing(String)
        /// A line that only the actual text has.
        case unexpected(String)
    }

    /// All lines of both texts, in order.
    public let lines: [Line]

    /// Compares two texts line by line.
    public init(actual: String, expected: String) {
        let new = Self.lines(of: actual)
        let old = Self.lines(of: expected)
        // By bytes: Swift takes texts that are canonically equivalent for equal.
        var missing: Set<Int> = []
        var unexpected: Set<Int> = []
        for change in new.map({ Array($0.utf8) }).difference(from: old.map { Array($0.utf8) }) {
            switch change {
            case .remove(let offset, _, _): missing.insert(offset)
            case .insert(let offset, _, _): unexpected.insert(offset)
            }
        }
        var lines: [Line] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if missing.contains(i) {
                lines.append(.missing(old[i]))
                i += 1
            } else if unexpected.contains(j) {
                lines.append(.unexpected(new[j]))
                j += 1
            } else {
                lines.append(.same(old[i]))
                (i, j) = (i + 1, j + 1)
            }
        }
        self.lines = lines
    }

    /// The changed lines, marked `-` (expected) and `+` (actual), each with at most three equal lines around it.
    public var description: String {
        let changed = lines.indices.filter { if case .same = lines[$0] { false } else { true } }
        var output: [String] = []
        var last = -1
        for i in lines.indices where changed.contains(where: { abs($0 - i) <= 3 }) {
            if i > last + 1 { output.append("  … \(i - last - 1) equal lines") }
            last = i
            switch lines[i] {
            case .same(let text): output.append("  \(text)")
            case .missing(let text): output.append("- \(text)")
            case .unexpected(let text): output.append("+ \(text)")
            }
        }
        if !changed.isEmpty && last < lines.count - 1 {
            output.append("  … \(lines.count - 1 - last) equal lines")
        }
        return output.joined(separator: "\n")
    }

    /// The lines as they are printed; a last line feed that is lost is a difference.
    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var start = text.utf8.startIndex
        for i in text.utf8.indices where text.utf8[i] == UInt8(ascii: "\n") {
            lines.append(visible(text[start..<i]))
            start = text.utf8.index(after: i)
        }
        if start < text.utf8.endIndex { lines.append(visible(text[start...]) + "⌁ (no line feed)") }
        return lines
    }

    /// A line with what an eye cannot tell apart written as escapes.
    private static func visible(_ line: Substring) -> String {
        var output = ""
        for scalar in line.unicodeScalars {
            let isHidden =
                scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F
                || scalar.properties.generalCategory == .format
                || scalar.properties.generalCategory == .nonspacingMark
                || scalar.value == 0xA0
            if isHidden {
                output += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                output.unicodeScalars.append(scalar)
            }
        }
        return output
    }
}
