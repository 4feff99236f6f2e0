/// The characters that a client folds without the folding table, because a rule of one line says the same.
///
/// TOKENISATION.md §6. An index of texts that are all plain does not ask its readers to load the table.
enum PlainCharacters {
    /// Whether a text is all ASCII.
    static func areASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    /// Whether a code point is plain: ASCII, simplified Han, Hangul, full-width ASCII, and marks that only separate.
    static func isPlain(_ value: UInt32) -> Bool {
        switch value {
        case 0x4E00...0x9FFF: Folding.standard[value] == .keep(.pair)
        case 0...0x7F, 0xAC00...0xD7A3, 0xFF01...0xFF5E: true
        case 0xB7, 0x2010...0x2016, 0x2018...0x2022, 0x2026, 0x2190...0x21FF, 0x2500...0x25FF,
            0x3000...0x3002, 0x3008...0x3011, 0x3014...0x3017:
            true
        default: false
        }
    }
}
