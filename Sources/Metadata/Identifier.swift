/// Whether a text is an id: `[a-z0-9]+(-[a-z0-9]+)*` (DESIGN §1).
public func isIdentifier(_ text: some StringProtocol) -> Bool {
    var last = UInt8(ascii: "-")
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "-") where last != UInt8(ascii: "-"): break
        default: return false
        }
        last = byte
    }
    return last != UInt8(ascii: "-")
}

/// The identifier that a name comes to: `card-declined` for `Card Declined`. Nil where it holds letters that no identifier
/// has, as what is left would mislead.
public func identifier(from name: String) -> String? {
    var words: [[UInt8]] = [[]]
    for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): words[words.count - 1].append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            words[words.count - 1].append(byte)
        case UInt8(ascii: "'"): break
        case 0x80...: return nil
        default: words.append([])
        }
    }
    let text = words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
        .joined(separator: "-")
    return text.isEmpty ? nil : text
}
