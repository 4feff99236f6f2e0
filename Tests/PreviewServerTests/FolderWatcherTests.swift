import Foundation
import PreviewServer
import Synchronization
import TestSupport
import Testing

/// Each save is told once, whatever way an editor takes, and nothing else is.
@Suite(.mustEnd) struct FolderWatcherTests {
    let folder: TemporaryFolder
    let watched: WatchedFolders

    init() throws {
        folder = try TemporaryFolder("-- Content/a.md --\na\n-- Content/sub/b.md --\nb\n")
        watched = try WatchedFolders(folder, ["Content", "Templates"])
    }

    @Test func aFileThatIsWrittenIsTold() throws {
        try append("x", to: "Content/sub/b.md")
        #expect(try watched.next() == ["Content/sub/b.md"])
    }

    @Test func aFileThatIsWrittenBesideAndPutInPlaceIsToldByItsOwnName() throws {
        try folder.write("new", to: "Content/a.md.part")
        try move("Content/a.md.part", "Content/a.md")
        #expect(try watched.next() == ["Content/a.md"])
    }

    /// Vim moves the file away, writes it anew, flushes it, and deletes what it moved.
    @Test func aFileThatIsMovedAwayAndWrittenAnewSeemsNeverGone() throws {
        try move("Content/a.md", "Content/a.md~")
        try folder.write("new", to: "Content/a.md")
        try folder.remove("Content/a.md~")
        #expect(try watched.next() == ["Content/a.md"])
    }

    @Test func whatIsHiddenIsNotTold() throws {
        try folder.write("swap", to: "Content/.a.md.swp")
        try append("x", to: "Content/a.md")
        #expect(try watched.next() == ["Content/a.md"])
    }

    @Test func filesInNewFoldersAreTold() throws {
        try folder.write("c", to: "Content/new/deep/c.md")
        _ = try watched.next { $0.contains("Content/new") }
        try append("x", to: "Content/new/deep/c.md")
        _ = try watched.next { $0.contains("Content/new/deep/c.md") }
    }

    @Test func aFolderThatIsRenamedIsWatchedUnderItsNewName() throws {
        try move("Content/sub", "Content/other")
        #expect(try watched.next() == ["Content/other", "Content/sub"])
        try append("x", to: "Content/other/b.md")
        #expect(try watched.next() == ["Content/other/b.md"])
    }

    @Test func whatIsDeletedIsTold() throws {
        try folder.remove("Content/sub")
        _ = try watched.next { $0.contains("Content/sub") }
    }

    @Test func aFolderThatIsMadeLaterIsWatched() throws {
        try folder.write("x", to: "Templates/partials/a.mustache")
        _ = try watched.next { $0.contains("Templates") }
        try append("y", to: "Templates/partials/a.mustache")
        _ = try watched.next { $0.contains("Templates/partials/a.mustache") }
    }

    @Test func aFolderThatIsPutInPlaceOfAnotherIsWatched() throws {
        try folder.write("z", to: "Next/a.md")
        try move("Content", "Former")
        try move("Next", "Content")
        _ = try watched.next { $0.contains("Content") }
        try append("y", to: "Content/a.md")
        _ = try watched.next { $0.contains("Content/a.md") }
    }

    @Test func manyFilesAtOnceAreToldTogether() throws {
        let paths = (0..<200).map { "Content/many-\($0).md" }
        for path in paths { try folder.write("x", to: path) }
        var told: Set<String> = []
        var turns = 0
        while told.count < paths.count {
            told.formUnion(try watched.next())
            turns += 1
        }
        #expect(told == Set(paths))
        #expect(turns < 20)
    }

