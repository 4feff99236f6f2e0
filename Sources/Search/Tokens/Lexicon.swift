/// Gives each distinct word a number, in the order in which the words are first met.
struct Lexicon: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    private var hashes: [UInt32] = []
    private var slots = [Int32](repeating: -1, count: 64)

    /// How many words there are.
    var count: Int { hashes.count }

    /// The UTF-8 bytes of a word.
    subscript(_ index: Int) -> ArraySlice<UInt8> {
        bytes[Int(starts[index])..<Int(starts[index + 1])]
    }

    /// The number of a word, which is added where it is new.
    mutating func index(of word: borrowing [UInt8]) -> Int {
        index(of: word.span)
    }

    /// The same for a word that stands somewhere in other bytes.
    mutating func index(of word: Span<UInt8>) -> Int {
        if count * 2 >= slots.count { grow() }
        let hash = termHash(word)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let candidate = Int(slots[slot])
            if hashes[candidate] == hash, self.word(candidate, is: word) { return candidate }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        for i in word.indices { bytes.append(word[i]) }
        starts.append(Int32(bytes.count))
        hashes.append(hash)
        return count - 1
    }

    private func word(_ index: Int, is word: Span<UInt8>) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == word.count else { return false }
        for i in word.indices where bytes[start + i] != word[i] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}

extension Lexicon {
    /// Appends the UTF-8 bytes of a term.
    func append(_ term: Term, to output: inout [UInt8]) {
        switch term.content {
        case .word(let index): output += self[index]
        case .characters(let first, let second):
            appendUTF8(first, to: &output)
            if second != 0 { appendUTF8(second, to: &output) }
        case .syllables(let first, let second):
            ReadingTerms.append(syllables: first, second, to: &output)
        case .initials(let first, let second):
            output += [ReadingTerms.mark, ReadingTerms.apostrophe, first, second]
        }
    }

    /// The text of a term.
    func text(of term: Term) -> String {
        var output: [UInt8] = []
        append(term, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

/// Appends a code point as UTF-8; it is not a surrogate.
func appendUTF8(_ value: UInt32, to output: inout [UInt8]) {
    output.append(addingCapacity: 4) { appendUTF8(value, to: &$0) }
}

/// Appends a code point to bytes that have room for it.
@inline(__always)
func appendUTF8(_ value: UInt32, to output: inout OutputSpan<UInt8>) {
    func append(_ byte: UInt32) { output.append(UInt8(truncatingIfNeeded: byte)) }
    func appendContinuation(_ shift: UInt32) { append(0x80 | value >> shift & 0x3F) }
    switch value {
    case ..<0x80: append(value)
    case ..<0x800:
        append(0xC0 | value >> 6)
        appendContinuation(0)
    case ..<0x10000:
        append(0xE0 | value >> 12)
        appendContinuation(6)
        appendContinuation(0)
    default:
        append(0xF0 | value >> 18)
        appendContinuation(12)
        appendContinuation(6)
        appendContinuation(0)
    }
}
