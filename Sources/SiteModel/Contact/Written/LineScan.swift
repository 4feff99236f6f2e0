/// What a line may hold, told from single bytes: whether anything should look at it more closely.
struct LineTriggers: OptionSet, Sendable {
    let rawValue: UInt8

    /// A number, an address, a link or a handle.
    static let contact = LineTriggers(rawValue: 1)
    /// A time, a span of time or a price.
    static let claim = LineTriggers(rawValue: 2)
    /// The beginning of a comment.
    static let comment = LineTriggers(rawValue: 4)
    /// Anything: every line that readers see something of.
    static let text = LineTriggers(rawValue: 8)
}

/// Finds the end of a line and what the line may hold, in one pass.
///
/// Most bytes of prose say nothing; a table tells them apart at once, so that clean runs cost next to nothing.
struct LineScan {
    /// A line without its line ending, the start of the next one, and what it may hold.
    struct Line {
        let range: Range<Int>
        let next: Int
        let triggers: LineTriggers

        /// The same line, known to hold a comment.
        var withComment: Line {
            Line(range: range, next: next, triggers: triggers.union(.comment))
        }
    }

    private let bytes: [UInt8]
    private let classes: [Class]

    /// Scans lines of a text; with `claims` also for what a service may promise.
    init(_ bytes: [UInt8], claims: Bool) {
        self.bytes = bytes
        classes = claims ? withClaims : withoutClaims
    }

    /// The line that begins at an offset.
    func line(from start: Int, to limit: Int) -> Line {
        var digits = 0
        var triggers: LineTriggers = []
        var i = start
        while i < limit {
            let kind = classes[Int(bytes[i])]
            if kind == .clean {
                i += 1
                continue
            }
            switch kind {
            case .clean: break
            case .lineEnd:
                let isPair =
                    bytes[i] == 0x0D && i + 1 < limit && bytes[i + 1] == UInt8(ascii: "\n")
                return Line(
                    range: start..<i, next: i + (isPair ? 2 : 1),
                    triggers: digits >= 5 ? triggers.union(.contact) : triggers)
            case .digit:
                digits += 1
            case .digitOfClaim:
                digits += 1
                if i + 1 < limit, !bytes[i + 1].isDigit, mayBeClaim(i + 1, limit) {
                    triggers.insert(.claim)
                }
            case .at: triggers.insert(.contact)
            case .entity:
                if i + 1 < limit, bytes[i + 1] == UInt8(ascii: "#") || bytes[i + 1].isLetter {
                    triggers.insert(.contact)
                }
            case .fullWidth:
                if i + 1 < limit, i > start, bytes[i - 1] == 0xEF {
                    switch bytes[i + 1] {
                    case 0x90...0x99: digits += 1
                    case 0xA0: triggers.insert(.contact)
                    case 0x9A where isLabel(endingAt: i - 1, start): triggers.insert(.contact)
                    default: break
                    }
                }
            case .colon:
                if isLabel(endingAt: i, start) { triggers.insert(.contact) }
            case .slash:
                if isServiceHost(endingAt: i, start) { triggers.insert(.contact) }
            case .wei:
                if bytes.has("微", endingAt: i + 1, after: start) { triggers.insert(.contact) }
            case .comment:
                if bytes.has("<!--", at: i, before: limit) || bytes.has("{{!", at: i, before: limit)
                {
                    triggers.insert(.comment)
                }
            case .word:
                if isClaimWord(i, start, limit) { triggers.insert(.claim) }
            }
            i += 1
        }
        return Line(
            range: start..<limit, next: limit,
            triggers: digits >= 5 ? triggers.union(.contact) : triggers)
    }

    /// Whether a colon at an offset may end a scheme or the name of a service: `tel:`, `微信号：`, `LINE ID:`.
    private func isLabel(endingAt end: Int, _ start: Int) -> Bool {
        var end = end
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        guard end - start >= 2 else { return false }
        switch bytes[end - 1].lowercased {
        case UInt8(ascii: "l"): return bytes.has("tel", endingAt: end, after: start)
        case UInt8(ascii: "s"): return bytes.has("sms", endingAt: end, after: start)
        case UInt8(ascii: "o"): return bytes.has("to", endingAt: end, after: start)
        case UInt8(ascii: "d"): return bytes.has("id", endingAt: end, after: start)
        case UInt8(ascii: "q"): return bytes.has("qq", endingAt: end, after: start)
        case UInt8(ascii: "m"), UInt8(ascii: "g"):
            return bytes.has("telegram", endingAt: end, after: start)
                || bytes.has("tg", endingAt: end, after: start)
        case UInt8(ascii: "e"):
            return bytes.has("line", endingAt: end, after: start)
                || bytes.has("facetime", endingAt: end, after: start)
                || bytes.has("skype", endingAt: end, after: start)
        case UInt8(ascii: "t"): return bytes.has("wechat", endingAt: end, after: start)
        case UInt8(ascii: "p"): return bytes.has("app", endingAt: end, after: start)
        case UInt8(ascii: "n"): return bytes.has("weixin", endingAt: end, after: start)
        case UInt8(ascii: "r"): return bytes.has("viber", endingAt: end, after: start)
        case UInt8(ascii: "x"):
            return bytes.has("vx", endingAt: end, after: start)
                || bytes.has("wx", endingAt: end, after: start)
        // The last bytes of 号, 信 and 钉 in UTF-8.
        case 0xB7: return bytes.has("号", endingAt: end, after: start)
        case 0xA1: return bytes.has("信", endingAt: end, after: start)
        case 0x89: return bytes.has("钉", endingAt: end, after: start)
        default: return false
        }
    }

