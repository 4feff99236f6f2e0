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
            writeBlocks(tree.nodes[cells[0]].children)
            return
        }
        guard !rows.isEmpty, lost == nil else {
            keep(node)
            return
        }
        // Other tables, code of several lines and pictures of their own need a block.
        guard !cells.contains(where: holdsBlock) else {
            writer.endParagraph()
            keep(node)
            writer.endParagraph()
            return
        }
        for child in tree.nodes[node].children where tree.name(child) == "caption" {
            writer.endParagraph()
            writeBlocks(tree.nodes[child].children)
        }
        writer.endParagraph()
        lost = []
        let width = min(200, rows.map { $0.cells.reduce(0) { $0 + span($1) } }.max() ?? 1)
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

    private func rows(of node: Int, isHead: Bool) -> [Row] {
        var rows: [Row] = []
        for child in tree.nodes[node].children {
            switch tree.name(child) {
            case "thead": rows += self.rows(of: child, isHead: true)
            case "tbody", "tfoot": rows += self.rows(of: child, isHead: false)
            case "tr":
                let cells = tree.nodes[child].children.filter {
                    tree.name($0) == "td" || tree.name($0) == "th"
                }
                if !cells.isEmpty { rows.append(Row(cells: cells, isHead: isHead)) }
            default: continue
            }
        }
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

    private func holdsBlock(_ node: Int) -> Bool {
        tree.nodes[node].children.contains { child in
            ["table", "pre"].contains(tree.name(child)) || holdsBlock(child)
        }
    }
}
