import Glibc
import TestSupport
import Testing

@Test func aBuildWaitsForAnotherOneThatIsAtWorkAndBothEndWell() throws {
    let site = try largeSite()
    let first = try ChildProcess(guidepostBinary, ["build"], in: site.path)
    try first.wait(for: "files to be staged") { _ in stagedFiles(of: site).isEmpty ? nil : () }
    // Held there, so that it is at work for as long as the test looks.
    first.send(signal: SIGSTOP)
    let second = try ChildProcess(guidepostBinary, ["build"], in: site.path)
    try second.wait(for: "the second build to wait") {
        $0.errors == "guidepost: another build holds 'Public'; waiting for it\n" ? () : nil
    }
    #expect(!stagedFiles(of: site).isEmpty, "the second one has taken nothing away")
    #expect(!site.contains("Public/index.html"))
    first.send(signal: SIGCONT)
    let outcomes = try (first.wait(), second.wait())
    #expect(outcomes.0.isSuccess && outcomes.0.errors == "", "\(outcomes.0.errors)")
    #expect(outcomes.1.isSuccess, "\(outcomes.1.errors)")
    #expect(outcomes.1.output.contains("; 0 files written (0 B), "), "\(outcomes.1.output)")
}

@Test func aBuildThatWaitsForOneThatIsKilledFinishesItsWork() throws {
    let site = try largeSite()
    let first = try ChildProcess(guidepostBinary, ["build"], in: site.path)
    try first.wait(for: "files to be staged") { _ in stagedFiles(of: site).isEmpty ? nil : () }
    first.send(signal: SIGSTOP)
    let second = try ChildProcess(guidepostBinary, ["build"], in: site.path)
    try second.wait(for: "the second build to wait") {
        $0.errors.contains("waiting for it") ? () : nil
    }
    first.terminate()
    let outcome = try second.wait()
    #expect(outcome.isSuccess, "\(outcome.errors)")
    #expect(site.contains("Public/files/2999.txt"))
    #expect(stagedFiles(of: site) == [])
}