    @Test func aLinkToAFolderAboveIsNotFollowedForEver() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("Content/sub/up"), withDestinationPath: "..")
        _ = try watched.next { $0.contains("Content/sub/up") }
        try append("x", to: "Content/a.md")
        _ = try watched.next { $0.contains("Content/a.md") }
    }

    @Test func whereTheSystemTellsNothingFilesAreLookedAt() throws {
        let polled = try WatchedFolders(folder, ["Content"], method: .polling)
        try append("x", to: "Content/sub/b.md")
        #expect(try polled.changes().mayBeMore)
        try folder.remove("Content/a.md")
        #expect(try polled.changes().mayBeMore)
    }

    @Test func aFolderThatIsMovedBelowItsFormerNameIsWatchedThere() throws {
        try move("Content/sub", "Content/former")
        try folder.write("c", to: "Content/sub/c.md")
        try move("Content/former", "Content/sub/old")
        _ = try watched.next { $0.contains("Content/sub") }
        try append("x", to: "Content/sub/old/b.md")
        _ = try watched.next { $0.contains("Content/sub/old/b.md") }
    }

    @Test func whatAnotherFolderBringsThatIsPutInPlaceOfTheOneAboveIsSeen() throws {
        let outer = try TemporaryFolder("-- site/Content/a.md --\na\n-- next/Content/a.md --\nb\n")
        let watched = try WatchedFolders(outer, ["site/Content"])
        for (old, new) in [("site", "former"), ("next", "site")] {
            try FileManager.default.moveItem(atPath: outer.path(old), toPath: outer.path(new))
        }
        #expect(try watched.changes().mayBeMore)
        try outer.write("c", to: "site/Content/a.md")
        #expect(try watched.changes().mayBeMore)
    }

    @Test func linksThatLeadInCirclesEndALookAtAllFiles() throws {
        for name in ["one", "two"] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path("Content/" + name), withDestinationPath: ".")
        }
        let polled = try WatchedFolders(folder, ["Content"], method: .polling)
        try append("x", to: "Content/sub/b.md")
        #expect(try polled.changes().mayBeMore)
    }

    @Test(arguments: [FolderWatcher.Method.notices, .polling])
    func whoAsksUntilATimeLearnsThatNothingHappened(method: FolderWatcher.Method) throws {
        let watcher = try FolderWatcher([folder.path("Content")], method: method)
        #expect(try #require(watcher.next(until: .now)).isEmpty)
    }

    @Test func aStoppedWatcherTellsNothingMore() throws {
        let watcher = try FolderWatcher([folder.path("Content")])
        watcher.stop()
        #expect(watcher.next() == nil)
    }

    private func append(_ text: String, to path: String) throws {
        let file = try #require(FileHandle(forWritingAtPath: folder.path(path)))
        try file.seekToEnd()
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }

    private func move(_ old: String, _ new: String) throws {
        guard rename(folder.path(old), folder.path(new)) == 0 else {
            throw TestFailure("cannot rename \(old)")
        }
    }
}

/// A watcher whose next changes are waited for with a limit.
final class WatchedFolders: Sendable {
    private let folder: TemporaryFolder
    private let watcher: FolderWatcher

    init(
        _ folder: TemporaryFolder, _ roots: [String], method: FolderWatcher.Method = .notices
    ) throws {
        self.folder = folder
        watcher = try FolderWatcher(roots.map { folder.path($0) }, method: method)
    }

    deinit { watcher.stop() }

    /// The next changes.
    func changes() throws -> FolderChanges {
        let found = Mutex<FolderChanges?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        let thread = Thread { [watcher] in
            let changes = watcher.next()
            found.withLock { $0 = changes }
            isDone.signal()
        }
        thread.start()
        guard isDone.wait(timeout: .now() + 30) == .success else {
            watcher.stop()
            isDone.wait()
            throw TestFailure("no change was told")
        }
        guard let changes = found.withLock({ $0 }) else { throw TestFailure("it is stopped") }
        return changes
    }

    /// The next changed paths, in the folder.
    func next() throws -> Set<String> {
        Set(try changes().paths.map { String($0.dropFirst(folder.path.utf8.count + 1)) })
    }

    /// All changed paths until they are those that are waited for.
    func next(until isThere: (Set<String>) -> Bool) throws -> Set<String> {
        var told: Set<String> = []
        while !isThere(told) { told.formUnion(try next()) }
        return told
    }
}
