import Glibc
import SiteBuilder
import SourceText
import TestSupport
import Testing

private let configuration = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    locales: [en]
    -- Content/en/a.md --
    # A

    """

@Test(arguments: [
    "en/~$form.docx", "en/Thumbs.db", "en/deep/desktop.ini", "en/late.md~", "en/.late.md.swp",
])
func whatProgramsLeaveInFoldersIsNotPublished(path: String) throws {
    let site = try TestSite(configuration + "-- Content/\(path) --\nx\n")
    try site.build()
    #expect(!site.has(String(path.dropFirst("en/".count))))
}

@Test(arguments: [
    ("answer: 拨打后按 # 键转人工", true), ("answer: Press #1", true), ("answer: In C#", false),
    ("answer: \"按 # 键\"", false), ("escalate:\n  - 按 # 键", true),
    ("order: 3 # the third", false), ("# A comment\norder: 3", false),
])
func aCommentThatMayHaveBeenMeantAsTextIsTold(line: String, isTold: Bool) throws {
    let other = line.hasPrefix("answer") ? "" : "answer: It comes.\n"
    let site = try TestSite(
        """
        -- Content/a.md --
        # A
        -- Content/faq/late.md --
        ---
        question: Late?
        \(other)\(line)
        ---
        """)
    let found = try site.load().diagnostics.filter { $0.code.name == "comment-after-text" }
    #expect(found.map(\.severity) == (isTold ? [.warning] : []))
}

@Test(arguments: [
    "en/notices/deep/down.md", "en/fragments/deep/er.md", "en/terms.yaml", "terms.yml",
    "en/reported.yaml", "en/topics.yaml", "en/site.yaml", "en/channels/phone.yaml",
    "channels/phone.md",
    "channels/phone.yml", "topics.yml", "synonym.yaml", "en/b.MD", "en/b.markdown", "en/b.mdx",
    "stray.md", "en/b.md.txt",
])
func whatNothingReadsIsToldAndNotPublished(path: String) throws {
    let site = try TestSite(configuration + "-- Content/\(path) --\n# Text\n")
    try site.expectDiagnostics(["Content/\(path) [unused-file] warning"])
    let loaded = try site.load()
    #expect(loaded.pageCount == 4, "the article, home, search and the page for lost addresses")
}

@Test func otherMetadataBelowAnArticleIsADownload() throws {
    let site = try TestSite(configuration + "-- Content/en/examples/config.yaml --\na: b\n")
    try site.build()
    #expect(site.has("examples/config.yaml"))
}

@Test func aFolderInPlaceOfAFileIsTold() throws {
    let site = try TestSite(configuration)
    mkdir(site.folder.path("Content/topics.yaml"), 0o777)
    try site.expectDiagnostics(["Content/topics.yaml [unusable-file] rename it"])
}

@Test(arguments: [
    ("-- a.md --\n# A\n", "move the .md files"),
    ("-- README.md --\n# A\n", "begin one with 'guidepost init'"),
    ("-- site.yaml --\ntitle: A\n", "name the folder that holds Content/"),
    ("-- Content --\nno folder\n", "a file stands in its place"),
    ("-- Content/site.yml --\ntitle: A\n", "rename 'site.yml' to 'site.yaml'"),
    ("-- Content/a.md --\n# A\n", "write it with the lines"),
    ("-- Content/site.yaml/x --\nx\n", "a folder stands in its place"),
])
func aFolderThatIsNoSiteYetSaysWhatToDo(archive: String, mend: String) throws {
    let site = try TestSite(archive, addingConfiguration: false)
    let diagnostics = try site.load().diagnostics
    #expect(diagnostics.map(\.code.name) == ["missing-file"])
    #expect(diagnostics[0].fix?.message.contains(mend) == true, "\(diagnostics)")
}

@Test func aChannelThatCannotBeReadIsToldOnce() throws {
    let site = try TestSite(
        configuration + """
            -- Content/channels/chat.yaml --
            kind: chatt
            existence: confirmed
            -- Content/en/contact/chat.md --
            ---
            name: Chat
            summary: Talk.
            find-it: [Look.]
            ---
            -- Content/topics.yaml --
            - {id: funds, urgency: soon}
            -- Content/en/topics/funds.md --
            ---
            name: Money
            ---
            -- Content/en/faq/late.md --
            ---
            question: Late?
            answer: Wait.
            topic: funds
            ---
            <channel:chat> <topic:funds> [chat](../contact/chat.md) [money](../topics/funds.md)
            -- Content/search-expectations.yaml --
            en: {talk: {first: contact/chat}, money: {in-first-three: topics/funds}}
            """)
    try site.expectDiagnostics([
        "Content/channels/chat.yaml:1:7 [wrong-value] did you mean 'chat'?",
        "Content/topics.yaml:1:24 [wrong-value]",
    ])
}

private let brackets = "[bad-synonyms] write each group in brackets: [登录, 登入]"

@Test(arguments: [
    ("synonyms.yaml", "en: [[login]]", ["1:6 " + brackets]),
    ("synonyms.yaml", "en: [login, sign in]", ["1:6 " + brackets, "1:13 " + brackets]),
    ("synonyms.yaml", "en: [[login, login]]", ["1:6 " + brackets]),
    ("synonyms.yaml", "fr: [[a, b]]", ["1:1 [unknown-key]"]),
    ("search-expectations.yaml", "en: {\"\": no-sure-answer}", ["1:6 [bad-expectation]"]),
    (
        "search-expectations.yaml", "en: {x: {first: aa}}",
        ["1:6 [bad-expectation] did you mean 'a'?"]
    ),
    ("search-expectations.yaml", "en: {x: {first: 404.html}}", ["1:6 [bad-expectation]"]),
    (
        "search-expectations.yaml", "en: {x: {}}",
        ["1:9 [bad-expectation] name the page as faq/late-funds"]
    ),
])
func synonymsAndExpectationsAreToldAtTheirPlace(
    file: String, text: String, expected: [String]
) throws {
    let site = try TestSite(configuration + "-- Content/\(file) --\n\(text)\n")
    try site.expectDiagnostics(expected.map { "Content/\(file):" + $0 })
}

@Test(arguments: [
    ("old", "write '/old/'"), ("/a//b/", "write it as /old/page/"),
    ("../z/", "write it as /old/page/"),
    ("/x/#y/", "write it as /old/page/"), ("/%2e%2e/x/", "write it as /old/page/"),
    ("/.hidden/", "write it as /old/page/"),
    ("https://help.example.com/x/", "leave out https:// and the host"),
    ("/a/", "remove it: only former addresses stand here"), ("/base/old/", "write '/old/'"),
])
func aFormerAddressIsToldWithItsMend(alias: String, fix: String) throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/base/
        -- Content/a.md --
        ---
        aliases: ["\(alias)"]
        ---
        # A
        """)
    try site.expectDiagnostics(["Content/a.md:2:11 [bad-alias] \(fix)"])
}

