/// Finds what is no plain Markdown in a body, outside of code, and which pieces belong together.
///
/// One pass over the bytes; whatever is looked for further on is looked for once, so that the time stays in proportion to
/// the text.
struct MarkupScanner {
    let bytes: [UInt8]
    let end: Int
    let dialect: Dialect
    private(set) var markup: [Markup] = []
    private var i: Int
    private var isInList = false
    private var wasBlank = true
    /// Where the brace closes that opens at an offset; components alone need it.
    private var braces: [Int: Int]?
    /// For each length of a run of backticks, an offset behind which none stands in the same paragraph.
    private var noTicks: [Int: Int] = [:]
    /// Where what was looked for stands next, and from where it was looked for.
    private var present: [String: (from: Int, at: Int)] = [:]
    /// What was looked for and is not there from an offset on.
    private var absent: [String: Int] = [:]

    init(_ bytes: [UInt8], _ range: Range<Int>, dialect: Dialect) {
        self.bytes = bytes
        self.dialect = dialect
        i = range.lowerBound
        end = range.upperBound
        if dialect == .docusaurus { braces = MarkupScanner.braces(bytes, range) }
    }

    /// All pieces in order, those that belong together paired.
    static func scan(_ bytes: [UInt8], _ range: Range<Int>, dialect: Dialect) -> [Markup] {
        var scanner = MarkupScanner(bytes, range, dialect: dialect)
        while scanner.i < scanner.end { scanner.scanLine() }
        scanner.pair()
        return scanner.markup
    }

    private static func braces(_ bytes: [UInt8], _ range: Range<Int>) -> [Int: Int] {
        var braces: [Int: Int] = [:]
        var open: [Int] = []
        for i in range {
            if bytes[i] == UInt8(ascii: "{") {
                open.append(i)
            } else if bytes[i] == UInt8(ascii: "}"), let start = open.popLast() {
                braces[start] = i
            }
        }
        return braces
    }

    private mutating func add(_ kind: Markup.Kind, _ range: Range<Int>) {
        markup.append(Markup(kind: kind, range: range))
    }

    /// The offset of a text from here on; no stretch is looked through twice.
    private mutating func find(_ text: StaticString, from start: Int) -> Int? {
        let key = "\(text)"
        if let known = absent[key], known <= start { return nil }
        if let known = present[key], known.from <= start, start <= known.at { return known.at }
        guard let found = bytes.find(text, in: start..<end) else {
            absent[key] = start
            return nil
        }
        present[key] = (start, found)
        return found
    }

    // MARK: Lines

    private mutating func scanLine() {
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
    }

