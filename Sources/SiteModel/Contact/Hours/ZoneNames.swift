/// What people call time zones, who do not know the names of the IANA list: understood, but not accepted.
enum ZoneNames {
    /// The zone that a writer likely meant; nil where nothing is likely.
    static func repaired(_ text: String) -> String? {
        // Longer than any name: whoever writes a sentence here is not helped by a guess.
        guard text.utf8.count <= 64 else { return nil }
        let plain = plain(text)
        return names.first { $0.key == plain || $0.others.contains(plain) }?.zone
    }

    /// Whether a text is a difference to UTC, such as `GMT+8`, which holds in many places and in some for half the year.
    static func isDifference(_ text: String) -> Bool {
        var rest = Substring(plain(text))
        for prefix in ["utc", "gmt"] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(3)
            break
        }
        guard let sign = rest.first, "+-".contains(sign) else { return false }
        let digits = rest.dropFirst().filter { $0 != ":" }
        return (1...4).contains(digits.count) && digits.allSatisfy { ("0"..."9").contains($0) }
    }

    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.lowercased().unicodeScalars.filter {
                    !$0.properties.isWhitespace && $0 != "_"
                }))
    }

    /// The zones by their own names without case, blanks and underscores, with what else they are called.
    private static let names: [(zone: String, key: String, others: Set<String>)] = [
        (
            "Asia/Shanghai", "asia/shanghai",
            [
                "beijing", "asia/beijing", "beijingtime", "china", "asia/china", "chinatime",
                "shanghai", "prc",
                "北京", "北京时间", "中国", "中国时间", "中国标准时间", "上海", "东八区", "北京時間", "中國",
            ]
        ),
        (
            "Asia/Jakarta", "asia/jakarta",
            [
                "wib", "jakarta", "indonesia", "asia/indonesia", "jakartatime", "雅加达", "雅加达时间",
                "印尼", "印尼时间",
                "印尼西部时间", "东七区",
            ]
        ),
        ("Asia/Makassar", "asia/makassar", ["wita", "bali", "asia/bali", "印尼中部时间"]),
        ("Asia/Jayapura", "asia/jayapura", ["wit", "印尼东部时间"]),
        (
            "Asia/Singapore", "asia/singapore",
            ["singapore", "sgt", "singaporetime", "新加坡", "新加坡时间"]
        ),
        ("Asia/Hong_Kong", "asia/hongkong", ["hongkong", "hkt", "香港", "香港时间"]),
        ("UTC", "utc", ["gmt", "z", "世界时", "格林尼治时间"]),
    ]
}
