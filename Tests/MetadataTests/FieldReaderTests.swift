import Metadata
import SourceText
import TestSupport
import Testing

private let required = "\ntitle: t\nkind: chat"

@Test func eachTypeOfFieldIsReadAsItsOwnType() {
    let record = FieldSample.read(
        """
        title: '  登不上怎么办  '
        kind: phone
        id: cannot-log-in2
        updated: 2026-02-28
        order: 12
        search: off
        source: https://help.example.com/a?b#c
        """)
    #expect(record.text("title") == "登不上怎么办")
    #expect(record.word("kind") == "phone")
    #expect(record.text("id") == "cannot-log-in2")
    #expect(record.date("updated")?.iso8601 == "2026-02-28")
    #expect(record.integer("order") == 12)
    #expect(record.flag("search") == false)
    #expect(record.url("source") == "https://help.example.com/a?b#c")
}

@Test func whiteSpaceAroundATextIsNoPartOfIt() {
    #expect(FieldSample.read("title: |\n  　a b　\n\nkind: chat").text("title") == "a b")
    #expect(FieldSample.read("title: >-\n  a\n  b\nkind: ' chat '").word("kind") == "chat")
}

@Test func absentFieldsAreNilOrEmpty() {
    let record = FieldSample.read("title: t\nkind: chat")
    #expect(
        record.text("id") == nil && record.date("updated") == nil && record.integer("order") == nil)
    #expect(
        record.flag("search") == nil && record.url("source") == nil
            && record.record("response") == nil)
    #expect(
        record.texts("steps") == [] && record.records("points").isEmpty
            && record.mapping("names").isEmpty)
    #expect(record.alternative("hours") == nil && record.node("extra") == nil)
    #expect(record.has("title") && !record.has("id"))
    #expect(record.range(of: "id") == record.range)
}

@Test func anEmptyValueOfAFieldThatIsNotRequiredIsAbsent() {
    let record = FieldSample.read(
        "title: t\nkind: chat\nid:\nupdated: ''\norder: ' '\nsteps:\nresponse:\nhours:")
    for name in ["id", "updated", "order", "steps", "response", "hours"] {
        #expect(!record.has(name))
    }
}

@Test func aFlagIsOneOfItsTwoWordsOrTrueOrFalse() {
    for (text, isOn) in [("on", true), ("true", true), ("off", false), ("false", false)] {
        #expect(FieldSample.read("search: \(text)" + required).flag("search") == isOn)
    }
}

@Test func aListIsAListOrASingleText() {
    #expect(FieldSample.read("steps: [a, b]" + required).texts("steps") == ["a", "b"])
    #expect(FieldSample.read("steps: a, b" + required).texts("steps") == ["a, b"])
    #expect(FieldSample.read("steps: []" + required).texts("steps") == [])
    #expect(FieldSample.read("steps: []" + required).has("steps"))
    #expect(FieldSample.read("offers: realtime" + required).texts("offers") == ["realtime"])
}

@Test func tablesAreReadByReadersOfTheirOwn() {
    let record = FieldSample.read(
        "response: {speed: fast}\npoints:\n  - value: a\n    label: b\n  - {value: c}" + required)
    #expect(record.record("response")?.word("speed") == "fast")
    #expect(record.records("points").map { $0.text("value") } == ["a", "c"])
    #expect(record.records("points").map { $0.text("label") } == ["b", nil])
}

@Test func freeKeysKeepTheirOrderAndPlaces() {
    let text = MarkedText(
        "names:\n  ▶zh-CN◀: 钱\n  ▶'en'◀: money\nwords: {en: [a, b], zh-CN: c}" + required)
    let (record, diagnostics) = FieldSample.check(text.file)
    #expect(diagnostics.isEmpty)
    #expect(record.mapping("names").map(\.key) == ["zh-CN", "en"])
    #expect(record.mapping("names").map(\.keyRange) == text.ranges)
    #expect(record.mapping("names").map(\.value.scalar) == ["钱", "money"])
    #expect(record.entries("words").map(\.value.texts) == [["a", "b"], ["c"]])
}

@Test func anEitherFieldSaysWhichAlternativeItIs() {
    let word = FieldSample.read("hours: always\nsince: ever" + required)
    #expect(word.alternative("hours")?.index == 0 && word.word("hours") == "always")
    #expect(word.record("hours") == nil)
    #expect(word.alternative("since")?.index == 1 && word.date("since") == nil)
    let table = FieldSample.read("hours: {zone: Asia/Shanghai}\nsince: 2020-01-01" + required)
    #expect(table.alternative("hours")?.index == 1 && table.word("hours") == nil)
    #expect(table.record("hours")?.text("zone") == "Asia/Shanghai")
    #expect(table.date("since")?.year == 2020 && table.word("since") == nil)
}

@Test func aFieldOfAnyTypeKeepsItsNode() {
    let record = FieldSample.read("extra: {a: [b]}" + required)
    #expect(record.node("extra")?.notation == "{a: [‹b›]}")
    #expect(FieldSample.read("extra:" + required).node("extra")?.scalar == "")
}

@Test func valuesComeWithTheirPlaces() {
    let text = MarkedText(
        "id: ▶abc◀\nsteps:\n  - ▶one◀\n  - ▶'two'◀\nupdated: ▶2026-01-02◀" + required)
    let (record, _) = FieldSample.check(text.file)
    #expect(record.located("id") == Located("abc", range: text.ranges[0]))
    #expect(
        record.locatedTexts("steps") == [
            Located("one", range: text.ranges[1]), Located("two", range: text.ranges[2]),
        ])
    #expect(record.located("updated") == Located("2026-01-02", range: text.ranges[3]))
    #expect(record.range(of: "id") == text.ranges[0])
    #expect(record.location(of: "id").path == "page.md")
}

@Test func aDocumentThatIsAListIsReadAsOneField() throws {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(
        path: "topics.yaml", bytes: Array("- {id: funds}\n- {id: security}\n- {ib: x}".utf8))
    let node = try #require(MetadataParser.parse(file, diagnostics: &diagnostics))
    let field = Field("topics", .list(.map([Field("id", .identifier, "Its name.")])), "The topics.")
    let reader = FieldReader.document(
        node, as: field, of: "site", in: file, diagnostics: &diagnostics)
    #expect(reader.records("topics").map { $0.text("id") } == ["funds", "security", nil])
    #expect(diagnostics.map(\.message) == ["unknown key 'ib' of an item of 'topics' of a site"])
}

@Test func aTableTakesFurtherFields() {
    let table = FieldTable("article", [Field("title", .text, required: true, "Its title.")])
        .adding([Field("level", .word(["basic", "advanced"]), "For whom.")])
    let text = MarkedText("title: a\nlevel: ▶basics◀")
    var diagnostics: [Diagnostic] = []
    let node =
        MetadataParser.parse(text.file, diagnostics: &diagnostics)
        ?? MetadataNode(.scalar(""), range: 0..<0)
    _ = FieldReader(node, of: table, in: text.file, diagnostics: &diagnostics)
    #expect(diagnostics.map(\.message) == ["'basics' is no 'level' of an article"])
    #expect(diagnostics.first?.location?.range == text.ranges[0])
}

@Test func askingForAFieldThatTheTableLacksStopsTheProgram() async {
    await #expect(processExitsWith: .failure) {
        _ = FieldSample.read("title: t\nkind: chat").text("titel")
    }
    await #expect(processExitsWith: .failure) {
        _ = FieldSample.read("title: t\nkind: chat").date("title")
    }
}
