/// Markdown, HTML and Mustache, seen through.
extension FoldedLine {
    /// Folds what begins at an offset; returns where the next thing begins.
    mutating func foldMarkup(
        _ source: [UInt8], _ i: Int, _ end: Int, _ kind: WrittenLine.Kind
    ) -> Int {
        let isTemplate = kind == .template
        switch source[i] {
        case UInt8(ascii: "\\") where !isTemplate:
            guard i + 1 < end, source[i + 1].isPunctuation else { break }
            emit(source[i + 1], i, i + 2)
            return i + 2
        case UInt8(ascii: "*") where !isTemplate: return foldStars(source, i, end)
        case UInt8(ascii: "_") where !isTemplate:
            var next = i
            while next < end, source[next] == UInt8(ascii: "_") { next += 1 }
            // Within a word it is no emphasis (CommonMark 0.30 §6.2, rule 2), as in `gopay_help`.
            let isInner =
                bytes.last.map { $0.isAlphanumeric } == true && next < end
                && source[next].isAlphanumeric
            if isInner || bytes.last == UInt8(ascii: "@") {
                for k in i..<next { emit(source[k], k, k + 1) }
            }
            return next
        case UInt8(ascii: "~") where !isTemplate:
            guard i + 1 < end, source[i + 1] == UInt8(ascii: "~") else { break }
            return i + 2
        case UInt8(ascii: "`") where !isTemplate: return foldCodeSpan(source, i, end)
        case UInt8(ascii: "[") where !isTemplate: return i + 1
        case UInt8(ascii: "!") where !isTemplate:
            if i + 1 < end, source[i + 1] == UInt8(ascii: "[") { return i + 2 }
        case UInt8(ascii: "]") where !isTemplate: return foldAfterLinkText(source, i, end)
        case UInt8(ascii: "<"): return foldAngle(source, i, end, kind)
        case UInt8(ascii: "&"):
            if let next = foldEntity(source, i, end) { return next }
        case UInt8(ascii: "{"):
            if isTemplate, source.has("{{", at: i, before: end) {
                let close =
                    source.find("}}", in: i + 2..<min(end, i + Self.reach))
                    .map { $0 + 2 } ?? i + 2
                emit(Self.gap, i, close)
                return close
            }
        default: break
        }
        return foldLiterally(source, i, end)
    }

    /// Emphasis shows nothing; one star between digits multiplies, and three or more hide what is left out.
    private mutating func foldStars(_ source: [UInt8], _ i: Int, _ end: Int) -> Int {
        var next = i
        while next < end, source[next] == UInt8(ascii: "*") { next += 1 }
        let isBetweenDigits = bytes.last?.isDigit == true && next < end && source[next].isDigit
        if isBetweenDigits, next - i != 2 { emit(Self.gap, i, next) }
        return next
    }

    private mutating func foldCodeSpan(_ source: [UInt8], _ i: Int, _ end: Int) -> Int {
        var open = i
        while open < end, source[open] == UInt8(ascii: "`") { open += 1 }
        let length = open - i
        let limit = min(end, open + Self.reach)
        var k = open
        while k < limit {
            var run = k
            while run < end, source[run] == UInt8(ascii: "`") { run += 1 }
            if run - k == length {
                // `wa.me`/`t.me` names two hosts, and no page of one.
                if bytes.last == UInt8(ascii: "/") { emit(Self.gap, i, open) }
                let first = bytes.count
                var at = open
                while at < k { at = foldLiterally(source, at, k) }
                addCode(first..<bytes.count)
                if run < end, source[run] == UInt8(ascii: "/") { emit(Self.gap, k, run) }
                return run
            }
            k = max(run, k + 1)
        }
        return open
    }

