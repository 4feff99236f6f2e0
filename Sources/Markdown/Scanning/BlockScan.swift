/// What a scan of the block structure found in a body: its lines, and the places where extensions begin.
struct BlockScan {
    /// A pipe table: the lines of its header, delimiter row and rows, without any between.
    struct Table {
        let header: Int
        var last: Int
        let alignments: [ColumnAlignment]
    }

    /// What would be a table, had the row of dashes as many cells as the row above.
    struct UnevenTable {
        let delimiterRow: Range<Int>
        /// How many cells the row of dashes has.
        let dashes: Int
        /// How many cells the row above has.
        let columns: Int
    }

    /// The marker of a task item, at the start of a paragraph.
    struct Task {
        let line: Int
        let isDone: Bool
    }

    /// The first line of a callout.
    struct Callout {
        let line: Int
        let kind: CalloutKind
    }

    /// An id that a heading declares, with the bytes to be taken out of the heading.
    struct ExplicitID {
        /// The line that the id stands on.
        let line: Int
        let id: String
        /// The id with its braces and the space before it.
        let removal: Range<Int>
        /// The id with its braces.
        let range: Range<Int>
    }

    /// The bytes that were scanned.
    let body: Range<Int>
    var lines: [ScannedLine] = []
    var tables: [Table] = []
    var unevenTables: [UnevenTable] = []
    var tasks: [Task] = []
    var callouts: [Callout] = []
    /// By the first line of their heading.
    var explicitIDs: [Int: ExplicitID] = [:]
    /// The lines that begin a heading with an explicit id, ascending.
    var linesWithID: [Int] = []
    /// How many headings begin with `#`; most do.
    var headingCount = 0
    /// Whether any line that holds inlines has a `*`.
    var hasStars = false
    /// The marks of the fenced code that the body ends in, outside of all containers: what ends those ends their code.
    var unclosedFence: Range<Int>?
    /// What ends the code or HTML that is open at the end of the body, outside of all containers.
    var closing: [UInt8] = []
}
