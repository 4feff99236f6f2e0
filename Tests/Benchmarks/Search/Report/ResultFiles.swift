import Foundation
import TestSupport

/// Files that `evaluate.py` of the shared search data reads: the queries, and a file of rankings for each engine.
enum ResultFiles {
    private struct Line: Encodable {
        let qid: String
        let hits: [String]
    }

    /// Writes them to a folder, named after the corpus.
    static func write(_ measurements: CorpusMeasurements, to folder: String) throws {
        let corpus = measurements.corpus
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try write(corpus.queries, to: "\(folder)/\(corpus.name).queries.jsonl")
        for engine in measurements.engines {
            let lines = engine.warm.answers.map { answer in
                Line(qid: answer.query.id, hits: Ranking(answer, corpus.addresses).pages)
            }
            let name = engine.engine.name.lowercased()
            try write(lines, to: "\(folder)/\(corpus.name).\(name).jsonl")
        }
    }

    private static func write(_ lines: [some Encodable], to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = try lines.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
        try text.joined().write(toFile: path, atomically: true, encoding: .utf8)
    }
}
