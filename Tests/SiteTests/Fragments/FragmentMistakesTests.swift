import SiteBuilder
import SourceText
import TestSupport
import Testing

private func expect(
    _ archive: String, _ expected: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    try TestSite(archive).expectDiagnostics(expected, sourceLocation: sourceLocation)
}

@Test func aFragmentStandsAlone() throws {
    let mend = "put <fragment:f> on a line of its own, with a blank line before and after it"
    try expect(
        """
        -- Content/fragments/f.md --
        Text.
        -- Content/a.md --
        # A

        x <fragment:f>

        ## <fragment:f>

        | a |
        |---|
        | <fragment:f> |

        - [ ] <fragment:f>

        > [!NOTE]
        > <fragment:f>

        [x](fragment:f) ![x](fragment:f)
        """,
        [
            "Content/a.md:3:4 [bad-fragment] \(mend)", "Content/a.md:5:5 [bad-fragment] \(mend)",
            "Content/a.md:9:4 [bad-fragment] \(mend)", "Content/a.md:11:8 [bad-fragment] \(mend)",
            "Content/a.md:14:4 [bad-fragment] \(mend)",
            "Content/a.md:16:5 [bad-fragment] write <fragment:f> on a line of its own, or link to a page",
            "Content/a.md:16:22 [bad-fragment] write <fragment:f> on a line of its own, or link to a page",
        ])
}

@Test func aFragmentThatNobodyKnowsIsAnErrorWithTheNearestName() throws {
    try expect(
        "-- Content/fragments/never-share.md --\nText.\n-- Content/a.md --\n# A\n\n"
            + "<fragment:never-shar>\n\n<fragment:never-share>\n\n<fragment:other>\n",
        [
            "Content/a.md:3:2 [unknown-fragment] did you mean 'never-share'?",
            "Content/a.md:7:2 [unknown-fragment] write its paragraphs in fragments/other.md of the locale",
        ])
}

@Test func aFragmentHasNoHeadings() throws {
    try expect(
        "-- Content/fragments/f.md --\n# Title\n\nText.\n\n## More\n-- Content/a.md --\n# A\n\n<fragment:f>\n",
        [
            "Content/fragments/f.md:1:1 [bad-fragment] write the heading on the pages, or make the words bold",
            "Content/fragments/f.md:5:1 [bad-fragment] write the heading on the pages, or make the words bold",
        ])
}

@Test func whatAFragmentLeadsToIsJudgedOnceAndFromItsFile() throws {
    try expect(
        """
        -- Content/fragments/f.md --
        [a](a.md) [b](../a.md) [c](#top) [d][l] <faq:x>

        [l]: ../a.md
        -- Content/a.md --
        # A

        <fragment:f>
        -- Content/b.md --
        # B

        <fragment:f>
        """,
        [
            "Content/fragments/f.md:1:5 [broken-link] did you mean '../a.md'?",
            "Content/fragments/f.md:1:28 [dead-anchor] write the path of the page before '#'",
            "Content/fragments/f.md:1:34 [bad-fragment] write [text](address)",
            "Content/fragments/f.md:1:42 [unknown-question]",
        ])
}

@Test func fragmentsThatStandInOneAnotherInACircleAreToldWithTheChain() throws {
    let site = try TestSite(
        """
        -- Content/fragments/b.md --
        <fragment:c>
        -- Content/fragments/a.md --
        <fragment:b>

        <fragment:b>
        -- Content/fragments/c.md --
        <fragment:a>
        -- Content/fragments/outside.md --
        <fragment:c>
        -- Content/fragments/self.md --
        Text.

        <fragment:self>
        -- Content/a.md --
        # A

        <fragment:outside>
        """)
    try site.expectDiagnostics([
        "Content/fragments/a.md:1:2 [bad-fragment] take one of the references out",
        "Content/fragments/self.md:3:2 [bad-fragment] take one of the references out",
    ])
    let first = try #require(try site.load().diagnostics.first)
    #expect(first.message.hasSuffix("'a' → 'b' → 'c' → 'a'"))
    #expect(
        first.notes.map(\.message) == [
            "'b' names the next one here", "'c' names the next one here",
        ])
}

