/// A script without what only its authors read: comments, indentation, and white space that parts nothing.
///
/// A search that opens on a phone waits for the script, and a fifth of it is for authors. Names stay, and so do line ends
/// that may end a statement: a script means the same whether or not its statements end in semicolons. Strings, templates
/// and regular expressions are copied as they are.
struct CompactScript {
    private let source: [UInt8]
    private var output: [UInt8] = []
    private var i = 0
    /// White space that was passed over: a line end, a space, or nothing.
    private var gap: UInt8?

    /// The script in brief; the script itself where it is not understood, such as with a string that has no end.
    static func text(of source: [UInt8]) -> [UInt8] {
        var script = CompactScript(source: source)
        script.output.reserveCapacity(source.count)
        return script.run() ? script.output + "\n".utf8 : source
    }

    private init(source: [UInt8]) { self.source = source }

    private mutating func run() -> Bool {
        while i < source.count {
            switch source[i] {
            case 0x0A, 0x0D:
                gap = 0x0A
                i += 1
            case 0x09, 0x20:
                gap = gap ?? 0x20
                i += 1
            case UInt8(ascii: "/") where peek == UInt8(ascii: "/"):
                while i < source.count, source[i] != 0x0A { i += 1 }
            case UInt8(ascii: "/") where peek == UInt8(ascii: "*"):
                guard skipComment() else { return false }
            case UInt8(ascii: "/") where isUnclear: return false
            case UInt8(ascii: "/") where isRegularExpressionNext:
                guard copy({ $0.regularExpressionEnd() }) else { return false }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard copy({ $0.stringEnd() }) else { return false }
            case UInt8(ascii: "`"):
                guard copy({ $0.templateEnd(from: $0.i + 1) }) else { return false }
            default:
                writeGap(before: source[i])
                output.append(source[i])
                i += 1
            }
        }
        return true
    }

    private var peek: UInt8? { i + 1 < source.count ? source[i + 1] : nil }

    private mutating func skipComment() -> Bool {
        var end = i + 2
        while end + 1 < source.count,
            source[end] != UInt8(ascii: "*") || source[end + 1] != UInt8(ascii: "/")
        {
            if source[end] == 0x0A { gap = 0x0A }
            end += 1
        }
        guard end + 1 < source.count else { return false }
        gap = gap ?? 0x20
        i = end + 2
        return true
    }

    /// Copies from here to an end, which is nil where there is none.
    private mutating func copy(_ end: (CompactScript) -> Int?) -> Bool {
        guard let end = end(self) else { return false }
        writeGap(before: source[i])
        output += source[i..<end]
        i = end
        return true
    }

    /// Writes the line end that stood here, or the space if two names or two signs would else become one.
    private mutating func writeGap(before next: UInt8) {
        defer { gap = nil }
        guard let gap, let last = output.last else { return }
        let joins =
            CompactScript.isName(last) && CompactScript.isName(next)
            || last == next && "+-/".utf8.contains(last)
            || next == UInt8(ascii: ".") && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
        // ECMAScript 2024 §12.10: neither after the one signs nor before the others is a semicolon added because of a line
        // end that is not added without it.
        let isNeeded =
            gap == 0x0A && !";{,([=?:&|<>".utf8.contains(last) && !"}),];.?:&|=".utf8.contains(next)
        if isNeeded || joins { output.append(gap) }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
            UInt8(ascii: "#"), 0x80...:
            true
        default: false
        }
    }

    /// Whether only a parser could tell if a slash here divides or begins a regular expression: after a parenthesis or
    /// brace, with another slash on the line.
    private var isUnclear: Bool {
        guard let last = output.last, ")}".utf8.contains(last) else { return false }
        return source[(i + 1)...].prefix { $0 != 0x0A }.contains(UInt8(ascii: "/"))
    }

    /// Whether a slash here begins a regular expression: it does unless a value stands before it.
    private var isRegularExpressionNext: Bool {
        guard let last = output.last else { return true }
        if CompactScript.isName(last) {
            let word = output.reversed().prefix(while: CompactScript.isName).reversed()
            return [
                "return", "typeof", "case", "in", "of", "await", "yield", "void", "throw", "else",
                "do",
                "new", "delete", "instanceof",
            ].contains { word.elementsEqual($0.utf8) }
        }
        return !")]}\"'`".utf8.contains(last)
    }
}

extension CompactScript {
    private func stringEnd() -> Int? {
        var end = i + 1
        while end < source.count, source[end] != source[i] {
            if source[end] == 0x0A { return nil }
            end += source[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return end < source.count ? end + 1 : nil
    }

    private func regularExpressionEnd() -> Int? {
        var end = i + 1
        var isInClass = false
        while end < source.count, source[end] != UInt8(ascii: "/") || isInClass {
            switch source[end] {
            case 0x0A: return nil
            case UInt8(ascii: "\\"): end += 1
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            default: break
            }
            end += 1
        }
        return end < source.count ? end + 1 : nil
    }

    /// The end of a template whose text begins at `start`; templates may stand in the values of templates.
    private func templateEnd(from start: Int) -> Int? {
        var end = start
        while end < source.count, source[end] != UInt8(ascii: "`") {
            if source[end] == UInt8(ascii: "$"), end + 1 < source.count,
                source[end + 1] == UInt8(ascii: "{")
            {
                guard let value = valueEnd(from: end + 2) else { return nil }
                end = value
            } else {
                end += source[end] == UInt8(ascii: "\\") ? 2 : 1
            }
        }
        return end < source.count ? end + 1 : nil
    }

    /// The end of a value in a template, past its brace.
    private func valueEnd(from start: Int) -> Int? {
        var end = start
        var depth = 1
        while end < source.count {
            switch source[end] {
            case UInt8(ascii: "`"):
                guard let template = templateEnd(from: end + 1) else { return nil }
                end = template
                continue
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return end + 1 }
            default: break
            }
            end += 1
        }
        return nil
    }
}
