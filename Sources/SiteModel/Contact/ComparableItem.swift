import SourceText

/// A line of a checklist in the form in which two lines are compared.
///
/// Case, width, spaces that part no words, and punctuation at the end do not count. What stands in brackets at the end, or
/// after a colon, is a hint: it tells how to follow the line, so the same line without it is the same item.
struct ComparableItem: Sendable, Hashable {
    /// The whole line.
    let whole: String
    /// The line without its hint; the whole line where it has none.
    let core: String

    init(_ text: String) {
        let folded = ComparableItem.folded(text)
        let trimmed = ComparableItem.trimmed(folded[...])
        // A line of punctuation alone is at least equal to itself.
        let whole = trimmed.isEmpty ? folded[...] : trimmed
        self.whole = String(String.UnicodeScalarView(whole))
        core = String(String.UnicodeScalarView(ComparableItem.core(of: whole)))
    }

    private static func folded(_ text: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var isSpaceBefore = false
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            // Most of a Chinese line: no case, no width, no space beside it that parts words.
            if (0x4E00...0x9FFF).contains(scalar.value) {
                result.append(scalar)
                isSpaceBefore = false
                continue
            }
            if scalar.properties.isDefaultIgnorableCodePoint { continue }
            if scalar.properties.isWhitespace {
                isSpaceBefore = true
                continue
            }
            for folded in narrow(scalar).properties.lowercaseMapping.unicodeScalars {
                if isSpaceBefore, let last = result.last, isOfWord(last), isOfWord(folded) {
                    result.append(" ")
                }
                isSpaceBefore = false
                result.append(folded)
            }
        }
        return result
    }

    /// The ASCII form of a full-width one (Unicode, block Halfwidth and Fullwidth Forms), and plain quotation marks.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
        case 0x2018, 0x2019: "'"
        case 0x201C, 0x201D: "\""
        default: scalar
        }
    }

    /// Whether a space beside the character parts two words.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isHan && !scalar.isKana && !isPunctuation(scalar)
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }

    /// Without punctuation at the end; brackets and quotation marks stay, for they belong to what they enclose.
    private static func trimmed(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let end = line.lastIndex { scalar in
            switch scalar.properties.generalCategory {
            case .dashPunctuation: false
            case .otherPunctuation: scalar == "\"" || scalar == "'" || scalar == "%"
            default: true
            }
        }
        return end.map { line[...$0] } ?? []
    }

    private static func core(of line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let withoutBrackets = withoutBrackets(line)
        if withoutBrackets.count < line.count { return withoutBrackets }
        guard let colon = line.firstIndex(of: ":") else { return line }
        let head = trimmed(line[..<colon])
        return head.isEmpty ? line : self.withoutBrackets(head)
    }

    /// The line before the brackets that end it; the line itself where it is all in brackets.
    private static func withoutBrackets(
        _ line: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        let pairs: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "[", "】": "【", "〕": "〔"]
        guard let close = line.last, let open = pairs[close] else { return line }
        var depth = 0
        for i in line.indices.reversed() {
            if line[i] == close { depth += 1 }
            if line[i] == open { depth -= 1 }
            if depth == 0 {
                let head = trimmed(line[..<i])
                return head.isEmpty ? line : head
            }
        }
        return line
    }
}
