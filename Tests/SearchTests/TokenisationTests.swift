import TestSupport
import Testing

@testable import Search

@Suite struct TokenisationTests {
    @Test func aTextIsCutAsTheSharedVectorsSay() throws {
        let vectors = try TokenVector.all()
        #expect(vectors.count >= 400)
        for vector in vectors { #expect(tokens(of: vector) == vector.tokens, "\(vector)") }
    }

    @Test(arguments: ["en", "id"])
    func aWordLosesItsEndingsAsTheSharedStemsSay(language: String) throws {
        let vectors = try TokenVector.stems(language)
        #expect(vectors.count >= 140)
        for vector in vectors { #expect(tokens(of: vector) == vector.tokens, "\(vector)") }
    }

    @Test(arguments: ["en", "id"])
    func noWordOfLettersBecomesEmpty(language: String) {
        var generator = SeededGenerator(seed: 4)
        let endings = [
            "nya", "kan", "an", "i", "ing", "ed", "es", "ies", "ation", "ate", "ku", "e",
        ]
        let beginnings = ["", "me", "peng", "di", "ber", "memper", "ke", "men"]
        for _ in 0..<5_000 {
            var word = generator.pick(beginnings)
            for _ in 0..<Int.random(in: 0...5, using: &generator) {
                word.unicodeScalars.append(generator.pick(Array("aeiouybdgkmnst".unicodeScalars)))
            }
            for _ in 0..<2 { word += generator.pick(endings) }
            let tokens = tokens(of: TokenVector(word, language: language, tokens: []))
            #expect(
                tokens.count == 1 && tokens[0].term.utf8.count >= min(2, word.utf8.count), "\(word)"
            )
        }
    }

    @Test func foldingWhatIsFoldedChangesNothing() {
        let folding = Folding.standard
        // Radicals and compatibility ideographs become their character, which may be a traditional one.
        let traditional = Set(folding.han.map(\.source))
        for value in UInt32(0)...0x10FFFF {
            guard case .replace(let range) = folding[value] else { continue }
            for replacement in folding.replacements[range] {
                if traditional.contains(replacement) {
                    #expect(value >= 0x2E80 && !traditional.contains(value))
                    continue
                }
                guard case .keep = folding[replacement] else {
                    Issue.record("U+\(String(value, radix: 16)) folds to what folds again")
                    return
                }
            }
        }
    }

    // The client folds plain characters by a rule instead of the table; here is the same rule.
    @Test func plainCharactersFoldAsTheRuleOfOneLineSays() {
        let folding = Folding.standard
        for value in UInt32(0)...0xFFFF where PlainCharacters.isPlain(value) && value != 0x2026 {
            var folded = (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
            if (0x41...0x5A).contains(folded) { folded += 32 }
            let kind: Folding.Class =
                switch folded {
                case 0x61...0x7A, 0x30...0x39: .word
                case 0x4E00...0x9FFF, 0xAC00...0xD7A3: .pair
                case 0x2D, 0x2E, 0x5F: .joiner
                case 0x27, 0x2019: .apostrophe
                default: .separator
                }
            switch folding[value] {
            case .keep(let own):
                // What becomes a mere separator needs no row in the table.
                let isSame = value == folded && own == kind
                #expect(isSame || own == .separator && kind == .separator, "U+\(value)")
            case .replace(let range):
                #expect(Array(folding.replacements[range]) == [folded], "U+\(value)")
                #expect(folding.classOfFolded(folded) == kind, "U+\(value)")
            case .remove: Issue.record("U+\(value) is plain but vanishes")
            }
        }
    }

    @Test func numbersSurviveBeingText() {
        let numbers = [0, 1, 31, 32, 33, 1_023, 1_024, 1_000_000, 1 << 30]
        var text: [UInt8] = []
        for number in numbers { NumberCode.append(number, to: &text) }
        #expect(NumberCode.numbers(in: text) == numbers)
        #expect(NumberCode.numbers(in: "g".utf8) == nil)
        #expect(NumberCode.numbers(in: "A B".utf8) == nil)
        #expect(NumberCode.numbers(in: "__________A".utf8) == nil)
        #expect((0..<5).map(NumberCode.signed) == [0, -1, 1, -2, 2])
    }

    @Test func termsOrderAsJavaScriptComparesStrings() {
        let texts = ["a", "ab", "b", "登", "登录", "\u{E000}", "\u{FFFD}", "\u{10000}", "𠮷", "é", "한"]
        for left in texts {
            for right in texts {
                #expect(
                    TermOrder.precedes(left.utf8, right.utf8)
                        == left.utf16.lexicographicallyPrecedes(right.utf16))
                let (a, b) = (
                    TermOrder.prefix(Array(left.utf8)[...]),
                    TermOrder.prefix(Array(right.utf8)[...])
                )
                if a != b {
                    #expect((a < b) == left.utf16.lexicographicallyPrecedes(right.utf16))
                }
            }
        }
    }

    private func tokens(of vector: TokenVector) -> [TokenVector.Token] {
        var tokeniser = Tokeniser(SearchLanguage(tag: vector.language ?? "zh-CN"))
        return tokeniser.tokens(of: vector.source)
    }
}

extension Tokeniser {
    /// The terms of a text with their places.
    mutating func tokens(of text: String) -> [TokenVector.Token] {
        cut(text)
        return tokens.map { TokenVector.Token(lexicon.text(of: $0.term), range(of: $0)) }
    }
}
