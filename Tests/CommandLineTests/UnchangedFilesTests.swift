import Foundation
import Glibc
import TestSupport
import Testing

/// A build writes what has changed and nothing else, so that an upload sends the difference.
@Suite struct UnchangedFilesTests {
    private let site: TemporaryFolder

    /// The real content, published.
    init() throws {
        site = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: SharedFolder.checkout + "/Content", toPath: site.path("Content"))
        _ = try build()
    }

    private func build(_ prefix: [String] = []) throws -> FolderSnapshot {
        let words =
            prefix + [try guidepostBinary, "build", site.path, "--now", "2026-11-23"]
        let outcome = try ChildProcess.run(words[0], Array(words.dropFirst()))
        try #require(outcome.isSuccess, "\(outcome.errors)")
        return try site.snapshot("Public")
    }

    @Test func aSecondBuildTouchesNothing() throws {
        let before = try site.snapshot("Public")
        #expect(try build() == before)
        #expect(try build(["env", "TZ=Pacific/Apia", "LC_ALL=tr_TR.UTF-8"]) == before)
        #expect(try build(["sh", "-c", "umask 077; exec \"$0\" \"$@\""]) == before)
    }

    /// In a folder that several people build into, none of them writes what another has written.
    @Test(.enabled(if: geteuid() == 0, "needs a second user"))
    func aBuildByAnotherPersonTouchesNothing() throws {
        let shared = try TemporaryFolder()
        chmod(shared.path, 0o777)
        // Another person may not be let into the folders that the tests run in.
        let program = shared.path(String(try guidepostBinary.split(separator: "/").last!))
        // Not copied by this process: a program that it starts meanwhile would hold the copy open for writing, and what
        // is being written cannot be started.
        let copy = ["-R", try guidepostBinary, site.path("Content"), shared.path]
        #expect(try ChildProcess.run("cp", copy).isSuccess)
        let words = [
            "-c", "umask 0; exec \"$0\" \"$@\"", program, "build", shared.path, "--now",
            "2026-11-23",
        ]
        let first = try ChildProcess.run("sh", words)
        try #require(first.isSuccess, "\(first.errors)")
        let before = try shared.snapshot("Public")
        let other = ["--reuid=65534", "--regid=65534", "--clear-groups", "sh"]
        let second = try ChildProcess.run("setpriv", other + words)
        try #require(second.isSuccess, "\(second.errors)")
        #expect(try shared.snapshot("Public") == before)
        // And what has changed they can write.
        try shared.edit(
            "Content/zh-CN/articles/safety.md", replacing: Self.word, with: Self.otherWord)
        let third = try ChildProcess.run("setpriv", other + words)
        #expect(third.isSuccess, "\(third.errors)")
        #expect(try shared.snapshot("Public") != before)
    }

    /// What stands once in the real content, in the middle of an article, and what to say instead.
    private static let word = "不丢脸"
    private static let otherWord = "不丢人"

    /// What shows the words of that article: a new kind of file that does so is to be added here.
    private static let showing = [
        ".guidepost/manifest.json", "articles/safety.md", "articles/safety/index.html",
        "search/zh-CN/manifest.json",
    ]

    @Test func aChangedWordChangesOnlyTheFilesThatShowIt() throws {
        let before = try site.snapshot("Public")
        try site.edit(
            "Content/zh-CN/articles/safety.md", replacing: Self.word, with: Self.otherWord)
        #expect(try build().changes(since: before) == .init(changed: Self.showing))
        // Undone, the site is what it was, and again nothing else has been written.
        try site.edit(
            "Content/zh-CN/articles/safety.md", replacing: Self.otherWord, with: Self.word)
        let undone = try build()
        #expect(undone.differences(from: before) == [])
        #expect(undone.changes(since: before).touched == Self.showing)
    }

    /// A title stands on many pages; those that do not show it stay as they are.
    @Test func aChangedTitleChangesThePagesThatShowItAndNoOther() throws {
        let title = "安全须知：怎样避开假客服和钓鱼"
        let before = try site.snapshot("Public")
        let showing = before.entries.filter { path, entry in
            path.hasSuffix(".html") && Data(entry.bytes).range(of: Data(title.utf8)) != nil
        }
        #expect(showing.count > 5)
        try site.edit(
            "Content/zh-CN/articles/safety.md", replacing: "title: " + title,
            with: "title: 怎样避开假客服")
        let changes = try build().changes(since: before)
        #expect(changes.changed.filter { $0.hasSuffix(".html") } == showing.keys.sorted())
        #expect(changes.touched == [])
    }
}
