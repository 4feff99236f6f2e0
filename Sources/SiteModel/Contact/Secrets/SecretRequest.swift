/// A place where a text asks somebody for a secret: a password, a PIN, a code.
///
/// Each mention of a secret is judged by its clause. It is no request where the clause forbids it (“没有密码”, “cover your
/// PIN”), or speaks of what happened to it (“改密码的时间”, “the password reset did not arrive”). A negation reaches on over
/// commas until something else is asked for; one that forbids nothing (“do not forget”, “if it does not open”) does not count.
struct SecretRequest {
    /// The bytes of the text that name the secret.
    let range: Range<Int>

    /// The first request in a line of a list.
    static func first(inLine text: String) -> SecretRequest? {
        first(in: PlainClauses(text, lineEndsSentence: false))
    }

    /// The first request in a letter.
    static func first(inLetter text: String) -> SecretRequest? {
        first(in: PlainClauses(text, lineEndsSentence: true))
    }

    private static func first(in text: PlainClauses) -> SecretRequest? {
        for clauses in text.sentences {
            let sentence = SentenceReader(text: text, clauses: clauses)
            if let secret = sentence.requestedSecret {
                return SecretRequest(range: text.source(of: secret))
            }
        }
        return nil
    }
}

/// How far a word reaches, in bytes: beyond, nobody would take it to belong to the secret.
private let reach = 400

/// Judges the secrets that one sentence mentions.
private struct SentenceReader {
    let text: PlainClauses
    let clauses: [Range<Int>]

    private typealias Words = SecretVocabulary

    /// The first secret that is asked for.
    var requestedSecret: Range<Int>? {
        var i = range.lowerBound
        while let group = nextGroup(from: i) {
            if !isEvent(group), !isForbidden(group) { return group.first }
            i = group.range.upperBound
        }
        return nil
    }

    private var range: Range<Int> { clauses[0].lowerBound..<clauses[clauses.count - 1].upperBound }

    /// Secrets that stand together as one list: 密码、PIN 或验证码.
    private struct Group {
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

    private func skip(
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

extension SentenceReader {
    /// Whether the sentence speaks of what happened to the secrets.
    private func isEvent(_ group: Group) -> Bool {
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
}

extension SentenceReader {
    /// Whether a negation ends where a word begins.
    private func isNegated(_ start: Int) -> Bool {
        var end = start
        while end > range.lowerBound, text.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return text.start(ofOneOf: Words.negations, endingAt: end, after: range.lowerBound) != nil
    }

    /// Whether the sentence forbids to give the secrets.
    private func isForbidden(_ group: Group) -> Bool {
        let own = clause(at: group.range.lowerBound)
        let last = clause(at: group.range.upperBound - 1)
        let first = max(range.lowerBound, group.range.lowerBound - reach)
        let end = min(range.upperBound, group.range.upperBound + reach)
        let before = max(first, clauses[own].lowerBound)..<group.range.lowerBound
        if isForbidden(by: before) { return true }
        // A negation or a protection in front reaches on until something else is asked for.
        if !asks(before) {
            for clause in clauses[..<own].reversed() {
                guard clause.lowerBound >= first else { break }
                if isForbidden(by: clause) { return true }
                if asks(clause) { break }
            }
        }
        if text.contains(Words.requests, in: before) { return false }
        let after = group.range.upperBound..<min(end, clauses[last].upperBound)
        if let refusal = refusals(in: after).first, !asks(after.lowerBound..<refusal.start) {
            return true
        }
        return last + 1 < clauses.count && clauses[last + 1].upperBound <= end
            && refuses(clauses[last + 1])
    }

    /// The index of the clause that holds an offset, by halving.
    private func clause(at offset: Int) -> Int {
        var low = 0
        var high = clauses.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if clauses[middle].lowerBound <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Whether a negation or a protection in a range holds for what stands at its end.
    private func isForbidden(by range: Range<Int>) -> Bool {
        guard let refusal = refusals(in: range).last else { return false }
        let rest = refusal.end..<range.upperBound
        return !text.contains(Words.turns, in: rest)
            && !text.contains(Words.consequences, in: rest)
    }

    /// Whether a clause turns to something else, or asks for something and forbids nothing.
    private func asks(_ range: Range<Int>) -> Bool {
        if text.contains(Words.turns, in: range) { return true }
        return text.contains(Words.requests, in: range) && refusals(in: range).isEmpty
    }

    private typealias Refusal = (start: Int, end: Int)

    /// The negations of a range that forbid something, and what makes a secret unreadable.
    private func refusals(in range: Range<Int>) -> [Refusal] {
        var found: [Refusal] = []
        var isCondition = false
        var i = range.lowerBound
        while i < range.upperBound {
            if let end = text.end(
                ofOneOf: Words.wordsWithNegation, at: i, before: range.upperBound)
            {
                // 删除 is no 除, but it makes unreadable.
                if text.end(ofOneOf: Words.protections, at: i, before: end) == end {
                    found.append((i, end))
                }
                i = end
            } else if let end = text.end(
                ofOneOf: Words.conditions, at: i, before: range.upperBound)
            {
                isCondition = true
                i = end
            } else if let end = text.end(
                ofOneOf: Words.negations, at: i, before: range.upperBound)
            {
                if !isCondition, !isPretence(after: end, before: range.upperBound) {
                    found.append((i, end))
                }
                i = end
            } else if let end = text.end(
                ofOneOf: Words.protections, at: i, before: range.upperBound)
            {
                found.append((i, end))
                i = end
            } else {
                i += 1
            }
        }
        return found
    }

    private func isPretence(after end: Int, before limit: Int) -> Bool {
        let next = skip(Words.fillers, from: end, before: limit)
        return text.end(ofOneOf: Words.pretences, at: next, before: limit) != nil
    }

    /// Whether a clause does nothing but refuse what the one before names.
    private func refuses(_ clause: Range<Int>) -> Bool {
        for i in clause {
            guard let end = text.end(ofOneOf: Words.refusals, at: i, before: clause.upperBound)
            else { continue }
            let next = skip(Words.fillers, from: end, before: clause.upperBound)
            if next == clause.upperBound || text.bytes[next] == UInt8(ascii: ")")
                || text.end(ofOneOf: Words.recipients, at: next, before: clause.upperBound) != nil
            {
                return true
            }
        }
        return false
    }
}