@Test func aFormerAddressThatNoDiskHoldsIsAMistakeOfTheWriter() throws {
    let alias = "/" + String(repeating: "x", count: 256) + "/"
    let site = try TestSite("-- Content/a.md --\n---\naliases: [\(alias)]\n---\n# A")
    #expect(try site.codes == ["bad-alias"])
}

@Test func aFormerAddressMayBeCopiedFromABrowser() throws {
    let site = try TestSite("-- Content/a.md --\n---\naliases: [/%E6%97%A7/]\n---\n# A")
    try site.build()
    #expect(site.has("旧/index.html"))
}

@Test func whatRefersToADraftSaysThatItIsOne() throws {
    let site = try TestSite(
        configuration + """
            -- Content/en/faq/late.md --
            ---
            draft: yes
            question: Late?
            answer: Wait.
            ---
            -- Content/en/faq/lost.md --
            ---
            question: Lost?
            answer: Look.
            related: [late]
            ---
            <faq:late>
            """)
    #expect(try site.codes == ["unknown-question", "unknown-question"])
    #expect(
        try site.load().diagnostics.allSatisfy {
            $0.message == "question 'late' is not shown: it is a draft"
        })
}

/// Whoever began a channel and refers to it is told what keeps it from readers, rather than to begin it.
@Test func aReferenceToADraftOfAChannelSaysSo() throws {
    let site = try TestSite(
        """
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        -- Content/contact/phone.md --
        ---
        draft: yes
        name: Telephone
        summary: Call.
        ---
        -- Content/a.md --
        # A

        Call <channel:phone.number>.
        """)
    let told = try #require(try site.load().diagnostics.first { $0.code.name == "unknown-channel" })
    #expect(told.message == "channel 'phone' is not shown: it is a draft")
    let fix =
        "let contact/phone.md be shown (remove 'draft: yes', or set its days), or remove the reference"
    #expect(told.fix?.message == fix)
}

