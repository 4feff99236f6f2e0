import TestSupport

@testable import Search

/// Random queries made of what stands in an index: pieces of titles and texts, their sound, with typing errors, in traditional
/// characters, or mixed with characters that are hard to cut. The same ones on every run.
struct RandomQueries {
    private var generator: SeededGenerator
    private var awkward: AwkwardTexts
    private let titles: [[Unicode.Scalar]]
    private let texts: [[Unicode.Scalar]]
    private let traditional: [UInt32: [Unicode.Scalar]]

    /// Takes the pieces out of the files of an index.
    init(over files: ServedSearch.Files, seed: UInt64) throws {
        generator = SeededGenerator(seed: seed)
        awkward = AwkwardTexts(seed: seed + 1)
        let manifest = try JSONValue(parsing: files["manifest.json"] ?? [])
        let parts =
            try manifest["inline"]["texts"].array
            ?? files.filter { $0.key.hasPrefix("texts/") }.sorted { $0.key < $1.key }
            .map { try JSONValue(parsing: $0.value) }
        let pages = parts.flatMap { $0["pages"].array ?? [] }
        let sections = pages.flatMap { $0["sections"].array ?? [] }
        func scalars(_ values: [JSONValue]) -> [[Unicode.Scalar]] {
            values.compactMap(\.string).map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }
        }
        titles = scalars(pages.map { $0["title"] } + sections.map { $0["heading"] })
        texts = scalars(sections.map { $0["text"] })
        var traditional: [UInt32: [Unicode.Scalar]] = [:]
        for (source, target) in Folding.standard.han {
            traditional[target, default: []] += [source].compactMap(Unicode.Scalar.init)
        }
        self.traditional = traditional
        guard !titles.isEmpty, !texts.isEmpty else { throw TestFailure("the index has no texts") }
    }

    /// The next queries.
    mutating func next(_ count: Int) -> [String] { (0..<count).map { query($0) } }

    private mutating func query(_ number: Int) -> String {
        switch number % 9 {
        case 0: return String(piece(of: titles, 2...8))
        case 1: return String(piece(of: texts, 1...14))
        case 2: return String(piece(of: titles, 1...5)) + " " + String(piece(of: texts, 1...5))
        case 3: return sound(of: piece(of: titles, 1...5), separator: "")
        case 4: return sound(of: piece(of: titles, 2...4), separator: " ")
        case 5: return misspelt(piece(of: titles, 4...14))
        case 6: return String(inTraditional(piece(of: texts, 2...8)))
        case 7:
            return String(piece(of: titles, 1...4))
                + sound(of: piece(of: titles, 1...3), separator: "")
        default:
            return awkward.next() + (generator.once(in: 2) ? String(piece(of: titles, 1...4)) : "")
        }
    }

    private mutating func piece(
        of texts: [[Unicode.Scalar]], _ lengths: ClosedRange<Int>
    ) -> String.UnicodeScalarView {
        let text = generator.pick(texts)
        let length = min(Int.random(in: lengths, using: &generator), text.count)
        let start = Int.random(in: 0...text.count - length, using: &generator)
        return String.UnicodeScalarView(text[start..<start + length])
    }

    private mutating func sound(of piece: String.UnicodeScalarView, separator: String) -> String {
        let isInitials = generator.once(in: 4)
        let parts = Readings.standard.syllables(of: piece.map(\.value)).enumerated().map {
            place, syllables -> String in
            guard !syllables.isEmpty else { return String(Array(piece)[place]) }
            let letters = Readings.standard.letters(of: generator.pick(Array(syllables)))
            return String(decoding: isInitials ? letters[..<1] : letters[...], as: UTF8.self)
        }
        let text = parts.joined(separator: separator)
        return generator.once(in: 3) ? String(text.dropLast()) : text
    }

    private mutating func misspelt(_ piece: String.UnicodeScalarView) -> String {
        var scalars = Array(piece)
        for _ in 0..<Int.random(in: 1...2, using: &generator) where scalars.count > 2 {
            let place = Int.random(in: 1..<scalars.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: scalars.remove(at: place)
            case 1: scalars.insert(scalars[place], at: place)
            case 2: scalars.swapAt(place - 1, place)
            default: scalars[place] = generator.pick(Array("aeiostr".unicodeScalars))
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private mutating func inTraditional(
        _ piece: String.UnicodeScalarView
    ) -> String.UnicodeScalarView {
        String.UnicodeScalarView(
            piece.map { scalar in traditional[scalar.value].map { generator.pick($0) } ?? scalar })
    }
}
