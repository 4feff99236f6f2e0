import Foundation
import Measuring
import TestSupport

/// Measures what the rules about written-out contacts and unsourced claims cost a check: `make bench-check`.
///
/// Ten thousand articles are made of the corpora named in the arguments, and checked with the rules off and on in turns.
/// What counts is the processor time of the whole command, the median of some runs: other work on the machine shows
/// less in it than in the time that passes.
@main
struct CheckBenchmark {
    static let articles = 10_000
    static let rounds = 5

    static func main() {
        do {
            try run(corpora: Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("bench-check: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(corpora: [String]) throws {
        let site = try CheckedSite(corpora: corpora, articles: articles)
        var times: [CheckedSite.Rules: [Double]] = [:]
        for _ in 0..<rounds {
            // In turns, so that a slow minute of the machine falls on both.
            for rules in CheckedSite.Rules.allCases {
                times[rules, default: []].append(try site.check(rules))
            }
        }
        let (off, on) = (times[.off]!.median, times[.on]!.median)
        var table = MarkdownTable(columns: [
            "\(articles) articles, \(site.bytes / 1_000_000) MB", "processor time",
        ])
        table.add(["rules off", off.rounded(to: 2) + " s"])
        table.add(["rules on", on.rounded(to: 2) + " s"])
        table.add(["the rules cost", ((on / off - 1) * 100).rounded(to: 2) + " %"])
        print(table)
    }
}
