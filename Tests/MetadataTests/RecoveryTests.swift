import Metadata
import SourceText
import Testing

@Test func eachMistakeIsOneMessageAndTheRestIsRead() {
    expect(
        "a: ▶&◀b\nc: d\ne: ▶'f◀\n  g'\nh:\n  - ▶-◀ i\n  - j\nk▶：◀l\n",
        error: "anchors", "quoted value has no closing quote", "a list that begins",
        "a full-width colon")
}

@Test func whatIsIndentedBelowARefusedLineGoesWithIt() {
    expect("▶?◀ a\n  b: c\n  - d\ne: ▶*◀f", error: "complex keys", "aliases")
    expect("a: ▶&◀x\n  b: c\n  d: e\nf: g", error: "anchors")
    expect("a: ▶[◀\n  b,\n  c,\n]\nd: ▶!◀e", error: "no ']' closes this list", "tags")
    expect("a: ▶{◀\n  b: c\n}\nd: e", error: "no '}' closes this table")
}

@Test func oddIndentationIsOneMistake() {
    expect(
        "a: b\n  ▶c: d◀\n  e: f\ng: h",
        error: "a line is indented more than the lines that it stands among")
    expect(
        "a:\n    b: c\n  ▶d: e◀\n  f: g\nh: i",
        error: "the indentation of a line matches no line above")
    expect(
        "a:\n  - b\n  ▶c: d◀\ne: f", error: "a line without '- ' stands among the items of a list")
    expect("a: b\n▶-◀ c\nd: e", error: "a list item stands among the keys of a table")
    expect("a:\n  - b\n ▶- c◀\nd: e", error: "the indentation of a line matches no line above")
}

@Test func whatCouldBeReadIsGivenAndMarkedIncomplete() throws {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "x", bytes: Array("a: b\nc: *d\ne：f\ng: [h]\n".utf8))
    let node = try #require(MetadataParser.parse(file, diagnostics: &diagnostics))
    #expect(diagnostics.count == 2)
    #expect(!node.isComplete)
    #expect(node["a"]?.scalar == "b")
    #expect(node["c"]?.isComplete == false)
    #expect(node["g"]?.isComplete == true)
}

@Test func nothingIsGivenWhereNothingCouldBeRead() {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "x", bytes: Array("a\n  b".utf8))
    #expect(MetadataParser.parse(file, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.count == 1)
}

@Test func aFloodOfMistakesEnds() {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "x", bytes: Array(String(repeating: "a：b\n", count: 100_000).utf8))
    _ = MetadataParser.parse(file, diagnostics: &diagnostics)
    #expect(diagnostics.count == 101)
    #expect(diagnostics.last?.message == "too many mistakes; nothing from here on is read")
}
