import SourceText

/// Reads a text as a scalar type.
struct ScalarCheck {
    /// What keeps a text from being of the type.
    struct Fault: Error {
        /// The headline's end: what the text is not, or has.
        let reason: Wording
        /// The text that was likely meant.
        var meant: String?
    }

    let type: FieldType
    /// The longest text of a field in bytes: fields are shown in lists and on other pages, long texts are bodies.
    private static let textLimit = 10_000

    /// The value, or what is wrong; a text that is right but for full-width characters is told so.
    func content(of text: String) -> Result<FieldValue.Content, Fault> {
        let result = read(text)
        guard case .failure(let fault) = result else { return result }
        let half = halfWidth(text)
        if half != text {
            switch read(half) {
            case .success:
                return .failure(
                    Fault(
                        reason: Wording("is written in full-width characters", zh: "用了全角字符"),
                        meant: half))
            case .failure(let halfFault) where halfFault.meant != nil: return .failure(halfFault)
            case .failure: break
            }
        }
        return .failure(fault)
    }

    private func read(_ text: String) -> Result<FieldValue.Content, Fault> {
        if text.isEmpty { return .failure(Fault(reason: Wording("is empty", zh: "是空的"))) }
        switch type {
        case .text:
            return text.utf8.count <= Self.textLimit
                ? .success(.text(text))
                : .failure(
                    Fault(
                        reason: Wording(
                            "is longer than \(Self.textLimit) bytes", zh: "超过 \(Self.textLimit) 字节")
                    ))
        case .identifier:
            return isIdentifier(text)
                ? .success(.text(text))
                : .failure(
                    Fault(
                        reason: Wording("is no identifier", zh: "不是代号"),
                        meant: identifier(like: text)))
        case .date:
            return CalendarDate(iso8601: text).map { .success(.date($0)) }
                ?? .failure(dateFault(text))
        case .integer(let bounds): return integer(text, in: bounds)
        case .flag(let on, let off):
            if text == on || text == "true" { return .success(.flag(true)) }
            if text == off || text == "false" { return .success(.flag(false)) }
            return .failure(Fault(reason: Wording("is no choice", zh: "不是可选的值")))
        case .word(let words):
            return words.contains { $0.utf8.elementsEqual(text.utf8) }
                ? .success(.text(text))
                : .failure(Fault(reason: Wording("is no choice", zh: "不是可选的值")))
        case .url:
            return urlFault(text).map { .failure($0) } ?? .success(.text(text))
        case .list, .map, .mapping, .either, .any:
            preconditionFailure("a scalar is checked against a type of scalars")
        }
    }

    /// `Late_Funds ` as `late-funds`; nil where other letters than ASCII stand in it.
    private func identifier(like text: String) -> String? {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let parts = text.lowercased().split { !($0.isLetter || $0.isNumber) }
        return parts.isEmpty ? nil : parts.joined(separator: "-")
    }

    private func integer(
        _ text: String, in bounds: ClosedRange<Int>
    ) -> Result<FieldValue.Content, Fault> {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        guard !digits.isEmpty,
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return .failure(Fault(reason: Wording("is no whole number", zh: "不是整数"))) }
        if digits.first == UInt8(ascii: "0"), digits.count > 1 {
            return .failure(
                Fault(
                    reason: Wording("has a zero at its head", zh: "开头多了零"),
                    meant: Int(text).map(String.init)))
        }
        guard let number = Int(text), bounds.contains(number) else {
            let range =
                bounds.upperBound == .max
                ? Wording("\(bounds.lowerBound) or more", zh: "不小于 \(bounds.lowerBound)")
                : Wording(
                    "\(bounds.lowerBound) to \(bounds.upperBound)",
                    zh: "\(bounds.lowerBound) 到 \(bounds.upperBound)")
            return .failure(
                Fault(
                    reason: Wording(
                        "is out of range: \(range.english)", zh: "超出范围：\(range.chinese)")))
        }
        return .success(.integer(number))
    }

    /// Tells a day that is not in the calendar from a date in another spelling, such as 2026/1/2 or 2026年1月2日.
    private func dateFault(_ text: String) -> Fault {
        let numbers = text.unicodeScalars.split { !("0"..."9").contains($0) }.map(String.init)
        if numbers.count == 3, numbers[0].utf8.count == 4, let year = Int(numbers[0]),
            let month = Int(numbers[1]), let day = Int(numbers[2])
        {
            if let date = CalendarDate(year: year, month: month, day: day) {
                return Fault(
                    reason: Wording("is no date as YYYY-MM-DD", zh: "不是 YYYY-MM-DD 形式的日期"),
                    meant: date.iso8601)
            }
            return Fault(reason: Wording("is no day of the calendar", zh: "不是日历上有的日子"))
        }
        return Fault(reason: Wording("is no date as YYYY-MM-DD", zh: "不是 YYYY-MM-DD 形式的日期"))
    }
}
