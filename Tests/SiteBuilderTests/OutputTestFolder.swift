import SourceText
import Synchronization

@testable import SiteBuilder

/// What a test throws to stop a writer as if the process were killed.
struct Killed: Error {}

/// A site's output as a dictionary of paths and texts; the kind follows from the name.
typealias TestOutput = [String: String]

extension TemporaryFolder {
    /// Writes an output to `Public`, like a build.
    @discardableResult
    func build(
        _ output: TestOutput, threads: Int = 2,
        atStep: @escaping @Sendable (OutputStep) throws -> Void = { _ in }
    ) throws -> OutputSummary {
        try OutputWriter(atStep: atStep)
            .write(files(output), to: path + "/Public", threads: threads)
    }

    /// The steps that a build takes, in their order (with one thread).
    func steps(_ output: TestOutput) throws -> [OutputStep] {
        let steps = Mutex<[OutputStep]>([])
        try build(output, threads: 1) { step in steps.withLock { $0.append(step) } }
        return steps.withLock { $0 }
    }

    /// A build that is killed after its `count`th step; false where it was finished before.
    func buildKilled(_ output: TestOutput, afterStep count: Int) throws -> Bool {
        let left = Mutex(count)
        do {
            try build(output, threads: 1) { _ in
                try left.withLock { left in
                    left -= 1
                    if left == 0 { throw Killed() }
                }
            }
            return false
        } catch is Killed {
            return true
        }
    }
}

/// The files of an output; those in `assets/` count as named after their content.
func files(_ output: TestOutput) -> [OutputFile] {
    output.map { path, text in
        let kind: OutputFile.Kind =
            path.hasPrefix("assets/") ? .asset : path.hasSuffix(".xml") ? .entry : .page
        let bytes = Array(text.utf8)
        return OutputFile(
            path, kind, .bytes(bytes), hash: kind == .asset ? ContentHash(of: bytes) : nil)
    }
}
