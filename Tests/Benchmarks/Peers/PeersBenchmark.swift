import Foundation
import Measuring
import TestSupport

/// Measures what other generators take for the same articles: `make bench-peers`.
@main
struct PeersBenchmark {
    static func main() {
        do {
            let known = ["programs", "articles", "few", "runs"]
            let arguments = try BenchmarkArguments(
                Array(CommandLine.arguments.dropFirst()),
                known: known + ArticleLanguage.allCases.map(\.rawValue))
            try run(arguments)
        } catch {
            tell("\(error)")
            exit(1)
        }
    }

    private static func run(_ arguments: BenchmarkArguments) throws {
        guard let folder = arguments["programs"].last else {
            throw TestFailure("'--programs' has to name the folder with the other generators")
        }
        let runs = try arguments.number("runs", default: 5)
        let articles = try arguments.number("articles", default: 10_000)
        let few = try arguments.number("few", default: 1_000)
        let programs = PeerPrograms(folder: folder)
        show("\(try Machine.line); medians of \(runs)")
        for language in ArticleLanguage.allCases {
            let source = try ArticleSource(language, corpora: arguments[language.rawValue])
            let large: [any Peer] = try [Guidepost(), Hugo(programs)]
            try compare(large, source, articles: articles, runs: runs)
            // These take minutes where others take seconds.
            let small: [any Peer] = [Guidepost(), MkDocs(programs), Zensical(programs)]
            try compare(small, source, articles: few, runs: min(runs, 3))
        }
    }

    private static func compare(
        _ peers: [any Peer], _ source: ArticleSource, articles: Int, runs: Int
    ) throws {
        let name = source.language.name
        let site = try ArticleSite(source, articles: articles)
        var rows = peers.map { PeerMeasurement(of: $0) }
        for run in 1...runs {
            // In turns, so that a slow minute of the machine falls on all.
            for i in rows.indices {
                tell("\(articles) \(name) articles, \(peers[i].name), \(run) of \(runs)")
                try rows[i].build(site, source.language)
            }
        }
        show(
            """
            ## \(name), \(articles.grouped) articles, \(site.megabytes.rounded(to: 1)) MB of Markdown \
            (\(source.description))

            \(PeerTable(rows))
            """)
    }

    /// Prints a table when it is there, not when the buffer of a pipe is full.
    private static func show(_ text: String) {
        print(text, terminator: "\n\n")
        fflush(nil)
    }

    /// Says on standard error what happens, so that the tables can go to a file.
    private static func tell(_ message: String) {
        FileHandle.standardError.write(Data("bench-peers: \(message)\n".utf8))
    }
}
