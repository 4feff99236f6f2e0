/// Colours for a terminal, or none (ECMA-48 §8.3.117, select graphic rendition).
enum TerminalStyle {
    case plain
    case color

    /// What a piece of a message is.
    enum Role: String {
        case place = "1"
        case error = "1;31"
        case warning = "1;35"
        case note = "1;36"
        case headline = "1;39"
        case faint = "2"
        case mark = "32"
    }

    /// Appends a text in the look of its role.
    func append(_ text: String, _ role: Role, to output: inout [UInt8]) {
        if self == .color { output.append("\u{1B}[" + role.rawValue + "m") }
        output.appendVisible(text)
        if self == .color { output.append("\u{1B}[0m") }
    }
}
