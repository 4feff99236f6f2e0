import Foundation
import TestSupport

/// Measures the search that Guidepost emits, in a browser, beside Pagefind on the same pages: `make bench-search`.
@main
struct SearchBenchmark {
    static func main() {
        do {
            try run(try Options(Array(CommandLine.arguments.dropFirst())))
        } catch {
            tell("\(error)")
            exit(1)
        }
    }

    private static func run(_ options: Options) throws {
        for folder in options.corpora {
            let corpus = try Corpus(folder: folder)
            tell("\(corpus.name): \(corpus.queries.count) queries")
            let measurements = try CorpusMeasurements(
                corpus, every: options.step, pagefind: options.python)
            print("## \(corpus.name): \(corpus.pages.count) pages\n")
            print(RelevanceTable(measurements), terminator: "\n\n")
            print(CostTable(measurements.engines), terminator: "\n\n")
            // A table appears when it is there, not when the buffer of a pipe is full.
            fflush(nil)
            if let folder = options.results { try ResultFiles.write(measurements, to: folder) }
        }
        if let folder = options.sentences {
            tell("indexing \(IndexingTime.articles) articles")
            let time = try IndexingTime(
                sentencesOf: try Corpus(folder: folder), pagefind: options.python)
            print("## Indexing \(IndexingTime.articles) short articles\n")
            print(IndexingTable(time))
        }
    }

    /// Says on standard error what happens, so that the tables can go to a file.
    private static func tell(_ message: String) {
        FileHandle.standardError.write(Data("bench-search: \(message)\n".utf8))
    }
}
