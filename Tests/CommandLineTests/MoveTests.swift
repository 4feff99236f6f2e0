import Foundation
import Glibc
import TestSupport
import Testing

/// A copy of the real site, built as it is.
private func publishedSite() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
        atPath: SharedFolder.checkout + "/Content", toPath: folder.path("Content"))
    let build = try guidepost("build", "--now", "2026-11-23", in: folder.path)
    #expect(build.status == .exited(0), "\(build.errors)")
    return folder
}

@Test func aQuestionOfTheRealSiteMovesAndNothingIsLost() throws {
    let site = try publishedSite()
    let moved = try guidepost("move", "faq/late-funds", "faq/money-is-late", in: site.path)
    #expect(moved.status == .exited(0), "\(moved.errors)")
    let lines = moved.output.split(separator: "\n")
    #expect(
        lines.first
            == "Content/zh-CN/faq/late-funds.md -> Content/zh-CN/faq/money-is-late.md: former address /faq/late-funds/ kept"
    )
    #expect(lines.contains { $0.hasPrefix("Content/search-expectations.yaml: ") })
    #expect(lines.contains("Content/zh-CN/articles/why-contact-support.md: 1 reference mended"))
    let check = ["check", "--strict", "--now", "2026-11-23", "--against", "Public"]
    let clean = try guidepost(check, in: site.path)
    #expect(clean.status == .exited(0), "\(clean.errors)")
    #expect(clean.output.contains(" former addresses kept; "))

    // Without the alias the address is lost, and the message holds the line that was there.
    let path = "Content/zh-CN/faq/money-is-late.md"
    try site.edit(path, replacing: "aliases: [/faq/late-funds/]\n", with: "")
    let lost = try guidepost(check, in: site.path)
    #expect(lost.status == .exited(1))
    #expect(
        lost.errors.contains(
            "\(path):1:1: error: '/faq/late-funds/' was published and leads nowhere now [lost-address]"
        ), "\(lost.errors)")
    #expect(lost.errors.contains("\naliases: [/faq/late-funds/]\n"))
    #expect(lost.errors.contains("1 error"))
}

@Test func whatCannotMoveEndsWithTheStatusThatFits() throws {
    let site = try TemporaryFolder(smallSite)
    let before = try site.snapshot("Content")
    let unknown = try guidepost("move", "helo", "bye", in: site.path)
    #expect(unknown.status == .exited(64))
    #expect(unknown.errors == "guidepost: no page is called 'helo'; did you mean 'hello'?\n")
    let taken = try guidepost("move", "hello", "search", in: site.path)
    #expect(taken.status == .exited(1))
    #expect(taken.errors.contains("Content/hello.md:1:1: error: address '/search/' is taken"))
    #expect(
        taken.errors.hasSuffix(
            "guidepost: nothing was written: this is what would be wrong afterwards\n"))
    #expect(try site.snapshot("Content") == before)
    let outcome = try guidepost("move", "hello", "bye", site.path)
    #expect(outcome.status == .exited(0))
    #expect(
        outcome.output.contains(
            "\(site.path)/Content/hello.md -> \(site.path)/Content/bye.md: former address /hello/ kept"
        ))
}

@Test func aPageMovesByTheNameThatNewTakes() throws {
    let folder = try TemporaryFolder()
    _ = try guidepost("init", ".", "--locale", "en", in: folder.path)
    let moved = try guidepost("move", "cannot-log-in", "login-fails", in: folder.path)
    #expect(moved.status == .exited(0), "\(moved.errors)")
    #expect(
        moved.output.hasPrefix(
            "Content/en/faq/cannot-log-in.md -> Content/en/faq/login-fails.md: "))
    let further = try guidepost("move", "login-fails.md", "faq/no-login", in: folder.path)
    #expect(further.status == .exited(0), "\(further.errors)")
    #expect(folder.contains("Content/en/faq/no-login.md"))
    #expect(try guidepost("check", "--strict", in: folder.path).status == .exited(0))
}

