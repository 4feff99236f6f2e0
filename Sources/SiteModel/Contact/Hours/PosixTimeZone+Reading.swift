extension PosixTimeZone {
    /// Reads a rule; nil where it is none.
    init?(_ bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        guard reader.name(), let offset = reader.time(mostHours: 24) else { return nil }
        // POSIX counts west of Greenwich.
        self.offset = -offset
        if reader.isAtEnd {
            summer = nil
            return
        }
        guard reader.name() else { return nil }
        var summerOffset = self.offset + 3600
        if reader.next != UInt8(ascii: ",") {
            guard let own = reader.time(mostHours: 24) else { return nil }
            summerOffset = -own
        }
        guard let begin = reader.change(), let end = reader.change(), reader.isAtEnd else {
            return nil
        }
        summer = Summer(offset: summerOffset, begin: begin, end: end)
    }
}

private struct Reader {
    let bytes: [UInt8]
    var i = 0

    var next: UInt8? { i < bytes.count ? bytes[i] : nil }
    var isAtEnd: Bool { i == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        i += 1
        return true
    }

    /// At least three letters, or whatever stands in angle brackets.
    mutating func name() -> Bool {
        if take("<") {
            while let byte = next, byte != UInt8(ascii: ">") { i += byte == 0 ? bytes.count : 1 }
            return i < bytes.count && take(">")
        }
        let start = i
        while let byte = next, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) {
            i += 1
        }
        return i - start >= 3
    }

    /// A whole number up to a greatest.
    mutating func number(_ range: ClosedRange<Int>) -> Int? {
        let start = i
        var value = 0
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), i - start < 3
        {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            i += 1
        }
        return i > start && range.contains(value) ? value : nil
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time(mostHours: Int) -> Int? {
        let sign = take("-") ? -1 : 1
        if sign == 1 { _ = take("+") }
        guard let hours = number(0...mostHours) else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where take(":") {
            guard let value = number(0...59) else { return nil }
            seconds += value * unit
        }
        return sign * seconds
    }

    /// `,date[/time]`
    mutating func change() -> PosixTimeZone.Change? {
        guard take(","), let day = day() else { return nil }
        guard take("/") else { return PosixTimeZone.Change(day: day, time: 7200) }
        return time(mostHours: 167).map { PosixTimeZone.Change(day: day, time: $0) }
    }

    private mutating func day() -> PosixTimeZone.Day? {
        if take("J") { return number(1...365).map { .julian($0) } }
        guard take("M") else { return number(0...365).map { .ofYear($0) } }
        guard let month = number(1...12), take("."), let week = number(1...5), take("."),
            let day = number(0...6)
        else { return nil }
        return .weekday(month: month, week: week, day: day)
    }
}
