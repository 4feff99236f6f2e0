import Metadata
import Testing

@Test func aLiteralScalarKeepsItsLines() {
    expect("a: |\n  b\n  c\n", reads: "{a: ‹b\nc\n›}")
    expect("a: |\n  b\n\n    c\n  d\ne: f", reads: "{a: ‹b\n\n  c\nd\n›, e: ‹f›}")
    expect("a: |\n    b: c # d\n    - e\n", reads: "{a: ‹b: c # d\n- e\n›}")
    expect("- |\n b\n- >\n c", reads: "[‹b\n›, ‹c›]")
    expect("a:\n- |\n b\nc: d", reads: "{a: [‹b\n›], c: ‹d›}")
}

@Test func aFoldedScalarJoinsItsLines() {
    expect("a: >\n  b\n  c\n", reads: "{a: ‹b c\n›}")
    expect("a: >\n  b\n\n  c\n\n\n  d\n", reads: "{a: ‹b\nc\n\nd\n›}")
    expect("a: >\n\n  b\n  c\n", reads: "{a: ‹\nb c\n›}")
    expect("a: >\n  b \n  c\n", reads: "{a: ‹b  c\n›}")
}

@Test func moreIndentedLinesAreNotFolded() {
    // YAML 1.2.2, examples 8.10 to 8.12.
    let text =
        "a: >\n\n  folded\n  line\n\n  next\n  line\n    * bullet\n\n    * list\n    * lines\n\n  last\n  line\n\n# Comment\n"
    expect(
        text,
        reads: "{a: ‹\nfolded line\nnext line\n  * bullet\n\n  * list\n  * lines\n\nlast line\n›}")
    expect("a: >\n  b\n  \tc\n  d\n", reads: "{a: ‹b\n\tc\nd\n›}")
}

@Test func chompingSaysWhatBecomesOfTheLastLineBreaks() {
    expect("a: |-\n  b\n\n\nc: d", reads: "{a: ‹b›, c: ‹d›}")
    expect("a: |\n  b\n\n\nc: d", reads: "{a: ‹b\n›, c: ‹d›}")
    expect("a: |+\n  b\n\n\nc: d", reads: "{a: ‹b\n\n\n›, c: ‹d›}")
    expect("a: >-\n  b\n  c\n\nd: e", reads: "{a: ‹b c›, d: ‹e›}")
    expect("a: >+\n  b\n\n# c\n\nd: e", reads: "{a: ‹b\n\n›, d: ‹e›}")
}

@Test func theEndOfTheFileEndsTheLastLineWithoutABreak() {
    expect("a: |\n  b", reads: "{a: ‹b›}")
    expect("a: |+\n  b", reads: "{a: ‹b›}")
    expect("a: >-\n  b\n  c", reads: "{a: ‹b c›}")
}

@Test func aBlockScalarWithoutLinesIsEmpty() {
    expect("a: |\nb: c", reads: "{a: ‹›, b: ‹c›}")
    expect("a: >-\n\n\nb: c", reads: "{a: ‹›, b: ‹c›}")
    expect("a: |+\n\n\nb: c", reads: "{a: ‹\n\n›, b: ‹c›}")
    expect("a: |", reads: "{a: ‹›}")
    expect("- |\n- b", reads: "[‹›, ‹b›]")
}

@Test func spacesOnBlankLinesWithinTheTextAreIndentationOrText() {
    expect("a: |\n  b\n \n  c\n", reads: "{a: ‹b\n\nc\n›}")
    expect("a: |\n  b\n   \n  c\n", reads: "{a: ‹b\n \nc\n›}")
    expect("a: >\n  b\n   \n  c\n", reads: "{a: ‹b\n \nc\n›}")
}

@Test func aCommentMayFollowTheHeader() {
    expect("a: | # b\n  c\nd: >- #\n  e", reads: "{a: ‹c\n›, d: ‹e›}")
    expect("a: |▶#◀ b\n  c", error: "a comment needs a space before its '#'")
}

@Test func aBlockScalarMaySitInAListOfTables() {
    expect("- a: |\n    b\n   # c\n  d: e", reads: "[{a: ‹b\n›, d: ‹e›}]")
    expect("a:\n  b: >\n    c\n    d\n  e: f", reads: "{a: {b: ‹c d\n›, e: ‹f›}}")
}

@Test func whatBlockScalarsLackIsRefusedByName() {
    expect("a: |▶2◀\n  b", error: "indentation indicators are not supported")
    expect("a: >-▶1◀\n  b\nc: d", error: "indentation indicators are not supported")
    expect("a: | ▶b◀\n  c", error: "the text of a block scalar begins on the line after '|'")
    expect("a: > ▶5 minutes◀", error: "the text of a block scalar begins on the line after '>'")
    expect(
        "a: |\n▶  ◀\n    b\nc: d", error: "spaces on a blank line before the text of a block scalar"
    )
    expect(
        "a: |\n    b\n  ▶c◀\nd: e",
        error: "a line of a block scalar is indented less than its first line")
    expect("a: |\n  ▶\t◀b", error: "tabs are allowed in quotes, block scalars and comments only")
    expect(
        "a: |\n    b\n  ▶\t◀c", error: "tabs are allowed in quotes, block scalars and comments only"
    )
    expect(
        "a:\n  ▶|◀\n  b\nc: d",
        error: "a block scalar that begins on a line of its own is not supported")
}
