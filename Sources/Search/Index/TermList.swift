/// All terms of an index in their order, with their postings: what shards are cut from.
struct TermList: Sendable {
    /// The greatest number of passages listed for a term; the best are kept, and the true number stands beside them.
    static let mostPostings = 300
    /// The most pairs of Han characters that a term of readings names.
    private static let mostPairs = 6

    /// A term in a segment, by its numbers.
    private struct Place {
        let segment: Int32
        let term: Int32
    }

    /// The Han characters that terms consist of.
    let hanCharacters: Set<UInt32>

    /// The postings of each segment.
    private let postings: [Postings]
    /// The number of the first passage of each segment.
    private let firstPassages: [UInt32]
    /// The terms as UTF-8, by their numbers, and the numbers in the order of the terms.
    private let texts: [UInt8]
    private let textEnds: [Int32]
    private let order: [Int32]
    /// Where each term stands in the segments, by its number.
    private let places: [Place]
    private let placeEnds: [Int32]
    /// For a term of readings the pairs that are read so, as UTF-8, those of most pages first.
    private let pairs: [Int: [UInt8]]

    /// Merges the terms of segments, which are in the order of their pages.
    init(_ segments: [IndexSegment]) {
        postings = segments.map(\.postings)
        var firstPassages: [UInt32] = [0]
        var table = TermTable()
        var lexicon = Lexicon()
        var numbers: [[Int32]] = []
        var pairCounts: [Int: [UInt64: Int]] = [:]
        for segment in segments {
            firstPassages.append(
                firstPassages[firstPassages.count - 1] + UInt32(segment.texts.passages.count))
            let ofSegment = segment.terms.map { bits in
                let term = Term(bits: bits)
                let isWord = term.wordIndex.map {
                    Term(word: lexicon.index(of: segment.lexicon[$0].span))
                }
                return table.number(of: isWord ?? term)
            }
            for reading in segment.readings {
                let term = Int(ofSegment[Int(reading.term)])
                pairCounts[term, default: [:]][reading.pair, default: 0] += reading.pageCount
            }
            numbers.append(ofSegment)
        }
        self.firstPassages = firstPassages
        (places, placeEnds) = TermList.places(numbers, termCount: table.terms.count)
        (texts, textEnds) = TermList.texts(table.terms, lexicon)
        order = TermList.order(texts, textEnds)
        hanCharacters = TermList.hanCharacters(table.terms)
        pairs = pairCounts.mapValues { TermList.text($0, lexicon) }
    }

    /// How many terms there are.
    var count: Int { order.count }

    /// A term by its place in the order.
    subscript(place: Int) -> ArraySlice<UInt8> { text(Int(order[place])) }

    private func text(_ number: Int) -> ArraySlice<UInt8> {
        TermList.text(number, texts, textEnds)
    }

    /// Appends what stands beside the term at a place in the order: FORMAT.md, "Shards".
    func appendPostings(
        at place: Int, atMost most: Int = TermList.mostPostings, to output: inout [UInt8]
    ) {
        let number = Int(order[place])
        if let pairs = pairs[number] {
            output += pairs
            output.append(UInt8(ascii: " "))
        }
        let places = places[(number == 0 ? 0 : Int(placeEnds[number - 1]))..<Int(placeEnds[number])]
        var count = 0
        for place in places { count += postings[Int(place.segment)].count(of: Int(place.term)) }
        var best = BestPostings(most)
        if count > most {
            output += "\(count) ".utf8
            for place in places {
                postings[Int(place.segment)].forEach(of: Int(place.term)) { best.note($0) }
            }
        }
        let (postings, firstPassages) = (postings, firstPassages)
        output.append(addingCapacity: min(count, most) * NumberCode.mostCharacters) { output in
            var former: UInt32 = 0
            for place in places {
                let first = firstPassages[Int(place.segment)]
                postings[Int(place.segment)].forEach(of: Int(place.term)) { value in
                    guard best.includes(value) else { return }
                    let passage = (value >> 5) + first
                    NumberCode.append(Int((passage - former) << 5 | value & 31), to: &output)
                    former = passage
                }
            }
        }
    }
}

extension TermList {
    /// Gathers where each term stands, in the order of the segments.
    private static func places(
        _ numbers: [[Int32]], termCount: Int
    ) -> (places: [Place], ends: [Int32]) {
        var next = [Int32](repeating: 0, count: termCount + 1)
        for number in numbers.joined() { next[Int(number) + 1] += 1 }
        for i in 0..<termCount { next[i + 1] += next[i] }
        var places = [Place](
            repeating: Place(segment: 0, term: 0), count: Int(next[termCount]))
        next.removeLast()
        for (segment, numbers) in numbers.enumerated() {
            for (term, number) in numbers.enumerated() {
                places[Int(next[Int(number)])] = Place(segment: Int32(segment), term: Int32(term))
                next[Int(number)] += 1
            }
        }
        return (places, next)
    }

    private static func texts(
        _ terms: [UInt64], _ lexicon: Lexicon
    ) -> (texts: [UInt8], ends: [Int32]) {
        var texts: [UInt8] = []
        var ends: [Int32] = []
        for bits in terms {
            lexicon.append(Term(bits: bits), to: &texts)
            ends.append(Int32(texts.count))
        }
        return (texts, ends)
    }

    private static func text(
        _ number: Int, _ texts: [UInt8], _ ends: [Int32]
    ) -> ArraySlice<UInt8> {
        texts[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
    }

    private static func order(_ texts: [UInt8], _ ends: [Int32]) -> [Int32] {
        var terms = ends.indices.map {
            (prefix: TermOrder.prefix(text($0, texts, ends)), number: Int32($0))
        }
        terms.sort {
            $0.prefix != $1.prefix
                ? $0.prefix < $1.prefix
                : TermOrder.precedes(
                    text(Int($0.number), texts, ends), text(Int($1.number), texts, ends))
        }
        return terms.map(\.number)
    }

    private static func hanCharacters(_ terms: [UInt64]) -> Set<UInt32> {
        var characters: Set<UInt32> = []
        for bits in terms {
            guard case .characters(let first, let second) = Term(bits: bits).content else {
                continue
            }
            characters.insert(first)
            characters.insert(second)
        }
        characters.remove(0)
        return characters
    }

    private static func text(_ counts: [UInt64: Int], _ lexicon: Lexicon) -> [UInt8] {
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var text: [UInt8] = []
        for (pair, _) in ordered.prefix(mostPairs) {
            lexicon.append(Term(bits: pair), to: &text)
        }
        return text
    }
}
