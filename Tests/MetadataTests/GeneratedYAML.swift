import TestSupport

/// Makes texts that look like YAML: well-formed trees in all spellings, the same with a few characters changed, and
/// lines put together from awkward pieces.
struct GeneratedYAML {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// The next text.
    mutating func next() -> String {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4: return finished(tree(depth: 0, indent: 0))
        case 4..<8: return mutated(finished(tree(depth: 0, indent: 0)))
        default: return soup()
        }
    }

    private static let words = [
        "a", "b", "c", "d", "title", "钱没到", "a b", "-a", "?b", ":c", "a:b", "a#b", "a # b", "no",
        "null",
        "~", "09:00-18:00", "+62 21", "0215084", "https://example.com/a?b=c#d", "it's", "a-b",
        "a,b", "a]b",
        "[x", "{y", "\"", "'", "x'y", "\\n", "😀", "é", "e\u{301}", "-", "--", "---", "...", "<<",
        "=", "1.0",
        "a\"b", "% c", "%d", "@e", "`f", "!g", "&h", "*i", "|j", ">k", "|", ">", "?", ":", "#",
        "# l", "\u{A0}",
        "\u{3000}", "：", "a：b", "a? b", "a -b", "a - b", "x:", "y :", "::z", "-:", "-#", "?-", ":-",
        "-,", "?,",
    ]

    private mutating func scalar() -> String {
        let word =
            random.pick(Self.words) + (random.once(in: 6) ? " " + random.pick(Self.words) : "")
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            return "'"
                + word.split(separator: "'", omittingEmptySubsequences: false).joined(
                    separator: "''") + "'"
        case 1:
            return "\""
                + random.pick([
                    "", "\\n", "\\t", "\\x41", "\\u4e2d", "\\U0001F600", "\\\"", "\\\\", "\\/",
                    "\\N", "\\_", "\\L",
                    "\\P", "\\ ", "\\r", "\\ud83d\\ude00", "\\e", "\\0", "a\tb", "\\\t", "#", ": ",
                    " # ", "[", "'",
                ]) + (word.contains("\"") || word.contains("\\") ? "w" : word) + "\""
        case 2: return random.pick(["a", "b", "c", "", "word", "two words", "中文"])
        default: return word
        }
    }

    private mutating func key() -> String {
        random.once(in: 3)
            ? scalar()
            : numberedKey()
    }

    private mutating func numberedKey() -> String {
        let number = Int.random(in: 0..<60, using: &random)
        return random.pick([
            "a\(number)", "b\(number)", "key\(number)", "'q\(number)'", "\"q r\(number)\"",
            "f g\(number)",
        ])
    }

    private mutating func flow(depth: Int) -> String {
        guard depth < 4 else { return scalar() }
        switch Int.random(in: 0..<5, using: &random) {
        case 0, 1:
            let items = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
                flow(depth: depth + 1)
            }
            return "[" + space() + items.joined(separator: random.pick([", ", ",", " , "]))
                + random.pick(["", "", "", ", ", " "]) + "]"
        case 2:
            let items = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
                key() + random.pick([": ", ": ", ": ", " : ", ":"])
                    + (random.once(in: 6) ? "" : flow(depth: depth + 1))
            }
            return "{" + space() + items.joined(separator: random.pick([", ", ",", " ,"]))
                + random.pick(["", "", " ", ","]) + "}"
        default: return scalar()
        }
    }

    private mutating func space() -> String { random.pick(["", "", "", " ", "  "]) }

    private mutating func comment() -> String {
        random.pick(["", "", "", "", "", "", " # comment", "  ", " #", "  # a: b", " #\tx"])
    }

    private mutating func filler() -> String {
        random.once(in: 8) ? random.pick(["\n", "# x\n", "   # y\n", "  \n", "\n\n", "#\n"]) : ""
    }

    private mutating func blockScalar(indent: Int) -> String {
        let pad = String(repeating: " ", count: indent + random.pick([1, 2, 2, 4]))
        var text =
            random.pick(["|", ">"])
            + random.pick([
                "", "-", "+", "", "-", "+", "", "-", "+", "", "-", random.pick(["2", "+1"]),
            ]) + comment() + "\n"
        for _ in 0..<Int.random(in: 0..<6, using: &random) {
            switch Int.random(in: 0..<12, using: &random) {
            case 0..<3: text += "\n"
            case 3:
                text +=
                    String(repeating: " ", count: Int.random(in: 0...indent + 4, using: &random))
                    + "\n"
            case 4:
                text +=
                    pad + random.pick(["  ", "\t", " "]) + "more " + random.pick(Self.words) + "\n"
            case 5: text += pad + random.pick(["\t", " ", "", "x "]) + "\n"
            case 6 where random.once(in: 4):
                text += String(repeating: " ", count: indent) + "# note\n"
            default:
                text +=
                    pad + random.pick(Self.words) + random.pick(["", " ", " # no", ": x"]) + "\n"
            }
        }
        return text
    }

    /// A value after a key or dash, with the line break that ends it.
    private mutating func value(depth: Int, indent: Int, isItem: Bool) -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: return random.pick(["", " ", "  "]) + comment() + "\n"
        case 1, 2: return " " + blockScalar(indent: indent)
        case 3, 4: return " " + flow(depth: 0) + comment() + "\n"
        case 5, 6, 7, 8:
            guard depth < 4 else { fallthrough }
            if !isItem, random.once(in: 4) {
                return comment() + "\n" + filler() + sequence(depth: depth + 1, indent: indent)
            }
            let deeper = indent + random.pick([1, 2, 2, 2, 4])
            if isItem, random.once(in: 2) {
                let inner = mapping(depth: depth + 1, indent: indent + 2)
                return " " + inner.drop { $0 == " " || $0 == "#" || $0 == "\n" }
            }
            return comment() + "\n" + filler() + tree(depth: depth + 1, indent: deeper)
        default:
            if random.once(in: 10) {
                return "\n" + String(repeating: " ", count: indent + 1) + scalar() + "\n"
            }
            return random.pick([" ", " ", " ", "  "]) + scalar() + comment() + "\n"
        }
    }

    private mutating func mapping(depth: Int, indent: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1..<4, using: &random) {
            text += filler() + String(repeating: " ", count: indent) + key()
            text +=
                random.pick([":", ":", ":", ":", " :"])
                + value(depth: depth, indent: indent, isItem: false)
        }
        return text
    }

    private mutating func sequence(depth: Int, indent: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1..<4, using: &random) {
            text += filler() + String(repeating: " ", count: indent) + "-"
            text += value(depth: depth, indent: indent, isItem: true)
        }
        return text
    }

    private mutating func tree(depth: Int, indent: Int) -> String {
        random.once(in: 3)
            ? sequence(depth: depth, indent: indent) : mapping(depth: depth, indent: indent)
    }

    private mutating func finished(_ text: String) -> String {
        var bytes = Array(text.utf8)
        if random.once(in: 6), bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        if random.once(in: 10) { bytes = bytes.flatMap { $0 == 10 ? [13, 10] : [$0] } }
        if random.once(in: 30) { bytes = bytes.map { $0 == 10 ? 13 : $0 } }
        if random.once(in: 40) { bytes = [0xEF, 0xBB, 0xBF] + bytes }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func mutated(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        let pieces: [Unicode.Scalar] = [
            " ", " ", " ", "\n", "\n", ":", ":", "-", "-", "#", ",", "[", "]", "{", "}", "'", "\"",
            "|", ">", "?", "&",
            "*", "!", "%", "@", "\\", "\t", "\r", "a", "0", ".", "\u{85}", "\u{2028}", "\u{FEFF}",
            "\u{1}", "中",
        ]
        for _ in 0..<Int.random(in: 1..<4, using: &random) where !scalars.isEmpty {
            let i = Int.random(in: 0..<scalars.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: scalars.remove(at: i)
            case 1: scalars[i] = random.pick(pieces)
            case 2:
                let j = Int.random(in: 0..<scalars.count, using: &random)
                scalars.swapAt(i, j)
            default: scalars.insert(random.pick(pieces), at: i)
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private mutating func soup() -> String {
        let pieces = [
            "a", "b", "c: ", "d:", "- ", "-", " ", "  ", "\n", "\n", "\n  ", "\n ", "\n    ", ": ",
            ":", ", ", ",", "[", "]",
            "{", "}", "'", "\"", "#", " #", "|", ">", "|\n", ">\n", "|-\n ", ">+\n  ", "? ", "x y",
            "''", "\"\"", "[]", "{}",
            "\\", "---", "...", "\t", "\r\n", "<<: ", "e: |\n  f\n", "- g\n", "\n- h", "\ni: j",
        ]
        return (0..<Int.random(in: 1..<14, using: &random)).map { _ in random.pick(pieces) }
            .joined()
    }
}
