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
    private let readings: [UInt32: [Syllable]]
    /// The words by their first character, the longest first.
    private let words: [UInt32: [Word]]

    private init() {
        let names = PinyinTable.syllables.split(separator: " ").map { Array($0.utf8) }
        var places: [[UInt8]: Syllable] = [:]
        for (place, name) in names.enumerated() { places[name] = Syllable(place) }
        syllables = names
        readings = Readings.decodedReadings()
        var words: [UInt32: [Word]] = [:]
        for entry in PinyinTable.words.split(separator: ";") {
            let parts = entry.split(separator: ":")
            let characters = parts[0].unicodeScalars.map(\.value)
            let word = Word(
                characters: characters,
                syllables: parts[1].split(separator: " ").compactMap { places[Array($0.utf8)] })
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

    private static func decodedReadings() -> [UInt32: [Syllable]] {
        guard let numbers = NumberCode.numbers(in: PinyinTable.readings.utf8) else {
            preconditionFailure("the generated list of readings holds whole numbers")
        }
        var readings: [UInt32: [Syllable]] = [:]
        var i = 0
        var end = 0
        while i < numbers.count {
            let character = end + numbers[i]
            let count = numbers[i + 1] + 1
            readings[UInt32(character)] = numbers[i + 2..<i + 2 + count].map(Syllable.init)
            i += 2 + count
            end = character + 1
        }
        return readings
    }

    /// The ASCII letters of a syllable.
    func letters(of syllable: Syllable) -> [UInt8] { syllables[Int(syllable)] }

    /// What each character of a run may be read as; nothing for what is no Han character or has no known reading.
    func syllables(of run: some RandomAccessCollection<UInt32>) -> [[Syllable]] {
        let run = Array(run)
        var result: [[Syllable]] = []
        while result.count < run.count {
            let rest = run[result.count...]
            if let word = words[rest[rest.startIndex]]?.first(where: {
                rest.starts(with: $0.characters)
            }) {
                result += word.syllables.map { [$0] }
            } else {
                result.append(readings[rest[rest.startIndex]] ?? [])
            }
        }
        return result
    }
}
