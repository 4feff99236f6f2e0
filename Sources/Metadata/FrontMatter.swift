public import SourceText

/// The two parts of a Markdown file: its metadata and its body.
///
/// Front matter is the text between two `---` lines, the first of which is the first line of the file, after a byte
/// order mark if there is one. A file without it is all body.
///
///     let parts = FrontMatter.split(file, diagnostics: &diagnostics)
public struct FrontMatter: Sendable, Hashable {
    /// The bytes between the two `---` lines, for `MetadataParser`; nil where there is no front matter.
    public let metadata: Range<Int>?
    /// The bytes of the Markdown text; empty where front matter is not closed.
    public let body: Range<Int>
    /// Whether what `metadata` says is all that was meant to be there: not where front matter is not closed.
    public let isComplete: Bool

    private init(metadata: Range<Int>?, body: Range<Int>, isComplete: Bool = true) {
        self.metadata = metadata
        self.body = body
        self.isComplete = isComplete
    }

    /// Splits a file; front matter that is not closed is an error, and so is what looks like it further down.
    public static func split(
        _ file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> FrontMatter {
        let bytes = file.bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lines = LineScanner(bytes, in: start..<bytes.count)
        guard let opening = lines.line, isFence(opening, in: bytes) else {
            return misplaced(file, from: start, diagnostics: &diagnostics)
                ?? unopened(file, from: start, diagnostics: &diagnostics)
                ?? FrontMatter(metadata: nil, body: start..<bytes.count)
        }
        var nearMiss: Range<Int>?
        lines.advance()
        while let line = lines.line {
            if isFence(line, in: bytes) {
                return FrontMatter(
                    metadata: opening.next..<line.start, body: line.next..<bytes.count)
            }
            if nearMiss == nil, isNearlyFence(line, in: bytes) {
                nearMiss = line.start..<line.end
            }
            lines.advance()
        }
        diagnostics.append(
            .unclosedFrontMatter(opening.start..<opening.start + 3, nearMiss: nearMiss, in: file))
        return FrontMatter(
            metadata: nil, body: bytes.count..<bytes.count, isComplete: false)
    }

    /// Front matter that does not begin on the first line, or not with `---`: a line of dashes, a line with a key below it,
    /// and a line that closes. Nil where there is nothing like it.
    private static func misplaced(
        _ file: SourceFile, from start: Int, diagnostics: inout [Diagnostic]
    ) -> FrontMatter? {
        let bytes = file.bytes
        var lines = LineScanner(bytes, in: start..<bytes.count)
        while let line = lines.line, line.content == line.end { lines.advance() }
        guard let opening = lines.line,
            isFence(opening, in: bytes) || isNearlyFence(opening, in: bytes)
        else { return nil }
        lines.advance()
        guard let first = lines.line, hasKey(first, in: bytes) else { return nil }
        while let line = lines.line {
            if isFence(line, in: bytes) {
                let isLate = isFence(opening, in: bytes)
                diagnostics.append(
                    .misplacedFrontMatter(
                        isLate ? start..<opening.start : opening.start..<opening.end,
                        isLate: isLate, in: file))
                return FrontMatter(
                    metadata: opening.next..<line.start, body: line.next..<bytes.count)
            }
            lines.advance()
        }
        return nil
    }

    /// Front matter that nothing opens: lines with keys, and what stands below them, down to a line that closes. Nil where
    /// a line is none of these: prose may begin with a word and a colon, too.
    private static func unopened(
        _ file: SourceFile, from start: Int, diagnostics: inout [Diagnostic]
    ) -> FrontMatter? {
        let bytes = file.bytes
        var lines = LineScanner(bytes, in: start..<bytes.count)
        guard let first = lines.line, hasKey(first, in: bytes) else { return nil }
        while let line = lines.line {
            if isFence(line, in: bytes) {
                diagnostics.append(.unopenedFrontMatter(first.start..<first.end, in: file))
                return FrontMatter(metadata: start..<line.start, body: line.next..<bytes.count)
            }
            let isBelowKey =
                line.indent > 0 || line.content == line.end
                || "-#".utf8.contains(bytes[line.content])
            guard isBelowKey || hasKey(line, in: bytes) else { return nil }
            lines.advance()
        }
        return nil
    }

    /// Whether a line begins with a word and the colon of a key.
    private static func hasKey(_ line: LineScanner.Line, in bytes: [UInt8]) -> Bool {
        let word = bytes[line.start..<line.end].prefix {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
        }
        return !word.isEmpty && word.endIndex < line.end
            && bytes[word.endIndex] == UInt8(ascii: ":")
            && (word.endIndex + 1 == line.end || bytes[word.endIndex + 1] == UInt8(ascii: " "))
    }

    /// Whether a line is `---`; spaces and tabs may follow.
    private static func isFence(_ line: LineScanner.Line, in bytes: [UInt8]) -> Bool {
        guard line.indent == 0, line.end - line.start >= 3 else { return false }
        return bytes[line.start..<line.start + 3].elementsEqual("---".utf8)
            && bytes[line.start + 3..<line.end].allSatisfy {
                $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
            }
    }

    /// Whether a line holds nothing but dashes of some kind, so that it may have been meant to close.
    private static func isNearlyFence(_ line: LineScanner.Line, in bytes: [UInt8]) -> Bool {
        guard line.end - line.content >= 2, line.end - line.start <= 40,
            bytes[line.content] == UInt8(ascii: "-") || bytes[line.content] >= 0x80
        else { return false }
        let text = String(decoding: bytes[line.content..<line.end], as: UTF8.self)
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "-", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FF0D}", " ": true
            default: false
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func misplacedFrontMatter(
        _ range: Range<Int>, isLate: Bool, in file: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .metadataSyntax,
            Wording("front matter begins with '---' on the first line", zh: "页首字段从第一行的“---”开始"),
            at: file.location(range),
            fix: Fix(
                isLate
                    ? Wording("remove the empty lines before it", zh: "删掉它前面的空行")
                    : Wording("write three hyphens, '---'", zh: "写三个连字符“---”")))
    }
    fileprivate static func unopenedFrontMatter(
        _ range: Range<Int>, in file: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .metadataSyntax,
            Wording("front matter begins with '---' on the first line", zh: "页首字段从第一行的“---”开始"),
            at: file.location(range),
            fix: Fix(Wording("add a line '---' above this one", zh: "在这一行上面加一行“---”")))
    }
    fileprivate static func unclosedFrontMatter(
        _ range: Range<Int>, nearMiss: Range<Int>?, in file: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .metadataSyntax,
            Wording("front matter is not closed by a line '---'", zh: "页首字段没有用一行“---”结束"),
            at: file.location(range),
            notes: nearMiss.map {
                [Note(Wording("this line is not '---'", zh: "这一行不是“---”"), at: file.location($0))]
            } ?? [],
            fix: Fix(Wording("add a line '---' after the last key", zh: "在最后一个字段后面加一行“---”")))
    }
}
