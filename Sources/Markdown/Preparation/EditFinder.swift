/// Finds what is changed in each line of a body, going from line to line.
struct EditFinder {
    private let source: [UInt8]
    private let scan: BlockScan
    private let mends: Bool
    /// How many of each kind have been passed.
    private var (table, task, callout, id) = (0, 0, 0, 0)
    /// The line of the next one of any kind.
    private var nextLine = 0

    /// `mends` says whether emphasis beside CJK punctuation is mended.
    init(_ source: [UInt8], _ scan: BlockScan, mends: Bool) {
        self.source = source
        self.scan = scan
        self.mends = mends
        findNextLine()
    }

    /// What is changed in a line that holds inlines, in order.
    mutating func edits(in line: ScannedLine, at index: Int) -> [PreparedText.Edit] {
        var edits: [PreparedText.Edit] = []
        var end = line.contentEnd
        var removal: Range<Int>?
        if index >= nextLine {
            if table < scan.tables.count, scan.tables[table].header <= index {
                return [tableEdit(line, index)]
            }
            if task < scan.tasks.count, scan.tasks[task].line == index {
                edits.append(
                    PreparedText.Edit(
                        range: line.content..<line.content + 4,
                        replacement: scan.tasks[task].isDone ? Marker.doneTask : Marker.openTask))
                task += 1
            } else if callout < scan.callouts.count, scan.callouts[callout].line == index {
                edits.append(
                    PreparedText.Edit(
                        range: line.content..<line.end,
                        replacement: Marker.callout + Array("\(callout)".utf8)))
                callout += 1
            }
            if let declared = nextID, declared.line == index {
                removal = declared.removal
                end = declared.removal.lowerBound
                id += 1
            }
            findNextLine()
        }
        if mends, line.hasStar {
            CJKEmphasis.findMarkers(in: source, line.content..<end) {
                edits.append(PreparedText.Edit(range: $0..<$0, replacement: Marker.bytes))
            }
        }
        if let removal { edits.append(PreparedText.Edit(range: removal, replacement: [])) }
        return edits
    }

    /// What stands for one line of a table: a comment that goes from its first line to its last.
    private mutating func tableEdit(_ line: ScannedLine, _ index: Int) -> PreparedText.Edit {
        let (header, last) = (scan.tables[table].header, scan.tables[table].last)
        let standIn =
            index == header
            ? Marker.table + Array("\(table)".utf8) : Array((index == last ? "-->" : "x").utf8)
        if index == last {
            table += 1
            findNextLine()
        }
        return PreparedText.Edit(range: line.content..<line.end, replacement: standIn)
    }

    private var nextID: BlockScan.ExplicitID? {
        id < scan.linesWithID.count ? scan.explicitIDs[scan.linesWithID[id]] : nil
    }

    private mutating func findNextLine() {
        nextLine = nextID?.line ?? .max
        if table < scan.tables.count { nextLine = min(nextLine, scan.tables[table].header) }
        if task < scan.tasks.count { nextLine = min(nextLine, scan.tasks[task].line) }
        if callout < scan.callouts.count { nextLine = min(nextLine, scan.callouts[callout].line) }
    }
}
