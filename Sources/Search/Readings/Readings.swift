/// The generated lists of how Han characters are read; see `make-pinyin.py`.
enum PinyinTable {}

/// How Han characters are read aloud: syllables of pinyin without tones.
///
/// A character of several readings has all of them, the most usual first, but inside one of the words of
/// `polyphones.txt`, where only the one of the word counts: 银行 is `yin hang`, 行 alone is `xing` or `hang`.
struct Readings: Sendable {
    /// The readings of this project's tables.
    static let standard = Readings()

    /// The place of a syllable in the list of all.
    typealias Syllable = UInt16

    private struct Word {
        let characters: [UInt32]
        let syllables: [Syllable]
    }

    private let syllables: [[UInt8]]
    /// The characters that have readings, ascending, where those of each end in `readings`, and all in a row.
    private let characters: [UInt32]
    private let readingEnds: [Int32]
    private let readings: [Syllable]
    /// The words by their first character, the longest first.
    private let words: [UInt32: [Word]]

    private init() {
        let names = PinyinTable.syllables.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) }
        var places: [[UInt8]: Syllable] = [:]
        for (place, name) in names.enumerated() { places[name] = Syllable(place) }
        syllables = names
        (characters, readingEnds, readings) = Readings.decodedReadings()
        var words: [UInt32: [Word]] = [:]
        for entry in PinyinTable.words.utf8.split(separator: UInt8(ascii: ";")) {
            let parts = entry.split(separator: UInt8(ascii: ":"))
            let characters = Substring(parts[0]).unicodeScalars.map(\.value)
            let word = Word(
                characters: characters,
                syllables: parts[1].split(separator: UInt8(ascii: " "))
                    .compactMap { places[Array($0)] })
            precondition(
                word.characters.count == word.syllables.count,
                "a word of polyphones.txt has a syllable for each character")
            words[characters[0], default: []].append(word)
        }
        for first in words.keys {
            words[first]?.sort { $0.characters.count > $1.characters.count }
        }
        self.words = words
    }

    private static func decodedReadings() -> ([UInt32], [Int32], [Syllable]) {
        guard let numbers = NumberCode.numbers(in: PinyinTable.readings.utf8) else {
            preconditionFailure("the generated list of readings holds whole numbers")
        }
        var characters: [UInt32] = []
        var ends: [Int32] = []
        var readings: [Syllable] = []
        var i = 0
        var end = 0
        while i < numbers.count {
            let character = end + numbers[i]
            let count = numbers[i + 1] + 1
            for number in numbers[i + 2..<i + 2 + count] { readings.append(Syllable(number)) }
            characters.append(UInt32(character))
            ends.append(Int32(readings.count))
            i += 2 + count
            end = character + 1
        }
        return (characters, ends, readings)
    }

    /// What a character may be read as; nothing where that is not known.
    private func readings(of character: UInt32) -> ArraySlice<Syllable> {
        var low = 0
        var high = characters.count
        while low < high {
            let middle = (low + high) / 2
            if characters[middle] < character { low = middle + 1 } else { high = middle }
        }
        guard low < characters.count, characters[low] == character else { return [] }
        return readings[(low == 0 ? 0 : Int(readingEnds[low - 1]))..<Int(readingEnds[low])]
    }

    /// The ASCII letters of a syllable.
    func letters(of syllable: Syllable) -> [UInt8] { syllables[Int(syllable)] }

    /// The letter that a syllable begins with.
    func initial(of syllable: Syllable) -> UInt8 { syllables[Int(syllable)][0] }

    /// What each character of a run may be read as; nothing for what is no Han character or has no known reading.
    func syllables(of run: some RandomAccessCollection<UInt32>) -> [ArraySlice<Syllable>] {
        var result: [ArraySlice<Syllable>] = []
        result.reserveCapacity(run.count)
        var rest = run[...]
        while let first = rest.first {
            if let word = words[first]?.first(where: { rest.starts(with: $0.characters) }) {
                for i in word.syllables.indices { result.append(word.syllables[i...i]) }
                rest = rest.dropFirst(word.characters.count)
            } else {
                result.append(readings(of: first))
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
