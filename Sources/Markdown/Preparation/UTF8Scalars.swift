/// The scalar that ends right before an offset, or nil at the start of the range.
func scalar(before offset: Int, in bytes: [UInt8], from start: Int) -> Unicode.Scalar? {
    guard offset > start else { return nil }
    var i = offset - 1
    while i > start, offset - i < 4, bytes[i] & 0xC0 == 0x80 { i -= 1 }
    return scalar(at: i, in: bytes, to: offset)
}

/// The scalar that begins at an offset, or nil at the end of the range; a byte out of place is U+FFFD.
func scalar(at offset: Int, in bytes: [UInt8], to end: Int) -> Unicode.Scalar? {
    guard offset < end else { return nil }
    let first = UInt32(bytes[offset])
    let length = first < 0x80 ? 1 : first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0, offset + length <= end else { return "\u{FFFD}" }
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for i in 1..<max(1, length) { value = value << 6 | UInt32(bytes[offset + i] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
}
