import Metadata
import SourceText
import TestSupport
import Testing

@testable import SiteModel

/// Writes the file of a channel in a layout of its own.
private struct AnyLayout {
    var generator: SeededGenerator
    var comments = 0

    mutating func file() -> String {
        let points = (0..<Int.random(in: 1...3, using: &generator)).map { point($0) }.joined()
        let rest = chance ? "cost: free\(comment)\n" : ""
        let end = chance ? "" : "# the end"
        comments += end.isEmpty ? 0 : 1
        return "kind: phone\nexistence: confirmed\(comment)\n"
            + "points:\(comment)\n\(points)\(rest)\(end)"
    }

    private mutating func point(_ index: Int) -> String {
        var keys = [("value", "+1202555010\(index)")]
        if chance { keys.append(("label", "The number, \(index)")) }
        let isBlock = chance
        var fields = keys.map { "\($0): \(quoted($1))" }
        if chance { fields.append(proof(inFlow: !isBlock)) }
        fields.shuffle(using: &generator)
        let indent = String(repeating: " ", count: Int.random(in: 0...3, using: &generator) + 2)
        let start = "  -" + String(indent.dropLast())
        if !isBlock { return start + "{" + fields.joined(separator: ", ") + "}\(comment)\n" }
        let margin = String(repeating: " ", count: start.count)
        let lines = fields.map { field in
            field.split(separator: "\n").map(String.init).joined(separator: "\n" + margin) + comment
        }
        return start + lines.joined(separator: "\n" + margin) + "\n"
    }

    private mutating func proof(inFlow: Bool) -> String {
        var fields = [
            "on: 2020-01-01", "by: \(quoted("Bo"))", "source: \(quoted("https://example.com/old"))",
            "digest: \(quoted("0000"))",
        ].filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
        fields.shuffle(using: &generator)
        if inFlow || chance || fields.isEmpty {
            return "verified: {" + fields.joined(separator: ", ") + "}"
        }
        return "verified:\n" + fields.map { "  " + $0 }.joined(separator: "\n")
    }

    private mutating func quoted(_ text: String) -> String {
        chance ? "\"\(text)\"" : "'\(text)'"
    }

    private var comment: String {
        mutating get {
            guard chance else { return "" }
            comments += 1
            return "   # comment"
        }
    }

    private var chance: Bool { mutating get { Bool.random(using: &generator) } }
}

@Test func proofsAreWrittenIntoAnyLayout() throws {
    for seed in 0..<400 {
        var layout = AnyLayout(generator: SeededGenerator(seed: UInt64(seed)))
        var text = layout.file()
        if seed % 3 == 0 { text = text.replacing("\n", with: "\r\n") }
        let (facts, codes) = channel(text)
        #expect(codes == [], "\(text)")
        let before = try #require(facts)
        let indices = before.points.indices.filter { seed % 2 == 0 || $0 == 0 }
        let day = CalendarDate(iso8601: "2026-11-23")!
        let bytes = try ProofEditor(before, locales: ["en"]).proving(
            indices, on: day, by: "Ann Li", source: "https://example.com/new")
        let after = String(decoding: bytes, as: UTF8.self)
        let points = try #require(channel(after).facts?.points)
        for (index, point) in points.enumerated() {
            #expect(point.value == before.points[index].value)
            #expect(point.verified == before.points[index].verified || indices.contains(index))
            #expect(point.isProven == indices.contains(index), "\(after)")
        }
        #expect(after.split(separator: "#").count == text.split(separator: "#").count)
        #expect(after.hasSuffix("\n") == text.hasSuffix("\n"))
        #expect(
            after.utf8.filter { $0 == 13 }.count
                == (seed % 3 == 0 ? after.utf8.filter { $0 == 10 }.count : 0))
    }
}

@Test func namesAreWrittenSoThatTheyAreReadBack() {
    for name in [
        "Ann", "李安", "O'Neill", "a: b", "x #y", "\"quoted\"", "back\\slash", "[a]", "yes", "- a",
        "a:",
    ] {
        for first in [nil, UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "A")] {
            let scalar = ScalarWriting.text(name, like: first, inFlow: true)
            var diagnostics: [Diagnostic] = []
            let file = SourceFile(path: "a.yaml", bytes: Array("k: {a: \(scalar), b: c}".utf8))
            let root = MetadataParser.parse(file, diagnostics: &diagnostics)
            #expect(diagnostics.isEmpty && root?["k"]?["a"]?.scalar == name, "\(scalar)")
        }
    }
}
