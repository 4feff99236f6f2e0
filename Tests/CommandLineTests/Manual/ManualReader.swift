import Foundation
import Glibc
import TestSupport
import Testing

/// Somebody who follows a page of the manual in a folder of their own, word for word.
final class ManualReader {
    private let folder: TemporaryFolder
    private let environment: [String: String]
    /// Where the next command runs: as in a terminal, `cd` stays.
    private var current: String
    /// What was run, with how it ended.
    private(set) var done: [(commands: String, outcome: ChildProcess.Outcome)] = []

    /// Begins in an empty home, with the `guidepost` command at hand, and a copy of Guidepost's repository beside it.
    ///
    /// The messages are in the language of the pages that are followed.
    init(in locale: String = "en", adding variables: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        current = folder.path
        let bin = (try guidepostBinary as NSString).deletingLastPathComponent
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        environment = ChildProcess.environment(
            adding: variables.merging([
                "PATH": "\(bin):\(path)", "HOME": folder.path, "GUIDEPOST_LANGUAGE": locale,
            ]) { own, _ in own })
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("guidepost"), withDestinationPath: SharedFolder.checkout)
    }

    /// The folder in which it began.
    var home: String { folder.path }

    func run(_ commands: String, expecting status: Int32 = 0) throws {
        let outcome = try ChildProcess.run(
            "bash", ["-ec", commands + "\npwd >'\(folder.path("pwd"))'"],
            environment: environment, in: current)
        #expect(outcome.status == .exited(status), "\(commands)\(outcome.errors)")
        done.append((commands, outcome))
        if status == 0 { current = try folder.text("pwd").trimmingCharacters(in: .newlines) }
    }

    /// What the last command printed, its messages after its results.
    var lastPrinted: String {
        done.last.map { $0.outcome.output + $0.outcome.errors } ?? ""
    }

    /// Runs a preview as long as it takes to look at the home page, then presses Ctrl-C.
    func preview(_ command: String) throws -> HTTPClient.Response {
        let process = try ChildProcess(
            "bash", ["-c", "exec " + command], environment: environment, in: current)
        let port = try process.wait(for: "an address to open") { process in
            process.output.firstMatch(of: #/http://127\.0\.0\.1:(\d+)/\s/#).flatMap {
                UInt16($0.1)
            }
        }
        let page = try HTTPClient(port: port).get("/")
        process.send(signal: SIGINT)
        _ = try process.wait(timeout: .seconds(30))
        return page
    }

    /// Makes a file with some text, and the folders that it stands in.
    func write(_ text: String, to file: String) throws {
        try folder.write(text, to: path(file))
    }

    func edit(_ file: String, replacing old: String, with new: String) throws {
        try folder.edit(path(file), replacing: old, with: new)
    }

    func text(_ file: String) throws -> String {
        try String(contentsOfFile: current + "/" + file, encoding: .utf8)
    }

    /// What a page says that the commands of a step print: the block right below them.
    static func printed(after index: Int, in steps: [ManualPage.Step]) -> String? {
        guard index + 1 < steps.count, case .code(let text, kind: "text") = steps[index + 1]
        else { return nil }
        return text
    }

    /// Whether a page says that the commands of a step end with a mistake.
    static func isMistake(after index: Int, in steps: [ManualPage.Step]) -> Bool {
        guard let printed = printed(after: index, in: steps) else { return false }
        return printed.contains("error:") || printed.contains("错误：")
    }

    private func path(_ file: String) -> String {
        String((current + "/" + file).dropFirst(folder.path.count + 1))
    }
}
