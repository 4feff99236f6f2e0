import Metadata
import SourceText

/// Goes through the lines of a file in order and shows those that readers see and that may hold what is looked for.
///
/// It knows as much of the block structure as that takes: front matter, fenced and indented code, comments. A fence that
/// names a language holds a program, which is no text of the site. Where containers are concerned it is coarser than
/// `BlockScanner`, which is no harm: a line too much is only looked at more closely.
struct WrittenLines {
    let file: SourceFile
    let wanted: LineTriggers
    let scan: LineScan
    var bytes: [UInt8] { file.bytes }

    /// Looks for some things in a file.
    init(_ file: SourceFile, wanted: LineTriggers) {
        self.file = file
        self.wanted = wanted.union(.comment)
        scan = LineScan(file.bytes, claims: wanted.contains(.claim))
    }

    /// Shows the lines of a Markdown file, its front matter first.
    func visitPage(_ visit: (WrittenLine) -> Void) {
        var ignored: [Diagnostic] = []
        let parts = FrontMatter.split(file, diagnostics: &ignored)
        if let metadata = parts.metadata { visitMetadata(metadata, visit) }
        visitBody(parts.body, visit)
    }

    private func visitBody(_ body: Range<Int>, _ visit: (WrittenLine) -> Void) {
        var before = body.lowerBound..<body.lowerBound
        var fence: Fence?
        var fenceGuard = before
        var isComment = false
        var isAfterBlank = true
        var isInList = false
        var isCode = false
        var i = body.lowerBound
        while i < body.upperBound {
            let line = scan.line(from: i, to: body.upperBound)
            i = line.next
            var range = line.range
            defer { before = line.range }
            if isComment {
                guard let close = bytes.find("-->", in: range) else { continue }
                isComment = false
                range = close + 3..<range.upperBound
            }
            let start = Indent(bytes, range)
            if let open = fence {
                if open.isClosed(by: bytes, start.content..<range.upperBound) {
                    fence = nil
                } else if !open.isProgram {
                    show(
                        line, range, .code, fenceGuard.lowerBound..<fenceGuard.lowerBound,
                        fenceGuard, visit)
                }
                continue
            }
            if start.content == range.upperBound {
                isAfterBlank = true
                continue
            }
            let item = start.afterMarkers(bytes, range)
            if let open = Fence(bytes, item..<range.upperBound) {
                fence = open
                fenceGuard = before
                isAfterBlank = false
                continue
            }
            if item > start.content { isInList = true }
            if start.columns == 0, item == start.content { isInList = false }
            isCode = start.columns >= 4 && !isInList && (isAfterBlank || isCode)
            isAfterBlank = false
            show(line, range, isCode ? .code : .prose, line.range, before, visit)
            if line.triggers.contains(.comment), !isCode {
                isComment = opensComment(range)
            }
        }
    }

    /// Whether the last comment of a line goes on below it.
    private func opensComment(_ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while let open = bytes.find("<!--", in: i..<range.upperBound) {
            // A code span shows what would otherwise begin a comment.
            if open > range.lowerBound, bytes[open - 1] == UInt8(ascii: "`") { return false }
            guard let close = bytes.find("-->", in: open + 4..<range.upperBound) else {
                return true
            }
            i = close + 3
        }
        return false
    }

    func show(
        _ line: LineScan.Line, _ range: Range<Int>, _ kind: WrittenLine.Kind,
        _ comments: Range<Int>, _ before: Range<Int>, beginsInTag: Bool = false,
        _ visit: (WrittenLine) -> Void
    ) {
        let triggers = line.triggers.union(.text).intersection(wanted)
        guard !triggers.isEmpty else { return }
        visit(
            WrittenLine(
                range: range, triggers: triggers, kind: kind, comments: comments, before: before,
                beginsInTag: beginsInTag))
    }
}

/// The white space and the marks of quotes before what a line says.
private struct Indent {
    let columns: Int
    let content: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var columns = 0
        var i = range.lowerBound
        loop: while i < range.upperBound {
            switch bytes[i] {
            case 0x20: columns += 1
            case 0x09: columns += 4
            case UInt8(ascii: ">"): columns = 0
            default: break loop
            }
            i += 1
        }
        self.columns = columns
        content = i
    }

    /// What stands behind the markers of list items.
    func afterMarkers(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var i = content
        while i < range.upperBound {
            var end = i
            if bytes[i].isOne(of: "-*+") {
                end += 1
            } else {
                while end < range.upperBound, end - i < 9, bytes[end].isDigit { end += 1 }
                guard end > i, end < range.upperBound, bytes[end].isOne(of: ".)") else { return i }
                end += 1
            }
            guard end < range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 else { return i }
            while end < range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
            i = end
        }
        return i
    }
}

/// An open code fence (CommonMark 0.30 §4.5).
private struct Fence {
    let mark: UInt8
    let length: Int
    /// Whether its info string names a language: then it holds a program.
    let isProgram: Bool

    init?(_ bytes: [UInt8], _ line: Range<Int>) {
        guard line.count >= 3, bytes[line.lowerBound].isOne(of: "`~") else { return nil }
        mark = bytes[line.lowerBound]
        var i = line.lowerBound
        while i < line.upperBound, bytes[i] == mark { i += 1 }
        length = i - line.lowerBound
        guard length >= 3, mark == UInt8(ascii: "~") || !bytes[i..<line.upperBound].contains(mark)
        else { return nil }
        while i < line.upperBound, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 }
        let plain: [StaticString] = ["text", "txt", "plain", "email", "mail"]
        isProgram =
            i < line.upperBound && !plain.contains { bytes.has($0, at: i, before: line.upperBound) }
    }

    func isClosed(by bytes: [UInt8], _ line: Range<Int>) -> Bool {
        let text = bytes[line]
        let run = text.prefix { $0 == mark }
        return run.count >= length
            && text[run.endIndex...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
