import Metadata
import SourceText
import Testing

@Test func featuresThatAreLeftOutAreRefusedByName() {
    expect("a: ▶&◀b c", error: "anchors are not supported")
    expect("▶&◀a b: c", error: "anchors are not supported")
    expect("a: ▶*◀b", error: "aliases are not supported")
    expect("- ▶*◀", error: "aliases are not supported")
    expect("a: ▶!◀!str b", error: "tags are not supported")
    expect("[▶!◀b]", error: "tags are not supported")
    expect("▶<<◀: a", error: "merge keys are not supported")
    expect("{▶<<◀: a}", error: "merge keys are not supported")
    expect("▶?◀ a\n▶:◀ b", error: "complex keys are not supported", "a colon without a key")
}

@Test func onlyTextsAreKeys() {
    expect("▶[◀a]: b", error: "complex keys are not supported")
    expect("▶{◀a: b}: c", error: "complex keys are not supported")
    expect("{▶[◀a]: b}", error: "complex keys are not supported")
    expect("{▶?◀ a: b}", error: "complex keys are not supported")
    expect("a: ▶?◀ b", error: "complex keys are not supported")
    expect("▶:◀ a", error: "a colon without a key before it is not supported")
    expect("a: ▶:◀", error: "a colon without a key before it is not supported")
    expect("{▶:◀ a}", error: "a colon without a key before it is not supported")
}

@Test func aFileIsOneDocumentWithoutMarkers() {
    expect(
        "▶%YAML 1.2◀\n▶---◀\na: b", error: "directives are not supported",
        "document markers are not supported; '---'")
    expect("▶---◀\na: b", error: "document markers are not supported; '---'")
    expect("a: b\n▶...◀\nc: d", error: "document markers are not supported; '...'")
    expect("a: b\n▶--- # c◀\nd: e", error: "several documents in one file are not supported")
    expect("a: b\n---c: d", reads: "{a: ‹b›, ---c: ‹d›}")
    expect("a: ---\nb: ...", reads: "{a: ‹---›, b: ‹...›}")
}

@Test func tabsAreForInsideQuotesOnly() {
    expect(
        "a:\n▶\t◀b: c\nd: e", error: "tabs are allowed in quotes, block scalars and comments only")
    expect("a:▶\t◀b", error: "tabs are allowed")
    expect("a: b▶\t◀", error: "tabs are allowed")
    expect("a: b▶\t◀c", error: "tabs are allowed")
    expect("-▶\t◀a", error: "tabs are allowed")
    expect("[a,▶\t◀b]", error: "tabs are allowed")
    expect("a: b\n▶\t◀\nc: d", error: "tabs are allowed")
    expect("a: b # \t\nc: \"\t\"", reads: "{a: ‹b›, c: ‹\t›}")
}

@Test func plainValuesEndWithTheirLine() {
    expect("a: b\n  ▶c◀\nd: e", error: "plain values over several lines are not supported")
    expect("a:\n  b\n  ▶c◀\nd: e", error: "plain values over several lines are not supported")
    expect("- a\n  ▶b◀\n- c", error: "plain values over several lines are not supported")
    expect("a\n▶b◀", error: "plain values over several lines are not supported")
    expect("a: 'b'\n  ▶c◀", error: "text follows a value that is complete")
}

@Test func flowCollectionsAreHeldToWhatTheyMayBe() {
    expect(
        "- ▶-◀ a", error: "a list that begins on the line of another list's dash is not supported")
    expect("[a▶:◀ b]", error: "single pairs in brackets are not supported")
    expect("['a' ▶:◀ b]", error: "single pairs in brackets are not supported")
    expect("{▶a◀, b: c}", error: "keys without a value are not supported; 'a' has none")
    expect("{a▶:◀b}", error: "the colon after a key needs a space after it")
    expect("{\"a\"▶:◀b}", error: "the colon after a key needs a space after it")
    expect("{a▶:◀}", error: "the colon after a key needs a space after it")
    expect("{a: b▶:◀ c}", error: "a value with a colon and a space stands in quotes")
    expect("a: ▶[b,◀\n  c]\nd: e", error: "no ']' closes this list on its line")
    expect("a: ▶{b: c◀\n}\nd: e", error: "no '}' closes this table on its line")
    expect("[{a: b▶]◀", error: "a '}' is missing before this ']'")
    expect("{a: [b▶}◀", error: "a ']' is missing before this '}'")
    expect("[{a: b▶，◀ c: d}]", error: "a full-width comma '，' separates nothing in brackets")
    expect("[a ▶#◀ b]", error: "a comment begins within brackets")
    expect("[▶,◀ a]", error: "a comma in brackets needs an item before it")
    expect("[a,▶,◀ b]", error: "a comma in brackets needs an item before it")
    expect("['a' ▶b◀]", error: "items in brackets need a comma between them")
    expect("[▶-◀ a]", error: "a list item cannot begin here")
    expect("[a, ▶-◀]", error: "a list item cannot begin here")
    expect("[a] ▶b◀", error: "text follows a value that is complete")
    expect("a: [b]▶#◀c", error: "a comment needs a space before its '#'")
    expect("a: [草稿] ▶标题◀", error: "text follows a value that is complete")
}