/// Sixty-four fragments that each hold the next one twice would show more than a page holds atoms.
@Test func whatFragmentsComeToIsBounded() throws {
    var chain = ""
    for i in 1...64 {
        let inner = i < 64 ? "<fragment:f\(i + 1)>\n\n<fragment:f\(i + 1)>\n" : "Text.\n"
        chain += "-- Content/fragments/f\(i).md --\n\(inner)"
    }
    let deep = try TestSite(chain + "-- Content/a.md --\n# A\n\n<fragment:f1>\n")
    // What is too long is told where that begins, and the eighth from the end is as deep as may be.
    try deep.expectDiagnostics([
        "Content/fragments/f53.md:1:1 [too-large] split it, or make a page of it",
        "Content/fragments/f56.md:1:2 [too-large] write the inner words out",
    ])
    let long = String(repeating: "<p> ", count: 3_000)
    try expect(
        "-- Content/fragments/f.md --\n\(long)\n-- Content/fragments/g.md --\n<fragment:f>\n"
            + "-- Content/a.md --\n# A\n\n<fragment:g>\n-- Content/site.yaml --\n"
            + "title: T\nurl: https://help.example.com/\nraw-html: escape\nchecks: {raw-html: off}\n",
        [
            "Content/fragments/f.md:1:1 [too-large] split it, or make a page of it"
        ])
    let text = String(repeating: "word ", count: 3_000)
    let many = String(repeating: "<fragment:f>\n\n", count: 300)
    try expect(
        "-- Content/fragments/f.md --\n\(text)\n-- Content/a.md --\n# A\n\n\(many)",
        ["Content/a.md:535:2 [too-large] split the page"])
}

@Test func aFragmentThatNoPageShowsIsTold() throws {
    try expect(
        "-- Content/fragments/f.md --\nText.\n-- Content/a.md --\n# A\n",
        [
            "Content/fragments/f.md:1:1 [unused-fragment] warning "
                + "write <fragment:f> on a line of its own where it belongs, or remove the file"
        ])
}

@Test func aFragmentHasOnlyTheFieldsThatMakeSense() throws {
    try expect(
        "-- Content/fragments/f.md --\n---\ntitle: T\nreview-every: 30\n---\nText.\n"
            + "-- Content/fragments/Not An Id.md --\nText.\n-- Content/fragments/deep/f.md --\n# F\n"
            + "-- Content/a.md --\n# A\n\n<fragment:f>\n",
        [
            "Content/fragments/Not An Id.md [bad-id] rename the file to 'not-an-id.md'",
            "Content/fragments/deep/f.md [unused-file] warning",
            "Content/fragments/f.md:2:1 [unknown-key]",
        ])
}

@Test func theWordsOfAFragmentAreJudgedAtItsOwnPlace() throws {
    try expect(
        """
        -- Content/site.yaml --
        title: T
        url: https://help.example.com/
        require-source: official
        official-hosts: [{host: example.com, of: Us, source: "https://example.com/"}]
        -- Content/fragments/f.md --
        Write to help@example.org or see [us](https://examp1e.com/).

        You get a reply within 24 hours.
        -- Content/a.md --
        # A

        <fragment:f>
        -- Content/b.md --
        # B

        <fragment:f>
        """,
        [
            "Content/fragments/f.md:1:10 [literal-contact] begin a channel with "
                + "'guidepost new channel email', put it there, and write <channel:email.address> instead",
            "Content/fragments/f.md:1:39 [lookalike-host] did you mean 'example.com'?",
            "Content/fragments/f.md:3:24 [unsourced-claim] add the official page to 'sources' with "
                + "'basis: official', or leave the claim out",
        ])
}

@Test func frontMatterHoldsNoFragments() throws {
    try expect(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: now}
        -- Content/topics/funds.md --
        ---
        name: Money
        prepare: ["<fragment:f>"]
        ---
        -- Content/fragments/f.md --
        Text.
        """, ["Content/topics/funds.md:3:11 [bad-fragment] write the words out here"])
}

@Test func aSiteMayTurnOffWhatItDoesNotWantToHearOfFragments() throws {
    let site = try TestSite(
        "-- Content/site.yaml --\ntitle: T\nurl: https://help.example.com/\n"
            + "checks: {unknown-fragment: off, unused-fragment: off}\n-- Content/fragments/f.md --\n"
            + "Text.\n-- Content/a.md --\n# A\n\n<fragment:g>\n")
    try site.build()
    #expect(try site.main("a/index.html").contains("<p>fragment:g</p>"))
}
