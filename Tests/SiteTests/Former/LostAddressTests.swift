import Foundation
import SiteBuilder
import SourceText
import TestSupport
import Testing

/// A site that was published, and may be changed afterwards.
private func published(_ archive: String) throws -> TestSite {
    let site = try TestSite(archive)
    try site.build()
    return site
}

extension TestSite {
    /// What the site as it is now would lose, each as `path [code] message; fix`, with the lines to paste.
    fileprivate func lost(_ manifest: String = "Public") throws -> [String] {
        let loaded = try load()
        return loaded.lost(since: try FormerManifest(at: folder.path(manifest))).map { diagnostic in
            let path = diagnostic.location?.path.replacing(folder.path + "/", with: "") ?? "-"
            let fix = diagnostic.fix.map { ([$0.message] + $0.lines).joined(separator: " ") }
            return "\(path) [\(diagnostic.code.name)] \(diagnostic.message); \(fix ?? "")"
        }
    }
}

private let three = """
    -- Content/guides/money.md --
    # Money

    ## Delays

    ## Fees
    -- Content/guides/codes.md --
    ---
    title: Codes
    aliases: [/otp/]
    ---
    Text
    -- Content/guides/plan.txt --
    a file
    -- Content/faq/late.md --
    ---
    question: Late?
    answer: Wait.
    ---
    """

@Test func aSiteThatKeepsEverythingLosesNothing() throws {
    let site = try published(three)
    #expect(try site.lost() == [])
    try site.write("-- Content/guides/new.md --\n# New\n\n## More")
    #expect(try site.lost() == [])
}

@Test func aPageThatWasRenamedIsToldWithTheLineToWrite() throws {
    let site = try published(three)
    try site.remove("Content/guides/money.md")
    try site.write(
        """
        -- Content/guides/funds.md --
        ---
        title: Funds
        ---
        ## Delays

        ## Fees
        """)
    #expect(
        try site.lost() == [
            "Content/guides/funds.md [lost-address] '/guides/money/' was published and leads nowhere now; "
                + "if this page took its place, put this between its '---' lines: aliases: [/guides/money/]"
        ])
    try site.edit(
        "Content/guides/funds.md", replacing: "title: Funds\n",
        with: "title: Funds\naliases: [/guides/money/]\n")
    #expect(try site.lost() == [])
}

@Test func aPageThatMovedIsKnownByTheNameOfItsFile() throws {
    let site = try published(three)
    try site.remove("Content/guides/codes.md")
    try site.write("-- Content/safety/codes.md --\n# Codes")
    #expect(
        try site.lost()
            == [
                "Content/safety/codes.md [lost-address] '/guides/codes/' was published and leads nowhere now; "
                    + "if this page took its place, put this at its head: --- aliases: [/guides/codes/] ---",
                "- [lost-address] '/otp/' was published and leads nowhere now; write 'aliases: [/otp/]' "
                    + "in the front matter of the page that took its place",
            ].sorted { $0 < $1 })
}

@Test func anAliasThatIsGoneIsLost() throws {
    let site = try published(three)
    try site.edit("Content/guides/codes.md", replacing: "aliases: [/otp/]\n", with: "")
    #expect(
        try site.lost().map { $0.prefix(35) }
            == ["- [lost-address] '/otp/' was publish"].map { $0.prefix(35) })
}

@Test func whatAPageHasAlreadyStaysInTheLineToWrite() throws {
    let site = try published(three)
    try site.folder.write(
        "---\ntitle: Codes\naliases: [/otp/]\n---\nText\n", to: "Content/safety/codes.md")
    try site.remove("Content/guides/codes.md")
    let lost = try site.lost()
    #expect(lost.count == 1)
    #expect(
        lost[0].hasSuffix("write its 'aliases' so: aliases: [/otp/, /guides/codes/]"), "\(lost)")
}

@Test func aFileThatWasCopiedCannotBeAliased() throws {
    let site = try published(three)
    try site.remove("Content/guides/plan.txt")
    #expect(
        try site.lost() == [
            "- [lost-address] file '/guides/plan.txt' was published and is gone; "
                + "put it back at Content/guides/plan.txt: files have no aliases"
        ])
}

@Test func aHeadingThatWasRenamedIsToldWithTheLineToWrite() throws {
    let site = try published(three)
    try site.edit("Content/guides/money.md", replacing: "## Delays", with: "## 迟到")
    let lost =
        "Content/guides/money.md [lost-anchor] '/guides/money/#delays' was published, and the page 'Money' "
        + "has no such heading now; put this at its head: --- former-anchors: {delays: 迟到} ---"
    #expect(try site.lost() == [lost])
    try site.edit(
        "Content/guides/money.md", replacing: "# Money",
        with: "---\nformer-anchors: {delays: 迟到}\n---\n# Money")
    #expect(try site.lost() == [])
    #expect(try site.lines == [])
}

