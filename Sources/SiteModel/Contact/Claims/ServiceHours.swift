/// Hours in which somebody is there: 9:00–18:00, 上午 9 点到晚上 9 点, 9am to 5pm, 7×24 小时, 24/7.
struct ServiceHours {
    let range: Range<Int>
    /// Whether it says by itself that somebody is there, as 7×24 does.
    let isComplete: Bool

    static func all(in text: [UInt8], _ range: Range<Int>) -> [ServiceHours] {
        var found: [ServiceHours] = []
        var i = range.lowerBound
        while i < range.upperBound {
            if let hours = aroundTheClock(text, i, range) ?? clockSpan(text, i, range) {
                found.append(hours)
                i = hours.range.upperBound
            } else {
                repeat {
                    i += 1
                } while i < range.upperBound && text[i].isDigit && text[i - 1].isDigit
            }
        }
        return found
    }

    private static func aroundTheClock(
        _ text: [UInt8], _ i: Int, _ range: Range<Int>
    ) -> ServiceHours? {
        if let word = always.word(at: i, in: text, range) {
            return ServiceHours(range: i..<word.end, isComplete: word.meaning)
        }
        guard text[i].isDigit, i == 0 || !(text[i - 1].isDigit || text[i - 1].isOne(of: "/.-:"))
        else {
            return nil
        }
        let pairs: [(StaticString, StaticString)] = [("7", "24"), ("24", "7")]
        for (first, second) in pairs where text.has(first, at: i, before: range.upperBound) {
            var k = i + first.utf8CodeUnitCount
            while k < range.upperBound, text[k] == 0x20 { k += 1 }
            let signs: [StaticString] = ["×", "x", "*", "/", "\u{1F}"]
            guard let sign = signs.first(where: { text.has($0, at: k, before: range.upperBound) })
            else { continue }
            // 7/24 may be a date.
            if first.utf8CodeUnitCount == 1, sign.utf8CodeUnitCount == 1,
                text[k] == UInt8(ascii: "/")
            {
                continue
            }
            k += sign.utf8CodeUnitCount
            while k < range.upperBound, text[k] == 0x20 { k += 1 }
            guard text.has(second, at: k, before: range.upperBound) else { continue }
            k += second.utf8CodeUnitCount
            if k < range.upperBound, text[k].isDigit || text[k].isOne(of: "/.:%") { continue }
            for unit: StaticString in [" 小时", "小时", " hours"]
            where text.has(unit, at: k, before: range.upperBound) {
                k += unit.utf8CodeUnitCount
                break
            }
            return ServiceHours(range: i..<k, isComplete: true)
        }
        return nil
    }

    private static func clockSpan(
        _ text: [UInt8], _ start: Int, _ range: Range<Int>
    ) -> ServiceHours? {
        if start > 0, text[start - 1].isAlphanumeric { return nil }
        if start > 1, text[start - 1].isOne(of: ".:/-"), text[start - 2].isAlphanumeric,
            text[start - 1] != UInt8(ascii: ":") || text[start - 2].isDigit
        {
            return nil
        }
        guard let first = WrittenTime(text, start, range) else { return nil }
        var i = first.end
        while i < range.upperBound, text[i] == 0x20 { i += 1 }
        let joiners: [StaticString] = [
            "-", "~", "至", "到", "to ", "until ", "till ", "through ", "sampai ", "hingga ", "s.d. ",
            "s/d ", "and ", "dan ",
        ]
        guard let joiner = joiners.first(where: { text.has($0, at: i, before: range.upperBound) })
        else { return nil }
        i += joiner.utf8CodeUnitCount
        while i < range.upperBound, text[i] == 0x20 { i += 1 }
        // 至次日 2:00.
        for word: StaticString in ["次日", "第二天"]
        where text.has(word, at: i, before: range.upperBound) {
            i += word.utf8CodeUnitCount
        }
        guard let second = WrittenTime(text, i, range), first.isClear || second.isClear else {
            return nil
        }
        return ServiceHours(range: start..<second.end, isComplete: false)
    }

    /// Words that say it without a clock; true where they need no other word.
    private static let always = WordTable<Bool>([
        (
            true,
            """
            24小时客服 24小时服务 24小时在线 24小时热线 24小时人工 24小时接听 24_小时客服 24_小时服务 24_小时在线 24_小时热线 24_小时人工
            24_小时接听 24小时全天 24_小时全天 全天候服务 全天候客服 全天候在线 全天24小时 全天_24_小时 二十四小时服务 二十四小时客服
            二十四小时在线 全年无休 24-hour_support 24-hour_hotline 24-hour_service 24-hour_customer 24_hours_a_day around_the_clock
            24_jam_nonstop 24_jam_sehari 24_jam_setiap_hari 24_jam_penuh layanan_24_jam siap_24_jam buka_24_jam melayani_24_jam cs_24_jam hotline_24_jam call_center_24_jam
            """
        ),
        (false, "全天候"),
    ])
}

/// A time of a clock.
private struct WrittenTime {
    let end: Int
    /// Whether it cannot be another number: it has minutes or an hour's word.
    let isClear: Bool

    init?(_ text: [UInt8], _ start: Int, _ range: Range<Int>) {
        var i = start
        var isClear = false
        if let word = WrittenTime.partsOfDay.word(at: i, in: text, range) {
            i = word.end
            while i < range.upperBound, text[i] == 0x20 { i += 1 }
            isClear = true
        }
        var hour = 0
        let first = i
        while i < range.upperBound, i - first < 3, text[i].isDigit {
            hour = hour * 10 + Int(text[i] - 0x30)
            i += 1
        }
        guard i > first, i - first <= 2, hour <= 24 else { return nil }
        if i + 2 < range.upperBound || i + 2 == range.upperBound - 0, i + 2 < text.count,
            text[i].isOne(of: ":."), text[i + 1].isDigit, text[i + 2].isDigit,
            text[i + 1] <= UInt8(ascii: "5")
        {
            isClear = text[i] == UInt8(ascii: ":") || i - first == 2
            i += 3
            if i < range.upperBound, text[i].isDigit { return nil }
        }
        var next = i
        while next < range.upperBound, text[next] == 0x20 { next += 1 }
        if let word = WrittenTime.hourWords.word(at: next, in: text, range) {
            isClear = true
            i = word.end
        }
        guard i >= range.upperBound || !(text[i].isDigit || text[i] == UInt8(ascii: "%")) else {
            return nil
        }
        end = i
        self.isClear = isClear
    }

    private static let partsOfDay = WordTable<Bool>([
        (true, "上午 下午 早上 早 晚上 晚 中午 凌晨 傍晚 pukul jam")
    ])
    private static let hourWords = WordTable<Bool>([
        (true, "点 點 点半 点整 时 am pm a.m. p.m. a.m p.m o'clock wib wita wit")
    ])
}
