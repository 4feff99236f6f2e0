import Measuring
import TestSupport

/// A generator that makes a site with a search of Markdown articles.
protocol Peer {
    /// What its rows are called.
    var name: String { get }
    /// The names of the programs that run one after the other.
    var steps: [String] { get }
    /// Builds the articles of a site from nothing into `output` and tells what each step took; nil where it was not done in time.
    func build(_ site: ArticleSite, _ language: ArticleLanguage, in folder: TemporaryFolder) throws
        -> [Effort]?
}

extension Peer {
    /// One program, called like the generator.
    var steps: [String] { [name] }
}

/// How long a peer is waited for.
enum PeerLimit {
    static let seconds = 600

    /// Runs a program; nil where it was not done in time.
    static func run(_ program: String, _ arguments: [String], in folder: TemporaryFolder) throws
        -> Effort?
    {
        let run = try MeteredRun(
            "timeout", ["\(seconds)", program] + arguments, in: folder.path, mayFail: true)
        // What `timeout` exits with where it had to end the program.
        if run.status == 124 { return nil }
        guard run.status == 0 else {
            let end = run.output.suffix(1000) + run.errors.suffix(2000)
            throw TestFailure("'\(program)' failed:\n\(end)")
        }
        return run.effort
    }
}
