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
            } else if !isIndented, let leaf = leafOpening(first, inParagraph, mayBeLazy) {
                if outcome == .nothing { closeBlocks(from: matched) }
                noteChild()
                open(leaf, start)
                return .wholeLine
            } else if !isIndented, inParagraph, isSetextUnderline(first), !isOnlyDefinitions {
                noteHeadingID(
                    from: paragraphStart, on: result.lines.count - 1, mayBeWholeLine: false)
                leaf = .none
                record(.other, start)
                return .wholeLine
            } else if !isIndented, isThematicBreak(first) {
                if outcome == .nothing { closeBlocks(from: matched) }
                noteChild()
                record(.other, start)
                return .wholeLine
            } else if !isIndented, let marker = listMarker(interruptsParagraph: inParagraph) {
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

    /// A leaf block that begins with a mark of its own.
    private enum Opening {
        /// The length of the opening marks with the spaces behind them.
        case heading(Int)
        case fence(mark: UInt8, length: Int)
        case html(HTMLBlockStart)
    }

    private func leafOpening(_ first: UInt8, _ inParagraph: Bool, _ mayBeLazy: Bool) -> Opening? {
        let place = cursor.firstNonspace
        switch first {
        case UInt8(ascii: "#"):
            var i = place
            while cursor.byte(i) == UInt8(ascii: "#") { i += 1 }
            guard i - place <= 6 else { return nil }
            let marksEnd = i
            while i < cursor.end, isSpaceOrTab(cursor.byte(i)) { i += 1 }
            return i > marksEnd || marksEnd >= cursor.end ? .heading(i - place) : nil
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            var i = place
            while cursor.byte(i) == first { i += 1 }
            guard i - place >= 3 else { return nil }
            if first == UInt8(ascii: "`"), cursor.bytes[i..<max(i, cursor.end)].contains(first) {
                return nil
            }
            return .fence(mark: first, length: i - place)
        case UInt8(ascii: "<"):
            let line = place..<max(place, cursor.end)
            if let kind = HTMLBlockStart(cursor.bytes, line) { return .html(kind) }
            if !inParagraph, !mayBeLazy, HTMLBlockStart.isCompleteTag(cursor.bytes, line) {
                return .html(.completeTag)
            }
            return nil
        default: return nil
        }
    }

    private mutating func open(_ opening: Opening, _ start: Int) {
        switch opening {
        case .heading(let length):
            brackets.reset()
            result.headingCount += 1
            let index = result.lines.count
            let content = cursor.firstNonspace + length
            record(.heading, start, content: content)
            result.lines[index].contentEnd = headingEnd(content)
            noteHeadingID(from: index, on: index, mayBeWholeLine: true)
        case .fence(let mark, let length):
            leaf = .fencedCode(
                mark: mark, length: length)
            record(.other, start)
        case .html(let kind):
            let line = cursor.firstNonspace..<cursor.end
            leaf = kind.ends(in: cursor.bytes, line) ? .none : .html(kind)
            record(.other, start)
        }
    }

    /// The end of an ATX heading's content: closing marks go where a space stands before them (§4.2).
    private func headingEnd(_ content: Int) -> Int {
        let bytes = cursor.bytes
        var end = max(content, cursor.end)
        while end > content, isSpaceOrTab(bytes[end - 1]) { end -= 1 }
        var i = end
        while i > content, bytes[i - 1] == UInt8(ascii: "#") { i -= 1 }
        guard i < end, i == content || isSpaceOrTab(bytes[i - 1]) else { return end }
        while i > content, isSpaceOrTab(bytes[i - 1]) { i -= 1 }
        return i
    }

    func isClosingFence(mark: UInt8, length: Int) -> Bool {
        var i = cursor.firstNonspace
        while cursor.byte(i) == mark { i += 1 }
        guard i - cursor.firstNonspace >= length else { return false }
        while i < cursor.end, isSpaceOrTab(cursor.byte(i)) { i += 1 }
        return i >= cursor.end
    }

    private func isSetextUnderline(_ first: UInt8) -> Bool {
        guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
        var i = cursor.firstNonspace
        while cursor.byte(i) == first { i += 1 }
        while i < cursor.end, isSpaceOrTab(cursor.byte(i)) { i += 1 }
        return i >= cursor.end
    }

    /// Whether every line of the open paragraph looks like a link reference definition: nothing is left to underline.
    private var isOnlyDefinitions: Bool {
        result.lines[paragraphStart...].allSatisfy { isDefinitionStart(cursor.bytes, $0) }
    }

    private func isThematicBreak(_ first: UInt8) -> Bool {
        guard
            first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "_")
        else { return false }
        var count = 0
        for i in cursor.firstNonspace..<cursor.end {
            if cursor.bytes[i] == first {
                count += 1
            } else if !isSpaceOrTab(cursor.bytes[i]) {
                return false
            }
        }
        return count >= 3
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
