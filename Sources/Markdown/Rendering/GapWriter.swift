import SourceText

/// Collects bytes with gaps.
struct GapWriter {
    /// A place in what was written so far.
    struct Mark {
        let byte: Int
        let gap: Int
    }

    /// A stretch to be replaced.
    struct Edit {
        let range: Range<Int>
        let replacement: StaticString
    }

    var bytes: [UInt8] = []
    private(set) var gaps: [Gap] = []

    var mark: Mark { Mark(byte: bytes.count, gap: gaps.count) }

    /// The place before everything.
    var startMark: Mark { Mark(byte: 0, gap: 0) }

    /// Whether the last thing written is a gap.
    var endsInGap: Bool { gaps.last?.offset == bytes.count }

    mutating func write(_ text: StaticString) {
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func leaveGap(_ part: Gap.Part, link: Int) {
        gaps.append(Gap(offset: bytes.count, link: link, part: part))
    }

    /// Begins a new line unless at the start of one, as cmark does before a block.
    mutating func beginLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") || endsInGap {
            bytes.append(UInt8(ascii: "\n"))
        } else if bytes.isEmpty, endsInGap {
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    /// Takes out what was written since a mark.
    mutating func cut(from mark: Mark) -> GappedText {
        let start = mark.byte
        defer { bytes.removeSubrange(start...) }
        let taken = bytes[start...].withoutSpareRoom
        // Most texts have none.
        if gaps.count == mark.gap { return GappedText(bytes: taken) }
        defer { gaps.removeSubrange(mark.gap...) }
        return GappedText(
            bytes: taken,
            gaps: gaps[mark.gap...].map {
                Gap(offset: $0.offset - start, link: $0.link, part: $0.part)
            })
    }

    mutating func write(_ text: GappedText) {
        let start = bytes.count
        bytes += text.bytes
        for gap in text.gaps {
            gaps.append(Gap(offset: start + gap.offset, link: gap.link, part: gap.part))
        }
    }

    /// Replaces stretches behind a mark, given in ascending order, and moves the gaps behind them.
    mutating func replace(_ edits: [Edit], after mark: Mark) {
        let old = cut(from: mark)
        var gap = 0
        var done = 0
        func offset(_ i: Int) -> Int { i - mark.byte }
        for edit in edits {
            copy(old, upTo: offset(edit.range.lowerBound), &done, &gap)
            write(edit.replacement)
            done = offset(edit.range.upperBound)
        }
        copy(old, upTo: old.bytes.count, &done, &gap)
        while gap < old.gaps.count {
            leaveGap(old.gaps[gap].part, link: old.gaps[gap].link)
            gap += 1
        }
    }

    private mutating func copy(
        _ old: GappedText, upTo end: Int, _ done: inout Int, _ gap: inout Int
    ) {
        while gap < old.gaps.count, old.gaps[gap].offset < end {
            let place = max(done, old.gaps[gap].offset)
            bytes += old.bytes[done..<place]
            done = place
            leaveGap(old.gaps[gap].part, link: old.gaps[gap].link)
            gap += 1
        }
        bytes += old.bytes[done..<max(done, end)]
        done = max(done, end)
    }
}
