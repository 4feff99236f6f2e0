extension MarkupScanner {
    mutating func scanInline(to lineEnd: Int) {
        while i < lineEnd {
            switch bytes[i] {
            case UInt8(ascii: "\\"): i += i + 1 < lineEnd ? 2 : 1
            case UInt8(ascii: "`"): passTicks(lineEnd)
            case UInt8(ascii: "<"): scanAngle()
            case UInt8(ascii: "{"): scanBrace()
            case UInt8(ascii: "["):
                if let close = footnoteEnd(lineEnd) {
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

    /// Where the bracket closes of a footnote that begins here, or of the mark that names one; a label is short.
    private func footnoteEnd(_ lineEnd: Int) -> Int? {
        guard bytes.has("[^", at: i, before: lineEnd) else { return nil }
        let label = bytes[i + 2..<min(lineEnd, i + 200)].prefix { $0 != UInt8(ascii: "]") }
        let close = label.endIndex
        guard !label.isEmpty, close < lineEnd, bytes[close] == UInt8(ascii: "]") else { return nil }
        // Labels have no spaces; what CommonMark takes for the definition of a link may.
        let isDefinition = close + 1 < lineEnd && bytes[close + 1] == UInt8(ascii: ":")
        return isDefinition || !label.contains(where: \.isSpace) ? close : nil
    }

    mutating func passTicks(_ lineEnd: Int) {
        let start = i
        while i < end, bytes[i] == UInt8(ascii: "`") { i += 1 }
        let count = i - start
        if let known = noTicks[count], known <= start { return }
        var k = i
        while k < end {
            if bytes[k] == 0x0A, bytes.trimmed(k..<bytes.lineEnd(from: k + 1, before: end)).isEmpty
            {
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

    mutating func scanAngle() {
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
        if !tag.isClosing, !tag.isSelfClosing,
            ElementNames.hidden.contains(tag.name) || tag.name == "pre",
            let close = findClose(of: tag.name, from: i)
        {
            i = close
        }
    }

    mutating func findClose(of name: String, from start: Int) -> Int? {
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

    mutating func scanBrace() {
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
    mutating func closingShortcode(_ name: String, from start: Int) -> Int? {
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

    mutating func shortcode(
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
}
