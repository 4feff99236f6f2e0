/// What the rest of a line may begin (CommonMark 0.30 §4, §5).
extension LineCursor {
    /// A leaf block that begins with a mark of its own.
    enum Opening {
        /// The length of the opening marks with the spaces behind them.
        case heading(Int)
        case fence(mark: UInt8, length: Int)
        case html(HTMLBlockStart)
    }

    /// The leaf block that begins here, whose first byte is `first` (§4.2, §4.5, §4.6).
    func leafOpening(_ first: UInt8, _ inParagraph: Bool, _ mayBeLazy: Bool) -> Opening? {
        let place = firstNonspace
        switch first {
        case UInt8(ascii: "#"):
            var i = place
            while byte(i) == UInt8(ascii: "#") { i += 1 }
            guard i - place <= 6 else { return nil }
            let marksEnd = i
            while i < end, isSpaceOrTab(byte(i)) { i += 1 }
            return i > marksEnd || marksEnd >= end ? .heading(i - place) : nil
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            var i = place
            while byte(i) == first { i += 1 }
            guard i - place >= 3 else { return nil }
            if first == UInt8(ascii: "`"), bytes[i..<max(i, end)].contains(first) {
                return nil
            }
            return .fence(mark: first, length: i - place)
        case UInt8(ascii: "<"):
            let line = place..<max(place, end)
            if let kind = HTMLBlockStart(bytes, line) { return .html(kind) }
            if !inParagraph, !mayBeLazy, HTMLBlockStart.isCompleteTag(bytes, line) {
                return .html(.completeTag)
            }
            return nil
        default: return nil
        }
    }

    /// The end of an ATX heading's content: closing marks go where a space stands before them (§4.2).
    func headingEnd(_ content: Int) -> Int {
        let bytes = bytes
        var end = max(content, end)
        while end > content, isSpaceOrTab(bytes[end - 1]) { end -= 1 }
        var i = end
        while i > content, bytes[i - 1] == UInt8(ascii: "#") { i -= 1 }
        guard i < end, i == content || isSpaceOrTab(bytes[i - 1]) else { return end }
        while i > content, isSpaceOrTab(bytes[i - 1]) { i -= 1 }
        return i
    }

    /// Whether the line closes a fence of so many marks (§4.5).
    func isClosingFence(mark: UInt8, length: Int) -> Bool {
        var i = firstNonspace
        while byte(i) == mark { i += 1 }
        guard i - firstNonspace >= length else { return false }
        while i < end, isSpaceOrTab(byte(i)) { i += 1 }
        return i >= end
    }

    /// Whether the line is the underline of a heading (§4.3).
    func isSetextUnderline(_ first: UInt8) -> Bool {
        guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
        var i = firstNonspace
        while byte(i) == first { i += 1 }
        while i < end, isSpaceOrTab(byte(i)) { i += 1 }
        return i >= end
    }

    /// Whether the line is a thematic break (§4.1).
    func isThematicBreak(_ first: UInt8) -> Bool {
        guard
            first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "_")
        else { return false }
        var count = 0
        for i in firstNonspace..<end {
            if bytes[i] == first {
                count += 1
            } else if !isSpaceOrTab(bytes[i]) {
                return false
            }
        }
        return count >= 3
    }

    /// The length of a list marker at the cursor, or nil (CommonMark 0.30 §5.2).
    func listMarker(interruptsParagraph: Bool) -> Int? {
        let place = firstNonspace
        var i = place
        switch byte(i) {
        case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"):
            i += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var number = 0
            while i - place < 9, byte(i) &- 0x30 <= 9 {
                number = number * 10 + Int(byte(i) - 0x30)
                i += 1
            }
            if interruptsParagraph, number != 1 { return nil }
            guard byte(i) == UInt8(ascii: ".") || byte(i) == UInt8(ascii: ")") else {
                return nil
            }
            i += 1
        default: return nil
        }
        guard isHTMLSpace(byte(i)) else { return nil }
        if interruptsParagraph {
            var rest = i
            while rest < end, isSpaceOrTab(byte(rest)) { rest += 1 }
            if rest >= end { return nil }
        }
        return i - place
    }
}
