extension OpeningHours.Span {
    /// What a writer likely meant by a text that is no span: `9:00–18:00`, `０９：００－１８：００`, `9am-6pm`, `9点到18点`.
    static func repaired(_ text: String) -> String? {
        let times = text.lowercased().unicodeScalars.compactMap(plain)
            .split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count <= 64, times.count == 2 else { return nil }
        let clocks = times.compactMap { clock(String(String.UnicodeScalarView($0))) }
        guard clocks.count == 2 else { return nil }
        let repaired = clocks.joined(separator: "-")
        return repaired != text ? repaired : nil
    }

    /// The spans that a writer likely meant by several in one text: `9:00-12:00, 13:00-18:00`; nil where it is none.
    static func repairedSeveral(_ text: String) -> [String]? {
        guard text.utf8.count <= 128 else { return nil }
        let parts = text.unicodeScalars.split { ",，、;；/&和及".unicodeScalars.contains($0) }
            .map { String(String.UnicodeScalarView($0)) }
        let spans = parts.compactMap { part -> String? in
            let plain = String(part.drop { $0 == " " })
            return OpeningHours.Span(plain) == nil ? repaired(part) : plain
        }
        return spans.count == parts.count && spans.count > 1 ? spans : nil
    }

    /// The plain form of a letter; nil for white space.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "０"..."９": Unicode.Scalar(scalar.value - 0xFF10 + 0x30)
        case "：", "∶", ".", "．", "。", "点", "點", "时", "時", "h": ":"
        case "–", "—", "－", "−", "‐", "‑", "~", "～", "〜", "至", "到": "-"
        case "分": nil
        case _ where scalar.properties.isWhitespace: nil
        default: scalar
        }
    }

    /// `9`, `9:30`, `0900`, `9am` as `09:00`; nil for what is no time.
    private static func clock(_ text: String) -> String? {
        var digits = Substring(text)
        var shift = 0
        for (ending, hours) in [("am", 0), ("pm", 12)] where digits.hasSuffix(ending) {
            digits = digits.dropLast(2)
            shift = hours
        }
        let isTwelve = digits.count < text.count
        var parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 2, parts[1].isEmpty { parts.removeLast() }
        if parts.count == 1, parts[0].count == 4 {
            parts = [parts[0].prefix(2), parts[0].suffix(2)]
        }
        guard (1...2).contains(parts.count),
            parts.allSatisfy({
                (1...2).contains($0.count)
                    && $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
            })
        else { return nil }
        var hour = Int(parts[0])!
        let minute = parts.count == 2 ? Int(parts[1])! : 0
        if isTwelve {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + shift
        }
        guard minute < 60, hour < 24 || hour == 24 && minute == 0 else { return nil }
        return ClockTime.text(minutes: hour * 60 + minute)
    }
}
