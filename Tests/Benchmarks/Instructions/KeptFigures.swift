import Foundation
import TestSupport

/// The counts that stand in the repository: those of the last `make bench-instructions UPDATE=1`.
struct KeptFigures {
    /// The number of instructions by language and stage.
    typealias Figures = [String: [String: Int]]

    private static let path = SharedFolder.checkout + "/Tests/Benchmarks/Instructions/figures.json"
    /// What was kept; empty before the first time.
    let figures: Figures

    /// Reads the file.
    init() throws {
        guard FileManager.default.fileExists(atPath: Self.path) else {
            figures = [:]
            return
        }
        let data = try Data(contentsOf: URL(fileURLWithPath: Self.path))
        figures = try JSONDecoder().decode(Figures.self, from: data)
    }

    /// Replaces the file.
    static func write(_ figures: Figures) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let text = String(decoding: try encoder.encode(figures), as: UTF8.self) + "\n"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
