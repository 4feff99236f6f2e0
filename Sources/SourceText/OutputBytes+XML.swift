extension [UInt8] {
    /// Appends a text as XML content or as a double-quoted attribute value.
    ///
    /// Characters that XML 1.0 cannot hold, in no form (§2.2), are left out: most control characters, U+FFFE and U+FFFF.
    public mutating func appendEscapingXML(_ text: String) {
        let text = Array(text.utf8)
        var legal: [UInt8] = []
        legal.reserveCapacity(text.count)
        var i = 0
        while i < text.count {
            let byte = text[i]
            let isNoncharacter =
                byte == 0xEF && i + 2 < text.count && text[i + 1] == 0xBF && text[i + 2] >= 0xBE
            if isNoncharacter {
                i += 3
                continue
            }
            // A literal return would be read as a line feed (§2.11).
            if byte >= 0x20 || byte == 0x09 || byte == 0x0A { legal.append(byte) }
            i += 1
        }
        appendEscapingHTML(legal)
    }
}