    private func isServiceHost(endingAt end: Int, _ start: Int) -> Bool {
        guard end - start >= 4 else { return false }
        return bytes.has(".me", endingAt: end, after: start)
            || bytes.has(".ee", endingAt: end, after: start)
            || bytes.has("wa.link", endingAt: end, after: start)
            || (bytes[end - 1].lowercased == UInt8(ascii: "m")
                && (bytes.has("whatsapp.com", endingAt: end, after: start)
                    || bytes.has("wechat.com", endingAt: end, after: start)
                    || bytes.has("qq.com", endingAt: end, after: start)))
    }

    /// Whether what stands behind a number may be a unit of time, a price or the rest of a clock time.
    private func mayBeClaim(_ offset: Int, _ limit: Int) -> Bool {
        var i = offset
        while i < limit, bytes[i] == 0x20 || bytes[i] == UInt8(ascii: "-") { i += 1 }
        guard i < limit else { return false }
        switch bytes[i].lowercased {
        // 小工个分天日点折元块卢印盾時时 and ：％×–～至到 in UTF-8.
        case 0xE5, 0xE4, 0xE6, 0xE7, 0xEF, 0xC3, 0xE2, 0xE8, 0xE9: return true
        case UInt8(ascii: ":"): return i + 1 < limit && bytes[i + 1].isDigit
        case UInt8(ascii: "."): return i + 2 < limit && bytes[i + 1].isDigit && bytes[i + 2].isDigit
        case UInt8(ascii: "h"), UInt8(ascii: "j"), UInt8(ascii: "m"), UInt8(ascii: "d"),
            UInt8(ascii: "b"), UInt8(ascii: "w"), UInt8(ascii: "a"), UInt8(ascii: "p"),
            UInt8(ascii: "x"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "%"),
            UInt8(ascii: "r"), UInt8(ascii: "u"), UInt8(ascii: "i"), UInt8(ascii: "s"):
            return true
        default: return offset + 1 < limit && bytes[offset..<min(limit, i + 1)].last == 0x20
        }
    }

    private func isClaimWord(_ i: Int, _ start: Int, _ limit: Int) -> Bool {
        switch bytes[i] {
        case 0xB6: bytes.has("小时", endingAt: i + 1, after: start)
        case 0xB9:
            bytes.has("免费", endingAt: i + 1, after: start)
                || bytes.has("手续费", endingAt: i + 1, after: start)
        case 0xA9: bytes.has("全天", endingAt: i + 1, after: start)
        case 0xA5: bytes.has("工作日", endingAt: i + 1, after: start)
        case 0x9F: bytes.has("分钟", endingAt: i + 1, after: start)
        case 0x85: bytes.has("天内", endingAt: i + 1, after: start)
        case 0x9D: bytes.has("话", endingAt: i + 1, after: start)
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            bytes.has("free", at: i, before: limit) || bytes.has("fee", at: i, before: limit)
        case UInt8(ascii: "g"), UInt8(ascii: "G"): bytes.has("gratis", at: i, before: limit)
        case UInt8(ascii: "b"), UInt8(ascii: "B"):
            bytes.has("bebas", at: i, before: limit) || bytes.has("biaya", at: i, before: limit)
                || bytes.has("business day", at: i, before: limit)
        case UInt8(ascii: "h"), UInt8(ascii: "H"):
            bytes.has("hour", at: i, before: limit) || bytes.has("hari", at: i, before: limit)
        case UInt8(ascii: "k"), UInt8(ascii: "K"): bytes.has("clock", endingAt: i + 1, after: start)
        default: false
        }
    }
}

/// What a byte may begin or end.
private enum Class: UInt8 {
    case clean, lineEnd, digit, digitOfClaim, at, entity, fullWidth, colon, slash, wei, comment
    case word
}

private let withoutClaims = classes(claims: false)
private let withClaims = classes(claims: true)

private func classes(claims: Bool) -> [Class] {
    var table = [Class](repeating: .clean, count: 256)
    if claims {
        // The last bytes of 时费天日钟内话.
        for byte: UInt8 in [0xB6, 0xB9, 0xA9, 0xA5, 0x9F, 0x85, 0x9D] { table[Int(byte)] = .word }
        for byte in "fFgGbBhHkK".utf8 { table[Int(byte)] = .word }
    }
    for byte in "0123456789".utf8 { table[Int(byte)] = claims ? .digitOfClaim : .digit }
    table[0x0A] = .lineEnd
    table[0x0D] = .lineEnd
    table[Int(UInt8(ascii: "@"))] = .at
    table[Int(UInt8(ascii: "&"))] = .entity
    table[Int(UInt8(ascii: ":"))] = .colon
    table[Int(UInt8(ascii: "/"))] = .slash
    table[Int(UInt8(ascii: "<"))] = .comment
    table[Int(UInt8(ascii: "{"))] = .comment
    // The second byte of full-width forms, and the last of 微.
    table[0xBC] = .fullWidth
    table[0xAE] = .wei
    return table
}
