import Metadata

/// Writes front matter in our subset of YAML.
enum FrontMatterText {
    /// A text between double quotes, or plain where nothing in it can be taken for anything else.
    static func scalar(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text.first!.isLetter && text.last != " "
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.value < 0x80
                    ? scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
                        || " .-_/()".unicodeScalars.contains(scalar)
                    : scalar.properties.isAlphabetic
            }
        return isPlain ? text : quoted(text)
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                result.unicodeScalars.append("\\")
                result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFDD0:
                result.append(" ")
            case _ where (0x80..<0xA0).contains(scalar.value): result.append(" ")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    static func list(_ texts: [String]) -> String {
        "[" + texts.map(quoted).joined(separator: ", ") + "]"
    }

    static func date(_ date: CalendarDate) -> String {
        func digits(_ number: Int, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        return "\(digits(date.year, 4))-\(digits(date.month, 2))-\(digits(date.day, 2))"
    }
}