    /// Where the text behind the marker of a list item begins.
    private func listMarker(_ start: Int, _ end: Int) -> Int? {
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

    private struct Fence {
        let start: Int
        let count: Int
        let byte: UInt8
    }

    private func fence(_ start: Int, _ end: Int) -> Fence? {
        guard start < end, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~")
        else { return nil }
        var i = start
        while i < end, bytes[i] == bytes[start] { i += 1 }
        guard i - start >= 3 else { return nil }
        if bytes[start] == UInt8(ascii: "`"), bytes[i..<end].contains(bytes[start]) { return nil }
        return Fence(start: start, count: i - start, byte: bytes[start])
    }

    private mutating func passFence(_ fence: Fence, _ firstEnd: Int) {
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
    private mutating func scanCode(_ range: Range<Int>) {
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
    private mutating func passLineOfDocusaurus(_ content: Int, _ lineEnd: Int) -> Bool {
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
        guard text.hasPrefix("export ") || text.contains("from") || text.contains("'")
                || text.contains("\"")
        else { return false }
        add(.statement, i..<statementEnd)
        i = statementEnd
        return true
    }

    // MARK: Inlines

    private mutating func scanInline(to lineEnd: Int) {
        while i < lineEnd {
            switch bytes[i] {
            case UInt8(ascii: "\\"): i += i + 1 < lineEnd ? 2 : 1
            case UInt8(ascii: "`"): passTicks(lineEnd)
            case UInt8(ascii: "<"): scanAngle()
            case UInt8(ascii: "{"): scanBrace()
            case UInt8(ascii: "["):
                if bytes.has("[^", at: i, before: lineEnd),
                    let close = bytes[i..<lineEnd].firstIndex(of: UInt8(ascii: "]")),
                    close > i + 2, !bytes[i + 2..<close].contains(where: \.isSpace)
                {
                    add(.footnote, i..<close + 1)
                    i = close + 1
                } else {
                    i += 1
                }
            default: i += 1
            }
            if i > lineEnd { return }
        }
        i = min(lineEnd + 1, end)
    }

    private mutating func passTicks(_ lineEnd: Int) {
        let start = i
        while i < end, bytes[i] == UInt8(ascii: "`") { i += 1 }
        let count = i - start
        if let known = noTicks[count], known <= start { return }
        var k = i
        while k < end {
            if bytes[k] == 0x0A, bytes.trimmed(k..<bytes.lineEnd(from: k + 1, before: end)).isEmpty {
                break
            }
            guard bytes[k] == UInt8(ascii: "`") else {
                k += 1
                continue
            }
            let run = k
            while k < end, bytes[k] == UInt8(ascii: "`") { k += 1 }
            if k - run == count {
                scanCode(i..<run)
                i = k
                return
            }
        }
        noTicks[count] = start
    }

    private mutating func scanAngle() {
        if bytes.has("<!--", at: i, before: end) {
            if let close = find("-->", from: i + 4) {
                add(.comment, i..<close + 3)
                i = close + 3
            } else {
                i += 4
            }
            return
        }
        guard
            let tag = ElementTag.read(
                bytes, at: i, before: end, braces: dialect == .docusaurus ? braces ?? [:] : nil)
        else {
            i += 1
            return
        }
        add(.tag(tag), tag.range)
        i = tag.range.upperBound
        // What stands in these is no Markdown.
        if !tag.isClosing, !tag.isSelfClosing, ElementNames.hidden.contains(tag.name) || tag.name == "pre",
            let close = findClose(of: tag.name, from: i)
        {
            i = close
        }
    }

    private mutating func findClose(of name: String, from start: Int) -> Int? {
        if let known = absent["</" + name], known <= start { return nil }
        let text = Array(("</" + name).utf8)
        var k = start
        while k < end {
            if bytes[k] == UInt8(ascii: "<"), bytes.has(text, at: k, before: end) { return k }
            k += 1
        }
        absent["</" + name] = start
        return nil
    }

    private mutating func scanBrace() {
        switch dialect {
        case .hugo:
            guard let (kind, end) = shortcode(at: i, isInCode: false) else {
                i += 1
                return
            }
            add(kind, i..<end)
            i = end
            if case .shortcode(let shortcode) = kind, !shortcode.isClosing,
                !shortcode.isSelfClosing, HugoShortcodes.isRaw(shortcode)
            {
                let close = closingShortcode(shortcode.name, from: end)
                if let close { i = close }
            }
        case .docusaurus:
            guard let close = braces?[i] else {
                i += 1
                return
            }
            // `{#id}` at the end of a heading.
            if i + 1 < end, bytes[i + 1] == UInt8(ascii: "#") {
                i = close + 1
                return
            }
            add(.expression(i + 1..<close), i..<close + 1)
            i = close + 1
        }
    }

    /// The offset of the shortcode that closes one.
    private mutating func closingShortcode(_ name: String, from start: Int) -> Int? {
        let key = "{{/" + name
        if let known = absent[key], known <= start { return nil }
        var k = start
        while let open = bytes[k..<end].firstIndex(of: UInt8(ascii: "{")) {
            if case .shortcode(let other)? = shortcode(at: open, isInCode: false)?.kind,
                other.isClosing, other.name == name
            {
                return open
            }
            k = open + 1
        }
        absent[key] = start
        return nil
    }

    private mutating func shortcode(
        at start: Int, isInCode: Bool
    ) -> (kind: Markup.Kind, end: Int)? {
        let isMarkdown = bytes.has("{{%", at: start, before: end)
        guard isMarkdown || bytes.has("{{<", at: start, before: end),
            let close = isMarkdown ? find("%}}", from: start + 3) : find(">}}", from: start + 3)
        else { return nil }
        // Arguments take no more than a few lines; without this bound, each opening would look through all that follow.
        guard close - start <= 20_000 else { return nil }
        let inner = start + 3..<close
        if bytes.has("/*", at: inner.lowerBound, before: close),
            bytes.has("*/", at: close - 2, before: close), inner.count >= 4
        {
            let text = inner.lowerBound + 2..<inner.upperBound - 2
            return (.escapedShortcode(text, isMarkdown: isMarkdown), close + 3)
        }
        guard let shortcode = Shortcode(bytes, inner, isMarkdown: isMarkdown) else { return nil }
        return (isInCode ? .shortcodeInCode(shortcode) : .shortcode(shortcode), close + 3)
    }

    // MARK: Pairs

    /// Pairs what begins with what ends; an end without a beginning stays alone, and so does what a pair around it leaves
    /// open.
    private mutating func pair() {
        var open: [(key: String, index: Int)] = []
        var counts: [String: Int] = [:]
        for index in markup.indices {
            let key: String
            let isClosing: Bool
            switch markup[index].kind {
            case .shortcode(let shortcode) where !shortcode.isSelfClosing:
                (key, isClosing) = ("{{" + shortcode.name, shortcode.isClosing)
            case .tag(let tag) where !tag.isSelfClosing && !ElementNames.void.contains(tag.name):
                (key, isClosing) = ("<" + tag.name, tag.isClosing)
            case .admonition: (key, isClosing) = (":::", false)
            case .admonitionEnd: (key, isClosing) = (":::", true)
            default: continue
            }
            if !isClosing {
                open.append((key, index))
                counts[key, default: 0] += 1
            } else if counts[key, default: 0] > 0 {
                while let last = open.popLast() {
                    counts[last.key]! -= 1
                    guard last.key == key else { continue }
                    markup[last.index].partner = index
                    markup[index].partner = last.index
                    break
                }
            }
        }
    }
}