@Test func aPlainValueCannotBeginWithAnIndicator() {
    expect(
        "a: ▶@◀b",
        error: "a plain value cannot begin with '@', which is kept for future versions of YAML")
    expect("a: ▶`◀b`", error: "a plain value cannot begin with '`'")
    expect("a: ▶%◀b", error: "a plain value cannot begin with '%', which is kept for directives")
    expect("a: ▶,◀b", error: "a plain value cannot begin with ','")
    expect("a: ▶]◀", error: "a plain value cannot begin with ']'")
    expect("a: ▶-◀ b", error: "a list item cannot begin here")
    expect("[▶|◀a]", error: "a block scalar cannot begin here")
    expect("a: 'b'▶#◀", error: "a comment needs a space before its '#'")
}

@Test func aSecondColonIsRefused() {
    expect("a: b▶:◀ c", error: "a value with a colon and a space stands in quotes")
    expect("a: b▶:◀", error: "a value with a colon and a space stands in quotes")
    expect("a: \"b\"▶:◀ c", error: "a value with a colon and a space stands in quotes")
}

@Test func typographicQuotesHoldNoColon() {
    let error = "typographic quotes are part of the text: they do not hold a colon and a space"
    for text in ["a: ▶“◀b: c”", "a: ▶‘◀b: c’", "{a: ▶“◀b: c”}"] { expect(text, error: error) }
    expect("a: \"“b: c”\"")
}

@Test func aKeyStandsOnceInATable() {
    let found = expect(
        "a: b\nc: d\n▶a◀: e", error: "key 'a' stands twice in one table", code: .duplicateKey)
    #expect(found.first?.notes.first?.message == "first given here")
    #expect(found.first?.notes.first?.location?.range == 0..<1)
    expect(
        "a:\n  b: c\n  ▶'b'◀: d", error: "key 'b' stands twice in one table", code: .duplicateKey)
    expect("{a: b, ▶a◀: c}", error: "key 'a' stands twice in one table", code: .duplicateKey)
    expect("a: {b: c}\nd: {b: e}", reads: "{a: {b: ‹c›}, d: {b: ‹e›}}")
}

@Test func fullWidthPunctuationIsNamed() {
    let colon = "a full-width colon '：' ends no key; use ':' and a space"
    let found = expect("title▶：◀钱没到\nb: c", error: colon)
    #expect(found.first?.fix?.replacement == ": ")
    expect("a: b\ntitle▶：◀ 钱没到", error: colon)
    expect("title▶：◀foo", error: colon)
    expect("{a▶：◀b}", error: colon)
    expect(
        "a: b\ntitle:▶　◀钱没到", error: "a full-width space stands after the colon of a key")
    expect("a: 上午：开门", reads: "{a: ‹上午：开门›}")
}

@Test func aColonOrADashWithoutItsSpaceIsNamed() {
    let found = expect("a: b\nc▶:◀d", error: "the colon after a key needs a space after it")
    #expect(found.first?.fix?.replacement == ": ")
    expect("- a\n▶-◀b\n- c", error: "the dash of a list item needs a space after it")
    expect("a:\n- b\n▶-◀c", error: "the dash of a list item needs a space after it")
    expect("a: b\n▶c◀", error: "a line of a table is 'key: value'; this one has no colon")
}

@Test func charactersThatParsersTakeDifferentlyAreRefused() {
    expect("a: b▶\u{85}◀c", error: "the line break NEL (U+0085) is not allowed in metadata")
    expect("a: '▶\u{2028}◀'", error: "the line separator (U+2028)")
    expect("# ▶\u{2029}◀", error: "the paragraph separator (U+2029)")
    expect("a: ▶\u{FEFF}◀b", error: "a byte order mark (U+FEFF) within the text")
    expect("a: b▶\u{7}◀", error: "the control character U+0007")
    expect("a: b▶\u{7F}◀", error: "the control character U+007F")
    expect("a: b▶\u{9B}◀", error: "the control character U+009B")
    expect("a: b▶\u{FFFE}◀", error: "the noncharacter U+FFFE")
    expect("a: b▶\u{0}◀", error: "the control character U+0000")
}
