import Metadata
import SourceText
import Testing

private func expect(
    _ text: String, metadata: String?, body: String, error: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "page.md", bytes: Array(text.utf8))
    let parts = FrontMatter.split(file, diagnostics: &diagnostics)
    func part(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }
    #expect(parts.metadata.map(part) == metadata, sourceLocation: sourceLocation)
    #expect(part(parts.body) == body, sourceLocation: sourceLocation)
    #expect(diagnostics.first?.message == error, sourceLocation: sourceLocation)
}

@Test func frontMatterStandsBetweenTwoLinesAtTheHead() {
    expect("---\na: b\n---\nBody\n", metadata: "a: b\n", body: "Body\n")
    expect("---\n---\n", metadata: "", body: "")
    expect("---\na: b\n---", metadata: "a: b\n", body: "")
    expect("---\r\na: b\r\n---\r\nBody", metadata: "a: b\r\n", body: "Body")
    expect("\u{FEFF}---\na: b\n---\nBody", metadata: "a: b\n", body: "Body")
    expect("--- \na: b\n---\t\nBody", metadata: "a: b\n", body: "Body")
}

@Test func aFileWithoutFrontMatterIsAllBody() {
    expect("", metadata: nil, body: "")
    expect("# Title\n", metadata: nil, body: "# Title\n")
    expect("\u{FEFF}# Title\n", metadata: nil, body: "# Title\n")
    expect("--- a\n---\n", metadata: nil, body: "--- a\n---\n")
    expect("***\na: b\n---\n", metadata: nil, body: "***\na: b\n---\n")
    expect("---\u{3002}\na: b\n", metadata: nil, body: "---\u{3002}\na: b\n")
    // A thematic break between two texts.
    expect("\n---\nA text.\n\n---\n", metadata: nil, body: "\n---\nA text.\n\n---\n")
    expect("\n---\na: text\n", metadata: nil, body: "\n---\na: text\n")
}

@Test(arguments: [
    ("▶\n \n◀---\n", "remove the empty lines before it"), ("▶———◀\n", "write three hyphens, '---'"),
    ("▶----◀\n", "write three hyphens, '---'"), ("▶ ---◀\n", "write three hyphens, '---'"),
])
func frontMatterThatDoesNotBeginAsItShouldIsAnErrorAndRead(head: String, mend: String) throws {
    var diagnostics: [Diagnostic] = []
    let text = MarkedText(head + "question: 钱？\n---\nBody\n")
    let parts = FrontMatter.split(text.file, diagnostics: &diagnostics)
    let found = try #require(diagnostics.first)
    #expect(found.message == "front matter begins with '---' on the first line")
    #expect(found.location?.range == text.ranges[0])
    #expect(found.fix?.message == mend)
    let metadata = try #require(parts.metadata)
    #expect(String(decoding: text.file.bytes[metadata], as: UTF8.self) == "question: 钱？\n")
}

@Test func onlyALineOfThreeDashesClosesIt() {
    expect(
        "---\na: x --- y\nb: |\n  ---\n---\n***\n---\n", metadata: "a: x --- y\nb: |\n  ---\n",
        body: "***\n---\n")
    expect("---\na: b\n----\n---x\n---\n", metadata: "a: b\n----\n---x\n", body: "")
}

@Test func frontMatterThatIsNotClosedIsAnError() throws {
    expect("---", metadata: nil, body: "", error: "front matter is not closed by a line '---'")
    expect(
        "---\na: b\n", metadata: nil, body: "", error: "front matter is not closed by a line '---'")
    var diagnostics: [Diagnostic] = []
    let text = MarkedText("▶---◀\na: b\n▶———◀\nBody\n")
    _ = FrontMatter.split(text.file, diagnostics: &diagnostics)
    let found = try #require(diagnostics.first)
    #expect([found.location?.range, found.notes.first?.location?.range] == text.ranges)
    #expect(found.notes.first?.message == "this line is not '---'")
}

@Test func offsetsOfFrontMatterCountFromTheHeadOfTheFile() throws {
    var diagnostics: [Diagnostic] = []
    let text = MarkedText("\u{FEFF}---\ntitle: ▶钱没到◀\n---\nBody")
    let parts = FrontMatter.split(text.file, diagnostics: &diagnostics)
    let range = try #require(parts.metadata)
    let node = MetadataParser.parse(text.file, in: range, diagnostics: &diagnostics)
    #expect(node?["title"]?.range == text.ranges[0])
    #expect(diagnostics.isEmpty)
}

@Test func frontMatterThatNothingOpensIsAnErrorAndRead() throws {
    var diagnostics: [Diagnostic] = []
    let text = MarkedText("▶question: 钱？◀\n# why\nalso-asked:\n  - a\n\n---\nBody\n")
    let parts = FrontMatter.split(text.file, diagnostics: &diagnostics)
    let found = try #require(diagnostics.first)
    #expect(found.location?.range == text.ranges[0])
    #expect(found.fix?.message == "add a line '---' above this one")
    #expect(parts.metadata.map { text.file.bytes[$0].count } == 42)
    // Prose that begins with a word and a colon, and a thematic break.
    expect("note: this\nis prose\n---\n", metadata: nil, body: "note: this\nis prose\n---\n")
    expect("https://example.com/\n---\n", metadata: nil, body: "https://example.com/\n---\n")
    expect("note: nothing closes\n", metadata: nil, body: "note: nothing closes\n")
}
