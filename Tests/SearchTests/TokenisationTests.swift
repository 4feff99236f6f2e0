import Foundation
import Testing

@testable import Search

@Suite struct TokenisationTests {
    struct Vector: Decodable, CustomTestStringConvertible {
        struct Token: Decodable, Equatable {
            let term: String
            let start: Int
            let end: Int

            init(term: String, range: Range<Int>) {
                self.term = term
                start = range.lowerBound
                end = range.upperBound
            }

            init(from decoder: any Decoder) throws {
                var fields = try decoder.unkeyedContainer()
                term = try fields.decode(String.self)
                start = try fields.decode(Int.self)
                end = try fields.decode(Int.self)
            }

            static func == (left: Token, right: Token) -> Bool {
                left.term.utf8.elementsEqual(right.term.utf8) && left.start == right.start
                    && left.end == right.end
            }
        }

        let text: String
        let tokens: [Token]
        var testDescription: String { text.debugDescription }
    }

    static let vectors: [Vector] = {
        let folder = #filePath.dropLast("TokenisationTests.swift".count)
        let data = Data(MarkdownPages.read(folder + "Vectors/tokenisation.json").utf8)
        let groups = (try? JSONDecoder().decode([String: [Vector]].self, from: data)) ?? [:]
        return groups.keys.sorted().flatMap { groups[$0] ?? [] }
    }()

    @Test func thereAreVectorsForEachKindOfText() {
        #expect(TokenisationTests.vectors.count >= 250)
    }

    @Test(arguments: vectors) func aTextIsCutAsTheSharedVectorsSay(_ vector: Vector) {
        #expect(tokens(vector.text) == vector.tokens)
    }

    @Test func foldingWhatIsFoldedChangesNothing() {
        let folding = Folding.standard
        for value in UInt32(0)...0x10FFFF {
            guard case .replace(let range) = folding[value] else { continue }
            for replacement in folding.replacements[range] {
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

    private func tokens(_ text: String) -> [Vector.Token] {
        var tokeniser = Tokeniser()
        tokeniser.cut(text)
        return tokeniser.tokens.map {
            Vector.Token(term: tokeniser.lexicon.text(of: $0.term), range: tokeniser.range(of: $0))
        }
    }
}
