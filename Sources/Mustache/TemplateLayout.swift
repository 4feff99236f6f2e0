import SourceText

/// The tags of a template and the text between them, after the blanks and line endings of standalone tags are gone.
///
/// A tag is standalone when it is alone on its line (Mustache specification, sections, partials and others). For
/// parents and blocks the specification says more by its examples (`~inheritance`, "Standalone parent" to "Nested block
/// reindentation"), which come down to this:
///
/// - A parent is standalone when nothing is before it on its first line and nothing behind it on its last.
/// - Opening tags of parents and blocks may share a line, and closing tags too; `{{$block}}{{/block}}` alone on a line
///   is standalone.
/// - What a block holds for a parent loses the line ending after its opening tag and the blanks before its closing tag.
struct TemplateLayout {
    let bytes: [UInt8]
    private(set) var tags: [Tag]
    private let gaps: [TextGap]

    init(_ matched: MatchedTags) {
        bytes = matched.file.bytes
        tags = matched.tags
        var gaps: [TextGap] = []
        gaps.reserveCapacity(tags.count + 1)
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for tag in tags {
            gaps.append(TextGap(bytes, start..<tag.range.lowerBound))
            start = tag.range.upperBound
        }
        gaps.append(TextGap(bytes, start..<bytes.count))
        self.gaps = gaps
        findStandaloneTags()
    }
}

extension TemplateLayout {
    /// The text before the tag at `index` (or after the last tag) that is rendered.
    func text(before index: Int) -> Range<Int> {
        let gap = gaps[index]
        var (start, end) = (gap.range.lowerBound, gap.range.upperBound)
        if index > 0, tags[index - 1].trimsAfter { start = gap.afterFirstLine ?? end }
        if index < tags.count, tags[index].trimsBefore {
            end = gap.lastLine ?? gap.range.lowerBound
        }
        return start..<max(start, end)
    }

    /// The text before a tag as it is in the file.
    func sourceText(before index: Int) -> Range<Int> { gaps[index].range }

    /// The blanks between the start of the line and a tag, where there is nothing else.
    func leadingBlanks(of index: Int) -> Range<Int> {
        guard leadsLine(index) else {
            return tags[index].range.lowerBound..<tags[index].range.lowerBound
        }
        return (gaps[index].lastLine ?? gaps[index].range.lowerBound)..<gaps[index].range.upperBound
    }

    /// Whether a line begins at `offset`.
    func isLineStart(_ offset: Int) -> Bool {
        offset == gaps[0].range.lowerBound || bytes[offset - 1] == UInt8(ascii: "\n")
    }

    /// The ending of the line that a tag is on, alone or with other closing tags behind it; empty at the end of the file.
    func lineEnding(after index: Int) -> [UInt8] {
        var gap = index + 1
        while gap < tags.count, gaps[gap].isJoint { gap += 1 }
        guard let next = gaps[gap].afterFirstLine else { return [] }
        let hasReturn = next >= 2 && bytes[next - 2] == UInt8(ascii: "\r")
        return hasReturn ? [0x0D, 0x0A] : [0x0A]
    }

    /// The blanks that all lines between an opening tag and its closing tag begin with, lines without output aside;
    /// nil where there are no such lines.
    func commonIndentation(inside opener: Int) -> Range<Int>? {
        var common: Range<Int>?
        func meet(_ blanks: Range<Int>) {
            guard let known = common else {
                common = blanks
                return
            }
            let shared = zip(bytes[known], bytes[blanks]).prefix { $0 == $1 }.count
            common = known.lowerBound..<known.lowerBound + shared
        }
        let last = tags[opener].match
        var index = opener + 1
        while index <= last {
            let text = text(before: index)
            var line = text.lowerBound
            while line < text.upperBound {
                let end = endOfBlanks(line, before: text.upperBound)
                if isLineStart(line), end < text.upperBound, !isLineEnding(end) { meet(line..<end) }
                if isLineStart(line), end == text.upperBound, index < last { meet(line..<end) }
                line = startOfNextLine(end, before: text.upperBound)
            }
            if index < last, outputsAtLineStart(index, after: text) {
                meet(tags[index].trimsBefore ? leadingBlanks(of: index) : line..<line)
            }
            index = tags[index].kind == .parent ? tags[index].match + 1 : index + 1
        }
        return common
    }

