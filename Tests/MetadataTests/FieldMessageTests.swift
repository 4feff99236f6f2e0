import Metadata
import SourceText
import TestSupport
import Testing

@Test func anUnknownKeyNamesTheNearestOne() {
    let found = FieldSample.expect(
        "▶stpes◀: a", .unknownKey, "unknown key 'stpes' of a channel", fix: "did you mean 'steps'?")
    #expect(found?.fix?.replacement == "steps")
    FieldSample.expect(
        "▶Order◀: 1", .unknownKey, "unknown key 'Order' of a channel", fix: "did you mean 'order'?")
    FieldSample.expect(
        "response: {▶sped◀: fast, speed: fast}", .unknownKey,
        "unknown key 'sped' of 'response' of a channel",
        fix: "did you mean 'speed'?")
    FieldSample.expect(
        "▶'　order'◀: 1", .unknownKey, "unknown key '　order' of a channel",
        fix: "did you mean 'order'?")
}

@Test func anUnknownKeyWithNoNearOneListsTheKeys() {
    FieldSample.expect(
        "points: [{value: a, ▶xyzzy◀: b}]", .unknownKey,
        "unknown key 'xyzzy' of an item of 'points' of a channel",
        note: "the keys of an item of 'points' of a channel are 'label', 'value'")
}

@Test func aFullWidthColonInAnUnknownKeyIsNamed() {
    FieldSample.expect(
        "▶source：https◀: //a.example", .unknownKey,
        "a full-width colon '：' ends no key; use ':' and a space",
        fix: "write 'source: '")
}

@Test func aMissingFieldIsReportedWhereTheRecordBegins() {
    FieldSample.expect(
        "▶kind◀: chat\norder: 1\n# title", FieldSample.missingTitle, "a channel needs 'title'",
        fix: "add 'title:' with a text")
}

@Test func aMissingFieldOfATableWithinIsNamedWithIt() {
    FieldSample.expect(
        "points: [{▶label◀: a}]", .missingField, "an item of 'points' of a channel needs 'value'",
        fix: "add 'value:' with a text")
    FieldSample.expect(
        "response: ▶◀{}", .missingField, "'response' of a channel needs 'speed'",
        fix: "add 'speed:' with 'fast' or 'slow'")
}

@Test func aSlipInARequiredKeyIsOneMistake() {
    FieldSample.expect(
        "response: {▶spede◀: fast}", .unknownKey, "unknown key 'spede' of 'response' of a channel",
        fix: "did you mean 'speed'?")
    let file = SourceFile(path: "a.md", bytes: Array("title: a\nkidn: phone\n".utf8))
    #expect(FieldSample.check(file).1.map(\.code) == [.unknownKey])
}

@Test func anEmptyFieldThatIsRequiredIsMissing() {
    FieldSample.expect(
        "▶title◀:", FieldSample.missingTitle, "'title' of a channel is empty", fix: "give a text")
    FieldSample.expect(
        "▶title◀: '  '", FieldSample.missingTitle, "'title' of a channel is empty",
        fix: "give a text")
    FieldSample.expect(
        "▶kind◀:", .missingField, "'kind' of a channel is empty",
        fix: "give 'phone' or 'chat' or 'email'")
}

@Test func aShapeThatDoesNotFitIsAWrongType() {
    FieldSample.expect(
        "title: ▶[a]◀", .wrongType, "'title' of a channel is a list, not a text", fix: "give a text"
    )
    FieldSample.expect(
        "steps: ▶{a: b}◀", .wrongType, "'steps' of a channel is a table, not a list",
        fix: "give a list")
    FieldSample.expect(
        "steps: [a, ▶[b]◀]", .wrongType, "an item of 'steps' of a channel is a list, not a text",
        fix: "give a text")
    FieldSample.expect(
        "response: ▶fast◀", .wrongType, "'response' of a channel is a text, not a table",
        fix: "give a table, such as {speed: …}")
    FieldSample.expect(
        "names: ▶[a]◀", .wrongType, "'names' of a channel is a list, not a table",
        fix: "give a table")
    FieldSample.expect(
        "names: {en: ▶[a]◀}", .wrongType, "'en' of 'names' of a channel is a list, not a text",
        fix: "give a text")
    FieldSample.expect(
        "points: ▶a◀", .wrongType, "an item of 'points' of a channel is a text, not a table",
        fix: "give a table, such as {value: …}")
    FieldSample.expect(
        "updated: ▶[2026-01-01]◀", .wrongType, "'updated' of a channel is a list, not a date",
        fix: "give a date")
}

