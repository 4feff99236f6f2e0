import TestSupport
import Testing

@testable import Search

extension BrowserSearchSuite {
    /// The client in the browser cuts texts as the Swift implementation does.
    @Suite struct TokenAgreementTests {
        @Test func everyTextIsCutAsTheSharedVectorsSay() throws {
            let vectors = try TokenVector.all()
            #expect(vectors.count >= 400)
            try expectEqualCuts([vectors])
        }

        @Test func everyWordLosesItsEndingsAsTheSharedStemsSay() throws {
            let vectors = try TokenVector.stems("en") + TokenVector.stems("id")
            #expect(vectors.count >= 300)
            try expectEqualCuts([vectors])
        }

        @Test func aHundredThousandRandomTextsAreCutAlike() throws {
            var texts = AwkwardTexts(seed: 2_026)
            var tokenisers = ["en": Tokeniser(.init(tag: "en")), "id": Tokeniser(.init(tag: "id"))]
            // In hundreds, as the client reads the tables anew for each text that a test gives it.
            let batches = (0..<10).map { batch in
                (0..<100).map { place in
                    let language = place % 4 == 3 ? "id" : "en"
                    let text = (0..<100).map { _ in texts.next() }.joined(separator: "\n")
                    return TokenVector(
                        text, language: language,
                        tokens: tokenisers[language]!.tokens(of: text))
                }
            }
            try expectEqualCuts(batches)
        }

        @Test(arguments: ["en", "id"])
        func theRulesOfStemsSayWhatIsWrittenOut(language: String) throws {
            var words = AffixedWords(seed: 7)
            var tokeniser = Tokeniser(SearchLanguage(tag: language))
            let cases = (0..<200).map { _ in
                let text = (0..<500).map { _ in words.next() }.joined(separator: " ")
                return TokenVector(text, language: language, tokens: tokeniser.tokens(of: text))
            }
            try expectEqualCuts(cases.chunked(by: 50))
        }

        @Test func whatEachCharacterBecomesIsTheSame() throws {
            var tokeniser = Tokeniser(SearchLanguage(tag: "en"))
            // All of plane 2 is Han: each eighth stands for the rest.
            let scalars = (Array(0...0x1_FFFF) + stride(from: 0x2_0000, to: 0x2_FFFF, by: 8))
                .compactMap(Unicode.Scalar.init)
            let texts = scalars.chunked(by: 16).map { group in
                group.map { "a\(String($0))" }.joined(separator: " ")
            }
            let cases = texts.map {
                TokenVector($0, language: "en", tokens: tokeniser.tokens(of: $0))
            }
            try expectEqualCuts(cases.chunked(by: 2_000))
        }
    }
}

/// Has the browser cut texts with all tables that there are, and expects the terms that the cases name.
private func expectEqualCuts(
    _ batches: [[TokenVector]], sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folding = FoldingFiles(
        characters: [], hanCharacters: Set(Folding.standard.han.map(\.target)))
    let lists = [folding.whole, folding.han].map {
        JSONValue.string(String(decoding: $0, as: UTF8.self))
    }
    let site = try ServedSearch([:])
    try WebDriver.withSession { page in
        try page.open(site.origin + "/")
        for batch in batches {
            let json = String(decoding: batch.json, as: UTF8.self)
            let findings: Findings = try page.run(
                "cut-all.js", .string(json), ["en": rules(.english), "id": rules(.indonesian)],
                lists[0], lists[1])
            #expect(findings.count == batch.count, sourceLocation: sourceLocation)
            #expect(findings.faults == [], sourceLocation: sourceLocation)
        }
    }
}

/// Rules of stems as a manifest has them.
private func rules(_ rules: StemRules) -> JSONValue {
    [
        "words": .string(rules.words), "stays": .string(rules.stays),
        "rules": .string(rules.rules),
    ]
}

extension [TokenVector] {
    /// The cases as JSON. `JSONEncoder` takes a minute for a hundred thousand of them.
    fileprivate var json: [UInt8] {
        var json: [UInt8] = []
        for vector in self {
            json += (json.isEmpty ? "[{" : ",{").utf8
            if let text = vector.text {
                json += "\"text\":".utf8
                json.appendJSONText(text)
            } else {
                json += "\"units\":\(vector.units ?? [])".utf8
            }
            json += ",\"language\":\"\(vector.language ?? "en")\",\"tokens\":".utf8
            json += (vector.tokens.isEmpty ? "[" : "").utf8
            for (i, token) in vector.tokens.enumerated() {
                json += (i == 0 ? "[[" : ",[").utf8
                json.appendJSONText(token.term)
                json += ",\(token.start),\(token.end)]".utf8
            }
            json += "]}".utf8
        }
        return json + "]".utf8
    }
}

extension Tokeniser {
    /// The terms of a text with their places.
    fileprivate mutating func tokens(of text: String) -> [TokenVector.Token] {
        cut(text)
        return tokens.map { TokenVector.Token(lexicon.text(of: $0.term), range(of: $0)) }
    }
}
