import Foundation
import Measuring
import TestSupport

/// Counts the instructions of each stage of small builds and tells what has changed: `make bench-instructions`.
///
/// Unlike times, they are the same on a busy machine, to a millionth; so a change of a percent shows in one run.
@main
struct InstructionsBenchmark {
    static func main() {
        do {
            let arguments = try BenchmarkArguments(
                Array(CommandLine.arguments.dropFirst()), known: ["update", "out"])
            try run(isUpdate: !arguments["update"].isEmpty, results: arguments["out"].last)
        } catch {
            FileHandle.standardError.write(Data("bench-instructions: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(isUpdate: Bool, results: String?) throws {
        let kept = try KeptFigures()
        var counted = KeptFigures.Figures()
        for (language, articles) in [(ArticleLanguage.english, 200), (.chinese, 50)] {
            let source = try ArticleSource(language, corpora: [])
            let count = try InstructionCount(
                of: ArticleSite(source, articles: articles), profiles: results)
            print("## \(articles) \(language.name) articles, one thread\n")
            let former = kept.figures[language.rawValue] ?? [:]
            print(InstructionTable(count, former: former), terminator: "\n\n")
            counted[language.rawValue] = count.stages
        }
        if isUpdate { try KeptFigures.write(counted) }
    }
}
