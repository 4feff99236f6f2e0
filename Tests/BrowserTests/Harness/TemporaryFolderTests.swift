import Glibc
import TestSupport
import Testing

@Suite struct TemporaryFolderTests {
    @Test func aFolderGoesWithItsLastReference() throws {
        var folder: TemporaryFolder? = try TemporaryFolder("-- a/b --\ntext")
        let path = try #require(folder?.path)
        #expect(try folder?.text("a/b") == "text\n")
        #expect(access(path, F_OK) == 0)
        folder = nil
        #expect(access(path, F_OK) != 0)
    }

    @Test func foldersAreUnique() throws {
        let folders = try (0..<20).map { _ in try TemporaryFolder() }
        #expect(Set(folders.map(\.path)).count == 20)
    }

    @Test func changesBetweenTwoMomentsAreTold() throws {
        let folder = try TemporaryFolder(
            """
            -- stays --
            a
            -- changes/deep --
            b
            -- goes --
            c
            -- touched --
            d
            """)
        #expect(symlink("stays", folder.path("link")) == 0)
        let before = try folder.snapshot()
        #expect(before.paths == ["changes/deep", "goes", "link", "stays", "touched"])
        #expect(try folder.snapshot().changes(since: before) == FolderSnapshot.Changes())
        try folder.edit("changes/deep", replacing: "b", with: "e")
        try folder.remove("goes")
        try folder.write("new", to: "comes")
        var times = [timespec(tv_sec: 1, tv_nsec: 1), timespec(tv_sec: 1, tv_nsec: 1)]
        #expect(utimensat(AT_FDCWD, folder.path("touched"), &times, 0) == 0)
        let after = try folder.snapshot()
        #expect(
            after.changes(since: before)
                == FolderSnapshot.Changes(
                    added: ["comes"], removed: ["goes"], changed: ["changes/deep"],
                    touched: ["touched"]))
        #expect(
            after.differences(from: before) == [
                "only on the left: comes", "only on the right: goes", "differs: changes/deep",
            ])
        #expect(after.leavingOut("changes/", "li").paths == ["comes", "stays", "touched"])
    }
}
