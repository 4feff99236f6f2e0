/// A term of an index that may be what a query asks for.
struct Candidate {
    /// The term as UTF-8.
    let text: [UInt8]
    let postings: TermPostings
    /// How much of its impact counts, in hundredths.
    let percent: Int

    /// Takes a term out of a shard; nil where what stands beside it is malformed.
    init?(_ shard: Shard, at place: Int, percent: Int, passageCount: Int) {
        text = shard.terms[place]
        guard
            let postings = TermPostings(
                shard.entries[place], hasPairs: ReadingTerms.isPair(text),
                passageCount: passageCount)
        else { return nil }
        self.postings = postings
        self.percent = percent
    }

    /// Whether one stands in more passages than another, or comes first among equals.
    static func isCommoner(_ left: Candidate, _ right: Candidate) -> Bool {
        left.postings.frequency != right.postings.frequency
            ? left.postings.frequency > right.postings.frequency
            : TermOrder.precedes(left.text, right.text)
    }
}
