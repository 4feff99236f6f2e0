import Glibc
import TestSupport
import Testing

/// The name of the release that a folder serves.
private func served(_ target: String) throws -> String {
    try FolderSnapshot(folder: target).entries["current"]
        .map { String(decoding: $0.bytes, as: UTF8.self).replacing("releases/", with: "") } ?? ""
}

@Test func aSiteIsPublishedAndGoneBackFrom() throws {
    let site = try TemporaryFolder(smallSite)
    let first = try guidepost("publish", "www", in: site.path)
    #expect(first.status == .exited(0), "\(first.errors)")
    let before = try served(site.path("www"))
    #expect(first.output.hasPrefix("www: release \(before) is served: "), "\(first.output)")
    #expect(try site.text("www/current/hello/index.html").contains("Text"))
    let again = try guidepost("publish", "www", in: site.path)
    #expect(again.output.contains("is served already, nothing was touched"), "\(again.output)")
    try site.edit("Content/hello.md", replacing: "Text", with: "Changed")
    let second = try guidepost("publish", "www", ".", "--keep", "2", in: site.path)
    #expect(second.status == .exited(0), "\(second.errors)")
    #expect(second.output.contains(" files written ("), "\(second.output)")
    let after = try served(site.path("www"))
    let back = try guidepost("publish", "www", "--rollback", in: site.path)
    #expect(
        back.output.hasPrefix("www: went back to release \(before) from \(after); "),
        "\(back.output)")
    #expect(try site.text("www/current/hello/index.html").contains("Text"))
    let further = try guidepost("publish", "www", "--rollback", in: site.path)
    #expect(further.status == .exited(74))
    #expect(further.errors.contains("there is no release before '\(before)'"))
}

@Test func nginxIsToBeReloadedWhereItsIncludeChanged() throws {
    let site = try TemporaryFolder(smallSite)
    let message =
        "guidepost: redirects or header fields have changed: "
        + "reload nginx (nginx -s reload) where it includes _nginx.conf\n"
    func errors(_ options: String...) throws -> String {
        let outcome = try guidepost(["publish", "www"] + options, in: site.path)
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
        return outcome.errors
    }
    #expect(try errors() == "")
    try site.edit(
        "Content/hello.md", replacing: "# Hello", with: "---\naliases: [/hi/]\n---\n# Hello")
    #expect(try errors() == message)
    #expect(try errors() == "")
    try site.edit("Content/hello.md", replacing: "Text", with: "Changed")
    #expect(try errors() == "")
    #expect(try errors("--rollback") == "")
    #expect(try errors("--rollback") == message)
}

@Test func aSiteIsComparedWithWhatIsPublished() throws {
    let site = try TemporaryFolder(smallSite)
    _ = try guidepost("publish", "www", in: site.path)
    let kept = try guidepost("check", "--against", "www", in: site.path)
    #expect(kept.output.contains(" former addresses kept"), "\(kept.errors)")
    rename(site.path("Content/hello.md"), site.path("Content/bye.md"))
    let lost = try guidepost("check", "--against", "www/", in: site.path)
    #expect(lost.status == .exited(1))
    #expect(lost.errors.contains("[lost-address]"), "\(lost.errors)")
}

@Test func aSiteWithMistakesIsNotPublished() throws {
    let site = try TemporaryFolder(smallSite)
    _ = try guidepost("publish", "www", in: site.path)
    let before = try site.snapshot("www")
    try site.edit("Content/hello.md", replacing: "Text", with: "[broken](nowhere.md)")
    let outcome = try guidepost("publish", "www", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors.contains("[broken-link]"))
    #expect(try site.snapshot("www") == before)
}

@Test(arguments: [
    (["publish"], "'publish' needs TARGET"),
    (["publish", "www", "--keep", "0"], "--keep is a number from 1 to 1000"),
    (["publish", "www", "--rollback", "--keep", "3"], "--rollback reads no site"),
    (["publish", "www", ".", "--rollback"], "write guidepost publish TARGET --rollback"),
    (["publish", "www", "--drafts"], "'publish' has no option '--drafts'"),
])
func wrongUsageOfPublishIsTold(arguments: [String], message: String) throws {
    let site = try TemporaryFolder(smallSite)
    let outcome = try guidepost(arguments, in: site.path)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!site.contains("www"))
}

@Test func aPublishWaitsForAnotherOneAndThenGoesOn() throws {
    let site = try TemporaryFolder(smallSite)
    _ = try guidepost("publish", "www", in: site.path)
    let lock = open(site.path("www/.guidepost/lock"), O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    try site.edit("Content/hello.md", replacing: "Text", with: "Changed")
    let publish = try ChildProcess(guidepostBinary, ["publish", "www"], in: site.path)
    try publish.wait(for: "the publish to wait") {
        $0.errors.contains("another publish holds 'www'; waiting for it") ? () : nil
    }
    #expect(try site.text("www/current/hello/index.html").contains("Text"))
    flock(lock, LOCK_UN)
    #expect(try publish.wait().status == .exited(0))
    #expect(try site.text("www/current/hello/index.html").contains("Changed"))
}

@Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
func aPublishThatIsStoppedLeavesNothingBehind(signal: Int32, status: Int32) throws {
    let site = try TemporaryFolder(smallSite)
    _ = try guidepost("publish", "www", in: site.path)
    let before = try site.snapshot("www")
    for number in 0..<3000 { try site.write("\(number)", to: "Content/files/\(number).txt") }
    let publish = try ChildProcess(guidepostBinary, ["publish", "www"], in: site.path)
    try publish.wait(for: "a release to be made") { _ in
        site.contains("www/.guidepost/staged/release") ? () : nil
    }
    publish.send(signal: signal)
    let outcome = try publish.wait()
    #expect(outcome.status == .exited(status), "\(outcome.errors)")
    #expect(outcome.errors == "")
    #expect(try site.snapshot("www") == before)
    #expect(!site.contains("www/.guidepost/staged"))
}
