/// The part of a text that shows why it was found. FORMAT.md, "Excerpts".
///
/// Lengths are in cells, as wide as a Latin letter: a unit from U+1100 on counts two.
struct Excerpt {
    /// The text, with an ellipsis where something was left out.
    let text: String
    /// What to mark in it, in UTF-16 units.
    let marks: [Range<Int>]

    private static let width = 160
    private static let leadIn = 40
    private static let ellipsis: UInt16 = 0x2026

    /// Chooses the excerpt of a text for what a query found; `seen` takes how each term was written first.
    init(
        of text: String, _ weights: [Term: Int], _ tokeniser: inout Tokeniser,
        seen: inout [Term: String]
    ) {
        let units = Array(text.utf16)
        let matches = Matches(in: text, units, weights, &tokeniser, seen: &seen)
        let core = Excerpt.bestWindow(matches.matches, units)
        let start = Excerpt.start(before: core.lowerBound, units)
        let end = Excerpt.end(from: start.offset, after: core.upperBound, units)
        var excerpt: [UInt16] = start.isCut ? [Excerpt.ellipsis] : []
        let shift = excerpt.count - start.offset
        excerpt += units[start.offset..<end.offset]
        if end.isCut { excerpt.append(Excerpt.ellipsis) }
        self.text = String(decoding: excerpt, as: UTF16.self)
        marks = matches.marks(in: start.offset..<end.offset, shiftedBy: shift)
    }

    private static func cells(_ unit: UInt16) -> Int {
        unit < 0x1100 || unit & 0xFC00 == 0xDC00 ? 1 : 2
    }

    /// From the match with which a window begins to the last match in it, such that the different terms weigh most.
    private static func bestWindow(_ matches: [Matches.Match], _ units: [UInt16]) -> Range<Int> {
        var best = 0..<0
        var bestWeight = 0
        for (i, first) in matches.enumerated() {
            var seen: Set<Term> = []
            var weight = 0
            var width = 0
            var measured = first.range.lowerBound
            var end = measured
            for match in matches[i...] {
                while measured < match.range.upperBound {
                    width += cells(units[measured])
                    measured += 1
                }
                if width > Excerpt.width - leadIn { break }
                end = max(end, match.range.upperBound)
                if seen.insert(match.term).inserted { weight += match.weight }
            }
            if weight > bestWeight {
                bestWeight = weight
                best = first.range.lowerBound..<end
            }
        }
        return best
    }

    /// Where the excerpt begins: at the start of the sentence if that is near, else at a word.
    private static func start(before core: Int, _ units: [UInt16]) -> (offset: Int, isCut: Bool) {
        var offset = core
        var width = 0
        var word: Int?
        while offset > 0 {
            if isSentenceEnd(units, offset - 1) {
                return (skippingSpaces(units, offset, core), false)
            }
            if units[offset - 1] == 0x20 { word = offset }
            let cells = cells(units[offset - 1])
            if width + cells > leadIn { break }
            width += cells
            offset -= 1
        }
        if offset == 0 { return (0, false) }
        let isInWord = units[offset - 1] < 0x1100 && units[offset] < 0x1100
        if isInWord, let word { offset = word }
        if offset < core, units[offset] & 0xFC00 == 0xDC00 { offset += 1 }
        return (skippingSpaces(units, offset, core), true)
    }

    private static func skippingSpaces(_ units: [UInt16], _ from: Int, _ limit: Int) -> Int {
        var offset = from
        while offset < limit, units[offset] == 0x20 { offset += 1 }
        return offset
    }

    /// Where the excerpt ends: with the text, else after a mark or before a space of its last part.
    private static func end(
        from start: Int, after core: Int, _ units: [UInt16]
    ) -> (offset: Int, isCut: Bool) {
        var limit = start
        var width = 0
        while limit < units.count, width + cells(units[limit]) <= Excerpt.width || limit < core {
            width += cells(units[limit])
            limit += 1
        }
        if limit == units.count { return (limit, false) }
        if units[limit] & 0xFC00 == 0xDC00 { limit -= 1 }
        var offset = limit
        var space: Int?
        while offset > core, offset > limit - leadIn {
            if isSentenceEnd(units, offset - 1) { return (offset, false) }
            if isMark(units[offset - 1]) { return (offset, true) }
            if units[offset - 1] == 0x20, space == nil { space = offset - 1 }
            offset -= 1
        }
        return (space ?? limit, true)
    }

    /// 。！？； and ! ? ; and a full stop before a space.
    private static func isSentenceEnd(_ units: [UInt16], _ i: Int) -> Bool {
        switch units[i] {
        case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x21, 0x3F, 0x3B: true
        case 0x2E: i + 1 < units.count && units[i + 1] == 0x20
        default: false
        }
    }

    /// ，、：）》」』】
    private static func isMark(_ unit: UInt16) -> Bool {
        switch unit {
        case 0xFF0C, 0x3001, 0xFF1A, 0xFF09, 0x300B, 0x300D, 0x300F, 0x3011: true
        default: false
        }
    }
}
