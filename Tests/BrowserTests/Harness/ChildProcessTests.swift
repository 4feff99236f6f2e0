import Glibc
import TestSupport
import Testing

@Suite(.mustEnd) struct ChildProcessTests {
    @Test func theExitStatusAndBothStreamsComeBack() throws {
        let outcome = try ChildProcess.run("sh", ["-c", "echo 出; echo 错 >&2; exit 3"])
        #expect(outcome.status == .exited(3))
        #expect(!outcome.isSuccess)
        #expect((outcome.output, outcome.errors) == ("出\n", "错\n"))
        #expect(try ChildProcess.run("true").isSuccess)
    }

    @Test func inputOfAnySizePassesThrough() throws {
        let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }
        let outcome = try ChildProcess.run("sh", ["-c", "tee /dev/stderr"], input: input)
        #expect(outcome.standardOutput == input)
        #expect(outcome.standardError == input)
    }

    @Test func aProgramNeedNotReadItsInput() throws {
        let input = [UInt8](repeating: 65, count: 1_000_000)
        #expect(try ChildProcess.run("true", input: input).isSuccess)
    }

    @Test func theFolderAndTheEnvironmentAreThoseAskedFor() throws {
        let folder = try TemporaryFolder()
        let environment = ChildProcess.environment(adding: ["GREETING": "你好", "HOME": nil])
        let outcome = try ChildProcess.run(
            "sh", ["-c", "pwd; echo $GREETING ${HOME-none}; echo \"$1\"", "sh", "a b*"],
            environment: environment, in: folder.path)
        expectEqualText(outcome.output, "\(folder.path)\n你好 none\na b*\n")
    }

    @Test func aProgramThatDoesNotEndIsKilledWithWhatItHasStarted() throws {
        let failure = #expect(throws: TestFailure.self) {
            try ChildProcess.run(
                "sh", ["-c", "sleep 300 & echo $!; wait"], timeout: .milliseconds(300))
        }
        let lines = failure?.description.split(separator: "\n") ?? []
        let grandchild = try #require(lines.lazy.compactMap { pid_t($0) }.first)
        while kill(grandchild, 0) == 0 && !isZombie(grandchild) { usleep(1000) }
    }

    @Test func aStreamThatSomebodyElseHoldsOpenIsNotWaitedFor() throws {
        // Waiting for the sleeper would reach the limit of this suite.
        let outcome = try ChildProcess.run("sh", ["-c", "sleep 3600 & echo $!"])
        let sleeper = try #require(pid_t(outcome.output.dropLast()))
        #expect(kill(sleeper, SIGKILL) == 0)
    }

    @Test func aSignalIsToldFromAnExit() throws {
        let process = try ChildProcess("sleep", ["300"])
        #expect(process.isRunning)
        process.send(signal: SIGTERM)
        #expect(try process.wait().status == .signalled(SIGTERM))
        #expect(!process.isRunning)
    }

    @Test func outputIsSeenWhileTheProgramRuns() throws {
        let process = try ChildProcess("sh", ["-c", "echo ready; sleep 300"])
        let line = try process.wait(for: "the word") { $0.output == "ready\n" ? $0.output : nil }
        #expect(line == "ready\n")
        #expect(process.isRunning)
        process.terminate()
        #expect(try process.wait().status == .signalled(SIGKILL))
    }

    @Test func aProgramThatIsNotThereIsAnError() {
        #expect(throws: POSIXFailure.self) { try ChildProcess("no-such-program-anywhere") }
    }

    private func isZombie(_ id: pid_t) -> Bool {
        let status = try? ChildProcess.run("ps", ["-o", "stat=", "-p", "\(id)"])
        return status?.output.first == "Z"
    }
}
