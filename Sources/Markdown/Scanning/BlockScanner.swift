import SourceText

/// Finds the block structure of a body in one linear pass, line by line, ahead of libcmark.
///
/// libcmark remains the parser: this scan follows its rules (cmark 0.30.2, `blocks.c`) as far as is needed to bound what
/// it is given, to know which lines hold inlines, and to find what it does not know: tables (GFM §4.10), task markers,
/// callouts, explicit ids. Where link reference definitions are concerned it is coarser than libcmark.
struct BlockScanner: ~Copyable {
    /// A container block that is open.
    enum Container {
        case quote
        /// A list item, and how many columns its content is indented.
        case item(indent: Int)
    }

    /// The leaf block that is open in the innermost container.
    enum Leaf {
        case none
        case paragraph
        case fencedCode(mark: UInt8, length: Int)
        case indentedCode
        case html(HTMLBlockStart)
        case table
    }

    /// The deepest nesting of quotes and list items: libcmark is quadratic in it.
    static let depthLimit = 100

    let file: SourceFile
    let body: Range<Int>
    let options: MarkdownOptions
    var cursor: LineCursor
    var containers: [(kind: Container, hasChild: Bool)] = []
    var leaf = Leaf.none
    /// The first line of the open paragraph.
    var paragraphStart = 0
    /// The marks that opened the latest fenced code.
    var fence = 0..<0
    var brackets: BracketBound
    var result: BlockScan
    /// Why the body is refused, where a bound is passed.
    var refusal: Diagnostic?

    init(file: SourceFile, body: Range<Int>, options: MarkdownOptions) {
        self.file = file
        self.body = body
        self.options = options
        cursor = LineCursor(file.bytes)
        brackets = BracketBound()
        result = BlockScan(body: body)
        result.lines.reserveCapacity(body.count / 32)
    }

    /// Scans the body to its end, or to the place where it passes a bound.
    mutating func scan() {
        let bytes = file.bytes
        if let place = Marker.firstPlace(in: bytes, body) {
            refusal = .reservedCharacter(at: file.location(place..<place + 3))
            return
        }
        var lineFeeds = ByteFinder(UInt8(ascii: "\n"), in: body)
        var carriageReturns = ByteFinder(UInt8(ascii: "\r"), in: body)
        var stars = ByteFinder(UInt8(ascii: "*"), in: body)
        let mayHaveTooManyBrackets = BracketBound.mayBePassed(in: bytes, body)
        var start = body.lowerBound
        while start < body.upperBound, refusal == nil {
            let end = min(
                lineFeeds.first(from: start, in: bytes),
                carriageReturns.first(from: start, in: bytes))
            cursor.begin(start, end)
            let index = result.lines.count
            scanLine(start)
            noteMarks(
                line: index, star: stars.first(from: start, in: bytes) < end,
                brackets: mayHaveTooManyBrackets)
            start = end + 1
            if end + 1 < body.upperBound, bytes[end] == UInt8(ascii: "\r"),
                bytes[end + 1] == UInt8(ascii: "\n")
            {
                start += 1
            }
        }
        guard containers.isEmpty else { return }
        result.closing = leafClosing
        if case .fencedCode = leaf { result.unclosedFence = fence }
    }

    /// What ends the leaf that is open. HTML that the page shows as text ends by itself.
    private var leafClosing: [UInt8] {
        switch leaf {
        case .none, .paragraph, .indentedCode, .table: []
        case .fencedCode(let mark, let length): [UInt8](repeating: mark, count: length)
        case .html(let kind): options.rawHTML == .allow ? kind.closing : []
        }
    }

    private mutating func noteMarks(line: Int, star: Bool, brackets counts: Bool) {
        guard result.lines[line].kind.holdsInlines else {
            brackets.reset()
            return
        }
        if star {
            result.lines[line].hasStar = true
            result.hasStars = true
        }
        if counts {
            let text = result.lines[line]
            if let place = brackets.firstPlaceTooMany(in: file.bytes, text.content..<text.end) {
                refusal = .tooManyBrackets(
                    limit: BracketBound.limit, at: file.location(place..<place + 1))
            }
        }
        if result.lines[line].kind == .heading { brackets.reset() }
    }

