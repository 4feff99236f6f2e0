/// The syllables of pinyin that letters may be cut into. TOKENISATION.md §7.
struct Syllables {
    private let letters: [UInt8]
    /// Where the syllables may stand, by their start, then by their end.
    private let spans: [Range<Int>]

    /// Finds all syllables that a way from the first letter leads to; none reaches over an end of a word.
    init(_ letters: [UInt8], wordEnds: Set<Int>) {
        self.letters = letters
        var spans: [Range<Int>] = []
        var starts: Set<Int> = [0]
        for start in letters.indices where starts.contains(start) {
            for end in start + 1...max(start + 1, min(start + 6, letters.count)) {
                let text = letters[start..<end]
                let isRest = start > 0 && end == letters.count
                if Syllables.isSyllable(text)
                    || isRest && Syllables.initialLength(text) == text.count
                {
                    spans.append(start..<end)
                    starts.insert(end)
                }
                if wordEnds.contains(end) { break }
            }
        }
        self.spans = spans
    }

    /// Whether all letters may be one syllable.
    var areOne: Bool { spans.contains(letters.indices) }

    /// Two syllables, the second where the first ends.
    var neighbours: [(Range<Int>, Range<Int>)] {
        spans.flatMap { first in
            spans.filter { $0.lowerBound == first.upperBound }.map { (first, $0) }
        }
    }

    /// The term of readings of two syllables.
    func term(_ first: Range<Int>, _ second: Range<Int>) -> [UInt8] {
        [ReadingTerms.mark] + letters[first] + [ReadingTerms.apostrophe] + letters[second]
    }

    private struct Way {
        let gain: Int
        let terms: [[UInt8]]
    }

    /// The terms of the way through the letters whose known terms have the most letters, then of the one of fewest
    /// syllables; empty where no way leads to the end.
    func bestWay(isKnown: ([UInt8]) -> Bool) -> [[UInt8]] {
        var ways: [Range<Int>: Way?] = [:]
        return way(from: 0..<0, &ways, isKnown)?.terms ?? []
    }

    private func way(
        from first: Range<Int>, _ ways: inout [Range<Int>: Way?], _ isKnown: ([UInt8]) -> Bool
    ) -> Way? {
        if let way = ways[first] { return way }
        var best = first.upperBound == letters.count ? Way(gain: 0, terms: []) : nil
        for second in spans where second.lowerBound == first.upperBound {
            guard let rest = way(from: second, &ways, isKnown) else { continue }
            var gain = rest.gain
            var terms = rest.terms
            if first.upperBound > 0 {
                let term = term(first, second)
                if isKnown(term) { gain += second.upperBound - first.lowerBound }
                terms.insert(term, at: 0)
            }
            if let known = best, (known.gain, -known.terms.count) >= (gain, -terms.count) {
                continue
            }
            best = Way(gain: gain, terms: terms)
        }
        ways[first] = .some(best)
        return best
    }

    private static let finals: Set<String> = [
        "a", "ai", "ao", "an", "ang", "e", "ei", "en", "eng", "er", "i", "ia", "iao", "ian", "iang",
        "ie", "iu", "in", "ing", "iong", "o", "ou", "ong", "u", "ua", "uai", "uan", "uang", "ue",
        "ui",
        "uo", "un", "v", "ve",
    ]

    /// Whether letters are an initial, if any, and a final: some 200 that are no syllables pass, and are never found.
    private static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
        let initial = initialLength(letters)
        return finals.contains(String(decoding: letters.dropFirst(initial), as: UTF8.self))
    }

    private static func initialLength(_ letters: ArraySlice<UInt8>) -> Int {
        guard let first = letters.first, "bpmfdtnlgkhjqxrzcsyw".utf8.contains(first) else {
            return 0
        }
        let isRetroflex =
            "zcs".utf8.contains(first) && letters.dropFirst().first == UInt8(ascii: "h")
        return isRetroflex ? 2 : 1
    }
}
