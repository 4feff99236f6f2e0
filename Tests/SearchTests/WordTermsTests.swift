import TestSupport
import Testing

@testable import Search

/// Words are remembered; what a text is cut into does not depend on what was cut before.
@Suite struct WordTermsTests {
    @Test(arguments: ["en", "id"])
    func aWordHasTheSameTermWhateverWasCutBefore(language: String) {
        var generator = SeededGenerator(seed: 7)
        var used = Tokeniser(SearchLanguage(tag: language))
        let letters = Array("aabeginst09éß'-")
        for _ in 0..<3_000 {
            let word = String(
                (0..<Int.random(in: 1...13, using: &generator)).map { _ in
                    letters.randomElement(using: &generator) ?? "a"
                })
            var fresh = Tokeniser(SearchLanguage(tag: language))
            fresh.cut(word)
            used.cut(word)
            #expect(used.joinedTerms() == fresh.joinedTerms(), "\(word)")
        }
    }

    @Test func wordsOfTheSameLettersInAnotherOrderOrNumberDiffer() {
        var tokeniser = Tokeniser(SearchLanguage(tag: "en"))
        let words = ["a", "aa", "0", "00", "a0", "0a", "aaaaaaaaaa", "aaaaaaaaaaa", "9z", "z9"]
        tokeniser.cut(words.joined(separator: " "))
        #expect(Set(tokeniser.tokens.map(\.term)).count == words.count)
    }

    @Test func noCharacterBecomesMoreUnitsThanThereIsRoomFor() {
        let folding = Folding.standard
        for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
            guard case .replace(let range) = folding[scalar.value] else { continue }
            let most = String(scalar).utf8.count * FoldedText.mostUnitsOfByte
            #expect(range.count <= most, "\(scalar)")
        }
    }
}
