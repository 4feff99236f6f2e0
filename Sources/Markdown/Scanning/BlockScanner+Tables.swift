extension BlockScanner {
    /// Opens a table where this line is a delimiter row that fits the paragraph's last line (GFM §4.10).
    mutating func openTable(_ start: Int) -> Bool {
        guard options.extensions else { return false }
        let first = cursor.byte(cursor.firstNonspace)
        guard
            first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":"),
            let header = result.lines.last, header.kind == .paragraph,
            let alignments = TableRow.alignments(
                cursor.bytes, cursor.firstNonspace..<cursor.end)
        else { return false }
        let columns = TableRow.cells(cursor.bytes, header.content..<header.end).count
        guard columns == alignments.count else {
            let row = cursor.firstNonspace..<cursor.end
            if cursor.bytes[row].contains(UInt8(ascii: "|")) {
                result.unevenTables.append(
                    BlockScan.UnevenTable(
                        delimiterRow: row, dashes: alignments.count, columns: columns))
            }
            return false
        }
        let index = result.lines.count - 1
        if result.tasks.last?.line == index { result.tasks.removeLast() }
        if result.callouts.last?.line == index { return false }
        result.lines[index].kind = .table
        result.tables.append(
            BlockScan.Table(header: index, last: index + 1, alignments: alignments))
        leaf = .table
        record(.table, start)
        return true
    }

    /// Adds the line to the open table as a row.
    mutating func addTableRow(_ start: Int) -> Outcome {
        brackets.reset()
        result.tables[result.tables.count - 1].last = result.lines.count
        record(.table, start)
        return .wholeLine
    }
}
