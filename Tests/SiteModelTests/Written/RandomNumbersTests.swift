import SourceText
import TestSupport
import Testing

/// Numbers in every dress, and what is never one.
@Suite struct RandomNumbersTests {
    @Test func aNumberIsFoundHoweverItIsWritten() {
        var generator = SeededGenerator(seed: 62)
        for _ in 0..<1500 {
            let number = Self.number(&generator)
            let text = Self.place(Self.dressed(number, &generator), &generator)
            let found = WrittenPage(text).diagnostics("literal-contact")
            guard found.count == 1 else {
                Issue.record("\(found.count) contacts in: \(text)")
                return
            }
        }
    }

    @Test func anotherNumberIsNeverFound() {
        var generator = SeededGenerator(seed: 63)
        for _ in 0..<1500 {
            let pieces = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                Self.harmless(&generator)
            }
            let text = pieces.shuffled(using: &generator).joined(
                separator: generator.pick(["，", "；", " 和 ", "。"]))
            let found = WrittenPage(text).diagnostics("literal-contact")
            guard found.isEmpty else {
                Issue.record("\(found[0].message) in: \(text)")
                return
            }
        }
    }

    @Test func noTextIsTooStrange() {
        var generator = SeededGenerator(seed: 64)
        let pieces = [
            "0", "21", "+", "62", "(", ")", "-", " ", "@", "a", ".com", "*", "_", "`", "[", "](",
            "<", ">", "&#", ";", "\\",
            "：", "微信号", "电话", "<!--", "-->", "{{", "://", "tel:", "\n", "|", "９", "é", "\u{200B}",
            "~~", "24 小时内", "回复", "/",
        ]
        for _ in 0..<1500 {
            let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                generator.pick(pieces)
            }.joined()
            let page = WrittenPage(text, settings: "require-source: official\n")
            for diagnostic in page.diagnostics("literal-contact")
                + page.diagnostics("unsourced-claim")
            {
                #expect(diagnostic.location?.range.isEmpty == false)
            }
        }
        let long =
            String(repeating: "0 21 5 ", count: 2_000) + String(repeating: "@a.", count: 2_000)
        _ = WrittenPage(long, settings: "require-source: official\n").diagnostics("literal-contact")
    }

    /// The groups of a number of Indonesia, China, Britain or North America.
    private static func number(_ generator: inout SeededGenerator) -> [String] {
        func digits(_ count: Int) -> String {
            // No zeros: six of them at the end would be a placeholder.
            (0..<count).map { _ in String(Int.random(in: 1...9, using: &generator)) }.joined()
        }
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return ["+62", "21", digits(4), digits(4)]
        case 1: return ["+62", "8" + digits(2), digits(4), digits(4)]
        case 2: return ["+44", "20", "7946", "0" + digits(3)]
        case 3: return ["021", digits(4), digits(4)]
        case 4: return ["08" + digits(2), digits(4), digits(4)]
        default: return ["+1", "202", "555", "01" + digits(2)]
        }
    }

    private static func dressed(_ groups: [String], _ generator: inout SeededGenerator) -> String {
        let separator = generator.pick([
            "-", " ", "–", "‑", "\u{A0}", "\u{2009}", "&nbsp;", "－", "\\-", " - ",
        ])
        let isFullWidth = generator.once(in: 4)
        var dressed = groups.map { group in
            var group = group
            if isFullWidth {
                group = String(
                    String.UnicodeScalarView(
                        group.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0)! }))
            }
            switch Int.random(in: 0..<8, using: &generator) {
            case 0 where !group.hasPrefix("+"): return "**\(group)**"
            case 1 where !group.hasPrefix("+"): return "<b>\(group)</b>"
            case 2: return group.map { String($0) }.joined(separator: "\u{200B}")
            case 3: return group.replacing("+", with: "&#43;")
            default: return group
            }
        }
        if groups[0] == "021", generator.once(in: 3) {
            dressed[0] = generator.pick(["(021)", "（021）"])
        }
        return dressed.joined(separator: separator)
    }

    private static func place(_ number: String, _ generator: inout SeededGenerator) -> String {
        generator.pick([
            number, "请打 \(number)。", "号码：\(number)", "> \(number)", "- 电话 \(number)，随时",
            "Call \(number) now.",
            "Hubungi \(number) ya", "(\(number))", "[\(number)](/x/)", "**\(number)**",
            "自 2026-11-23 起，\(number)",
        ])
    }

    private static func harmless(_ generator: inout SeededGenerator) -> String {
        func number(_ digits: Int) -> String {
            String(Int.random(in: 1...9, using: &generator))
                + (1..<digits).map { _ in String(Int.random(in: 0...9, using: &generator)) }
                .joined()
        }
        func two(_ range: ClosedRange<Int>) -> String {
            let value = Int.random(in: range, using: &generator)
            return value < 10 ? "0\(value)" : "\(value)"
        }
        let (year, month, day) = ("20" + two(10...39), two(1...12), two(1...28))
        switch Int.random(in: 0..<14, using: &generator) {
        case 0: return [year, month, day].joined(separator: generator.pick(["-", "/", ".", "－"]))
        case 1: return [day, month, year].joined(separator: generator.pick(["-", "/", "."]))
        case 2: return "\(two(0...23)):\(two(0...59)):\(two(0...59))"
        case 3: return "\(year)-\(month)-\(day) \(two(0...23)):\(two(0...59))"
        case 4: return "Rp \(number(2)).\(number(3)).\(number(3))"
        case 5:
            return number(Int.random(in: 4...9, using: &generator))
                + generator.pick([" 元", " 印尼盾", " 次", "%"])
        case 6:
            return generator.pick(["交易编号 ", "订单号：", "流水号 ", "order ", "卡号 "])
                + number(Int.random(in: 6...18, using: &generator))
        case 7:
            return generator.pick(["错误码 ", "error code ", "错误 E"])
                + number(Int.random(in: 3...8, using: &generator))
        case 8:
            return (0..<4).map { _ in String(Int.random(in: 1...255, using: &generator)) }.joined(
                separator: ".")
        case 9: return "版本 \(number(1)).\(number(2)).\(number(3))"
        case 10: return number(1) + "." + number(9)
        case 11: return number(8) + "a" + number(6)
        case 12: return number(16)
        default: return "¥" + number(7)
        }
    }
}