@Test func theHeadingsOfAPageThatMovedAreKeptToo() throws {
    let site = try published(three)
    try site.remove("Content/guides/money.md")
    try site.write(
        """
        -- Content/guides/funds.md --
        ---
        title: Funds
        aliases: [/guides/money/]
        ---
        ## Fees
        """)
    let lost = try site.lost()
    #expect(lost.count == 1 && lost[0].contains("'/guides/money/#delays' was published"), "\(lost)")
    // Nobody knows where it went, and the line leaves it open.
    #expect(lost[0].hasSuffix("with where it leads: former-anchors: {delays: \"\"}"), "\(lost)")
    try site.edit(
        "Content/guides/funds.md", replacing: "title: Funds\n",
        with: "title: Funds\nformer-anchors: {delays: \"codes.md\"}\n")
    #expect(try site.lost() == [])
}

@Test func aPageThatIsLeftOutTodayIsToldWithTheReason() throws {
    let site = try published(three)
    try site.edit(
        "Content/guides/codes.md", replacing: "title: Codes",
        with: "title: Codes\nexpires: 2026-01-01"
    )
    let lost = try site.lost()
    #expect(lost.count == 2, "its own address and its alias")
    for line in lost {
        #expect(line.hasPrefix("Content/guides/codes.md [lost-address]"))
        #expect(line.contains("is left out now: it expired on 2026-01-01"))
    }
}

@Test func whereAFileCannotBeReadNobodyKnowsWhatIsLost() throws {
    let site = try published(three)
    try site.edit("Content/faq/late.md", replacing: "question: Late?\n", with: "")
    #expect(try site.codes == ["missing-field"])
    #expect(try site.lost() == [])
}

@Test func theAddressOfTheSiteIsNoPartOfThePaths() throws {
    let site = try published(three)
    try site.write("-- Content/site.yaml --\ntitle: Test\nurl: https://www.example.org/help/")
    #expect(try site.lost() == [])
}

@Test func whatAListLosesWhenItGetsShorterIsNotLost() throws {
    let pages = (1...201).map { "-- Content/many/p\($0).md --\n# Page \($0)" }
    let site = try published(pages.joined(separator: "\n"))
    #expect(site.has("many/page/2/index.html"))
    try site.remove("Content/many/p201.md")
    let lost = try site.lost()
    #expect(lost.count == 1 && lost[0].contains("'/many/p201/'"), "\(lost)")
}

@Test func namesThatDifferInCaseAloneAreNoAliases() throws {
    let site = try published("-- Content/Guide.md --\n# Guide")
    try site.remove("Content/Guide.md")
    try site.write("-- Content/guide.md --\n# Guide")
    #expect(try site.lost().map { $0.hasSuffix("give the file its former name back") } == [true])
}

@Test func theSiteDecidesHowBadALossIs() throws {
    let site = try published(three)
    try site.remove("Content/guides/plan.txt")
    try site.write(
        "-- Content/site.yaml --\ntitle: T\nurl: https://help.example.com/\nchecks: {lost-address: off}"
    )
    #expect(try site.lost() == [])
}

@Test func theManifestIsFoundInItsFolders() throws {
    let site = try published(three)
    for path in ["Public", "Public/", "Public/.guidepost", "Public/.guidepost/manifest.json"] {
        #expect(try site.lost(path) == [])
    }
    #expect(throws: FormerManifest.Failure.self) {
        try FormerManifest(at: site.folder.path("Content"))
    }
    #expect(throws: FormerManifest.Failure.self) {
        try FormerManifest(at: site.folder.path("nowhere"))
    }
    let bytes = try site.folder.bytes("Public/.guidepost/manifest.json")
    for count in stride(from: 0, to: bytes.count - 2, by: 97) {
        try site.folder.write(Array(bytes[..<count]), to: "cut.json")
        #expect(throws: FormerManifest.Failure.self, "\(count) bytes") {
            try FormerManifest(at: site.folder.path("cut.json"))
        }
    }
}

@Test func aHeadingIsTheSuccessorOfAHeadingAlone() throws {
    let site = try published(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: now, needs: [private]}
        -- Content/topics/funds.md --
        ---
        name: Money
        ---
        -- Content/faq/late.md --
        ---
        question: Late?
        answer: Wait.
        topic: funds
        ---
        ## First

        ## Last
        """)
    // A part that front matter makes is new as well, and stands where no heading stood.
    try site.edit(
        "Content/faq/late.md", replacing: "topic: funds", with: "topic: funds\nescalate: [Later.]")
    try site.edit("Content/faq/late.md", replacing: "## Last", with: "## 最后")
    let lost = try site.lost()
    #expect(lost.count == 1 && lost[0].hasSuffix("former-anchors: {last: 最后}"), "\(lost)")
}

@Test func twoPagesThatBecameOneMayHaveHadTheSameHeading() throws {
    let site = try published(
        "-- Content/a.md --\n# A\n\n## Fees\n-- Content/b.md --\n# B\n\n## Fees\n")
    try site.remove("Content/b.md")
    try site.folder.write("---\ntitle: A\naliases: [/b/]\n---\n## Costs\n", to: "Content/a.md")
    let lost = try site.lost()
    #expect(lost.count == 2)
    #expect(lost.allSatisfy { $0.hasSuffix("former-anchors: {fees: costs}") }, "\(lost)")
}
