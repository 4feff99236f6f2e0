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
