import Measuring

/// Counts of instructions beside those that were kept.
struct InstructionTable: CustomStringConvertible {
    private var table = MarkdownTable(columns: ["stage", "kept, millions", "now", "change, %"])

    /// A row for each stage, and one for all.
    init(_ count: InstructionCount, former: [String: Int]) {
        for stage in InstructionCount.stages {
            add(stage, former[stage], count.stages[stage] ?? 0)
        }
        add(
            "all", former.isEmpty ? nil : former.values.reduce(0, +),
            count.stages.values.reduce(0, +))
    }

    private mutating func add(_ name: String, _ former: Int?, _ now: Int) {
        let change = former.map { (Double(now) / Double($0) - 1) * 100 }
        table.add([
            name, former.map { (Double($0) / 1e6).rounded(to: 1) } ?? "-",
            (Double(now) / 1e6).rounded(to: 1), change?.rounded(to: 2) ?? "-",
        ])
    }

    var description: String { table.description }
}