    /// What follows the text of a link: its destination, or the name of one.
    private mutating func foldAfterLinkText(_ source: [UInt8], _ i: Int, _ end: Int) -> Int {
        guard i + 1 < end else { return i + 1 }
        if source[i + 1] == UInt8(ascii: "[") {
            let close = source[i + 2..<min(end, i + Self.reach)]
                .firstIndex(of: UInt8(ascii: "]"))
            return close.map { $0 + 1 } ?? i + 1
        }
        if source[i + 1] == UInt8(ascii: ":") { return i + 1 }
        guard source[i + 1] == UInt8(ascii: "(") else { return i + 1 }
        var depth = 1
        var k = i + 2
        let limit = min(end, i + Self.reach)
        while k < limit {
            switch source[k] {
            case UInt8(ascii: "\\"): k += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            if depth == 0 { break }
            k += 1
        }
        guard depth == 0, k < limit else { return i + 1 }
        var first = i + 2
        while first < k, source[first].isOne(of: " <") { first += 1 }
        let last = source[first..<k].firstIndex { $0.isOne(of: " >\t") } ?? k
        // `f[0](1234567)` is no link, but neither is it a text that somebody would call.
        if first < last { hide(.destination, first..<last) }
        return k + 1
    }

    private mutating func foldAngle(
        _ source: [UInt8], _ i: Int, _ end: Int, _ kind: WrittenLine.Kind
    ) -> Int {
        if source.has("<!--", at: i, before: end) {
            return source.find("-->", in: i + 4..<end).map { $0 + 3 } ?? end
        }
        for reference: StaticString in ["<channel:", "<faq:", "<topic:", "<term:"]
        where source.has(reference, at: i, before: end) {
            let close =
                source[i..<min(end, i + Self.reach)].firstIndex(of: UInt8(ascii: ">"))
                .map { $0 + 1 } ?? i + 1
            emit(Self.gap, i, close)
            return close
        }
        guard i + 1 < end, source[i + 1].isLetter || source[i + 1] == UInt8(ascii: "/") else {
            return foldLiterally(source, i, end)
        }
        let close = source[i..<min(end, i + Self.reach)].firstIndex(of: UInt8(ascii: ">"))
        let stop = close.map { $0 + 1 } ?? end
        var name = i + 1
        if source[name] == UInt8(ascii: "/") { name += 1 }
        var nameEnd = name
        while nameEnd < stop, source[nameEnd].isAlphanumeric || source[nameEnd] == 0x2D {
            nameEnd += 1
        }
        let isTag =
            nameEnd < stop
            && (source[nameEnd].isOne(of: " \t>/")
                || (kind == .template && source[nameEnd] == 0x7B))
        // An autolink shows its address, and so does an angle that closes nowhere.
        guard isTag, close != nil || kind == .template else {
            return close == nil ? foldLiterally(source, i, end) : i + 1
        }
        hide(.tag, i..<stop)
        if !isInline(source, name..<nameEnd) { emit(Self.gap, i, stop) }
        return stop
    }

    private func isInline(_ source: [UInt8], _ name: Range<Int>) -> Bool {
        let names: [StaticString] = [
            "a", "abbr", "b", "bdi", "bdo", "code", "em", "font", "i", "kbd", "mark", "s", "small",
            "span", "strong", "sub", "sup", "u", "wbr",
        ]
        return names.contains {
            $0.utf8CodeUnitCount == name.count && source.has($0, at: name.lowerBound)
        }
    }

    /// A character by its number or by one of the names that a contact may be written with (HTML §13.5).
    private mutating func foldEntity(_ source: [UInt8], _ i: Int, _ end: Int) -> Int? {
        guard let close = source[i..<min(end, i + 12)].firstIndex(of: UInt8(ascii: ";")),
            close > i + 2
        else { return nil }
        let name = source[i + 1..<close]
        let value: UInt32?
        if name.first == UInt8(ascii: "#") {
            let digits = name.dropFirst()
            let isHex = digits.first?.lowercased == UInt8(ascii: "x")
            value = UInt32(
                String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self),
                radix: isHex ? 16 : 10)
        } else {
            value = entities[String(decoding: name, as: UTF8.self)]
        }
        guard let value, value < 0x11_0000 else { return nil }
        if value < 0x80 || isFolded(value) {
            foldScalar(value, source, i, close + 1)
        } else {
            emit(Self.gap, i, close + 1)
        }
        return close + 1
    }

    private func isFolded(_ value: UInt32) -> Bool {
        switch value {
        case 0xFF01...0xFF5E, 0x3000, 0xA0, 0xAD, 0xB7, 0x2000...0x206F, 0x2212, 0xFEFF: true
        default: false
        }
    }
}

private let entities: [String: UInt32] = [
    "plus": 0x2B, "commat": 0x40, "nbsp": 0xA0, "hyphen": 0x2010, "dash": 0x2010, "ndash": 0x2013,
    "mdash": 0x2014, "minus": 0x2212, "lpar": 0x28, "rpar": 0x29, "period": 0x2E, "colon": 0x3A,
    "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwj": 0x200D, "zwnj": 0x200C, "shy": 0xAD,
    "sol": 0x2F, "lowbar": 0x5F, "middot": 0xB7, "amp": 0x26, "num": 0x23, "lt": 0x3C, "gt": 0x3E,
]
