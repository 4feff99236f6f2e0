/// A text as the tokeniser sees it: folded code points, each with its place in the text it came from.
///
/// TOKENISATION.md §1 and §2.
struct FoldedText: Sendable {
    /// The case of an ASCII letter.
    enum LetterCase: UInt8, Sendable {
        case none, small, capital
    }

    /// One folded code point and where in the source it comes from, in eight bytes: a text is gone through several times.
    struct Unit: Sendable {
        /// How many UTF-16 units of the source are before what this stands for.
        let start: Int32
        /// The value below, the class, the case and the width above.
        fileprivate var bits: UInt32

        @inline(__always)
        fileprivate(set) var value: UInt32 {
            get { bits & 0xFF_FFFF }
            set { bits = bits & ~0xFF_FFFF | newValue }
        }

        @inline(__always)
        var kind: Folding.Class {
            Folding.Class(rawValue: UInt8(truncatingIfNeeded: bits >> 24 & 15)) ?? .separator
        }

        /// Whether the source had an ASCII letter here, of either width, and of which case: where names are cut.
        @inline(__always)
        var letterCase: LetterCase {
            LetterCase(rawValue: UInt8(truncatingIfNeeded: bits >> 28 & 3)) ?? .none
        }

        /// How many UTF-16 units the code point takes that this comes from, where that became several.
        fileprivate var width: Int32 { bits >> 31 == 0 ? 1 : 2 }
    }

    /// The most units that a text has for each of its bytes: ㌖ takes three and becomes six.
    static let mostUnitsOfByte = 2

    private(set) var units: [Unit] = []
    /// How many UTF-16 units the source has.
    private var sourceLength: Int32 = 0
    private let folding = Folding.standard
    private let simple = FoldedText.simple

    /// The bits of what the characters of the first plane become, by their numbers; 0 where that is not one unit, or
    /// depends on what stands before. Nearly all characters of texts are looked up here alone.
    private static let simple: [UInt32] = (UInt32(0)...0xFFFF).map { value in
        let folding = Folding.standard
        var folded = value
        switch folding[value] {
        case .keep: break
        case .replace(let range) where range.count == 1:
            folded = folding.replacements[range.lowerBound]
        default: return 0
        }
        if isHangulEnd(folded) { return 0 }
        return bits(folded, folding.classOfFolded(folded), of: value)
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
            sourceLength = FoldedText.fold(text, simple.span, folding, keeping: kept, to: &units)
        }
        swap(&units, &self.units)
    }

    /// Folds a text and returns how many UTF-16 units it has.
    private static func fold(
        _ text: Span<UInt8>, _ simple: Span<UInt32>, _ folding: borrowing Folding,
        keeping kept: Set<UInt32>, to units: inout OutputSpan<Unit>
    ) -> Int32 {
        var offset: Int32 = 0
        var i = 0
        while true {
            while i < text.count, text[i] < 0x80 {
                units.append(Unit(start: offset, bits: simple[Int(text[i])]))
                offset &+= 1
                i += 1
            }
            guard i < text.count else { return offset }
            let start = offset
            let value = scalar(in: text, at: &i)
            offset += value > 0xFFFF ? 2 : 1
            if !kept.isEmpty, kept.contains(value) {
                append(value, .pair, of: value, start, to: &units)
            } else if value <= 0xFFFF, simple[Int(value)] != 0 {
                units.append(Unit(start: start, bits: simple[Int(value)]))
            } else {
                append(value, folding, start, to: &units)
            }
        }
    }

    /// Where in the source ends what a unit stands for, which is no separator: what becomes nothing lengthens it.
    func end(of unit: Int) -> Int32 {
        guard unit + 1 < units.count else { return sourceLength }
        let start = units[unit].start
        let next = units[unit + 1].start
        // Of several units of one code point only the last is lengthened.
        return next == start ? start + units[unit].width : next
    }
}

private func append(
    _ value: UInt32, _ folding: borrowing Folding, _ start: Int32,
    to units: inout OutputSpan<FoldedText.Unit>
) {
    switch folding[value] {
    case .keep(let kind):
        append(value, kind, of: value, start, to: &units)
    case .remove: break
    case .replace(let range):
        for i in range {
            let replacement = folding.replacements[i]
            let kind = folding.classOfFolded(replacement)
            append(replacement, kind, of: value, start, to: &units)
        }
    }
}

private func append(
    _ value: UInt32, _ kind: Folding.Class, of source: UInt32, _ start: Int32,
    to units: inout OutputSpan<FoldedText.Unit>
) {
    if isHangulEnd(value), units.count > 0,
        let syllable = hangulSyllable(units[units.count - 1].value, value)
    {
        units[units.count - 1].value = syllable
    } else {
        units.append(FoldedText.Unit(start: start, bits: bits(value, kind, of: source)))
    }
}

/// The bits of a unit that a code point of the source becomes, or one of several.
private func bits(_ value: UInt32, _ kind: Folding.Class, of source: UInt32) -> UInt32 {
    let letterCase = letterCase(of: source)
    let isWide: UInt32 = source > 0xFFFF ? 1 : 0
    return value | UInt32(kind.rawValue) << 24 | UInt32(letterCase.rawValue) << 28 | isWide << 31
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
