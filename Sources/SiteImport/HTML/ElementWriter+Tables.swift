import SourceText

/// What a table of HTML can have that one of Markdown cannot.
enum TableLoss: Int, Sendable {
    case lineBreaks, lists, mergedCells

    var wording: Wording {
        switch self {
        case .lineBreaks: Wording("line breaks within cells", zh: "单元格里的换行")
        case .lists: Wording("lists within cells", zh: "单元格里的列表")
        case .mergedCells: Wording("merged cells", zh: "合并的单元格")
        }
    }
}

extension ElementWriter {
    private struct Row {
        let cells: [Int]
        let isHead: Bool
    }

    /// Writes a table with a row on each line; a table of one cell is only a box around what is in it.
    mutating func writeTable(_ node: Int) {
        let rows = rows(of: node, isHead: false)
        let cells = rows.flatMap(\.cells)
        if cells.count == 1 {
            writeBesideCells(node)
            writeBlocks(tree.nodes[cells[0]].children)
            return
        }
        guard !rows.isEmpty, lost == nil,
            rows.allSatisfy({ $0.cells.count <= ElementWriter.mostColumns })
        else {
            keep(node)
            return
        }
        // Other tables, code of several lines and pictures of their own need a block.
        guard !cells.contains(where: { holds($0, ["table", "pre"]) }) else {
            writer.endParagraph()
            keep(node)
            writer.endParagraph()
            return
        }
        writeBesideCells(node)
        writer.endParagraph()
        if let tag = tree.tag(node) { lostLooks.note(tag, at: location(tag.range)) }
        lost = []
        let width = min(
            ElementWriter.mostColumns, rows.map { $0.cells.reduce(0) { $0 + span($1) } }.max() ?? 1)
        let start = tree.nodes[node].range.lowerBound
        let hasHead = rows[0].isHead || rows[0].cells.allSatisfy { tree.name($0) == "th" }
        if hasHead {
            write(rows[0], width, at: start)
        } else {
            put("|" + String(repeating: "  |", count: width) + "\n", at: start)
        }
        put("|" + String(repeating: " --- |", count: width) + "\n", at: start)
        for row in rows.dropFirst(hasHead ? 1 : 0) { write(row, width, at: start) }
        let all = (lost ?? []).sorted { $0.rawValue < $1.rawValue }
        lost = nil
        if let first = all.first {
            let what = all.dropFirst().reduce(first.wording) {
                $0 + Wording(", ", zh: "、") + $1.wording
            }
            let place = tree.tag(node)?.range ?? tree.nodes[node].range
            diagnostics.append(.changedTable(what, at: location(place)))
        }
        (isSpaced, beginsLine) = (true, true)
        writer.endParagraph()
    }

    private mutating func write(_ row: Row, _ width: Int, at offset: Int) {
        put("|", at: offset)
        var column = 0
        for cell in row.cells where column < width {
            put(" ", at: offset)
            (isSpaced, beginsLine) = (true, false)
            if let tag = tree.tag(cell) { lostLooks.note(tag, at: location(tag.range)) }
            tree.nodes[cell].children.forEach { writeInline($0) }
            writer.trimLine()
            put(" |", at: offset)
            if spans(cell) { lost?.insert(.mergedCells) }
            column += 1
            for _ in 1..<max(1, span(cell)) where column < width {
                put("  |", at: offset)
                column += 1
            }
        }
        put(String(repeating: "  |", count: max(0, width - column)) + "\n", at: offset)
    }

    /// Tables of more columns are no tables that anybody reads; they stay as they are.
    private static let mostColumns = 200

    /// Writes the caption, and what stands between rows or cells: browsers show it before the table.
    private mutating func writeBesideCells(_ node: Int) {
        for child in tree.nodes[node].children {
            switch tree.name(child) {
            case "thead", "tbody", "tfoot", "tr": writeBesideCells(child)
            case "td", "th", "colgroup", "col": continue
            case "caption":
                writer.endParagraph()
                writeBlocks(tree.nodes[child].children)
            default:
                guard !isNothing(child) else { continue }
                writer.endParagraph()
                writeBlocks([child])
            }
        }
    }

    private func rows(of node: Int, isHead: Bool) -> [Row] {
        var rows: [Row] = []
        // Cells that stand in no row are one.
        var loose: [Int] = []
        func endLoose() {
            if !loose.isEmpty { rows.append(Row(cells: loose, isHead: isHead)) }
            loose = []
        }
        for child in tree.nodes[node].children {
            let name = tree.name(child)
            if name == "td" || name == "th" { loose.append(child) }
            guard ["thead", "tbody", "tfoot", "tr"].contains(name) else { continue }
            endLoose()
            rows += self.rows(of: child, isHead: isHead || name == "thead")
        }
        endLoose()
        return rows
    }

    private func span(_ cell: Int) -> Int {
        min(50, max(1, tree.tag(cell)?.text("colspan", in: bytes).flatMap { Int($0) } ?? 1))
    }

    private func spans(_ cell: Int) -> Bool {
        guard let tag = tree.tag(cell) else { return false }
        return ["colspan", "rowspan"].contains { name in
            tag.text(name, in: bytes).map { $0 != "1" && !$0.isEmpty } ?? false
        }
    }
}
