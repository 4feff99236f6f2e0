import Measuring

/// What generators take, and how many times what the first one takes.
struct PeerTable: CustomStringConvertible {
    private var table = MarkdownTable(columns: [
        "generator", "wall, s", "×", "processor, s", "×", "peak, MB", "×", "written, MB", "files",
    ])
    private let first: Effort

    /// Rows for each generator; one of several programs has a row for each of them, too.
    init(_ measurements: [PeerMeasurement]) {
        first = measurements[0].whole
        for measurement in measurements {
            let name = measurement.peer.name
            guard measurement.isFinished, let output = measurement.output else {
                table.add(
                    [name, "not finished after \(PeerLimit.seconds) s"]
                        + Array(repeating: "", count: 7))
                continue
            }
            if measurement.steps.count > 1 {
                for step in measurement.steps { add(step.name, step.effort, nil) }
            }
            add(name, measurement.whole, output)
        }
    }

    private mutating func add(_ name: String, _ effort: Effort, _ output: OutputListing?) {
        let figures = [
            (effort.wall, first.wall, 2), (effort.processor, first.processor, 2),
            (effort.memory / 1e6, first.memory / 1e6, 0),
        ]
        let cells = figures.flatMap { value, ours, digits in
            [value.rounded(to: digits), (value / ours).rounded(to: 1)]
        }
        let written = output.map { [$0.megabytes.rounded(to: 1), $0.files.grouped] } ?? ["", ""]
        table.add([name] + cells + written)
    }

    var description: String { table.description }
}
