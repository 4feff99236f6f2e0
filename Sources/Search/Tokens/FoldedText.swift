/// A text as the tokeniser sees it: folded code points, each with its place in the text it came from.
///
/// TOKENISATION.md §1 and §2.
struct FoldedText: Sendable {
    /// The case of an ASCII letter.
    enum LetterCase: UInt8, Sendable {
        case none, small, capital
    }

    /// One folded code point and the UTF-16 units of the source that it stands for.
    struct Unit: Sendable {
        var value: UInt32
        var kind: Folding.Class
        /// Whether the source had an ASCII letter here, of either width, and of which case: where names are cut.
        var letterCase: LetterCase
        var start: Int32
        var end: Int32
    }

    /// The most units that a text has for each of its bytes: ㌖ takes three and becomes six.
    static let mostUnitsOfByte = 2

    private(set) var units: [Unit] = []
    private let folding = Folding.standard
    private let ascii = FoldedText.asciiUnits

    /// What ASCII characters become, which are most of many texts: each stays one, without a place yet.
    private static let asciiUnits: [Unit] = (UInt32(0)..<0x80).map { value in
        let folding = Folding.standard
        var folded = value
        if case .replace(let range) = folding[value] {
            folded = folding.replacements[range.lowerBound]
        }
        return Unit(
            value: folded, kind: folding.classOfFolded(folded), letterCase: letterCase(of: value),
            start: 0, end: 0)
    }

    /// Folds a text in place of the one before, keeping the storage; Han characters in `kept` stay as they are.
    mutating func fold(_ text: String, keeping kept: Set<UInt32> = []) {
        fold(text.utf8.span, keeping: kept)
    }

    /// Folds a text that is well-formed UTF-8.
    mutating func fold(_ text: Span<UInt8>, keeping kept: Set<UInt32> = []) {
        // Taken out while it is filled, so that the tables beside it are read where they are.
        var units: [Unit] = []
        swap(&units, &self.units)
        units.removeAll(keepingCapacity: true)
        units.append(addingCapacity: text.count * FoldedText.mostUnitsOfByte) { units in
            var offset: Int32 = 0
            var i = 0
            while i < text.count {
                if text[i] < 0x80 {
                    var unit = ascii[Int(text[i])]
                    unit.start = offset
                    offset += 1
                    unit.end = offset
                    units.append(unit)
                    i += 1
                    continue
                }
                let value = scalar(in: text, at: &i)
                let end = offset + (value > 0xFFFF ? 2 : 1)
                if !kept.isEmpty, kept.contains(value) {
                    append(value, .pair, .none, offset, end, to: &units)
                } else {
                    append(value, folding, offset, end, to: &units)
                }
                offset = end
            }
        }
        swap(&units, &self.units)
    }
}

@inline(__always)
private func append(
    _ value: UInt32, _ folding: borrowing Folding, _ start: Int32, _ end: Int32,
    to units: inout OutputSpan<FoldedText.Unit>
) {
    switch folding[value] {
    case .keep(let kind):
        append(value, kind, letterCase(of: value), start, end, to: &units)
    case .remove:
        // An accent belongs to the letter before it.
        if units.count > 0, units[units.count - 1].kind != .separator {
            units[units.count - 1].end = end
        }
    case .replace(let range):
        for i in range {
            let replacement = folding.replacements[i]
            let kind = folding.classOfFolded(replacement)
            append(replacement, kind, letterCase(of: value), start, end, to: &units)
        }
    }
}

@inline(__always)
private func append(
    _ value: UInt32, _ kind: Folding.Class, _ letterCase: FoldedText.LetterCase, _ start: Int32,
    _ end: Int32, to units: inout OutputSpan<FoldedText.Unit>
) {
    if value >= 0x1161, value <= 0x11C2, units.count > 0,
        let syllable = hangulSyllable(units[units.count - 1].value, value)
    {
        units[units.count - 1].value = syllable
        units[units.count - 1].end = end
    } else {
        units.append(
            FoldedText.Unit(
                value: value, kind: kind, letterCase: letterCase, start: start, end: end))
    }
}

/// The code point that begins at an offset of well-formed UTF-8, which moves past it.
@inline(__always)
func scalar(in text: Span<UInt8>, at i: inout Int) -> UInt32 {
    let first = UInt32(text[i])
    i += 1
    if first < 0x80 { return first }
    func next(_ value: UInt32) -> UInt32 {
        defer { i += 1 }
        return value << 6 | UInt32(text[i] & 0x3F)
    }
    if first < 0xE0 { return next(first & 0x1F) }
    if first < 0xF0 { return next(next(first & 0x0F)) }
    return next(next(next(first & 0x07)))
}

private func letterCase(of value: UInt32) -> FoldedText.LetterCase {
    switch value {
    case 0x41...0x5A, 0xFF21...0xFF3A: .capital
    case 0x61...0x7A, 0xFF41...0xFF5A: .small
    default: .none
    }
}

/// The syllable that a Hangul letter or open syllable makes with the letter after it (Unicode 15.1 §3.12).
private func hangulSyllable(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
        return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    if (0xAC00...0xD7A3).contains(first), (first - 0xAC00) % 28 == 0,
        (0x11A8...0x11C2).contains(second)
    {
        return first + second - 0x11A7
    }
    return nil
}