    /// Whether a tag begins a line of output without blanks in the text before it.
    private func outputsAtLineStart(_ index: Int, after text: Range<Int>) -> Bool {
        let tag = tags[index]
        if !tag.trimsBefore {
            return isLineStart(text.upperBound) && text.upperBound == tag.range.lowerBound
        }
        guard leadsLine(index) else { return false }
        switch tag.kind {
        case .partial, .parent: return true
        case .block: return tag.match == index + 1
        default: return false
        }
    }

    private func endOfBlanks(_ start: Int, before end: Int) -> Int {
        var i = start
        while i < end, isSpace(bytes[i]) { i += 1 }
        return i
    }

    private func startOfNextLine(_ start: Int, before end: Int) -> Int {
        var i = start
        while i < end, bytes[i] != UInt8(ascii: "\n") { i += 1 }
        return min(end, i + 1)
    }

    private func isLineEnding(_ offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: "\n")
            || (bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
                && bytes[offset + 1] == UInt8(ascii: "\n"))
    }
}

extension TemplateLayout {
    private func leadsLine(_ index: Int) -> Bool {
        gaps[index].endsBlank && (index == 0 || gaps[index].lastLine != nil)
    }

    private func endsLine(_ index: Int) -> Bool {
        gaps[index + 1].beginsBlank
            && (index + 1 == tags.count || gaps[index + 1].afterFirstLine != nil)
    }

    /// Whether this opens (or, with `closing`, closes) a parent or a block.
    private func isEdge(_ index: Int, closing: Bool) -> Bool {
        guard tags.indices.contains(index) else { return false }
        let tag = tags[index]
        guard (tag.kind == .close) == closing else { return false }
        let opener = closing ? tags[tag.match] : tag
        return opener.kind == .parent || opener.kind == .block
    }

    private mutating func findStandaloneTags() {
        let count = tags.count
        // Along runs of opening tags, or of closing tags, of parents and blocks that share a line.
        var leads = [Bool](repeating: false, count: count)
        var ends = leads
        for i in 0..<count {
            let joins = i > 0 && gaps[i].isJoint && leads[i - 1]
            leads[i] =
                leadsLine(i)
                || joins
                    && [false, true].contains {
                        isEdge(i, closing: $0) && isEdge(i - 1, closing: $0)
                    }
        }
        for i in (0..<count).reversed() {
            let joins = i + 1 < count && gaps[i + 1].isJoint && ends[i + 1]
            ends[i] =
                endsLine(i)
                || joins
                    && [false, true].contains {
                        isEdge(i, closing: $0) && isEdge(i + 1, closing: $0)
                    }
        }
        for i in 0..<count {
            switch tags[i].kind {
            case .variable: break
            case .section, .inverted, .partial, .comment, .delimiters:
                if leadsLine(i), endsLine(i) { trim(i) }
            case .parent:
                if leadsLine(i), ends[tags[i].match] {
                    tags[i].trimsBefore = true
                    tags[tags[i].match].trimsAfter = true
                }
            case .block: trimBlock(i, leads, ends)
            case .close:
                if !isEdge(i, closing: true), leadsLine(i), endsLine(i) { trim(i) }
            }
        }
    }

    private mutating func trim(_ index: Int) {
        tags[index].trimsBefore = true
        tags[index].trimsAfter = true
    }

    private mutating func trimBlock(_ opener: Int, _ leads: [Bool], _ ends: [Bool]) {
        let close = tags[opener].match
        if tags[opener].isArgument {
            tags[opener].trimsAfter = ends[opener]
            tags[close].trimsBefore = leads[close]
            tags[opener].bordersLine = ends[opener]
            tags[close].bordersLine = leads[close]
            return
        }
        let isEmptyLine =
            close == opener + 1 && gaps[close].isJoint && leadsLine(opener) && endsLine(close)
        if isEmptyLine || (leads[opener] && ends[opener]) {
            trim(opener)
            tags[opener].startsLines = true
        }
        if isEmptyLine || (leads[close] && ends[close]) {
            trim(close)
            tags[close].bordersLine = true
        }
    }
}

/// Whether a byte is a space or a tab.
func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
