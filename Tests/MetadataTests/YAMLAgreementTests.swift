import Metadata
import SourceText
import Testing

/// What a YAML parser says is the contract: a text that is accepted means the same to both.
@Suite struct YAMLAgreementTests {
    @Test func whateverIsAcceptedReadsTheSameInAYAMLParser() throws {
        var generator = GeneratedYAML(seed: 20_260_101)
        var texts = YAMLSnippets.all
        while texts.count < 4000 { texts.append(generator.next()) }
        let readings = texts.compactMap(reading)
        print(
            "metadata: \(readings.count) of \(texts.count) texts accepted, \(texts.count - readings.count) refused"
        )
        #expect(readings.count >= 1000)
        #expect(YAMLSnippets.all.compactMap(reading).count >= 60)
        #expect(try YAMLOracle.disagreements(with: readings) == [])
    }

    @Test func theComparisonNoticesAWrongReading() throws {
        let wrong = [
            YAMLOracle.Reading(text: "a: b", node: MetadataNode(.scalar("a: b"), range: 0..<4)),
            YAMLOracle.Reading(text: "a: *b", node: MetadataNode(.mapping([]), range: 0..<5)),
        ]
        #expect(try YAMLOracle.disagreements(with: wrong).count == 2)
    }

    private func reading(_ text: String) -> YAMLOracle.Reading? {
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(path: "x", bytes: Array(text.utf8))
        let node = MetadataParser.parse(file, diagnostics: &diagnostics)
        guard diagnostics.isEmpty, let node else { return nil }
        return YAMLOracle.Reading(text: text, node: node)
    }
}
