/// How the cells of a column are aligned.
enum ColumnAlignment: Sendable {
    case none
    case left
    case center
    case right

    /// The class that a cell carries: the `align` attribute is obsolete.
    var cssClass: StaticString? {
        switch self {
        case .none: nil
        case .left: "align-left"
        case .center: "align-center"
        case .right: "align-right"
        }
    }
}

/// The grammar of pipe table rows (GFM §4.10).
enum TableRow {
    /// The most columns that a table may have.
    static let columnLimit = 1000

    /// The ranges of the cells of a row, without the spaces around them; `\|` does not end a cell, even in code.
    static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var end = range.upperBound
        while end > range.lowerBound, isCellSpace(bytes[end - 1]) { end -= 1 }
        var i = range.lowerBound
        while i < end, isCellSpace(bytes[i]) { i += 1 }
        if i < end, bytes[i] == UInt8(ascii: "|") { i += 1 }
        var cells: [Range<Int>] = []
        var start = i
        while i < end {
            if bytes[i] == UInt8(ascii: "\\"), i + 1 < end, bytes[i + 1] == UInt8(ascii: "|") {
                i += 2
            } else if bytes[i] == UInt8(ascii: "|") {
                cells.append(trimmed(bytes, start..<i))
                i += 1
                start = i
            } else {
                i += 1
            }
        }
        if start < end { cells.append(trimmed(bytes, start..<end)) }
        return cells
    }

    /// The alignments that a delimiter row sets, or nil where the line is none.
    static func alignments(_ bytes: [UInt8], _ range: Range<Int>) -> [ColumnAlignment]? {
        for byte in bytes[range] {
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): break
            default: if !isCellSpace(byte) { return nil }
            }
        }
        let cells = cells(bytes, range)
        guard !cells.isEmpty, cells.count <= columnLimit else { return nil }
        var alignments: [ColumnAlignment] = []
        for cell in cells {
            guard let alignment = alignment(bytes[cell]) else { return nil }
            alignments.append(alignment)
        }
        return alignments
    }

    private static func alignment(_ cell: ArraySlice<UInt8>) -> ColumnAlignment? {
        let isLeft = cell.first == UInt8(ascii: ":")
        let isRight = cell.last == UInt8(ascii: ":")
        let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        return switch (isLeft, isRight) {
        case (true, true): .center
        case (true, false): .left
        case (false, true): .right
        case (false, false): ColumnAlignment.none
        }
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isCellSpace(bytes[start]) { start += 1 }
        while end > start, isCellSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isCellSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0B || byte == 0x0C
    }
}
