/// Where a JSON text is going to stand, which decides what its strings escape beyond what RFC 8259 §7 asks for.
public enum JSONPlace: Sendable, Hashable {
    /// A file of its own, which people may read: nothing more.
    case file
    /// JavaScript, or a `script` element: `<`, and the line separators U+2028 and U+2029.
    case script
    /// A data block in a page, whatever is around it: `>` and `&` too, so that no part of it can be taken for markup.
    case markup

    /// Whether a byte is written by its escape here although no control character.
    func escapes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): true
        case UInt8(ascii: "<"): self != .file
        case UInt8(ascii: ">"), UInt8(ascii: "&"): self == .markup
        default: false
        }
    }
}