@Test func aWordThatIsNotOnTheListNamesTheNearest() {
    FieldSample.expect(
        "kind: ▶chatt◀", .wrongValue, "'chatt' is no 'kind' of a channel",
        fix: "did you mean 'chat'?")
    FieldSample.expect(
        "kind: ▶pigeon post◀", .wrongValue, "'pigeon post' is no 'kind' of a channel",
        note: "it is one of 'phone', 'chat', 'email'")
    FieldSample.expect(
        "response: {speed: ▶slov◀}", .wrongValue, "'slov' is no 'speed' of 'response' of a channel",
        fix: "did you mean 'slow'?")
    FieldSample.expect(
        "offers: [realtime, ▶privat◀]", .wrongValue,
        "'privat' is none of 'offers' of a channel", fix: "did you mean 'private'?"
    )
    FieldSample.expect(
        "kind: ▶ｃｈａｔ◀", .wrongValue, "'ｃｈａｔ' is written in full-width characters",
        fix: "did you mean 'chat'?")
    FieldSample.expect(
        "offers: ▶realtime，private◀", .wrongValue,
        "'realtime，private' is none of 'offers' of a channel",
        fix: "put ',' and a space between items of a list '[…]', not '，' or '、'",
        note: "it is one of 'realtime', 'private'")
}

@Test func aFlagHasTwoWords() {
    FieldSample.expect(
        "search: ▶yes◀", .wrongValue, "'yes' is no 'search' of a channel",
        note: "it is one of 'on', 'off'")
    FieldSample.expect(
        "search: ▶On◀", .wrongValue, "'On' is no 'search' of a channel", fix: "did you mean 'on'?")
}

@Test func anIdentifierIsLowerCaseWordsAndHyphens() {
    let tail = "; 'id' of a channel is an identifier"
    FieldSample.expect(
        "id: ▶Late_Funds◀", .wrongValue, "'Late_Funds' is no identifier" + tail,
        fix: "did you mean 'late-funds'?")
    FieldSample.expect(
        "id: ▶-a-◀", .wrongValue, "'-a-' is no identifier" + tail, fix: "did you mean 'a'?")
    FieldSample.expect(
        "id: ▶a--b◀", .wrongValue, "'a--b' is no identifier" + tail, fix: "did you mean 'a-b'?")
    FieldSample.expect(
        "id: ▶钱◀", .wrongValue, "'钱' is no identifier" + tail,
        fix: "use lower-case letters, digits and hyphens")
}

@Test func aDateIsADayOfTheCalendar() {
    let tail = "; 'updated' of a channel is a date"
    FieldSample.expect(
        "updated: ▶2026-02-30◀", .wrongValue, "'2026-02-30' is no day of the calendar" + tail)
    FieldSample.expect(
        "updated: ▶2026/1/2◀", .wrongValue, "'2026/1/2' is no date as YYYY-MM-DD" + tail,
        fix: "did you mean '2026-01-02'?")
    FieldSample.expect(
        "updated: ▶2026年1月2日◀", .wrongValue, "'2026年1月2日' is no date as YYYY-MM-DD" + tail,
        fix: "did you mean '2026-01-02'?")
    FieldSample.expect("updated: ▶soon◀", .wrongValue, "'soon' is no date as YYYY-MM-DD" + tail)
    FieldSample.expect(
        "updated: ▶２０２６-０１-０２◀", .wrongValue,
        "'２０２６-０１-０２' is written in full-width characters" + tail, fix: "did you mean '2026-01-02'?"
    )
    FieldSample.expect(
        "updated: ▶２０２６／１／２◀", .wrongValue, "'２０２６／１／２' is no date as YYYY-MM-DD" + tail,
        fix: "did you mean '2026-01-02'?")
}

