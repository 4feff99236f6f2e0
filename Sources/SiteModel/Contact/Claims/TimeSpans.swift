/// Spans of time with a number: 24 小时内, 1-3 个工作日, within two business days, 1x24 jam.
enum TimeSpans {
    static func all(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var i = range.lowerBound
        while i < range.upperBound {
            if let end = span(text, i, range) {
                found.append(i..<end)
                i = end
            } else {
                // The rest of a number is no number of its own.
                repeat {
                    i += 1
                } while i < range.upperBound && text[i].isDigit && text[i - 1].isDigit
            }
        }
        return found
    }

    /// Where a span of time that begins at an offset ends.
    private static func span(_ text: [UInt8], _ start: Int, _ range: Range<Int>) -> Int? {
        guard var i = number(text, start, range) else { return nil }
        // 1-3, 1~3, 1 至 3, 2 × 24, 1 to 3.
        for _ in 0..<3 {
            let joiner = skipJoiner(text, i, range)
            guard joiner > i, let next = number(text, joiner, range) else { break }
            i = next
        }
        while i < range.upperBound, text[i] == 0x20 || text[i] == UInt8(ascii: "-") { i += 1 }
        for word: StaticString in ["多", "个", "個"]
        where text.has(word, at: i, before: range.upperBound) {
            i += word.utf8CodeUnitCount
        }
        while i < range.upperBound, text[i] == 0x20 { i += 1 }
        guard let unit = units.word(at: i, in: text, range) else { return nil }
        i = unit.end
        // A 7-day-median says how something is reckoned.
        if i + 1 < range.upperBound, text[i] == UInt8(ascii: "-"), text[i + 1].isLetter {
            return nil
        }
        for word: StaticString in ["之内", "以内", "内", "左右"]
        where text.has(word, at: i, before: range.upperBound) {
            return i + word.utf8CodeUnitCount
        }
        return i
    }

    private static func number(_ text: [UInt8], _ start: Int, _ range: Range<Int>) -> Int? {
        guard start < range.upperBound else { return nil }
        if text[start].isDigit {
            if start > 1, text[start - 1].isOne(of: ".:/"), text[start - 2].isDigit { return nil }
            var end = start
            while end < range.upperBound, text[end].isDigit { end += 1 }
            return end - start <= 3 ? end : nil
        }
        guard text[start] >= 0x80 || text[start].isLetter else { return nil }
        return numerals.word(at: start, in: text, range)?.end
    }

    private static func skipJoiner(_ text: [UInt8], _ start: Int, _ range: Range<Int>) -> Int {
        var i = start
        while i < range.upperBound, text[i] == 0x20 { i += 1 }
        for joiner: StaticString in [
            "-", "~", "×", "至", "到", "x", "to ", "hingga ", "sampai ", "or ", "–",
        ]
        where text.has(joiner, at: i, before: range.upperBound) {
            i += joiner.utf8CodeUnitCount
            while i < range.upperBound, text[i] == 0x20 { i += 1 }
            return i
        }
        if i < range.upperBound, text[i] == FoldedLine.gap { return i + 1 }
        return start
    }

    private static let numerals = WordTable<Bool>([
        (
            true,
            """
            一 两 二 三 四 五 六 七 八 九 十 十二 十五 二十 二十四 三十 四十八 七十二 半 one two three four five six seven eight nine ten fifteen twenty-four
            forty-eight a_few satu dua tiga lima tujuh an
            """
        )
    ])
    private static let units = WordTable<Bool>([
        (
            true,
            """
            小时 小時 钟头 分钟 分鐘 秒 秒钟 工作日 工作天 天 日 周 星期 hour hours hrs hr minute minutes min mins day days business_day
            business_days working_day working_days week weeks seconds jam menit hari hari_kerja minggu detik
            """
        )
    ])
}
