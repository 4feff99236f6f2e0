/// The days of the week as `weekly` names them: `mon`, or `mon-fri`.
enum DayNames {
    /// The days that a key stands for, 0 for Monday; nil where it is none, or runs backwards.
    static func range(_ text: String) -> ClosedRange<Int>? {
        let names = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let days = names.compactMap { OpeningHours.dayNames.firstIndex(of: $0) }
        guard days.count == names.count, let first = days.first, let last = days.last,
            days.count <= 2, first <= last
        else { return nil }
        return first...last
    }

    /// What a writer likely meant by another key: `Monday`, `Mon–Fri` and `周一至周五` are understood, but not accepted.
    static func repaired(_ text: String) -> String? {
        // Longer than any two days: whoever writes a book here is not helped by a guess.
        guard text.utf8.count <= 64 else { return nil }
        var rest = Substring(text.lowercased()).unicodeScalars.filter {
            !$0.properties.isWhitespace
        }
        if let range = ranges.first(where: { $0.names.contains(String(Substring(rest))) }) {
            return range.key
        }
        var days: [String] = []
        while !rest.isEmpty {
            if !days.isEmpty {
                guard let joint = rest.first, joints.unicodeScalars.contains(joint) else {
                    return nil
                }
                rest.removeFirst()
            }
            guard let (name, length) = day(at: rest, isSecond: !days.isEmpty) else { return nil }
            days.append(name)
            rest.removeFirst(length)
        }
        let repaired = days.joined(separator: "-")
        return repaired != text && range(repaired) != nil ? repaired : nil
    }

    private static let joints = "-–—－~～至到"
    private static let words = [
        ["monday", "mon", "周一", "星期一", "礼拜一", "senin"],
        ["tuesday", "tues", "tue", "周二", "星期二", "礼拜二", "selasa"],
        ["wednesday", "wed", "周三", "星期三", "礼拜三", "rabu"],
        ["thursday", "thurs", "thur", "thu", "周四", "星期四", "礼拜四", "kamis"],
        ["friday", "fri", "周五", "星期五", "礼拜五", "jumat"],
        ["saturday", "sat", "周六", "星期六", "礼拜六", "sabtu"],
        ["sunday", "sun", "周日", "周天", "星期日", "星期天", "礼拜天", "礼拜日", "minggu"],
    ]
    /// The days as they end `周一至五`.
    private static let shortDays = Array("一二三四五六日".unicodeScalars)
    /// Names of several days at once, without white space.
    private static let ranges: [(key: String, names: Set<String>)] = [
        (
            "mon-sun",
            ["daily", "everyday", "alldays", "每天", "每日", "天天", "全周", "一周七天", "setiaphari"]
        ),
        ("mon-fri", ["weekday", "weekdays", "workday", "workdays", "工作日", "平日", "harikerja"]),
        ("sat-sun", ["weekend", "weekends", "周末", "週末", "双休日", "akhirpekan"]),
    ]

    private static func day(
        at text: some Collection<Unicode.Scalar>, isSecond: Bool
    ) -> (name: String, length: Int)? {
        if isSecond, let first = text.first, let index = shortDays.firstIndex(of: first) {
            return (OpeningHours.dayNames[index], 1)
        }
        for (index, names) in words.enumerated() {
            if let name = names.first(where: { text.starts(with: $0.unicodeScalars) }) {
                return (OpeningHours.dayNames[index], name.unicodeScalars.count)
            }
        }
        return nil
    }
}
