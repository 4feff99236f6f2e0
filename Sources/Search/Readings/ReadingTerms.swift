/// The terms by which somebody finds a Han text who types its sound. TOKENISATION.md §7.
///
/// 登录失败 gives the pairs `~deng'lu`, `~lu'shi`, `~shi'bai` and the initials `~'dl`, `~'ls`, `~'sb`. The tilde stands in
/// no other term, so all of them are neighbours in the index, and a reader who writes Chinese loads none of them.
enum ReadingTerms {
    /// What each term of readings begins with.
    static let mark = UInt8(ascii: "~")
    /// What stands between two syllables, and before initials.
    static let apostrophe = UInt8(ascii: "'")

    /// A term, and the pair of Han characters that is read so; nil for initials, which say too little to be undone.
    struct Reading: Hashable {
        let term: Term
        let pair: Term?
    }

    /// Appends the text of a term of two syllables.
    static func append(
        syllables first: Readings.Syllable, _ second: Readings.Syllable, to output: inout [UInt8]
    ) {
        output.append(mark)
        output += Readings.standard.letters(of: first)
        output.append(apostrophe)
        output += Readings.standard.letters(of: second)
    }

    /// Whether a term of an index is a pair of syllables, with which the Han stands that is read so.
    static func isPair(_ term: some Collection<UInt8>) -> Bool {
        term.first == mark && term.dropFirst().first != apostrophe
    }

    /// The readings of all neighbouring Han characters of a folded text.
    static func all(of text: FoldedText) -> [Reading] {
        var readings: [Reading] = []
        var run: [UInt32] = []
        for unit in text.units {
            if unit.kind == .pair, isHan(unit.value) {
                run.append(unit.value)
            } else if !run.isEmpty {
                append(run, to: &readings)
                run.removeAll(keepingCapacity: true)
            }
        }
        append(run, to: &readings)
        return readings
    }

    private static func isHan(_ value: UInt32) -> Bool {
        (0x3400...0x9FFF).contains(value) || value >= 0x20000
    }

    private static func append(_ run: [UInt32], to result: inout [Reading]) {
        guard run.count > 1 else { return }
        let readings = Readings.standard
        let syllables = readings.syllables(of: run)
        for i in 0..<run.count - 1 {
            let pair = Term(run[i], run[i + 1])
            for first in syllables[i] {
                let initial = readings.initial(of: first)
                for second in syllables[i + 1] {
                    let initials = Term(initials: initial, readings.initial(of: second))
                    result.append(Reading(term: initials, pair: nil))
                    result.append(Reading(term: Term(syllables: first, second), pair: pair))
                }
            }
        }
    }
}
