/// Judges the secrets that one sentence mentions.
struct SecretSentence {
    let text: PlainClauses
    let clauses: [Range<Int>]

    typealias Words = SecretVocabulary

    /// The first secret that is asked for.
    var requestedSecret: Range<Int>? {
        var i = range.lowerBound
        while let group = nextGroup(from: i) {
            if !isEvent(group), !isForbidden(group) { return group.first }
            i = group.range.upperBound
        }
        return nil
    }

    var range: Range<Int> { clauses[0].lowerBound..<clauses[clauses.count - 1].upperBound }

    /// Secrets that stand together as one list: 密码、PIN 或验证码.
    struct Group {
        let first: Range<Int>
        var range: Range<Int>
    }

    private func nextGroup(from start: Int) -> Group? {
        var i = start
        while i < range.upperBound {
            if let end = secretEnd(at: i) {
                var group = Group(first: i..<end, range: i..<end)
                while let next = secretEnd(at: skipConnectors(from: group.range.upperBound)) {
                    group.range = i..<next
                }
                return group
            }
            i += 1
        }
        return nil
    }

    private func secretEnd(at start: Int) -> Int? {
        text.end(ofOneOf: Words.secrets, at: start, before: range.upperBound)
    }

    private func skipConnectors(from start: Int) -> Int {
        skip(Words.connectors, from: start, before: range.upperBound, withCommas: true)
    }

    func skip(
        _ phrases: PhraseTable, from start: Int, before limit: Int, withCommas: Bool = false
    ) -> Int {
        var i = start
        while i < limit {
            if text.bytes[i] == UInt8(ascii: " ")
                || withCommas && text.bytes[i] == UInt8(ascii: ",")
            {
                i += 1
            } else if let end = text.end(ofOneOf: phrases, at: i, before: limit) {
                i = end
            } else {
                break
            }
        }
        return i
    }
}

extension SecretSentence {
    /// Whether the sentence speaks of what happened to the secrets.
    func isEvent(_ group: Group) -> Bool {
        var before = group.range.lowerBound
        while true {
            while before > range.lowerBound, text.bytes[before - 1] == UInt8(ascii: " ") {
                before -= 1
            }
            let limit = range.lowerBound
            if let event = text.start(
                ofOneOf: Words.eventsBefore, endingAt: before, after: limit)
            {
                // “别忘了密码” tells of nothing that happened.
                return !isNegated(event)
            }
            guard
                let start = text.start(
                    ofOneOf: Words.modifiersBefore, endingAt: before, after: limit)
            else { break }
            before = start
        }
        var after = group.range.upperBound
        while after < range.upperBound {
            if text.bytes[after] == UInt8(ascii: " ") {
                after += 1
                continue
            }
            if text.end(ofOneOf: Words.eventsAfter, at: after, before: range.upperBound) != nil {
                return true
            }
            guard
                let end = text.end(
                    ofOneOf: Words.modifiersAfter, at: after, before: range.upperBound)
            else { break }
            after = end
        }
        return false
    }

    /// Whether a negation ends where a word begins.
    private func isNegated(_ start: Int) -> Bool {
        var end = start
        while end > range.lowerBound, text.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return text.start(ofOneOf: Words.negations, endingAt: end, after: range.lowerBound) != nil
    }
}
