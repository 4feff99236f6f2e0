extension [UInt8] {
    /// Appends bytes, percent-encoding all but ASCII letters, digits and those to be kept; by default these are the
    /// unreserved characters (RFC 3986 §2.3), which everybody decodes in one way only.
    mutating func appendPercentEncoding(
        _ bytes: some Sequence<UInt8>, keeping kept: StaticString = "-._~"
    ) {
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in bytes {
            if byte.isAlphanumeric || byte.isOne(of: kept) {
                append(byte)
            } else {
                append(UInt8(ascii: "%"))
                append(digits[Int(byte >> 4)])
                append(digits[Int(byte & 0xF)])
            }
        }
    }
}
