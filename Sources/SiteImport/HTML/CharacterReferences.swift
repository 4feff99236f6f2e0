import Markdown

/// The character references of HTML.
enum CharacterReferences {
    /// The text that bytes of HTML stand for.
    static func decoded(_ bytes: some Collection<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        let bytes = Array(bytes)
        var text: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "&"), let (value, end) = reference(bytes, at: i) {
                text += value
                i = end
            } else {
                text.append(bytes[i])
                i += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What the reference at an offset stands for, and where it ends; nil where there is none.
    static func reference(_ bytes: [UInt8], at start: Int) -> (value: [UInt8], end: Int)? {
        // The longest name that HTML knows has 31 letters.
        var i = start + 1
        while i < bytes.count, i - start <= 33, bytes[i].isAlphanumeric || bytes[i] == 0x23 {
            i += 1
        }
        guard i < bytes.count, bytes[i] == UInt8(ascii: ";"), i > start + 1 else { return nil }
        let name = bytes.text(start + 1..<i)
        if let known = common[name] { return (Array(known.utf8), i + 1) }
        // libcmark knows all of them.
        guard let value = MarkdownDocument.destination(writtenAs: Array(bytes[start...i])),
            !value.hasPrefix("&")
        else { return nil }
        return (Array(value.utf8), i + 1)
    }

    private static let common = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "#39": "'",
        "#x27": "'", "apos": "'",
    ]
}
