import Foundation
import Search
import TestSupport
import Testing

extension BrowserSuite {
    /// The client in the browser computes what the Swift implementation computes.
    @Suite struct ClientAgreementTests {
        @Test func everyAnswerEqualsThatOfTheReferenceScorer() throws {
            let site = try SiteUnderTest.repository
            let queries = try expectedQueries() + randomQueries(over: site, count: 300)
            #expect(queries.count > 370)
            let limit = 10
            let answers = try WebDriver.withSession { page in
                try page.open(site.origin + "/search/")
                return try page.run(
                    "search-all.js", .array(queries.map { .string($0) }), 10, as: [Answer].self)
            }
            let scorer = try SearchScorer { path in
                try Array(
                    Data(contentsOf: URL(fileURLWithPath: "\(site.folder)/search/zh-CN/\(path)")))
            }
            var found = 0
            for (query, answer) in zip(queries, answers) {
                let reference = Answer(try scorer.search(query, limit: limit))
                expectEqualText(answer.lines, reference.lines, "query '\(query)'")
                found += reference.results.count
            }
            #expect(answers.count == queries.count)
            #expect(found > 3 * queries.count)
        }

        @Test func everyTextIsCutAsTheSharedVectorsSay() throws {
            let file = SharedFolder.checkout + "/Tests/SearchTests/Vectors/tokenisation.json"
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
            let vectors = try JSONValue(parsing: bytes).decoded(as: [String: [Vector]].self)
                .sorted { $0.key < $1.key }.flatMap(\.value)
            #expect(vectors.count >= 250)
            let site = try SiteUnderTest.repository
            let cut: [[JSONValue]] = try WebDriver.withSession { page in
                try page.open(site.origin + "/search/")
                return try page.run("cut-all.js", .array(vectors.map { .string($0.text) }))
            }
            #expect(cut.count == vectors.count)
            for (vector, tokens) in zip(vectors, cut) {
                // As bytes: equal strings may have different code points.
                expectEqualText(
                    try JSONValue.array(tokens).bytes,
                    String(decoding: try JSONValue.array(vector.tokens).bytes, as: UTF8.self),
                    "'\(vector.text)'")
            }
        }
    }
}

private struct Vector: Decodable {
    let text: String
    let tokens: [JSONValue]
}

/// What either side answers, in the shape of the client's.
private struct Answer: Decodable {
    struct Page: Decodable {
        let url: String
        let title: String
        let kind: String
        let score: Int
        let sections: [Section]
    }

    struct Section: Decodable {
        let url: String
        let heading: String
        let excerpt: String
        let marks: [[Int]]
    }

    let sure: Bool
    let results: [Page]

    init(_ answer: SearchResults) {
        sure = answer.sure
        results = answer.results.map { page in
            Page(
                url: page.url, title: page.title, kind: page.kind, score: page.score,
                sections: page.sections.map { section in
                    Section(
                        url: section.url, heading: section.heading, excerpt: section.excerpt,
                        marks: section.marks.map { [$0.lowerBound, $0.upperBound] })
                })
        }
    }

    /// All of it as text, a line for each part.
    var lines: String {
        var lines = [sure ? "sure" : "unsure"]
        for page in results {
            lines.append("\(page.score) \(page.url) \(page.kind) \(page.title)")
            for section in page.sections {
                lines.append("  \(section.url) \(section.heading)")
                lines.append("  \(section.excerpt)")
                lines.append("  \(section.marks)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// The queries of `search-expectations.yaml`: what stands before `: {` or `: no-sure-answer`, one a line.
private func expectedQueries() throws -> [String] {
    let file = SharedFolder.checkout + "/Content/search-expectations.yaml"
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        .compactMap { line in
            guard line.hasPrefix("  "), let colon = line.firstRange(of: ": "),
                !line.hasPrefix("  #")
            else { return nil }
            return String(line[..<colon.lowerBound].drop { $0 == " " })
        }
}

/// Queries of pieces of the site's pages and of its characters in disorder; the same ones on every run.
private func randomQueries(over site: SiteUnderTest, count: Int) throws -> [String] {
    let pages = try ["", "faq/late-funds/", "articles/indonesia/scams/", "contact/email/"].map {
        try String(contentsOfFile: "\(site.folder)/\($0)index.html", encoding: .utf8)
    }
    let text = pages.joined().unicodeScalars.filter { $0.value > 0x20 }
    let scalars = Array(text)
    let rare = Array("鄧錄帳　ＧＰａｙ①é한국어カナ𠮷-_.'’&?!0189".unicodeScalars)
    var generator = SplitMix(state: 2026)
    return (0..<count).map { number in
        var query = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let length = Int.random(in: 1...6, using: &generator)
            let start = Int.random(in: 0..<(scalars.count - length), using: &generator)
            switch number % 3 {
            case 0: query += scalars[start..<(start + length)]
            case 1: query += (0..<length).compactMap { _ in text.randomElement(using: &generator) }
            default:
                query.append(scalars[start])
                query.append(rare.randomElement(using: &generator) ?? "a")
            }
            if Bool.random(using: &generator) { query.append(" ") }
        }
        return String(query)
    }
}

/// Sebastiano Vigna's SplitMix64: random numbers that are the same on every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
