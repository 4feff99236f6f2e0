import Markdown
import SourceText
import TestSupport
import Testing

struct HostileInputTests {
    private static func times(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    @Test(arguments: [
        ("- ", 20_000), ("> ", 20_000), ("1. ", 20_000), ("> - ", 10_000), ("-\t", 20_000),
    ])
    func deepNestingIsRefusedAtItsPlace(_ text: String, _ count: Int) {
        let parsed = Parsed("好\n\n" + Self.times(text, count) + "a\n")
        #expect(parsed.codes == ["too-deep"])
        #expect(parsed.document.html.isEmpty && parsed.document.links.isEmpty)
        let perText = text == "> - " ? 50 : 100
        #expect(parsed.diagnostics[0].location?.range.lowerBound == 5 + perText * text.utf8.count)
    }

    @Test func aHundredLevelsAreAllowed() {
        #expect(Parsed(Self.times("> ", 100) + "a").codes == [])
        #expect(Parsed(Self.times("> ", 101) + "a").codes == ["too-deep"])
    }

    @Test func nestingOverManyLinesIsRefused() {
        let text = (0..<200).map { Self.times(" ", $0 * 2) + "- a\n" }.joined()
        #expect(Parsed(text).codes == ["too-deep"])
    }

    @Test(arguments: [
        ("![[]()", 40_000), ("[", 50_000), ("[a", 50_000), ("![", 50_000), ("[\n", 50_000),
    ])
    func openBracketsAreRefusedAtTheirPlace(_ text: String, _ count: Int) {
        let parsed = Parsed(Self.times(text, count))
        #expect(parsed.codes == ["too-many-brackets"])
        #expect(parsed.source[parsed.diagnostics[0].location!.range] == [UInt8(ascii: "[")])
    }

    @Test func closedBracketsAreAllowed() {
        #expect(Parsed(Self.times("[a] ", 5_000) + Self.times("\\[", 5_000)).codes == [])
        #expect(Parsed(Self.times("[a]: /u\n", 5_000)).codes == [])
    }

    @Test(
        .mustEnd,
        arguments: [
            "*a_ ", "*a **a ", "a**b", "`", "``a`", "<", "<!--", "x <!-- ", "<!A ", "<?",
            "<![CDATA[", "<a b=\"", "x <a ", "&", "\\",
            "[a](b) ", "[a](<b>) ", "~~a ", "~a~~b", "~~a~~ ", "**重要：**请", "* ** ", "：**请", "| a ",
            "| a |\n|---|\n", "a\n|-|\n", "- a\n",
            "> a\nb\n", "# a\n", "# a {#b}\n", "```\n", "<div>\n", "[a]: /u\n", "<faq:a>", "你\n好\n",
            "![a](b)", "- [ ] a\n", "> [!NOTE]\n> a\n\n",
            "*\t*\t", "\t", "\r", "\u{FEFF}", "《**》", "a  \n", "{#a}", "## {#a}\n", "**[a](b)**的",
            "<b>", "x <b>x</b> ", "<!---->", "[a](b\n", "*[a](b)\n", "a\\\n", "[a](b)\\\n",
            "`a\n` [x](y)\n", "~~a\n",
        ])
    func repetitionIsReadQuickly(_ text: String) {
        let clock = ContinuousClock()
        let count = 200_000 / text.utf8.count
        var parsed: Parsed?
        let time = clock.measure { parsed = Parsed(Self.times(text, count)) }
        // A debug build on a busy machine; quadratic behaviour would take minutes.
        #expect(time < .seconds(20), "\(text) takes \(time)")
        #expect(parsed?.codes.contains("too-deep") == false)
    }

    @Test func bytesThatAreNoTextDoNoHarm() {
        var random = LinearCongruential(state: 7)
        for _ in 0..<300 {
            let bytes = (0..<200).map { _ in UInt8(truncatingIfNeeded: random.next() >> 8) }
            _ = Parsed(bytes)
        }
        #expect(Parsed([0xE4, 0xBD, 0x2A, 0x2A, 0xFF, 0x00]).html.contains("<p>"))
        #expect(Parsed([0x61, 0xEF, 0xB7, 0x90, 0x62]).codes == ["forbidden-character"])
    }

    /// Whatever is combined, no marker of ours reaches the output, and every place lies in the file.
    @Test func noMarkerReachesTheOutput() {
        let pieces = [
            "| a | b |", "|---|---|", "| **重：**请 | `\\|` |", "> ", "- ", "1. ", "  ", "    ", "\t",
            "\n", "\n\n", "```", "<div>", "<!--", "-->",
            "- [ ] ", "[x] ", "> [!NOTE]\n", "## ", "{#id}", "**重要：**请", "*", "**", "~~", "~", "`",
            "[", "](u)", "![", "[r]: /u\n", "[r]", "===", "---",
            "<b>", "<faq:x>", "文", "：", "（", "\\", "\n> ", "\n- ", "\r\n", "&amp;", "x",
        ]
        var random = LinearCongruential(state: 42)
        for round in 0..<4_000 {
            let text = (0..<Int(random.next() >> 20 % 24 + 3)).map { _ in
                pieces[Int(random.next() >> 16) % pieces.count]
            }.joined()
            let parsed = Parsed(
                text, options: MarkdownOptions(rawHTML: round % 2 == 0 ? .allow : .escape))
            let output = parsed.html + parsed.sections.joined() + parsed.document.anchors.joined()
            #expect(
                !Array(output.utf8).holdsMarker,
                "\(text)")
            let places =
                parsed.diagnostics.compactMap { $0.location?.range }
                + parsed.document.links.map(\.range)
            #expect(places.allSatisfy { $0.upperBound <= parsed.source.count }, "\(text)")
        }
    }
}

private struct LinearCongruential {
    var state: UInt32

    mutating func next() -> UInt32 {
        state = state &* 1_664_525 &+ 1_013_904_223
        return state
    }
}

private extension [UInt8] {
    var holdsMarker: Bool {
        indices.dropLast(2).contains {
            self[$0] == 0xEF && self[$0 + 1] == 0xB7 && self[$0 + 2] == 0x90
        }
    }
}
