import Foundation
import Glibc
import TestSupport
import Testing

/// The manual's example for hosts that take rsync, against a daemon on this machine.
@Suite(.mustEnd) struct RsyncUploadTests {
    @Test func changedFilesGoUpInOrderAndWhatIsGoneIsDeletedLast() throws {
        let site = try UploadedSite()
        let daemon = try RsyncDaemon()
        try daemon.folder.write("mine", to: "www/old/mine.txt")
        try upload(site, to: daemon)
        let before = try daemon.folder.snapshot("www")
        #expect(before.entries["old/gone/index.html"] != nil)
        #expect(before.entries["old [1]/gone*?/index.html"] != nil)
        #expect(!before.paths.contains { $0.contains(".guidepost") })
        try site.change()
        try site.expectLostAddresses(against: daemon.folder.path("kept/site.json"))
        let start = try daemon.events.count
        try upload(site, to: daemon)
        var expected = try site.files
        expected["old/mine.txt"] = Array("mine".utf8)
        let after = try daemon.folder.snapshot("www")
        let isWhole = after.entries.mapValues(\.bytes) == expected
        #expect(isWhole)
        #expect(!daemon.folder.contains("www/old [1]"), "no empty folder stays")
        #expect(try daemon.folder.bytes("kept/site.json") == site.manifest)
        #expect(after.entries["robots.txt"] == before.entries["robots.txt"], "its time stays")
        let gone = Set(before.paths).subtracting(expected.keys)
        try site.expectOrder(
            uploaded: ["new/index.html", "hello/index.html", "search/en/manifest.json"],
            deletedLast: gone.sorted(),
            after: daemon.events.dropFirst(start).filter {
                expected[$0] != nil || gone.contains($0)
            })
    }

    @Test(arguments: 1...8)
    func anUploadThatWasCutOffIsMendedByTheNextOne(afterCalls count: Int) throws {
        let site = try UploadedSite()
        let host = try TemporaryFolder()
        try host.write("mine", to: "www/mine.txt")
        let arguments = [
            site.folder.path("Public"), host.path("www"), host.path("site.json"),
        ]
        let script = UploadedSite.example("upload-rsync.sh")
        #expect(try ChildProcess.run(script, arguments).isSuccess)
        try site.change()
        // An rsync that fails from some call on.
        try host.write(
            """
            #!/bin/sh
            echo >> "\(host.path("calls"))"
            [ $(wc -l < "\(host.path("calls"))") -lt \(count) ] || exit 12
            PATH=${PATH#*:} exec rsync "$@"

            """, to: "bin/rsync")
        chmod(host.path("bin/rsync"), 0o755)
        let path = ChildProcess.environment()["PATH"] ?? ""
        let broken = try ChildProcess.run(
            script, arguments,
            environment: ChildProcess.environment(adding: ["PATH": host.path("bin") + ":" + path]))
        #expect(broken.status == .exited(12), "\(broken.errors)")
        #expect(try ChildProcess.run(script, arguments).isSuccess)
        var expected = try site.files
        expected["mine.txt"] = Array("mine".utf8)
        let isWhole = try host.snapshot("www").entries.mapValues(\.bytes) == expected
        #expect(isWhole)
        #expect(try host.bytes("site.json") == site.manifest)
    }

    @Test func aTargetThatCannotBeMadeIsFoundOutBeforeAnythingIsNoted() throws {
        let site = try UploadedSite()
        let host = try TemporaryFolder()
        let outcome = try ChildProcess.run(
            UploadedSite.example("upload-rsync.sh"),
            [site.folder.path("Public"), host.path("missing/www"), host.path("site.json")])
        #expect(outcome.status == .exited(11))
        #expect(
            outcome.errors.contains("does the folder that it stands in exist?"), "\(outcome.errors)"
        )
        #expect(try host.snapshot().paths == [])
    }

    @Test func aFolderThatNoBuildWroteIsNotUploaded() throws {
        let folder = try TemporaryFolder("-- index.html --\nmine\n")
        let outcome = try ChildProcess.run(
            UploadedSite.example("upload-rsync.sh"),
            [folder.path, folder.path("www"), folder.path("site.json")])
        #expect(outcome.status == .exited(66))
        #expect(outcome.errors.contains("run 'guidepost build' first"))
        #expect(!folder.contains("www"))
    }

    private func upload(_ site: UploadedSite, to daemon: RsyncDaemon) throws {
        let outcome = try ChildProcess.run(
            UploadedSite.example("upload-rsync.sh"),
            [site.folder.path("Public"), daemon.address("www"), daemon.address("kept/site.json")])
        #expect(outcome.isSuccess, "\(outcome.errors)")
    }
}

extension UploadedSite {
    fileprivate var manifest: [UInt8] {
        get throws { try folder.bytes("Public/.guidepost/manifest.json") }
    }
}
