import SourceText

extension BlockScanner {
    /// What the start of a line opened.
    enum Outcome {
        /// A leaf block that takes the whole line.
        case wholeLine
        /// Containers; the rest of the line is theirs.
        case containers
        case nothing
    }

    /// Opens the blocks that begin in this line, in the order in which cmark tries them.
    mutating func openBlocks(
        _ start: Int, matched: Int, inParagraph: Bool, inTable: Bool, mayBeLazy: Bool
    ) -> Outcome {
        var inParagraph = inParagraph
        var mayBeLazy = mayBeLazy
        var outcome = Outcome.nothing
        while true {
            cursor.findNonspace()
            let isIndented = cursor.indent >= 4
            let place = cursor.firstNonspace
            let first = cursor.byte(place)
            // The usual line: a letter begins no block.
            if first >= 0x80 || (first | 0x20 >= 0x61 && first | 0x20 <= 0x7A) {
                if !isIndented || mayBeLazy {
                    return inTable && !isIndented && outcome == .nothing
                        ? addTableRow(start) : outcome
                }
            }
            if !isIndented, first == UInt8(ascii: ">") {
                if outcome == .nothing { closeBlocks(from: matched) }
                cursor.advance(toOffset: place + 1)
                if cursor.isAtSpace { cursor.advance(columns: 1) }
                push(.quote, at: place)
            } else if !isIndented, let leaf = cursor.leafOpening(first, inParagraph, mayBeLazy) {
                if outcome == .nothing { closeBlocks(from: matched) }
                noteChild()
                open(leaf, start)
                return .wholeLine
            } else if !isIndented, inParagraph, cursor.isSetextUnderline(first), !isOnlyDefinitions
            {
                noteHeadingID(
                    from: paragraphStart, on: result.lines.count - 1, mayBeWholeLine: false)
                leaf = .none
                record(.other, start)
                return .wholeLine
            } else if !isIndented, cursor.isThematicBreak(first) {
                if outcome == .nothing { closeBlocks(from: matched) }
                noteChild()
                record(.other, start)
                return .wholeLine
            } else if !isIndented, let marker = cursor.listMarker(interruptsParagraph: inParagraph)
            {
                if outcome == .nothing { closeBlocks(from: matched) }
                let marginBefore = cursor.indent
                let padding = consumeListMarker(length: marker)
                push(.item(indent: marginBefore + padding), at: place)
            } else if isIndented, !mayBeLazy, !cursor.isBlank {
                if outcome == .nothing { closeBlocks(from: matched) }
                noteChild()
                leaf = .indentedCode
                record(.other, start)
                return .wholeLine
            } else if !isIndented, inParagraph, openTable(start) {
                return .wholeLine
            } else if !isIndented, inTable, outcome == .nothing {
                return addTableRow(start)
            } else {
                return outcome
            }
            outcome = .containers
            inParagraph = false
            mayBeLazy = false
            if refusal != nil { return outcome }
        }
    }

    private mutating func push(_ container: Container, at place: Int) {
        noteChild()
        containers.append((container, false))
        leaf = .none
        if containers.count > Self.depthLimit {
            refusal = .tooDeep(limit: Self.depthLimit, at: file.location(place..<place + 1))
        }
    }

    private mutating func open(_ opening: LineCursor.Opening, _ start: Int) {
        switch opening {
        case .heading(let length):
            brackets.reset()
            result.headingCount += 1
            let index = result.lines.count
            let content = cursor.firstNonspace + length
            record(.heading, start, content: content)
            result.lines[index].contentEnd = cursor.headingEnd(content)
            noteHeadingID(from: index, on: index, mayBeWholeLine: true)
        case .fence(let mark, let length):
            leaf = .fencedCode(mark: mark, length: length)
            let place = cursor.firstNonspace
            fence = place..<place + length
            record(.other, start)
        case .html(let kind):
            let line = cursor.firstNonspace..<cursor.end
            leaf = kind.ends(in: cursor.bytes, line) ? .none : .html(kind)
            record(.other, start)
        }
    }

    /// Whether every line of the open paragraph looks like a link reference definition: nothing is left to underline.
    private var isOnlyDefinitions: Bool {
        result.lines[paragraphStart...].allSatisfy { isDefinitionStart(cursor.bytes, $0) }
    }

}

/// Whether a line begins like a link reference definition (CommonMark 0.30 §4.7).
func isDefinitionStart(_ bytes: [UInt8], _ line: ScannedLine) -> Bool {
    guard line.content < line.end, bytes[line.content] == UInt8(ascii: "[") else { return false }
    var i = line.content + 1
    while i + 1 < line.end {
        if bytes[i] == UInt8(ascii: "\\") {
            i += 1
        } else if bytes[i] == UInt8(ascii: "]") {
            return bytes[i + 1] == UInt8(ascii: ":")
        }
        i += 1
    }
    return false
}

func isSpaceOrTab(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
