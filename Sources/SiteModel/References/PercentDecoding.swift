import SourceText

/// A text without its percent-encoding (RFC 3986 §2.1); as it is where what comes out is no text.
func percentDecoded(_ text: String) -> String {
    guard text.offset(of: UInt8(ascii: "%")) != nil else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var i = 0
    while i < bytes.count {
        if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count, bytes[i + 1] != UInt8(ascii: "+"),
            let byte = UInt8(String(decoding: bytes[i + 1...i + 2], as: UTF8.self), radix: 16)
        {
            decoded.append(byte)
            i += 3
        } else {
            decoded.append(bytes[i])
            i += 1
        }
    }
    return String(validating: decoded, as: UTF8.self) ?? text
}
