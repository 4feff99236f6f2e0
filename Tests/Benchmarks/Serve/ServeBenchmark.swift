import Foundation
import TestSupport

/// Measures how soon a preview shows what was saved: `make bench-serve`.
///
/// Sites of some thousand articles, made of the corpora named in the arguments, are shown by `guidepost serve`. An
/// article is saved, and its page is asked for until it has the new words; what counts is the time from the moment the
/// file is closed to the last byte of the answer. Edits of each kind take turns.
@main
struct ServeBenchmark {
    static let edits = 200

    static func main() {
        do {
            for articles in [1_000, 10_000] {
                try measure(articles, corpora: Array(CommandLine.arguments.dropFirst()))
            }
        } catch {
            FileHandle.standardError.write(Data("bench-serve: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func measure(_ articles: Int, corpora: [String]) throws {
        let site = try PreviewedCorpus(corpora: corpora, articles: articles)
        var times: [PreviewedCorpus.Edit: [Double]] = [:]
        let kinds = PreviewedCorpus.Edit.allCases
        for number in 0..<edits {
            let kind = kinds[number % kinds.count]
            let article = number * 37 % articles
            times[kind, default: []].append(try site.save(article, kind, number: number))
        }
        print(
            "\n| \(articles) articles: from save to the new page, ms | least | median | 9 of 10 | most |"
        )
        print("|---|---|---|---|---|")
        for kind in kinds { print(row(kind.rawValue, times[kind]!)) }
        print(row("all", times.values.flatMap { $0 }))
    }

    private static func row(_ name: String, _ times: [Double]) -> String {
        let sorted = times.sorted()
        let shown = [0, sorted.count / 2, sorted.count * 9 / 10, sorted.count - 1].map {
            String(format: "%.1f", sorted[$0] * 1000)
        }
        return "| \(name) (\(times.count)) | " + shown.joined(separator: " | ") + " |"
    }
}