@Test func aNameThatTwoPagesHaveIsNotGuessed() throws {
    let site = try TemporaryFolder(
        smallSite + "\n-- Content/a/late.md --\n# A\n-- Content/b/late.md --\n# B\n")
    let before = try site.snapshot("Content")
    let outcome = try guidepost("move", "late", "later", in: site.path)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.hasPrefix("guidepost: no page is called 'late'; did you mean '"))
    #expect(try site.snapshot("Content") == before)
}

@Test func aPageThatHasTheVeryNameIsMeantFirst() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/g/hello.md --\n# G\n")
    let moved = try guidepost("move", "hello", "bye", in: site.path)
    #expect(moved.output.hasPrefix("Content/hello.md -> Content/bye.md: "), "\(moved.errors)")
}

@Test func theListOfAFolderAndADraftAreToldInTheOutput() throws {
    let site = try TemporaryFolder(
        smallSite
            + "\n-- Content/g/a.md --\n# A\n-- Content/d.md --\n---\ntitle: D\ndraft: yes\n---\n")
    let list = try guidepost("move", "g", "h", in: site.path)
    #expect(list.status == .exited(0), "\(list.errors)")
    #expect(
        list.output
            == "Content/g/a.md -> Content/h/a.md: former address /g/a/, /g/ kept\n"
            + "the list /g/ is /h/ now, and links to it lead there; a list has no aliases, so its former address leads to /h/a/\n"
    )
    let draft = try guidepost("move", "d", "e", in: site.path)
    #expect(
        draft.output
            == "Content/d.md -> Content/e.md: no former address, as it was not published yet\n")
}

@Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
func aMoveThatIsStoppedPutsEverythingBackAndCanBeMadeAgain(signal: Int32, status: Int32) throws {
    let site = try TemporaryFolder(smallSite)
    for number in 0..<3000 {
        try site.write("# P\n\n[h](../hello.md)\n", to: "Content/p/\(number).md")
    }
    let before = try site.snapshot("Content")
    let move = try ChildProcess(guidepostBinary, ["move", "hello", "n/bye"], in: site.path)
    _ = try move.wait(for: "the page to be written") { _ in
        site.contains("Content/n/bye.md") ? true : nil
    }
    move.send(signal: signal)
    let outcome = try move.wait()
    #expect(outcome.status == .exited(status), "\(outcome.errors)")
    #expect(outcome.output == "" && outcome.errors == "")
    #expect(try site.snapshot("Content").differences(from: before) == [])
    let again = try guidepost("move", "hello", "n/bye", in: site.path)
    #expect(again.status == .exited(0), "\(again.errors)")
    #expect(try site.text("Content/p/2999.md").contains("[h](../n/bye.md)"))
}

@Test func aManifestThatCannotBeReadIsToldInOneLine() throws {
    let site = try TemporaryFolder(smallSite)
    let missing = try guidepost("check", "--against", "gone.json", in: site.path)
    #expect(missing.status == .exited(64))
    #expect(missing.errors.hasPrefix("guidepost: --against: 'gone.json' is not there: fetch"))
    #expect(missing.errors.split(separator: "\n").count == 1)
    try site.write("{\"version\":1,\"files\":[", to: "cut.json")
    let cut = try guidepost("check", "--against", "cut.json", in: site.path)
    #expect(cut.status == .exited(74))
    #expect(
        cut.errors.contains("'cut.json' is not the whole manifest of a build (no JSON from byte"))
    #expect(cut.errors.split(separator: "\n").count == 1)
}

@Test func whatCannotBeEditedIsToldAtItsPlace() throws {
    let site = try TemporaryFolder(smallSite)
    let page = "Content/b.md"
    try site.write("# B\n\n<a href=\"hello.md\">x</a>\n", to: page)
    try site.edit("Content/site.yaml", replacing: "title: ", with: "raw-html: allow\ntitle: ")
    let before = try site.snapshot("Content")
    let refused = try guidepost("move", "b", "c/b", in: site.path)
    #expect(refused.status == .exited(1), "\(refused.errors)")
    #expect(refused.errors.contains("\(page):3:1: error: this HTML has an address that leads"))
    #expect(refused.errors.contains("[not-moved]"))
    #expect(refused.errors.hasSuffix("guidepost: nothing was written; change it by hand first\n"))
    #expect(try site.snapshot("Content") == before)
}
