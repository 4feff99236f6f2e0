import Foundation
import Glibc
import TestSupport
import Testing

/// Somebody who has never seen Guidepost follows the first page of the manual, word for word.
private final class Stranger {
    private let folder: TemporaryFolder
    private var current: String
    private let environment: [String: String]
    /// What was run, with how it ended.
    private(set) var done: [(commands: String, outcome: ChildProcess.Outcome)] = []

    init() throws {
        folder = try TemporaryFolder()
        current = folder.path
        let bin = (try guidepostBinary as NSString).deletingLastPathComponent
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        environment = ChildProcess.environment(adding: ["PATH": "\(bin):\(path)"])
    }

    func run(_ commands: String, expecting status: Int32) throws {
        let outcome = try ChildProcess.run(
            "bash", ["-ec", commands + "\npwd >'\(folder.path("pwd"))'"],
            environment: environment, in: current)
        #expect(outcome.status == .exited(status), "\(commands)\(outcome.errors)")
        done.append((commands, outcome))
        if status == 0 { current = try folder.text("pwd").trimmingCharacters(in: .newlines) }
    }

    /// Runs a preview as long as it takes to look at the home page, then presses Ctrl-C.
    func preview(_ command: String) throws {
        let process = try ChildProcess(
            "bash", ["-c", "exec " + command], environment: environment, in: current)
        let port = try process.wait(for: "an address to open") { process in
            process.output.firstMatch(of: #/http://127\.0\.0\.1:(\d+)/\s/#).flatMap {
                UInt16($0.1)
            }
        }
        let page = try HTTPClient(port: port).get("/")
        #expect(page.status == 200 && page.text.contains("How can we help?"))
        process.send(signal: SIGINT)
        _ = try process.wait(timeout: .seconds(30))
    }

    func edit(_ file: String, replacing old: String, with new: String) throws {
        let site = String(current.dropFirst(folder.path.count + 1))
        try folder.edit("\(site)/\(file)", replacing: old, with: new)
    }

    func text(_ path: String) throws -> String {
        try String(contentsOfFile: current + "/" + path, encoding: .utf8)
    }
}

@Test(.timeLimit(.minutes(10)))
func aStrangerPreviewsBreaksMendsBuildsPublishesAndRollsBackByTheManualAlone() throws {
    let page = try ManualPage(ManualPage.path(of: "first-steps"))
    let steps = page.steps.filter { if case .word = $0 { false } else { true } }
    let stranger = try Stranger()
    for (index, step) in steps.enumerated() {
        switch step {
        case .edit(let file, let old, let new):
            try stranger.edit(file, replacing: old, with: new)
        case .code(let text, kind: "text"):
            expectEqualText(try #require(stranger.done.last).outcome.errors, text)
        case .code(let text, kind: "sh") where text.hasPrefix("guidepost serve"):
            try stranger.preview(text)
        case .code(let text, kind: "sh"):
            // What is printed below a command tells how it ends.
            var status: Int32 = 0
            if index + 1 < steps.count, case .code(let printed, kind: "text") = steps[index + 1],
                printed.contains("error:")
            {
                status = 1
            }
            try stranger.run(text, expecting: status)
            if text.contains("guidepost build") {
                #expect(try stranger.text("Public/index.html").contains("Search above"))
            }
        default: Issue.record("nobody knows what to do with \(step)")
        }
    }
    let did = stranger.done.map(\.commands).joined()
    for command in ["init", "check", "build", "publish", "--rollback"] {
        #expect(did.contains(command), "the page goes through '\(command)'")
    }
    #expect(stranger.done.contains { $0.outcome.status == .exited(1) }, "something was broken")
    let served = try stranger.text("../www/current/index.html")
    #expect(served.contains("Search above") && !served.contains("Search first"))
    #expect(try stranger.text("Content/en/home.md").contains("Search first"))
}
