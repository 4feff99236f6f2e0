/// The encoding of addresses (RFC 3986 §2.1), in bytes that may be no text.
enum PercentEncoding {
    /// The bytes with each `%` and two hexadecimal digits as the byte that they stand for, where that byte is to be.
    static func decoded(
        _ bytes: ArraySlice<UInt8>, where isWanted: (UInt8) -> Bool = { _ in true }
    ) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var i = bytes.startIndex
        while i < bytes.endIndex {
            if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.endIndex,
                let high = hexadecimalValue(bytes[i + 1]), let low = hexadecimalValue(bytes[i + 2]),
                isWanted(high << 4 | low)
            {
                decoded.append(high << 4 | low)
                i += 3
            } else {
                decoded.append(bytes[i])
                i += 1
            }
        }
        return decoded
    }

    private static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
