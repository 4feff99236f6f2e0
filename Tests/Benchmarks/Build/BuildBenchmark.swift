import Foundation
import Measuring
import TestSupport

/// Measures builds of small and large sites, stage by stage, beside the least that they could take: `make bench`.
@main
struct BuildBenchmark {
    static func main() {
        do {
            let arguments = try BenchmarkArguments(
                Array(CommandLine.arguments.dropFirst()),
                known: ["size", "runs", "parts"] + ArticleLanguage.allCases.map(\.rawValue))
            try run(arguments)
        } catch {
            tell("\(error)")
            exit(1)
        }
    }

    private static func run(_ arguments: BenchmarkArguments) throws {
        let runs = try arguments.number("runs", default: 5)
        let sizes = try arguments.numbers("size", default: [20, 200, 1_000, 10_000])
        let parts = arguments["parts"].isEmpty ? Part.allCases : try Part.named(arguments["parts"])
        show("\(try Machine.line); medians of \(runs)")
        if parts.contains(.start) {
            tell("start-up")
            show("## Start-up\n\n\(try StartTable(runs: max(runs, 9)))")
        }
        if parts.contains(.sites) {
            for language in ArticleLanguage.allCases {
                let source = try ArticleSource(language, corpora: arguments[language.rawValue])
                try measure(source, sizes: sizes, runs: runs)
            }
        }
        if parts.contains(.constructs) {
            tell("constructs")
            show("## One construct a site\n\n\(try ConstructTable(runs: runs))")
        }
    }

    private static func measure(_ source: ArticleSource, sizes: [Int], runs: Int) throws {
        // More long articles would not fit into the memory of most machines.
        let sizes = sizes.filter { source.language == .english || $0 <= 10_000 }
        guard !sizes.isEmpty else { return }
        var measurements: [SiteMeasurement] = []
        for size in sizes {
            for searched in [false, true] {
                tell(
                    "\(size) \(source.language.name) articles, search \(searched ? "on" : "off")")
                measurements.append(
                    try SiteMeasurement(source, articles: size, searched: searched, runs: runs))
            }
        }
        show("## \(source.language.name): \(source.description)\n\n\(BuildTable(measurements))")
        show("Milliseconds of each stage:\n\n\(StageTable(measurements))")
    }

    /// Prints a table when it is there, not when the buffer of a pipe is full.
    private static func show(_ text: String) {
        print(text, terminator: "\n\n")
        fflush(nil)
    }

    /// Says on standard error what happens, so that the tables can go to a file.
    private static func tell(_ message: String) {
        FileHandle.standardError.write(Data("bench: \(message)\n".utf8))
    }
}