@Test func anIntegerIsDigitsWithinBounds() {
    let tail = "; 'order' of a channel is a whole number"
    FieldSample.expect("order: ▶first◀", .wrongValue, "'first' is no whole number" + tail)
    FieldSample.expect("order: ▶1.5◀", .wrongValue, "'1.5' is no whole number" + tail)
    FieldSample.expect("order: ▶+1◀", .wrongValue, "'+1' is no whole number" + tail)
    FieldSample.expect("order: ▶1000◀", .wrongValue, "'1000' is out of range: 0 to 999" + tail)
    FieldSample.expect("order: ▶-1◀", .wrongValue, "'-1' is out of range: 0 to 999" + tail)
    FieldSample.expect(
        "order: ▶99999999999999999999◀", .wrongValue,
        "'99999999999999999999' is out of range: 0 to 999" + tail)
    FieldSample.expect(
        "order: ▶05◀", .wrongValue, "'05' has a zero at its head" + tail, fix: "did you mean '5'?")
    FieldSample.expect(
        "order: ▶１２◀", .wrongValue, "'１２' is written in full-width characters" + tail,
        fix: "did you mean '12'?")
}

@Test func anEitherFieldThatFitsNoFormSaysWhatItMayBe() {
    FieldSample.expect(
        "hours: ▶alwys◀", .wrongValue, "'alwys' is no 'hours' of a channel",
        fix: "did you mean 'always'?")
    FieldSample.expect(
        "hours: {▶zoen◀: a, zone: b}", .unknownKey, "unknown key 'zoen' of 'hours' of a channel",
        fix: "did you mean 'zone'?")
    FieldSample.expect(
        "hours: ▶[a]◀", .wrongType,
        "'hours' of a channel is a list, not 'unknown' or 'always' or a table",
        fix: "give 'unknown' or 'always' or a table")
    FieldSample.expect(
        "since: ▶evr◀", .wrongValue, "'evr' is not a date or 'ever', which 'since' of a channel is",
        fix: "did you mean 'ever'?")
}

@Test func anEmptyItemIsAMistake() {
    FieldSample.expect(
        "steps: [a, ▶''◀]", .wrongValue, "an item of 'steps' of a channel is empty",
        fix: "give a text, or remove it")
}

@Test func aRecordThatIsNoTableIsOneMistake() throws {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "x", bytes: Array("just words".utf8))
    let node = try #require(MetadataParser.parse(file, diagnostics: &diagnostics))
    let reader = FieldReader(node, of: FieldSample.table, in: file, diagnostics: &diagnostics)
    #expect(
        diagnostics.map(\.message) == ["a channel is a table of lines 'key: value', not a text"])
    #expect(reader.text("title") == nil)
}

@Test func whatTheParserRefusedBringsNoSecondMistake() {
    for text in [
        "title：a\nkind: chat", "title: *a\nkind: chat", "title: t\nkind: [phone",
        "title: t\nkind: chat\nsteps:\n- a\n-b\nid: x",
        "title: t\nkind: chat\npoints:\n  - label: l\n\tvalue: v",
        "title: t\nkind: chat\npoints:\n  - label: l\n\tvalue: v\nid: x",
        "title: t\nkind: chat\npoints:\n  - label: l\n  value: v",
        "title: t\nkind: chat\npoints:\n  - label: l\n   value: v",
    ] {
        let (_, diagnostics) = FieldSample.check(SourceFile(path: "x", bytes: Array(text.utf8)))
        #expect(diagnostics.map(\.code) == [.metadataSyntax], "\(text)")
    }
}

@Test func anEmptyRecordLacksEachRequiredField() {
    let (_, diagnostics) = FieldSample.check(MarkedText("# nothing").file)
    #expect(diagnostics.map(\.message) == ["a channel begins with lines for 'title', 'kind'"])
    #expect(diagnostics.map { $0.location?.range } == [0..<0])
}

@Test func bracketsThatAnInputMethodWritesMakeNoList() {
    let fix = "write '[' and ']', and ',' and a space between items; or put the value in quotes"
    let message = "the brackets around 'steps' of a channel are full-width: they make no list"
    FieldSample.expect("steps: ▶［a，b］◀", .wrongValue, message, fix: fix)
    FieldSample.expect("steps: ▶【a】◀", .wrongValue, message, fix: fix)
    for text in ["steps: \"［a］\"", "steps: 【a】 b", "title: 【a】"] {
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        #expect(!FieldSample.check(file).1.contains { $0.message.contains("full-width") })
    }
}
