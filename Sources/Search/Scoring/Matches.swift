/// What a text has of what a query found. FORMAT.md, "Excerpts".
struct Matches {
    /// A term where it stands.
    struct Match {
        /// Its place, in UTF-16 units.
        let range: Range<Int>
        /// The term.
        let term: Term
        /// What it weighs.
        let weight: Int
    }

    /// The terms in the order of their places.
    let matches: [Match]

    /// Finds the terms that weigh something in a text, given also as its units; `seen` takes how each was written first.
    init(
        in text: String, _ units: [UInt16], _ weights: [Term: Int], _ tokeniser: inout Tokeniser,
        seen: inout [Term: String]
    ) {
        tokeniser.cut(text)
        matches = tokeniser.tokens.compactMap { token in
            weights[token.term].map {
                Match(range: tokeniser.range(of: token), term: token.term, weight: $0)
            }
        }.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        for match in matches where seen[match.term] == nil {
            seen[match.term] = String(decoding: units[match.range], as: UTF16.self)
        }
    }

    /// The places of those within a part of the text, joined where they touch.
    func marks(in part: Range<Int>, shiftedBy shift: Int = 0) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        for match in matches
        where match.range.lowerBound >= part.lowerBound
            && match.range.upperBound <= part.upperBound
        {
            let start = match.range.lowerBound + shift
            let end = match.range.upperBound + shift
            if let last = marks.last, start <= last.upperBound {
                marks[marks.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                marks.append(start..<end)
            }
        }
        return marks
    }
}
