import Measuring

/// What a search costs its readers and its builder, the engines side by side.
struct CostTable: CustomStringConvertible {
    private var table: MarkdownTable

    /// Tells the costs that were measured.
    init(_ engines: [EngineMeasurements]) {
        table = MarkdownTable(columns: ["cost"] + engines.map(\.engine.name))
        func row(_ name: String, _ cell: (EngineMeasurements) -> String) {
            table.add([name] + engines.map(cell))
        }
        row("first query, index, kB compressed (median / p90 / most)") {
            let bytes = $0.first.map(\.index.bytes)
            return [0.5, 0.9, 1].map { Self.kilobytes(bytes.quantile($0)) }.joined(separator: " / ")
        }
        row("first query, code, kB compressed") {
            Self.kilobytes($0.first.map(\.code.bytes).quantile(0.5))
        }
        row("first query, requests, index + code (median)") {
            let index = $0.first.map(\.index.count).quantile(0.5)
            return "\(index) + \($0.first.map(\.code.count).quantile(0.5))"
        }
        row("first query, waves of requests to the index (median / most)") {
            let waves = $0.first.map(\.waves)
            return "\(waves.quantile(0.5)) / \(waves.quantile(1))"
        }
        row("whole index, kB (raw / compressed)") {
            "\(Self.kilobytes($0.indexSize.raw)) / \(Self.kilobytes($0.indexSize.compressed))"
        }
        row("a query once its files are there, ms (median / p90)") {
            let times = $0.warm.answers.map(\.milliseconds)
            return "\(times.quantile(0.5).rounded(to: 1)) / \(times.quantile(0.9).rounded(to: 1))"
        }
        row("build, s / s of all processors (Guidepost: the whole site; Pagefind: its index)") {
            "\($0.build.wall.rounded(to: 2)) / \($0.build.processor.rounded(to: 2))"
        }
    }

    var description: String { table.description }

    private static func kilobytes(_ bytes: Int) -> String {
        (Double(bytes) / 1000).rounded(to: bytes < 100_000 ? 1 : 0)
    }
}
