import Mustache
import SourceText
import TestSupport
import Testing

@Test func deepNestingIsAnErrorAtItsPlace() {
    let open = "{{#title}}"
    let close = "{{/title}}"
    func nested(_ depth: Int) -> String {
        String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
    }
    #expect(rendered(nested(100)) == "x")
    var diagnostics: [Diagnostic] = []
    _ = templateSet(nested(10_000), &diagnostics)
    #expect(diagnostics.map(\.message) == ["sections, parents and blocks nest at most 100 deep"])
    #expect(diagnostics.first?.location?.range == 1000..<1010)
}

@Test func aFileFullOfMistakesIsReadToTheFiftieth() {
    var diagnostics: [Diagnostic] = []
    _ = templateSet(String(repeating: "{{ ", count: 1_000_000), &diagnostics)
    #expect(diagnostics.count == 50)
}

/// Each of these would take minutes if some step went over the rest of the file for each tag.
@Test(
    .mustEnd,
    arguments: [
        "{{title}}\n", "{{! x }}", "{{#title}}x{{/title}}\n", "{{> p}}\n", "  {{> p}}", "\n", " ",
        "{{=<% %>=}}\n<%={{ }}=%>", "{{<p}}{{$b}}\n  x\n{{/b}}{{/p}}\n", "text without any tag ",
        "{{$b}}\n{{/b}}\n",
    ])
func timeIsInProportionToTheSizeOfTheTemplate(piece: String) {
    let size = 300_000
    let text = String(repeating: piece, count: size / piece.utf8.count)
    var diagnostics: [Diagnostic] = []
    var templates = templateSet(text, ["p": "{{$b}}{{/b}}"], &diagnostics)
    templates.check("main", against: SamplePage.type.shape, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    var output: [UInt8] = []
    templates.render("main", SamplePage.type, SamplePage(), into: &output)
    #expect(output.count <= 2 * size)
}

@Test(.mustEnd) func manyDelimitersOnOneLineAreReadInOnePass() {
    #expect(rendered(String(repeating: "{{=<% %>=}}<%={{ }}=%>", count: 50_000)).isEmpty)
}

@Test func fiveMegabytesAreRendered() {
    let text = String(repeating: "<li>{{title}}</li>\n", count: 5_000_000 / 19)
    #expect(rendered(text).utf8.count == 5_000_000 / 19 * 17)
}

/// Random bytes and random pieces of templates, from a fixed seed.
@Test(.mustEnd, arguments: 0..<20)
func nothingThatIsWrittenMakesACompilerFail(seed: Int) {
    let pieces: [String] = [
        "{{", "}}", "{{{", "}}}", "{{#sections}}", "{{/sections}}", "{{^tags}}", "{{/tags}}",
        "{{#tags}}", "{{.}}",
        "{{title}}", "{{=<% %>=}}", "<%={{ }}=%>", "<%", "%>", "{{! x", "\n", "  ", "\r\n", "\r",
        "{{<p}}", "{{/p}}",
        "{{$b}}", "{{/b}}", "{{> p}}", "{{heading}}", "{{author.name}}", "=", "é", "文", "\u{FEFF}",
        "{{/", "{{$", "x",
    ]
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<200 {
        var bytes: [UInt8] = []
        for _ in 0..<random.next(below: 40) {
            if seed % 4 == 0 {
                bytes.append(UInt8(truncatingIfNeeded: random.next()))
            } else {
                bytes += Array(pieces[random.next(below: pieces.count)].utf8)
            }
        }
        var page = SamplePage()
        page.tags = ["a", "b"]
        page.sections = [SampleSection(heading: "h", children: [SampleSection(heading: "i")])]
        let partial = "x\n  {{$b}}\n  y\n  {{/b}}\n{{title}}\n"
        var diagnostics: [Diagnostic] = []
        var templates = TemplateSet(
            [
                ("main", SourceFile(path: "main", bytes: bytes)),
                ("p", SourceFile(path: "p", bytes: Array(partial.utf8))),
            ], diagnostics: &diagnostics)
        templates.check("main", against: SamplePage.type.shape, diagnostics: &diagnostics)
        for diagnostic in diagnostics {
            let place = diagnostic.location?.range ?? 0..<0
            #expect(
                place.lowerBound >= 0 && place.upperBound <= max(bytes.count, partial.utf8.count))
        }
        var output: [UInt8] = []
        templates.render("main", SamplePage.type, page, into: &output)
    }
}

/// Random numbers that are the same each time (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func next(below limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