    private mutating func scanLine(_ start: Int) {
        let matched = matchContainers()
        let allMatched = matched == containers.count
        if allMatched, continueLeaf(start) { return }
        var inParagraph = false
        var inTable = false
        var mayBeLazy = false
        switch leaf {
        case .paragraph:
            mayBeLazy = true
            inParagraph = allMatched && !cursor.isBlank
        case .table: inTable = allMatched && !cursor.isBlank
        default: break
        }
        let outcome = openBlocks(
            start, matched: matched, inParagraph: inParagraph, inTable: inTable,
            mayBeLazy: mayBeLazy)
        switch outcome {
        case .wholeLine: break
        case .containers: addBlock(start)
        case .nothing:
            if inParagraph {
                record(.paragraph, start)
            } else if mayBeLazy, !cursor.isBlank {
                // CommonMark 0.30 §5.1: laziness. cmark leaves the spaces at the start of such a line.
                record(.lazy, start, content: cursor.offset)
            } else {
                closeBlocks(from: matched)
                addBlock(start)
            }
        }
    }

    /// Consumes the prefixes of the open containers and says how many of them go on in this line.
    private mutating func matchContainers() -> Int {
        for i in containers.indices {
            cursor.findNonspace()
            switch containers[i].kind {
            case .quote:
                guard cursor.indent <= 3, cursor.byte(cursor.firstNonspace) == UInt8(ascii: ">")
                else { return i }
                cursor.advance(columns: cursor.indent + 1)
                if cursor.isAtSpace { cursor.advance(columns: 1) }
            case .item(let indent):
                if cursor.indent >= indent {
                    cursor.advance(columns: indent)
                } else if cursor.isBlank, containers[i].hasChild {
                    cursor.advance(toOffset: cursor.firstNonspace)
                } else {
                    return i
                }
            }
        }
        cursor.findNonspace()
        return containers.count
    }

    /// Adds the line to the open code or HTML block where it goes on, and says whether it did.
    private mutating func continueLeaf(_ start: Int) -> Bool {
        switch leaf {
        case .none, .paragraph, .table: return false
        case .fencedCode(let mark, let length):
            if cursor.indent <= 3, cursor.isClosingFence(mark: mark, length: length) {
                leaf = .none
            }
        case .indentedCode:
            guard cursor.indent >= 4 || cursor.isBlank else { return false }
        case .html(let kind):
            if kind.endsAtBlankLine, cursor.isBlank { return false }
            if kind.ends(in: cursor.bytes, cursor.firstNonspace..<cursor.end) { leaf = .none }
        }
        record(.other, start)
        return true
    }

    /// Leaves a blank line, or begins a paragraph with what is left of the line.
    private mutating func addBlock(_ start: Int) {
        if cursor.isBlank { record(.other, start) } else { beginParagraph(start) }
    }

    private mutating func beginParagraph(_ start: Int) {
        leaf = .paragraph
        brackets.reset()
        paragraphStart = result.lines.count
        if options.extensions, let parent = containers.last, !parent.hasChild {
            switch parent.kind {
            case .quote: noteCallout()
            case .item: noteTask()
            }
        }
        noteChild()
        record(.paragraph, start)
        result.lines[paragraphStart].beginsParagraph = true
    }

    /// Closes the containers that do not go on in this line, and the open leaf.
    mutating func closeBlocks(from matched: Int) {
        leaf = .none
        if containers.count > matched { containers.removeSubrange(matched...) }
    }

    /// Notes that the innermost container holds a block.
    mutating func noteChild() {
        if !containers.isEmpty { containers[containers.count - 1].hasChild = true }
    }

    mutating func record(_ kind: ScannedLine.Kind, _ start: Int, content: Int? = nil) {
        result.lines.append(
            ScannedLine(
                start: start, content: min(content ?? cursor.firstNonspace, cursor.end),
                end: cursor.end, kind: kind))
    }
}
