import Foundation
import Glibc
import SiteModel
import SourceText
import Synchronization
import TestSupport
import Testing

@testable import SiteBuilder

private let site = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    locales: [en, zh-CN]
    -- Content/topics.yaml --
    - {id: funds, urgency: now, needs: [private]}
    -- Content/channels/email.yaml --
    kind: email
    existence: confirmed
    -- Content/en/contact/email.md --
    ---
    name: E-mail
    summary: Write to us.
    find-it: [Look.]
    ---
    -- Content/en/home.md --
    # Home
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
    -- Content/en/faq/codes.md --
    ---
    question: Codes?
    answer: Never.
    topic: funds
    ---
    [late](late.md)
    -- Content/en/articles/a.md --
    ---
    title: A
    aliases: [/articles/old/]
    ---
    -- Content/en/articles/deep/b.md --
    # B
    -- Content/zh-CN/articles/a.md --
    # 甲
    """

private func refusal(_ old: String, _ new: String, in site: TestSite) throws -> String {
    let before = try site.folder.snapshot("Content")
    defer { #expect((try? site.folder.snapshot("Content")) == before, "nothing is written") }
    do {
        _ = try PageMover(try site.request).move(old, to: new)
        return "moved"
    } catch MoveRefusal.request(let message, let hint) {
        expectTranslated(message)
        if let hint { expectTranslated(hint) }
        return message.english.replacing(site.folder.path + "/", with: "")
            + (hint.map { "; " + $0.english } ?? "")
    } catch MoveRefusal.layout(let message, let location) {
        expectTranslated(message)
        return location.path.replacing(site.folder.path + "/", with: "") + ": " + message.english
    } catch MoveRefusal.content(let diagnostics, let isBefore, let files) {
        expectTranslated(diagnostics)
        let places = diagnostics.flatMap { [$0.location] + $0.notes.map(\.location) }
            .compactMap { $0 }
        for place in places {
            let bytes = try FileReader.read(place.path)
            #expect(place.range.upperBound <= bytes.count, "places lie in the files that are there")
            #expect(files(place.path).map { $0.bytes == bytes } ?? true)
        }
        return (isBefore ? "before" : "after") + ": "
            + diagnostics.map(\.code.name).joined(separator: " ")
    } catch let error as FileError {
        expectTranslated(error.wording)
        return error.description.replacing(site.folder.path + "/", with: "")
    }
}

@Test(arguments: [
    // What another page has.
    ("articles/deep/b", "search", "after: duplicate-address"),
    (
        "articles/deep/b", "articles/Old",
        "'/articles/Old/' is a former address of 'Content/en/articles/a.md'; take it out of the 'aliases' there, or choose another name"
    ),
    (
        "articles/a", "articles/A",
        "'/articles/a/' and '/articles/A/' are one address to some hosts, so the former one could not be kept; choose a name that differs in more than case"
    ),
    ("articles/a", "articles/deep/b", "'Content/en/articles/deep/b.md' is there already"),
])
func whatCannotMoveIsRefusedWithTheReason(_ old: String, _ new: String, _ reason: String) throws {
    #expect(try refusal(old, new, in: TestSite(site)) == reason)
}

@Test func aPageDoesNotBecomeANotice() throws {
    let refused = try refusal("en/articles/a", "notices/a", in: TestSite(site))
    #expect(
        refused.contains("is an article, and 'en/notices/a.md' would be a notice"), "\(refused)")
}

@Test func aSiteThatCannotBeReadIsMendedFirst() throws {
    let site = try TestSite(site)
    try site.edit("Content/en/faq/codes.md", replacing: "question: Codes?\n", with: "")
    let refused = try refusal("faq/late", "faq/x", in: site)
    #expect(refused.hasPrefix("before: "), "\(refused)")
    #expect(refused.contains("missing-field"), "\(refused)")
}

@Test func mistakesThatHaveNothingToDoWithItStay() throws {
    let site = try TestSite(site)
    try site.edit(
        "Content/en/faq/codes.md", replacing: "[late](late.md)",
        with: "[late](late.md) [x](gone.md)")
    _ = try PageMover(try site.request).move("faq/late", to: "faq/delay")
    #expect(
        try site.folder.text("Content/en/faq/codes.md").contains("[late](delay.md) [x](gone.md)"))
}

@Test func whatCannotBeEditedSafelyIsToldWithItsPlace() throws {
    let site = try TestSite(site)
    try site.edit(
        "Content/en/faq/codes.md", replacing: "topic: funds",
        with: "topic: funds\nescalate: [\"See [x](late\\\\.md).\"]")
    #expect(
        try refusal("faq/late", "faq/x", in: site)
            == "Content/en/faq/codes.md: this text links to 'late.md' in a way that cannot be edited safely"
    )
}

@Test func whatWouldBeWrongIsToldAtItsPlaceInTheFileAsItIs() throws {
    let site = try TestSite(site)
    let front = "---\ntitle: A\nformer-anchors: {x: deep/b.md}\naliases: [/A/]\n---\n"
    try site.folder.write(front, to: "Content/en/articles/a.md")
    do {
        _ = try PageMover(try site.request).move("en/articles/a", to: "a")
        Issue.record("the alias and the new address are one to some hosts")
    } catch MoveRefusal.content(let diagnostics, _, _) {
        let place = try #require(diagnostics.first?.location)
        #expect(diagnostics.map(\.code.name) == ["duplicate-address"])
        #expect(place.path == site.folder.path("Content/en/articles/a.md"))
        let bytes = Array(front.utf8)
        #expect(String(decoding: bytes[place.range], as: UTF8.self) == "/A/")
        #expect(diagnostics[0].notes.map(\.location?.path) == [place.path])
    }
}

@Test(arguments: [
    ("<a href=\"deep/b.md\">B</a>", "<a href=\"deep/b.md\">"),
    ("<p>\n<img src=i.png>\n</p>", "<p>"), ("x\n\n# A <a href=../b/>B</a>", "<a href=../b/>"),
])
func rawHTMLWithARelativeAddressIsNotMoved(_ html: String, _ place: String) throws {
    let site = try TestSite(site)
    let path = "Content/en/articles/a.md"
    try site.folder.write("---\ntitle: A\n---\n" + html + "\n", to: path)
    // As text it names nothing.
    let mover = PageMover(try site.request)
    #expect(try mover.plan("articles/a", to: "articles/x", mover.prepare()).files.count == 2)
    try site.edit(
        "Content/site.yaml", replacing: "title: Test", with: "title: Test\nraw-html: allow")
    #expect(
        try refusal("articles/a", "articles/x", in: site)
            == path
            + ": this HTML has an address that leads elsewhere from another page; begin it with '/'"
    )
    do {
        _ = try PageMover(try site.request).move("articles/a", to: "articles/x")
    } catch MoveRefusal.layout(_, let location) {
        let bytes = try FileReader.read(location.path)
        #expect(String(decoding: bytes[location.range], as: UTF8.self) == place)
    }
    // Other pages may hold what they want.
    _ = try PageMover(try site.request).move("faq/late", to: "faq/x")
}

@Test func aLineOfFrontMatterWithARelativeAddressInHTMLIsNotMoved() throws {
    let site = try TestSite(site)
    try site.edit(
        "Content/site.yaml", replacing: "title: Test", with: "title: Test\nraw-html: allow")
    try site.edit(
        "Content/en/faq/late.md", replacing: "topic: funds",
        with: "topic: funds\nescalate: [\"See <a href='x/'>x</a>.\"]")
    #expect(
        try refusal("faq/late", "faq/x", in: site).hasPrefix("Content/en/faq/late.md: this HTML"))
}

@Test func aSymbolicLinkIsNotMoved() throws {
    let site = try TestSite(site)
    try site.remove("Content/en/articles/deep/b.md")
    try FileManager.default.createSymbolicLink(
        atPath: site.folder.path("Content/en/articles/deep/b.md"), withDestinationPath: "../a.md")
    let refused = try refusal("articles/deep/b", "articles/b", in: site)
    #expect(refused.hasPrefix("cannot move 'Content/en/articles/deep/b.md'"), "\(refused)")
}

@Test func aFailureAtAnyStepPutsEverythingBack() throws {
    struct Stop: Error {}
    let site = try TestSite(site)
    let mover = PageMover(try site.request)
    let prepared = try mover.prepare()
    let plan =
        try mover.plan("faq/late", to: "faq/delay", prepared).files
        + mover.plan("articles/a", to: "guides/deep/a", prepared).files
    let before = try site.folder.snapshot("Content")
    var steps = 0
    while true {
        var left = steps
        var writer = MoveWriter(folder: site.folder.path("Content/"))
        writer.atStep = {
            if left == 0 { throw Stop() }
            left -= 1
        }
        do {
            try writer.write(plan)
            break
        } catch is Stop {
            let after = try site.folder.snapshot("Content")
            #expect(after.differences(from: before) == [], "after \(steps) steps")
            #expect(!site.folder.contains("Content/en/guides"), "no folder stays either")
        }
        steps += 1
    }
    #expect(steps == plan.count + plan.filter { $0.path != $0.newPath }.count)
    #expect(site.folder.contains("Content/en/guides/deep/a.md"))
    #expect(try site.folder.snapshot("Content").paths.allSatisfy { !$0.contains("/.") })
}

@Test func aFileThatSomebodyChangesMeanwhileIsNotOverwritten() throws {
    let site = try TestSite(site)
    let mover = PageMover(try site.request)
    let plan = try mover.plan("faq/late", to: "faq/delay", try mover.prepare()).files
    try site.edit("Content/en/faq/codes.md", replacing: "Codes?", with: "Codes or not?")
    #expect(throws: MoveRefusal.self) {
        try MoveWriter(folder: site.folder.path("Content/")).write(plan)
    }
    #expect(
        site.folder.contains("Content/en/faq/late.md")
            && !site.folder.contains("Content/en/faq/delay.md"))
    #expect(try site.folder.text("Content/en/faq/codes.md").contains("Codes or not?"))
}

@Test func aMoveThatIsStoppedPutsEverythingBack() throws {
    let site = try TestSite(site)
    let before = try site.folder.snapshot("Content")
    final class Countdown: Sendable {
        let left = Atomic(2)
    }
    let countdown = Countdown()
    let mover = PageMover(try site.request) {
        countdown.left.subtract(1, ordering: .relaxed).oldValue == 0
    }
    #expect(throws: BuildCancelled.self) { try mover.move("faq/late", to: "faq/delay") }
    #expect(try site.folder.snapshot("Content").differences(from: before) == [])
}

/// As after `kill -9`: the new file is written, one of two references is mended, and the former file still stands.
@Test func aMoveThatWasCutShortIsToldAndCanBeMadeAgain() throws {
    let site = try TestSite(site)
    try site.edit(
        "Content/en/articles/deep/b.md", replacing: "# B", with: "# B\n\n[late](../../faq/late.md)")
    let former = try site.folder.text("Content/en/faq/late.md")
    let codes = try site.folder.text("Content/en/faq/codes.md")
    _ = try PageMover(try site.request).move("faq/late", to: "faq/delay")
    let moved = try site.folder.snapshot("Content")
    try site.folder.write(former, to: "Content/en/faq/late.md")
    try site.folder.write(codes, to: "Content/en/faq/codes.md")
    #expect(
        try refusal("faq/late", "faq/delay", in: site)
            == "'Content/en/faq/delay.md' is there already, and so is 'Content/en/faq/late.md', whose former address it has: a move was cut short; delete 'Content/en/faq/delay.md' and run the command again"
    )
    try site.remove("Content/en/faq/delay.md")
    _ = try PageMover(try site.request).move("faq/late", to: "faq/delay")
    #expect(try site.folder.snapshot("Content").differences(from: moved) == [])
}
