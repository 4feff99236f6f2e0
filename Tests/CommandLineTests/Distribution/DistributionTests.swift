import Foundation
import Glibc
import TestSupport
import Testing

/// What `make dist` makes of the program that is tested.
struct PackedProgram {
    /// Packed once for all tests that only look at it.
    static let shared = Result { try PackedProgram() }
    /// A commit while the tests run is another date.
    private static let day = "1795752000"

    let folder: TemporaryFolder
    let files: [String]

    init(environment: [String: String?] = [:]) throws {
        folder = try TemporaryFolder()
        let script = SharedFolder.checkout + "/Sources/guidepost/Distribution/make.sh"
        let outcome = try ChildProcess.run(
            "sh", [script, guidepostBinary, folder.path("dist")],
            environment: ChildProcess.environment(
                adding: environment.merging(["SOURCE_DATE_EPOCH": Self.day]) { $1 }),
            in: folder.path)
        guard outcome.isSuccess else { throw Failure(description: outcome.errors) }
        files = try FolderSnapshot(folder: folder.path("dist")).paths.sorted()
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The path of the file with an ending.
    func path(_ ending: String) throws -> String {
        folder.path("dist/" + (try #require(files.first { $0.hasSuffix(ending) })))
    }
}

@Suite struct DistributionTests {
    @Test func theProgramNeedsNoSharedLibrary() throws {
        let outcome = try ChildProcess.run("readelf", ["-ld", guidepostBinary])
        #expect(outcome.isSuccess && outcome.output.contains("LOAD"))
        #expect(!outcome.output.contains("(NEEDED)"), "\(outcome.output)")
        #expect(!outcome.output.contains("INTERP"))
    }

    @Test func aReleaseIsATarballAndAPackageWithTheirSums() throws {
        let packed = try PackedProgram.shared.get()
        let version = try guidepost("--version").output.split(separator: " ")[1].dropLast()
        #expect(packed.files.count == 3)
        #expect(packed.files[0] == "SHA256SUMS")
        #expect(packed.files[1].hasPrefix("guidepost-\(version)-linux-"))
        #expect(packed.files[2].hasPrefix("guidepost_\(version)_"))
        let check = try ChildProcess.run(
            "sha256sum", ["--check", "--strict", "SHA256SUMS"], in: packed.folder.path("dist"))
        #expect(check.isSuccess && check.output.components(separatedBy: ": OK").count == 3)
    }

    /// Else another folder would give other bytes.
    @Test func theFolderOfTheSourceShowsNowhereInThePackedProgram() throws {
        let place = try TemporaryFolder()
        try run("dpkg-deb", "--extract", PackedProgram.shared.get().path(".deb"), place.path)
        let program = Data(try place.bytes("usr/bin/guidepost"))
        #expect(program.count > 1_000_000)
        #expect(program.range(of: Data(SharedFolder.checkout.utf8)) == nil)
        let sections = try ChildProcess.run("readelf", ["-SW", place.path("usr/bin/guidepost")])
        #expect(sections.output.contains("swift5_protocols"))
        #expect(!sections.output.contains("modhash") && !sections.output.contains("build-id"))
    }

    @Test func theSameProgramIsPackedIntoTheSameBytes() throws {
        let one = try PackedProgram.shared.get()
        let other = try PackedProgram(
            environment: ["TZ": "Asia/Jakarta", "LC_ALL": "C.UTF-8", "GUIDEPOST_LANGUAGE": "zh"])
        #expect(try one.folder.text("dist/SHA256SUMS") == other.folder.text("dist/SHA256SUMS"))
    }

    @Test func theTarballHoldsTheProgramItsPagesAndItsLicences() throws {
        let packed = try PackedProgram.shared.get()
        let list = try ChildProcess.run("tar", ["-tzf", packed.path(".tar.gz")]).output
        for name in [
            "guidepost", "INSTALL", "LICENSE", "NOTICE", "completions/guidepost.bash",
            "completions/_guidepost", "completions/guidepost.fish", "man/man1/guidepost.1",
            "man/zh_CN/man1/guidepost.1",
        ] {
            #expect(list.contains("/\(name)\n"), "\(name)")
        }
    }

    /// Those who have the package or the tarball alone have the scripts that the manual names, ready to run.
    @Test func bothHoldTheExamplesOfTheManual() throws {
        let packed = try PackedProgram.shared.get()
        let originals = try FolderSnapshot(folder: ManualPage.manual + "/examples")
        #expect(originals.paths.contains("upload-rsync.sh"))
        let place = try TemporaryFolder()
        try run("dpkg-deb", "--extract", packed.path(".deb"), place.path("deb"))
        try place.write("", to: "tarball/.keep")
        try run(
            "tar", "-xzf", packed.path(".tar.gz"), "--strip-components=1", "-C",
            place.path("tarball"))
        for folder in ["deb/usr/share/doc/guidepost/examples", "tarball/examples"] {
            #expect(
                try place.snapshot(folder).entries.mapValues(\.bytes)
                    == originals.entries.mapValues(\.bytes), "\(folder)")
            for name in originals.paths {
                let isScript = access(ManualPage.manual + "/examples/" + name, X_OK) == 0
                let bits = try mode(of: place.path("\(folder)/\(name)"))
                #expect(bits == (isScript ? 0o755 : 0o644), "\(folder)/\(name)")
            }
        }
    }

    private func run(_ command: String, _ arguments: String...) throws {
        let outcome = try ChildProcess.run(command, arguments)
        #expect(outcome.isSuccess, "\(outcome.errors)")
    }

    private func mode(of path: String) throws -> Int {
        var status = stat()
        try #require(stat(path, &status) == 0)
        return Int(status.st_mode) & 0o777
    }
}
