/// A body as libcmark is given it: with markers in it, and with a stand-in for each table.
///
/// The cells of all tables come first, a paragraph each, so that libcmark reads them in the same parse as the
/// definitions of the links in them, wherever those stand. A table itself becomes an HTML comment of as many lines: like
/// a table that may interrupt a paragraph, and it ends where the table ends. A body that needs none of this is not copied.
struct PreparedText {
    /// The cells of one row: how many stand in the source, and the first of them among all cells.
    struct Row {
        let firstCell: Int
        let count: Int
    }

    /// A stretch of the file and what stands in its place.
    struct Edit {
        let range: Range<Int>
        let replacement: [UInt8]
    }

    private(set) var bytes: [UInt8]
    /// Each line that libcmark counts, from its first, in offsets of the prepared text.
    private(set) var lines: [ScannedLine] = []
    /// For each table its rows, the header first.
    private(set) var tables: [[Row]] = []
    /// For each row with more cells than its table has columns, those that are left over.
    private(set) var surplusCells: [Range<Int>] = []
    /// How many paragraphs at the head are cells.
    private(set) var cellCount = 0
    /// Whether the bytes differ from those of the file.
    let isEdited: Bool
    private var map = OffsetMap()

    /// Prepares the body of a file, as the scan found it.
    init(_ source: [UInt8], body: Range<Int>, _ scan: BlockScan, options: MarkdownOptions) {
        let mends = options.extensions && options.cjkEmphasis
        isEdited =
            !scan.tables.isEmpty || !scan.tasks.isEmpty || !scan.callouts.isEmpty
            || !scan.linesWithID.isEmpty
            || (mends && Self.needsMending(source, scan))
        guard isEdited else {
            bytes = source
            lines = scan.lines
            return
        }
        bytes = []
        bytes.reserveCapacity(body.count + body.count / 16 + 64)
        lines.reserveCapacity(scan.lines.count)
        for table in scan.tables { appendCells(source, scan, table, mends: mends) }
        appendBody(source, body, scan, mends: mends)
    }

    /// The place in the file of an offset in the prepared text.
    func source(of offset: Int) -> Int { map.source(of: offset) }

    /// The bytes in the file of a range of the prepared text.
    func source(of range: Range<Int>) -> Range<Int> {
        let start = map.source(of: range.lowerBound)
        // The byte behind the range may come from far behind it: what stood between was taken out.
        return range.isEmpty
            ? start..<start : start..<max(start, map.source(of: range.upperBound - 1) + 1)
    }

    /// How many lines the cells take up at the head.
    var cellLineCount: Int { cellCount * 2 }

    private static func needsMending(_ source: [UInt8], _ scan: BlockScan) -> Bool {
        guard scan.hasStars else { return false }
        var found = false
        for line in scan.lines where line.hasStar && !found {
            CJKEmphasis.findMarkers(in: source, line.content..<line.contentEnd) { _ in
                found = true
            }
        }
        return found
    }
}

private extension PreparedText {
    mutating func appendCells(
        _ source: [UInt8], _ scan: BlockScan, _ table: BlockScan.Table, mends: Bool
    ) {
        var rows: [Row] = []
        for index in table.header...table.last where index != table.header + 1 {
            let line = scan.lines[index]
            let all = TableRow.cells(source, line.content..<line.end)
            let cells = all.prefix(table.alignments.count)
            if let surplus = all.dropFirst(cells.count).first(where: { !$0.isEmpty }) {
                surplusCells.append(surplus.lowerBound..<all[all.count - 1].upperBound)
            }
            rows.append(Row(firstCell: cellCount, count: cells.count))
            cellCount += cells.count
            for cell in cells { appendCell(source, cell, mends: mends && line.hasStar) }
        }
        tables.append(rows)
    }

    mutating func appendCell(_ source: [UInt8], _ cell: Range<Int>, mends: Bool) {
        let start = bytes.count
        map.add(inserted: start, at: cell.lowerBound)
        bytes += Marker.cell
        var edits: [Edit] = []
        for i in cell.dropLast()
        where source[i] == UInt8(ascii: "\\") && source[i + 1] == UInt8(ascii: "|") {
            edits.append(Edit(range: i..<i + 1, replacement: []))
        }
        if mends {
            CJKEmphasis.findMarkers(in: source, cell) {
                edits.append(Edit(range: $0..<$0, replacement: Marker.bytes))
            }
            edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        append(source, cell, edits)
        lines.append(ScannedLine(start: start, content: start, end: bytes.count, kind: .paragraph))
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(UInt8(ascii: "\n"))
        let blank = bytes.count - 1
        lines.append(ScannedLine(start: blank, content: blank, end: blank, kind: .other))
    }

    mutating func append(_ source: [UInt8], _ range: Range<Int>, _ edits: [Edit]) {
        var done = range.lowerBound
        map.add(copied: bytes.count, from: done)
        for edit in edits {
            bytes += source[done..<edit.range.lowerBound]
            if !edit.replacement.isEmpty {
                map.add(inserted: bytes.count, at: edit.range.lowerBound)
                bytes += edit.replacement
            }
            done = edit.range.upperBound
            map.add(copied: bytes.count, from: done)
        }
        bytes += source[done..<range.upperBound]
    }

    mutating func appendBody(
        _ source: [UInt8], _ body: Range<Int>, _ scan: BlockScan, mends: Bool
    ) {
        var finder = EditFinder(source, scan, mends: mends)
        // Untouched lines are copied together.
        var pending = body.lowerBound
        map.add(copied: bytes.count, from: pending)
        for (index, line) in scan.lines.enumerated() {
            let edits = line.kind.holdsInlines ? finder.edits(in: line, at: index) : []
            let shift: Int
            let lineStart: Int
            if edits.isEmpty {
                // Copied later; its place is known already.
                lineStart = bytes.count + line.start - pending
                shift = 0
            } else {
                bytes += source[pending..<line.start]
                lineStart = bytes.count
                append(source, line.start..<line.end, edits)
                pending = line.end
                shift = bytes.count - lineStart - (line.end - line.start)
            }
            lines.append(
                ScannedLine(
                    start: lineStart, content: lineStart + line.content - line.start,
                    end: lineStart + line.end - line.start + shift, kind: line.kind))
        }
        bytes += source[pending..<body.upperBound]
    }
}
