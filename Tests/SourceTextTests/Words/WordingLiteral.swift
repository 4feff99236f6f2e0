import TestSupport

/// A pair of texts that a file of Swift says something with: `Wording("…", zh: "…")`, as far as both are literals.
///
/// What is put in (`\(…)`) stands as a letter of its own, the same in both for the same expression.
struct WordingLiteral {
    let english: String
    let chinese: String
    let line: Int

    /// All of a file.
    static func all(in source: String) -> [WordingLiteral] {
        let scanner = SwiftLiterals(source)
        return scanner.ends(of: "Wording(").compactMap { start in
            guard let english = scanner.text(at: start),
                let comma = scanner.skip(",", at: english.end),
                let label = scanner.skip("zh:", at: comma),
                let chinese = scanner.text(at: label)
            else { return nil }
            let marks = Marks(english.pieces + chinese.pieces)
            return WordingLiteral(
                english: marks.text(english.pieces), chinese: marks.text(chinese.pieces),
                line: scanner.line(at: start))
        }
    }
}

/// Stands in for the expressions of a pair.
private struct Marks {
    private var marks: [String: String] = [:]

    init(_ pieces: [SwiftLiterals.Piece]) {
        for case .expression(let text) in pieces {
            let name = Self.name(text)
            guard marks[name] == nil else { continue }
            marks[name] = String(Character(Unicode.Scalar(0x2460 + UInt32(marks.count))!))
        }
    }

    /// Words in one of two languages are the same words.
    private static func name(_ expression: String) -> String {
        var name = expression
        for language in [".english", ".chinese"] where name.hasSuffix(language) {
            name.removeLast(language.count)
        }
        return name
    }

    func text(_ pieces: [SwiftLiterals.Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            // What is chosen between two texts is words of its own.
            case .expression(let text) where text.contains("\""): ""
            case .expression(let text): marks[Self.name(text)]!
            }
        }.joined()
    }
}
