/// A table in Markdown.
public struct MarkdownTable: CustomStringConvertible {
    private var rows: [[String]]

    /// Makes a table without rows.
    public init(columns: [String]) { rows = [columns] }

    /// Adds a row.
    public mutating func add(_ cells: [String]) { rows.append(cells) }

    /// The lines of the table.
    public var description: String {
        let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
        let rule = "|" + String(repeating: "---|", count: rows[0].count)
        return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }
}

extension Double {
    /// The number with some digits after the point.
    public func rounded(to digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let units = Int((self * Double(scale)).rounded())
        let (whole, rest) = abs(units).quotientAndRemainder(dividingBy: scale)
        let sign = units < 0 ? "-" : ""
        let fraction = String(String(scale + rest).dropFirst())
        return sign + (digits == 0 ? "\(whole)" : "\(whole).\(fraction)")
    }
}

extension Int {
    /// The number with a comma between thousands.
    public var grouped: String {
        var digits = String(magnitude)[...]
        var groups: [Substring] = []
        while digits.count > 3 {
            groups.append(digits.suffix(3))
            digits = digits.dropLast(3)
        }
        return (self < 0 ? "-" : "") + ([digits] + groups.reversed()).joined(separator: ",")
    }
}
