import Metadata
import SourceText
import Testing

@Test func anEmptyDocumentIsAnEmptyTable() {
    expect("", reads: "{}")
    expect("\n  \n", reads: "{}")
    expect("# nothing\n  # but comments", reads: "{}")
    expect("\u{FEFF}", reads: "{}")
}

@Test func tablesNestByIndentation() {
    expect("a: b", reads: "{a: ‹b›}")
    expect("a: b\nc: d\n", reads: "{a: ‹b›, c: ‹d›}")
    expect("a:\n  b:\n    c: d\n  e: f\ng: h", reads: "{a: {b: {c: ‹d›}, e: ‹f›}, g: ‹h›}")
    expect("  a: b\n  c: d", reads: "{a: ‹b›, c: ‹d›}")
    expect("a:\n b: c\nd:\n      e: f", reads: "{a: {b: ‹c›}, d: {e: ‹f›}}")
}

@Test func listsStandBelowTheirKeyOrInItsColumn() {
    expect("- a\n- b", reads: "[‹a›, ‹b›]")
    expect("a:\n  - b\n  - c\nd: e", reads: "{a: [‹b›, ‹c›], d: ‹e›}")
    expect("a:\n- b\n- c\nd: e", reads: "{a: [‹b›, ‹c›], d: ‹e›}")
    expect("- a:\n  - b\n  - c\n- d", reads: "[{a: [‹b›, ‹c›]}, ‹d›]")
    expect("-\n  - a\n  -\n    - b", reads: "[[‹a›, [‹b›]]]")
    expect("-\n- a\n-", reads: "[‹›, ‹a›, ‹›]")
}

@Test func aTableMayBeginAfterADash() {
    expect("- a: b\n  c: d\n- e: f", reads: "[{a: ‹b›, c: ‹d›}, {e: ‹f›}]")
    expect("-   a: b\n    c:\n      d: e", reads: "[{a: ‹b›, c: {d: ‹e›}}]")
    expect("x:\n- a: |\n    t\n  b: c", reads: "{x: [{a: ‹t\n›, b: ‹c›}]}")
    expect("- 'a b': c\n- \"d\" : e", reads: "[{a b: ‹c›}, {d: ‹e›}]")
}

@Test func anEmptyValueIsTheEmptyText() {
    expect("a:\nb: \nc:   # comment\nd: e", reads: "{a: ‹›, b: ‹›, c: ‹›, d: ‹e›}")
    expect("a:\n# comment\n\nb: c", reads: "{a: ‹›, b: ‹c›}")
    expect("{a: , b: c}", reads: "{a: ‹›, b: ‹c›}")
    expect("{a: }", reads: "{a: ‹›}")
}

@Test func aValueMayStandOnALineOfItsOwn() {
    expect("a:\n  b", reads: "{a: ‹b›}")
    expect("a:\n  \"b: c\"  # d\ne:\n  [f]", reads: "{a: ‹b: c›, e: [‹f›]}")
    expect("-\n  a\n- b", reads: "[‹a›, ‹b›]")
    expect("just words", reads: "‹just words›")
    expect("[a, b] # c", reads: "[‹a›, ‹b›]")
}

@Test func commentsAndBlankLinesStandAnywhereBetweenLines() {
    expect("# a\n\na: b # c\n      # d\nc: d #\n#", reads: "{a: ‹b›, c: ‹d›}")
    expect("a:\n    # deeper\n  b: c\n # shallower\n  d: e", reads: "{a: {b: ‹c›, d: ‹e›}}")
    expect("a: b#c\nd: 'e' # '", reads: "{a: ‹b#c›, d: ‹e›}")
    expect("a: b #\ttab", reads: "{a: ‹b›}")
}

@Test func linesEndWithAnyOfTheThreeBreaks() {
    expect("a: b\r\nc: |\r\n  d\r\n  e\r\n", reads: "{a: ‹b›, c: ‹d\ne\n›}")
    expect("a: b\rc: >\r  d\r  e\r", reads: "{a: ‹b›, c: ‹d e\n›}")
    expect("\u{FEFF}a: b", reads: "{a: ‹b›}")
}

@Test func flowCollectionsStandOnOneLine() {
    expect("[]", reads: "[]")
    expect("{}", reads: "{}")
    expect("a: [b, 'c, d', \"e\"]", reads: "{a: [‹b›, ‹c, d›, ‹e›]}")
    expect("a: {b: c, 'd' : e, \"f\": [g]}", reads: "{a: {b: ‹c›, d: ‹e›, f: [‹g›]}}")
    expect("[[a, []], {b: {}}, ]", reads: "[[‹a›, []], {b: {}}]")
    expect("{a: [b], }", reads: "{a: [‹b›]}")
    expect("[ a  ,b ]", reads: "[‹a›, ‹b›]")
}

@Test func plainTextInBracketsMayHoldColonsHashesAndDashes() {
    expect(
        "[09:00-18:00, a#b, -c, https://x.example/?q]",
        reads: "[‹09:00-18:00›, ‹a#b›, ‹-c›, ‹https://x.example/?q›]")
    expect("{mon-fri: 09:00-18:00}", reads: "{mon-fri: ‹09:00-18:00›}")
    expect("{a b: c d}", reads: "{a b: ‹c d›}")
}

@Test func rangesCoverTheValueInTheWholeFile() throws {
    let text = MarkedText("x\n▶▶a◀: ▶'b'◀\n▶c◀:\n  ▶- ▶d e◀◀◀ # f\n")
    var diagnostics: [Diagnostic] = []
    let whole = text.file.bytes.count
    let node = try #require(
        MetadataParser.parse(text.file, in: 2..<whole, diagnostics: &diagnostics))
    let entries = try #require(node.entries)
    let list = try #require(entries[1].value.items)
    let found = [
        node.range, entries[0].keyRange, entries[0].value.range, entries[1].keyRange,
        entries[1].value.range,
        list[0].range,
    ]
    #expect(
        found.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            == text.ranges)
}

@Test func aSiteConfigurationIsReadAsWritersWriteIt() {
    let text = """
        title: 联系客服
        url: https://help.example.com/
        locales: [zh-CN, en]      # the first is the default
        publisher: {name: 客服指南, relation: independent}
        official-hosts:
          - {host: example.com, of: 示例, source: "https://example.com/help/"}
        hours: {zone: Asia/Shanghai, weekly: {mon-fri: 09:00-18:00, sat: [09:00-12:00, 13:00-24:00]}}
        zh-CN: [[登录, 登入], [账号, 帐号]]
        """
    expect(
        text,
        reads: "{title: ‹联系客服›, url: ‹https://help.example.com/›, locales: [‹zh-CN›, ‹en›], "
            + "publisher: {name: ‹客服指南›, relation: ‹independent›}, "
            + "official-hosts: [{host: ‹example.com›, of: ‹示例›, source: ‹https://example.com/help/›}], "
            + "hours: {zone: ‹Asia/Shanghai›, weekly: {mon-fri: ‹09:00-18:00›, "
            + "sat: [‹09:00-12:00›, ‹13:00-24:00›]}}, zh-CN: [[‹登录›, ‹登入›], [‹账号›, ‹帐号›]]}")
}
