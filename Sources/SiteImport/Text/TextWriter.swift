/// Where text that was written comes from: bytes of one of a few sources.
struct Origin: Sendable, Hashable {
    /// The index of the source among those of a page.
    let source: Int
    /// The offset in it.
    let offset: Int
}

/// Writes Markdown line by line into the blocks that are open, and remembers where each stretch comes from.
///
/// A block that is open puts its mark, such as `> `, before each line; the indentation that the block itself has in the
/// source is taken off first, so that a callout inside a list item stays there.
struct TextWriter {
    /// A block that is open.
    struct Block {
        /// How many columns its mark is indented in the block around it.
        let indent: Int
        /// How many columns of indentation are taken off lines of the source.
        let strip: Int
        /// What stands before its first line, once.
        var first: [UInt8]?
        /// What stands before each other line.
        let rest: [UInt8]

        init(indent: Int, strip: Int, first: [UInt8]?, rest: [UInt8]) {
            self.indent = indent
            self.strip = strip
            self.first = first
            self.rest = rest
        }

        /// A block of which the lines of the source are indented as its mark is, or not at all.
        init(indent: Int, first: [UInt8]?, rest: [UInt8], isIndentedInSource: Bool) {
            self.init(
                indent: indent, strip: isIndentedInSource ? indent : 0, first: first, rest: rest)
        }
    }

    private(set) var bytes: [UInt8] = []
    /// Where stretches begin: their offset in `bytes`, and their origin.
    private(set) var marks: [TranslatedText.Mark] = []
    private(set) var blocks: [Block] = []
    private var pendingSpaces: [UInt8] = []
    /// Whether the next text follows the line before without a blank line, whatever it is.
    private var isHeld = false
    private(set) var isAtLineStart = true
    private var expected: Origin?

    /// More blocks than these are never open; what would open another one stays as it is.
    static let mostBlocks = 24
    /// No block is indented more than this: it would put as much before each of its lines.
    static let widestIndent = 100

    /// What stands on the line so far, without the marks of blocks.
    private var lineContent = 0

    /// The bytes of the line so far, after the marks of the blocks.
    var line: ArraySlice<UInt8> { isAtLineStart ? pendingSpaces[...] : bytes[lineContent...] }

    /// What stands on the line so far, without the spaces that open blocks take off.
    var indentedLine: ArraySlice<UInt8> {
        guard isAtLineStart else { return line }
        var left = blocks.reduce(0) { $0 + $1.strip }
        return line.drop { byte in
            defer { left -= byte == 0x09 ? 4 : 1 }
            return left > 0
        }
    }

    mutating func open(_ block: Block) {
        precondition(blocks.count < TextWriter.mostBlocks, "blocks are bounded")
        blocks.append(block)
    }

    mutating func close() { blocks.removeLast() }

    /// Writes a stretch of a source as it is.
    mutating func copy(_ text: [UInt8], _ range: Range<Int>, from source: Int) {
        var start = range.lowerBound
        while start < range.upperBound {
            if isAtLineStart {
                let byte = text[start]
                if byte == 0x0A {
                    newline()
                    start += 1
                    continue
                }
                if byte.isBlank || byte == 0x0D {
                    if byte != 0x0D { pendingSpaces.append(byte) }
                    start += 1
                    continue
                }
                beginLine()
            }
            let end = text.lineEnd(from: start, before: range.upperBound)
            let origin = Origin(source: source, offset: start)
            if expected != origin {
                marks.append(.init(offset: bytes.count, origin: origin, isCopied: true))
            }
            var last = end
            if end < range.upperBound, last > start, text[last - 1] == 0x0D { last -= 1 }
            bytes += text[start..<last]
            expected = Origin(source: source, offset: last)
            start = end
            if start < range.upperBound {
                newline()
                start += 1
            }
        }
    }

