extension Renderer {
    /// Writes the table that a comment stands for.
    mutating func renderTable(_ number: Int) {
        let alignments = scan.tables[number].alignments
        let rows = prepared.tables[number]
        html.beginLine()
        html.write("<div class=\"table\">\n<table>\n<thead>\n")
        renderRow(rows[0], alignments, isHeader: true)
        html.write("</thead>\n")
        if rows.count > 1 {
            html.write("<tbody>\n")
            for row in rows[1...] { renderRow(row, alignments, isHeader: false) }
            html.write("</tbody>\n")
        }
        html.write("</table>\n</div>\n")
    }

    private mutating func renderRow(
        _ row: PreparedText.Row, _ alignments: [ColumnAlignment], isHeader: Bool
    ) {
        html.write("<tr>\n")
        beginTextBlock()
        for (column, alignment) in alignments.enumerated() {
            let isPresent = column < row.count
            if !isPresent {
                // Rows may lack cells; a bound keeps a small file from becoming a huge page.
                if missingCells == 0 { break }
                missingCells -= 1
            }
            html.write(isHeader ? "<th" : "<td")
            if let cssClass = alignment.cssClass {
                html.write(" class=\"")
                html.write(cssClass)
                html.write("\"")
            }
            html.write(">")
            if isPresent, row.firstCell + column < cells.count {
                if column > 0, !text.bytes.isEmpty { text.write(" ") }
                renderInlines(
                    of: cells[row.firstCell + column], skippingBytes: Marker.cell.count)
            }
            html.write(isHeader ? "</th>\n" : "</td>\n")
        }
        html.write("</tr>\n")
    }
}