/// What is missing is what the line says that was not understood.
@Test(arguments: ["topci: funds", "topic：funds", "topic:funds", "topic:\u{A0}funds"])
func aTopicThatIsWrittenWronglyIsNotMissingAsWell(line: String) throws {
    let site = try TestSite(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: now}
        -- Content/topics/funds.md --
        ---
        name: Money
        ---
        -- Content/faq/late.md --
        ---
        question: Late?
        answer: It comes.
        \(line)
        ---
        """)
    let found = try site.load().diagnostics
    #expect(found.count == 1, "\(found.map(\.message))")
    #expect(found.first?.location.map { $0.range.lowerBound > 10 } == true)
}

@Test func aKeyThatIsLostToAnIndentationIsNotMissingAsWell() throws {
    try TestSite("-- Content/faq/late.md --\n---\nquestion: Late?\n  answer: It comes.\n---\n")
        .expectDiagnostics(["Content/faq/late.md:3:3 [metadata-syntax] indent it as they are"])
}

@Test func aPageWithoutFrontMatterIsToldOfAllItNeeds() throws {
    let site = try TestSite("-- Content/faq/late.md --\n# Late?\n\nIt comes.\n")
    let found = try site.load().diagnostics
    #expect(found.map(\.message) == ["a question begins with lines for 'question', 'answer'"])
    #expect(found.first?.fix?.lines == ["---", "question: ", "answer: ", "---"])
}

@Test func aTopicThatIsNoIdentifierIsNotMissingAsWell() throws {
    try TestSite(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: now}
        -- Content/topics/funds.md --
        ---
        name: Funds
        ---
        -- Content/faq/late.md --
        ---
        question: Late?
        answer: It comes.
        topic: Funds
        ---
        """
    ).expectDiagnostics(["Content/faq/late.md:4:8 [wrong-value] did you mean 'funds'?"])
}

@Test(
    arguments: [
        ("Card Declined.md", "rename the file to 'card-declined.md'"),
        ("退款.md", "rename the file to Latin letters, such as 'late-funds.md'"),
        ("2.md", nil), ("2_.md", "rename the file to '2.md'"),
    ] as [(String, String?)])
func aFileNameThatIsNoIDIsToldWithOneThatIs(name: String, mend: String?) throws {
    let site = try TestSite("-- Content/faq/\(name) --\n---\nquestion: A?\nanswer: B.\n---\n")
    let found = try site.load().diagnostics.filter { $0.code.name == "bad-id" }
    #expect(found.map { $0.fix?.message } == (mend.map { [$0] } ?? []))
}

@Test(arguments: [("faq/card.docx", 1), ("articles/form.docx", 0), ("faq/card.png", 0)])
func aDocumentOfAWordProcessorAmongPagesIsTold(path: String, count: Int) throws {
    let site = try TestSite("-- Content/\(path) --\nx\n")
    #expect(try site.load().diagnostics.filter { $0.code.name == "unused-file" }.count == count)
}

@Test func aFileThatNotepadCallsUnicodeIsCalledByItsName() throws {
    let site = try TestSite("-- Content/a.md --\n# A\n")
    let bytes: [UInt8] = [0xFF, 0xFE] + Array("# A".utf8).flatMap { [$0, 0] }
    try site.folder.write(bytes, to: "Content/a.md")
    let message = try #require(try site.load().diagnostics.first?.message)
    #expect(message.hasPrefix("this file is UTF-16, which Notepad calls 'Unicode'"))
}
