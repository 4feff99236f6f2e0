/// Cuts a script into its pieces.
struct ScriptTokens {
    private let source: [UInt8]
    private var tokens: [ScriptToken] = []
    private var i = 0
    private var gap: UInt8?
    /// The brackets that are open: `{`, or `$` for a value in a template.
    private var open: [UInt8] = []

    /// The pieces; nil where the script is not understood, such as with a string that has no end.
    static func all(of source: [UInt8]) -> [ScriptToken]? {
        var cutter = ScriptTokens(source: source)
        cutter.tokens.reserveCapacity(source.count / 4)
        return cutter.run() && cutter.open.isEmpty ? cutter.tokens : nil
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
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
                while i < source.count, source[i] != 0x0A { i += 1 }
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
                guard skipComment() else { return false }
            case UInt8(ascii: "/"):
                let isValue = tokens.last?.endsValue(after: tokens.dropLast().last) ?? false
                // After a parenthesis or brace only a parser could tell, if another slash is on the line.
                if tokens.last.map({ $0.endsValue(after: tokens.dropLast().last) == nil }) == true {
                    if source[(i + 1)...].prefix(while: { $0 != 0x0A }).contains(0x2F) {
                        return false
                    }
                    add(.sign, to: i + 1)
                } else if isValue {
                    add(.sign, to: i + 1)
                } else {
                    guard let end = regularExpressionEnd() else { return false }
                    add(.literal, to: end)
                }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard let end = stringEnd() else { return false }
                add(.literal, to: end)
            case UInt8(ascii: "`"):
                guard addTemplate(whole: .literal, cut: .templateHead) else { return false }
            case UInt8(ascii: "}") where open.last == UInt8(ascii: "$"):
                open.removeLast()
                guard addTemplate(whole: .templateTail, cut: .templateMiddle) else { return false }
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                add(.literal, to: numberEnd())
            case UInt8(ascii: "#"):
                add(.privateName, to: nameEnd(from: i + 1))
            case let byte where ScriptTokens.isName(byte):
                add(.name, to: nameEnd(from: i))
            // Escapes in names, and white space of other sorts.
            case UInt8(ascii: "\\"), 0x0B, 0x0C: return false
            case UInt8(ascii: "{"):
                open.append(UInt8(ascii: "{"))
                add(.sign, to: i + 1)
            case UInt8(ascii: "}"):
                guard open.popLast() != nil else { return false }
                add(.sign, to: i + 1)
            default:
                add(.sign, to: signEnd())
            }
        }
        return true
    }

    private func byte(_ distance: Int) -> UInt8? {
        i + distance < source.count ? source[i + distance] : nil
    }

    private mutating func add(_ kind: ScriptToken.Kind, to end: Int) {
        tokens.append(ScriptToken(kind: kind, text: Array(source[i..<end]), gap: gap))
        gap = nil
        i = end
    }

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

    static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }
}

extension ScriptTokens {
    private func nameEnd(from start: Int) -> Int {
        source[start...].firstIndex { !ScriptTokens.isName($0) } ?? source.count
    }

    /// Past digits, a point, and what stands for a sign or a base among them.
    private func numberEnd() -> Int {
        var end = i
        while end < source.count {
            let isSign =
                "+-".utf8.contains(source[end]) && "eE".utf8.contains(source[end - 1])
                && !(end > i + 1 && source[i] == UInt8(ascii: "0")
                    && "xX".utf8.contains(source[i + 1]))
            let isPoint = source[end] == UInt8(ascii: ".")
            guard ScriptTokens.isName(source[end]) || isPoint || isSign else { break }
            end += 1
        }
        return end
    }

    private static let longSigns: [[UInt8]] = [
        "...", "===", "!==", "**=", "<<=", ">>=", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=",
        "&&",
        "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "**",
    ].map { Array($0.utf8) }

    private func signEnd() -> Int {
        let rest = source[i...].prefix(4)
        // `a ?.5 : b`
        let isChoice =
            rest.starts(with: "?.".utf8) && (byte(2).map { (0x30...0x39).contains($0) } ?? false)
        let sign = isChoice ? nil : ScriptTokens.longSigns.first { rest.starts(with: $0) }
        return i + (sign?.count ?? 1)
    }

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
        guard end < source.count else { return nil }
        return nameEnd(from: end + 1)
    }

    /// Adds the text of a template from a quote or the brace that ends a value, to the next value or the end.
    private mutating func addTemplate(whole: ScriptToken.Kind, cut: ScriptToken.Kind) -> Bool {
        var end = i + 1
        while end < source.count, source[end] != UInt8(ascii: "`") {
            if source[end...].starts(with: "${".utf8) {
                open.append(UInt8(ascii: "$"))
                add(cut, to: end + 2)
                return true
            }
            end += source[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < source.count else { return false }
        add(whole, to: end + 1)
        return true
    }
}
