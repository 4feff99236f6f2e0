import SourceText

/// Reads a text as a scalar type.
struct ScalarCheck {
    /// What keeps a text from being of the type.
    struct Fault: Error {
        /// The headline's end: what the text is not, or has.
        let reason: String
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
                return .failure(Fault(reason: "is written in full-width characters", meant: half))
            case .failure(let halfFault) where halfFault.meant != nil: return .failure(halfFault)
            case .failure: break
            }
        }
        return .failure(fault)
    }

    private func read(_ text: String) -> Result<FieldValue.Content, Fault> {
        if text.isEmpty { return .failure(Fault(reason: "is empty")) }
        switch type {
        case .text:
            return text.utf8.count <= Self.textLimit
                ? .success(.text(text))
                : .failure(Fault(reason: "is longer than \(Self.textLimit) bytes"))
        case .identifier:
            return isIdentifier(text)
                ? .success(.text(text))
                : .failure(Fault(reason: "is no identifier", meant: identifier(like: text)))
        case .date:
            return CalendarDate(iso8601: text).map { .success(.date($0)) }
                ?? .failure(dateFault(text))
        case .integer(let bounds): return integer(text, in: bounds)
        case .flag(let on, let off):
            if text == on || text == "true" { return .success(.flag(true)) }
            if text == off || text == "false" { return .success(.flag(false)) }
            return .failure(Fault(reason: "is no choice"))
        case .word(let words):
            return words.contains { $0.utf8.elementsEqual(text.utf8) }
                ? .success(.text(text)) : .failure(Fault(reason: "is no choice"))
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
        else { return .failure(Fault(reason: "is no whole number")) }
        if digits.first == UInt8(ascii: "0"), digits.count > 1 {
            return .failure(
                Fault(reason: "has a zero at its head", meant: Int(text).map(String.init)))
        }
        guard let number = Int(text), bounds.contains(number) else {
            let range =
                bounds.upperBound == .max
                ? "\(bounds.lowerBound) or more" : "\(bounds.lowerBound) to \(bounds.upperBound)"
            return .failure(Fault(reason: "is out of range: \(range)"))
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
                return Fault(reason: "is no date as YYYY-MM-DD", meant: date.iso8601)
            }
            return Fault(reason: "is no day of the calendar")
        }
        return Fault(reason: "is no date as YYYY-MM-DD")
    }
}
