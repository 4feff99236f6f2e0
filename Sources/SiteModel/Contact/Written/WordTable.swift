/// Words of several languages, each with what it says, found at a place in a text without looking at every word.
///
/// A word that begins with an ASCII letter counts only as a whole word; in Chinese nothing shows where a word ends.
struct WordTable<Meaning: Sendable & Equatable>: Sendable {
    private struct Word: Sendable {
        let bytes: [UInt8]
        let meaning: Meaning
        let isLatin: Bool
    }

    private let byLastByte: [[Word]]
    private let byFirstByte: [[Word]]

    /// Takes words that are separated by spaces, `_` standing for a space inside a word, by what they say.
    init(_ groups: [(Meaning, String)]) {
        var byLastByte = [[Word]](repeating: [], count: 256)
        var byFirstByte = byLastByte
        for (meaning, words) in groups {
            for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                let bytes = word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0.lowercased }
                let entry = Word(bytes: bytes, meaning: meaning, isLatin: bytes[0] < 0x80)
                byLastByte[Int(bytes[bytes.count - 1])].append(entry)
                byFirstByte[Int(bytes[0])].append(entry)
            }
        }
        // The longest word at a place is the one that is meant: 交易编号 before 编号.
        self.byLastByte = byLastByte.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
        self.byFirstByte = byFirstByte.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
    }

    /// The longest word that ends at an offset and lies in a range: where it begins and what it says.
    func word(
        endingAt end: Int, in text: [UInt8], _ range: Range<Int>
    ) -> (start: Int, meaning: Meaning)? {
        guard end > range.lowerBound, end <= range.upperBound else { return nil }
        for word in byLastByte[Int(text[end - 1].lowercased)] {
            let start = end - word.bytes.count
            if start >= range.lowerBound, matches(word, text, start) {
                return (start, word.meaning)
            }
        }
        return nil
    }

    /// The longest word that begins at an offset and lies in a range: where it ends and what it says.
    func word(
        at start: Int, in text: [UInt8], _ range: Range<Int>
    ) -> (end: Int, meaning: Meaning)? {
        guard start >= range.lowerBound, start < range.upperBound else { return nil }
        for word in byFirstByte[Int(text[start].lowercased)] {
            let end = start + word.bytes.count
            if end <= range.upperBound, matches(word, text, start) { return (end, word.meaning) }
        }
        return nil
    }

    /// The first word in a range.
    func first(
        in text: [UInt8], _ range: Range<Int>
    ) -> (range: Range<Int>, meaning: Meaning)? {
        for start in range {
            if let found = word(at: start, in: text, range) {
                return (start..<found.end, found.meaning)
            }
        }
        return nil
    }

    /// What the words in a range say, in their order.
    func meanings(in text: [UInt8], _ range: Range<Int>) -> [Meaning] {
        var found: [Meaning] = []
        var i = range.lowerBound
        while i < range.upperBound {
            if let word = word(at: i, in: text, range) {
                found.append(word.meaning)
                i = word.end
            } else {
                i += 1
            }
        }
        return found
    }

    private func matches(_ word: Word, _ text: [UInt8], _ start: Int) -> Bool {
        for i in word.bytes.indices where text[start + i].lowercased != word.bytes[i] {
            return false
        }
        guard word.isLatin else { return true }
        let end = start + word.bytes.count
        let isBegin = start == 0 || !text[start - 1].isLetter || !text[start].isLetter
        let isEnd = end >= text.count || !text[end].isLetter || !text[end - 1].isLetter
        return isBegin && isEnd
    }
}
