/// Finds what sentences promise of the service, and leaves alone what only sounds like it.
///
/// A promise has a number (a span of time, hours of a clock, a price) and a word that says what is promised, in one
/// clause or in two that touch. It is none where the sentence asks, denies or depends on something, where it tells the
/// reader what to do, speaks of money on its way, or says what others claim (`ClaimWords`).
struct ClaimFinder: Sendable {
    /// The promises in a line, in the order in which they stand.
    func claims(in line: FoldedLine) -> [Claim] {
        var found: [Claim] = []
        for sentence in Sentence.all(in: line.bytes) {
            if sentence.isQuestion || sentence.words.contains(.othersClaim) { continue }
            found += replyTimes(sentence) + hours(sentence) + fees(sentence)
        }
        var apart: [Claim] = []
        for claim in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where !line.isCode(claim.range.lowerBound)
            && apart.last.map({ $0.range.overlaps(claim.range) }) != true
        {
            apart.append(claim)
        }
        return apart
    }

    private func replyTimes(_ sentence: Sentence) -> [Claim] {
        TimeSpans.all(in: sentence.text, sentence.range).compactMap { span in
            let index = sentence.clause(at: span.lowerBound)
            // The clause itself, then its neighbours: 提交后，客服会在 24 小时内，通过邮件回复.
            for i in [index, index + 1, index - 1] where sentence.clauses.indices.contains(i) {
                let words = sentence.words(ofClause: i)
                let own = sentence.words(ofClause: index)
                let replies =
                    words.contains(.reply)
                    || (words.contains(.deal) && words.contains(.service)
                        && !words.contains(.money))
                guard replies else { continue }
                // In a neighbour the reply must be somebody's; 2 小时内到账，有问题会回复 is of two matters.
                if i != index, own.contains(.money) || own.contains(.readerActs) { return nil }
                let both = words.union(own)
                if !both.isDisjoint(with: [.condition, .denial, .other]) { return nil }
                if both.contains(.readerDoes), !both.contains(.readerWaits) { return nil }
                return Claim(kind: .replyTime, range: span)
            }
            return nil
        }
    }

    private func hours(_ sentence: Sentence) -> [Claim] {
        ServiceHours.all(in: sentence.text, sentence.range).compactMap { hours in
            let clause = sentence.words(ofClause: sentence.clause(at: hours.range.lowerBound))
            let whole = sentence.words
            if !whole.isDisjoint(with: [.maintenance, .other]) { return nil }
            if !clause.isDisjoint(with: [.condition, .denial]) { return nil }
            if clause.contains(.money), clause.isDisjoint(with: [.service, .present]) {
                return nil
            }
            if hours.isComplete {
                return clause.contains(.money) ? nil : Claim(kind: .hours, range: hours.range)
            }
            if clause.contains(.readerDoes), clause.isDisjoint(with: [.service, .present]) {
                return nil
            }
            guard !whole.isDisjoint(with: [.service, .present]) else { return nil }
            return Claim(kind: .hours, range: hours.range)
        }
    }

    private func fees(_ sentence: Sentence) -> [Claim] {
        Prices.all(in: sentence.text, sentence.range).compactMap { range in
            let clause = sentence.words(ofClause: sentence.clause(at: range.lowerBound))
            return clause.isDisjoint(with: [.condition, .denial, .fraud])
                ? Claim(kind: .fee, range: range) : nil
        }
    }
}
