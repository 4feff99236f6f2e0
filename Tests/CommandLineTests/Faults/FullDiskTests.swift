import Foundation
import Glibc
import TestSupport
import Testing

/// A real disk without room, at each point at which a build can meet that.
@Suite(.enabled(if: PrivateDisk.isPossible, "needs the right to mount"))
struct FullDiskTests {
    private let site: TemporaryFolder
    private let disk: PrivateDisk
    private let clean: FolderSnapshot

    /// A site that is published on a small disk, and a change of it: an edit, a page in a new folder, one that goes.
    init() throws {
        site = try TemporaryFolder(smallSite + "\n-- Content/gone.md --\n# Gone\n")
        try FileManager.default.createDirectory(
            atPath: site.path("Public"), withIntermediateDirectories: false)
        disk = try PrivateDisk(on: site.path("Public"), options: "size=8m,nr_inodes=500")
        let first = try disk.build(site)
        try #require(first.isSuccess, "\(first.errors)")
        try site.edit("Content/hello.md", replacing: "Text", with: "Another text")
        try site.write("# New\n\nA photo: ![photo](photo.jpg)\n", to: "Content/deep/er/new.md")
        try site.write([UInt8](repeating: 7, count: 20_000), to: "Content/deep/er/photo.jpg")
        try site.remove("Content/gone.md")
        #expect(try guidepost("build", site.path, "--output", site.path("clean")).isSuccess)
        clean = try site.snapshot("clean")
    }

    @Test func aDiskWithoutRoomForBytesLeavesThePublishedSiteUntouched() throws {
        try expectUntouched(atLeast: 10) { blocks in
            var state = statvfs()
            guard statvfs(disk.path, &state) == 0 else { throw POSIXFailure("statvfs") }
            let free = Int(state.f_bfree) * Int(state.f_bsize)
            // No command that another test starts meanwhile may inherit it: its room would be taken until that ends.
            let filler = open(disk.path + "/filler", O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
            defer { close(filler) }
            guard filler >= 0,
                posix_fallocate(filler, 0, free - blocks * Int(state.f_bsize)) == 0
            else { throw POSIXFailure("posix_fallocate") }
        } relieve: {
            unlink(disk.path + "/filler")
        }
    }

    /// Files may still fit where folders do not: those are made once all files are staged.
    @Test func aDiskWithoutRoomForFurtherFilesAndFoldersLeavesThePublishedSiteUntouched() throws {
        try expectUntouched(atLeast: 10) { inodes in
            var state = statvfs()
            guard statvfs(disk.path, &state) == 0 else { throw POSIXFailure("statvfs") }
            try disk.remount("nr_inodes=\(Int(state.f_files - state.f_ffree) + inodes)")
        } relieve: {
            try disk.remount("nr_inodes=500")
        }
    }

    /// Leaves a build ever more room, from none on, until it is enough; each build before that changes nothing.
    private func expectUntouched(
        atLeast expected: Int, leave: (Int) throws -> Void, relieve: () throws -> Void
    ) throws {
        let before = try FolderSnapshot(folder: disk.path)
        let foldersBefore = try folders()
        var failures = 0
        while failures < 100 {
            try leave(failures)
            let outcome = try disk.build(site)
            try relieve()
            if outcome.isSuccess { break }
            failures += 1
            #expect(outcome.status == .exited(74), "\(outcome.errors)")
            #expect(outcome.errors.hasPrefix("guidepost: cannot "), "\(outcome.errors)")
            #expect(
                outcome.errors.hasSuffix(
                    ": No space left on device; make room on its disk (df -h and df -i show what "
                        + "is free) and run it again\n"), "\(outcome.errors)")
            let after = try FolderSnapshot(folder: disk.path)
            #expect(after.differences(from: before) == [], "with room for \(failures - 1)")
            let touched = after.changes(since: before).touched
            #expect(touched.allSatisfy { $0 == ".guidepost/manifest.json" }, "\(touched)")
            #expect(try folders() == foldersBefore)
        }
        #expect(failures >= expected, "the disk has been full at each stage")
        #expect(try FolderSnapshot(folder: disk.path).differences(from: clean) == [])
    }

    private func folders() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: disk.path).filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(
                atPath: disk.path + "/" + $0, isDirectory: &isFolder) && isFolder.boolValue
        }.sorted()
    }
}

extension PrivateDisk {
    /// Builds a site whose output folder is this disk.
    func build(_ site: TemporaryFolder, _ options: String...) throws -> ChildProcess.Outcome {
        try run(guidepostBinary, ["build", site.path, "--threads", "2"] + options)
    }
}