    /// Writes text that stands for something at an origin.
    mutating func write(_ text: some Sequence<UInt8>, at origin: Origin) {
        var isMarked = false
        for byte in text {
            if byte == 0x0A {
                newline()
                continue
            }
            if isAtLineStart {
                if byte.isBlank {
                    pendingSpaces.append(byte)
                    continue
                }
                beginLine()
            }
            if !isMarked {
                marks.append(.init(offset: bytes.count, origin: origin, isCopied: false))
                isMarked = true
            }
            bytes.append(byte)
        }
        expected = nil
    }

    /// Writes text that stands for something at an origin.
    mutating func write(_ text: String, at origin: Origin) { write(text.utf8, at: origin) }

    mutating func newline() {
        if isAtLineStart {
            // A blank line keeps the blocks open that need a mark.
            pendingSpaces = []
            if blocks.contains(where: { $0.rest.contains { !$0.isBlank } || $0.first != nil }) {
                writeMarks()
                while bytes.last?.isBlank == true { bytes.removeLast() }
            }
        }
        bytes.append(0x0A)
        isAtLineStart = true
        lineContent = bytes.count
        expected = nil
    }

    /// Ends the line, if one is begun.
    mutating func endLine() {
        if !isAtLineStart { newline() } else { pendingSpaces = [] }
    }

    /// Ends the paragraph: the next text stands after a blank line.
    mutating func endParagraph() {
        endLine()
        if bytes.isEmpty || blocks.last?.first != nil || isHeld { return }
        // The line before is blank when it holds marks of blocks alone.
        var i = bytes.count - 1
        while i > 0, bytes[i - 1] != 0x0A, bytes[i - 1].isBlank || bytes[i - 1] == 0x3E { i -= 1 }
        if i == 0 || bytes[i - 1] == 0x0A { return }
        newline()
    }

    /// Takes off the spaces at the end of the line that is being written.
    mutating func trimLine() {
        pendingSpaces = []
        while bytes.count > lineContent, let last = bytes.last, last.isBlank { bytes.removeLast() }
    }

    /// Lets the next paragraph begin on the next line, as the text of a callout does.
    mutating func holdParagraph() { isHeld = true }

    /// Takes off blank lines at the end of the innermost block.
    mutating func trimBlankLines() {
        guard isAtLineStart else { return }
        while !bytes.isEmpty {
            var start = bytes.count - 1
            while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
            let line = bytes[start..<bytes.count - 1]
            guard start > 0, line.allSatisfy({ $0.isBlank || $0 == 0x3E }),
                marks.last.map({ $0.offset < start }) ?? true
            else { break }
            bytes.removeLast(bytes.count - start)
        }
        lineContent = bytes.count
    }

    private mutating func beginLine() {
        isHeld = false
        writeMarks()
        bytes += pendingSpaces
        pendingSpaces = []
        isAtLineStart = false
    }

    private mutating func writeMarks() {
        for i in blocks.indices {
            var left = blocks[i].strip
            let stripped = pendingSpaces.prefix { byte in
                defer { left -= byte == 0x09 ? 4 : 1 }
                return left > 0
            }
            pendingSpaces.removeFirst(stripped.count)
            bytes += Array(repeating: 0x20, count: blocks[i].indent)
            bytes += blocks[i].first ?? blocks[i].rest
            blocks[i].first = nil
        }
        lineContent = bytes.count
    }
}

/// Text with the places that it comes from.
struct TranslatedText: Sendable {
    /// The Markdown.
    var bytes: [UInt8]
    /// Where stretches begin, in order.
    let marks: [Mark]

    struct Mark: Sendable {
        let offset: Int
        let origin: Origin
        /// Whether the text stands in the source as it stands here.
        let isCopied: Bool
    }

    init(_ writer: TextWriter) {
        bytes = writer.bytes
        marks = writer.marks
    }

    /// Where the text at an offset comes from.
    func origin(of offset: Int) -> Origin {
        let next = marks.firstIndexSorted { $0.offset > offset }
        guard next > 0 else { return marks.first?.origin ?? Origin(source: 0, offset: 0) }
        let mark = marks[next - 1]
        guard mark.isCopied else { return mark.origin }
        return Origin(
            source: mark.origin.source, offset: mark.origin.offset + offset - mark.offset)
    }
}
