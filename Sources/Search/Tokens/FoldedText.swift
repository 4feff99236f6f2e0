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

    private(set) var units: [Unit] = []

    /// Folds a text in place of the one before, keeping the storage; Han characters in `kept` stay as they are.
    mutating func fold(_ text: String, keeping kept: Set<UInt32> = []) {
        units.removeAll(keepingCapacity: true)
        let folding = Folding.standard
        var offset: Int32 = 0
        for scalar in text.unicodeScalars {
            let value = scalar.value
            let end = offset + (value > 0xFFFF ? 2 : 1)
            if !kept.isEmpty, kept.contains(value) {
                append(value, .pair, .none, offset, end)
            } else {
                append(value, folding, offset, end)
            }
            offset = end
        }
    }

    private mutating func append(
        _ value: UInt32, _ folding: Folding, _ start: Int32, _ end: Int32
    ) {
        switch folding[value] {
        case .keep(let kind):
            append(value, kind, letterCase(of: value), start, end)
        case .remove:
            // An accent belongs to the letter before it.
            if let last = units.indices.last, units[last].kind != .separator {
                units[last].end = end
            }
        case .replace(let range):
            for replacement in folding.replacements[range] {
                let kind = folding.classOfFolded(replacement)
                append(replacement, kind, letterCase(of: value), start, end)
            }
        }
    }

    private mutating func append(
        _ value: UInt32, _ kind: Folding.Class, _ letterCase: LetterCase, _ start: Int32,
        _ end: Int32
    ) {
        if value >= 0x1161, value <= 0x11C2, let last = units.last,
            let syllable = hangulSyllable(last.value, value)
        {
            units[units.count - 1].value = syllable
            units[units.count - 1].end = end
        } else {
            units.append(
                Unit(value: value, kind: kind, letterCase: letterCase, start: start, end: end))
        }
    }
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
