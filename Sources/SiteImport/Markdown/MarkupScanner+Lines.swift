extension MarkupScanner {
    mutating func scanLine() {
        let lineEnd = bytes.lineEnd(from: i, before: end)
        var content = i
        while content < lineEnd, bytes[content].isBlank || bytes[content] == 0x3E { content += 1 }
        if bytes.trimmed(content..<lineEnd).isEmpty {
            wasBlank = true
            i = min(lineEnd + 1, end)
            noTicks = [:]
            return
        }
        if let fence = fence(content, lineEnd) {
            passFence(fence, lineEnd)
            wasBlank = true
            return
        }
        let indent = content - i
        let marker = listMarker(content, lineEnd)
        if dialect == .hugo, indent >= 4, wasBlank, !isInList,
            !bytes[i..<content].contains(0x3E)
        {
            // Indented code goes on over its blank lines.
            scanCode(content..<lineEnd)
            i = min(lineEnd + 1, end)
            return
        }
        if marker != nil { isInList = true } else if indent < 2, wasBlank { isInList = false }
        if dialect == .docusaurus, passLineOfDocusaurus(content, lineEnd) { return }
        wasBlank = false
        // A fence may stand behind the marker of a list item.
        if let marker, let fence = fence(marker, lineEnd) {
            passFence(fence, lineEnd)
            wasBlank = true
            return
        }
        i = content
        scanInline(to: lineEnd)
        // Statements may follow a comment.
        if dialect == .docusaurus, let last = markup.last, case .comment = last.kind,
            last.range.lowerBound == content,
            bytes.trimmed(last.range.upperBound..<max(last.range.upperBound, i)).isEmpty
        {
            wasBlank = true
        }
    }

    /// Where the text behind the marker of a list item begins.
    func listMarker(_ start: Int, _ end: Int) -> Int? {
        var i = start
        if i < end, "-*+".utf8.contains(bytes[i]) {
            i += 1
        } else {
            while i < end, i - start < 9, bytes[i].isDigit { i += 1 }
            guard i > start, i < end, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")")
            else { return nil }
            i += 1
        }
        guard i < end, bytes[i].isBlank else { return nil }
        while i < end, bytes[i].isBlank { i += 1 }
        return i
    }

    struct Fence {
        let start: Int
        let count: Int
        let byte: UInt8
    }

    func fence(_ start: Int, _ end: Int) -> Fence? {
        guard start < end, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~")
        else { return nil }
        var i = start
        while i < end, bytes[i] == bytes[start] { i += 1 }
        guard i - start >= 3 else { return nil }
        if bytes[start] == UInt8(ascii: "`"), bytes[i..<end].contains(bytes[start]) { return nil }
        return Fence(start: start, count: i - start, byte: bytes[start])
    }

    mutating func passFence(_ fence: Fence, _ firstEnd: Int) {
        if dialect == .docusaurus {
            add(.fence(info: fence.start + fence.count..<firstEnd), fence.start..<firstEnd)
        }
        let inner = min(firstEnd + 1, end)
        var line = inner
        var close = end
        while line < end {
            let lineEnd = bytes.lineEnd(from: line, before: end)
            var content = line
            while content < lineEnd, bytes[content].isBlank || bytes[content] == 0x3E {
                content += 1
            }
            var marks = content
            while marks < lineEnd, bytes[marks] == fence.byte { marks += 1 }
            if marks - content >= fence.count, bytes.trimmed(marks..<lineEnd).isEmpty {
                close = line
                line = min(lineEnd + 1, end)
                break
            }
            line = lineEnd + 1
        }
        scanCode(inner..<max(inner, close))
        i = min(max(line, inner), end)
    }

    /// Hugo fills in shortcodes in code too.
    mutating func scanCode(_ range: Range<Int>) {
        guard dialect == .hugo else { return }
        var k = range.lowerBound
        while k + 2 < range.upperBound {
            if bytes[k] == UInt8(ascii: "{"), let (kind, end) = shortcode(at: k, isInCode: true),
                end <= range.upperBound
            {
                add(kind, k..<end)
                k = end
            } else {
                k += 1
            }
        }
    }

    /// What Docusaurus knows at the head of a line: admonitions, `import` and `export`.
    mutating func passLineOfDocusaurus(_ content: Int, _ lineEnd: Int) -> Bool {
        if bytes.has(":::", at: content, before: lineEnd) {
            var k = content
            while k < lineEnd, bytes[k] == UInt8(ascii: ":") { k += 1 }
            let rest = bytes.trimmed(k..<lineEnd)
            if rest.isEmpty {
                add(.admonitionEnd, content..<lineEnd)
            } else {
                var nameEnd = rest.lowerBound
                while nameEnd < rest.upperBound,
                    bytes[nameEnd].isAlphanumeric || bytes[nameEnd] == UInt8(ascii: "-")
                {
                    nameEnd += 1
                }
                guard nameEnd > rest.lowerBound else { return false }
                let name = bytes.text(rest.lowerBound..<nameEnd)
                var title = bytes.trimmed(nameEnd..<rest.upperBound)
                if title.count >= 2, bytes[title.lowerBound] == UInt8(ascii: "["),
                    bytes[title.upperBound - 1] == UInt8(ascii: "]")
                {
                    title = title.lowerBound + 1..<title.upperBound - 1
                }
                add(
                    .admonition(name: name, title: title.isEmpty ? nil : title),
                    content..<lineEnd)
            }
            wasBlank = true
            i = min(lineEnd + 1, end)
            return true
        }
        guard wasBlank, content == i,
            bytes.has("import ", at: i, before: lineEnd)
                || bytes.has("export ", at: i, before: lineEnd)
        else { return false }
        // A statement ends with the last line before an empty one; braces may hold empty lines.
        var line = i
        var isImport = true
        while line < end {
            let end = bytes.lineEnd(from: line, before: self.end)
            if bytes.trimmed(line..<end).isEmpty { break }
            if bytes.has("export ", at: line, before: end) { isImport = false }
            // What follows an import and is none is text.
            if isImport, !bytes.has("import ", at: line, before: end) { break }
            var next = end
            if let brace = bytes[line..<end].firstIndex(of: UInt8(ascii: "{")),
                let close = braces?[brace], close > end
            {
                next = bytes.lineEnd(from: close, before: self.end)
            }
            line = next + 1
        }
        let statementEnd = min(line, end)
        let text = bytes.text(i..<min(lineEnd, statementEnd))
        // `import` may be the first word of a sentence.
        guard
            text.hasPrefix("export ") || text.contains("from") || text.contains("'")
                || text.contains("\"")
        else { return false }
        add(.statement, i..<statementEnd)
        i = statementEnd
        return true
    }
}
