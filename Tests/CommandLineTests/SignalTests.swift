import Glibc
import TestSupport
import Testing

/// A site with so many files that staging them takes a while.
func largeSite() throws -> TemporaryFolder {
    let site = try TemporaryFolder(smallSite)
    for number in 0..<3000 { try site.write("\(number)", to: "Content/files/\(number).txt") }
    return site
}

func stagedFiles(of site: TemporaryFolder) -> [String] {
    (try? FolderSnapshot(folder: site.path("Public/.guidepost/staged")).entries.keys.sorted()) ?? []
}

@Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
func aBuildThatIsStoppedWhileItStagesLeavesNothingBehind(signal: Int32, status: Int32) throws {
    let site = try largeSite()
    let build = try ChildProcess(guidepostBinary, ["build"], in: site.path)
    _ = try build.wait(for: "files to be staged") { _ in
        stagedFiles(of: site).isEmpty ? nil : true
    }
    build.send(signal: signal)
    let outcome = try build.wait()
    #expect(outcome.status == .exited(status), "\(outcome.errors)")
    #expect(outcome.errors == "")
    #expect(stagedFiles(of: site) == [])
    let again = try guidepost("build", in: site.path)
    #expect(again.status == .exited(0), "\(again.errors)")
    #expect(site.contains("Public/files/2999.txt"))
}

@Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
func aBuildThatIsStoppedWhileItWaitsForAnotherEndsAtOnceAndTouchesNothing(
    signal: Int32, status: Int32
) throws {
    let site = try TemporaryFolder(smallSite)
    #expect(try guidepost("build", in: site.path).status == .exited(0))
    try site.write("of the other build", to: "Public/.guidepost/staged/0")
    let lock = open(site.path("Public/.guidepost/lock"), O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let build = try ChildProcess(guidepostBinary, ["build"], in: site.path)
    _ = try build.wait(for: "the build to wait") {
        $0.errors.contains("waiting for it") ? true : nil
    }
    build.send(signal: signal)
    let outcome = try build.wait()
    #expect(outcome.status == .exited(status))
    #expect(try site.text("Public/.guidepost/staged/0") == "of the other build")
}

@Test func aReaderThatGoesAwayEndsNoBuild() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/raw.md --\n# Raw\n\n<b>x</b>\n")
    let script = "\"$0\" build 2>&1 | true; echo ${PIPESTATUS[0]}"
    let outcome = try ChildProcess.run("bash", ["-c", script, guidepostBinary], in: site.path)
    #expect(outcome.output == "0\n")
    #expect(site.contains("Public/index.html"))
}

@Test func outputThatCannotBeWrittenIsAFailureOfTheMachine() throws {
    let script = "exec \"$0\" --help > /dev/full"
    let outcome = try ChildProcess.run("bash", ["-c", script, guidepostBinary])
    #expect(outcome.status == .exited(74))
    #expect(outcome.errors.contains("cannot write to standard output"))
}
