/// A table in Markdown.
struct MarkdownTable: CustomStringConvertible {
    private var rows: [[String]]

    /// Makes a table without rows.
    init(columns: [String]) { rows = [columns] }

    /// Adds a row.
    mutating func add(_ cells: [String]) { rows.append(cells) }

    /// The lines of the table.
    var description: String {
        let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
        let rule = "|" + String(repeating: "---|", count: rows[0].count)
        return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }
}

extension Double {
    /// The number with some digits after the point.
    func rounded(to digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let units = Int((self * Double(scale)).rounded())
        let (whole, rest) = abs(units).quotientAndRemainder(dividingBy: scale)
        let sign = units < 0 ? "-" : ""
        let fraction = String(String(scale + rest).dropFirst())
        return sign + (digits == 0 ? "\(whole)" : "\(whole).\(fraction)")
    }
}
