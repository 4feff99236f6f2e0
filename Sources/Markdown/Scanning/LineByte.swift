/// What the scan of a line looks out for, as bits of a table that each scan makes for itself.
enum LineByte {
    static var ending: UInt8 { 1 }
    static var star: UInt8 { 2 }
    static var bracket: UInt8 { 4 }
    /// The middle byte of a marker.
    static var marker: UInt8 { 8 }

    /// The bits of each byte. No global: a global table is looked up behind a lock.
    static func table() -> InlineArray<256, UInt8> {
        var table = InlineArray<256, UInt8>(repeating: 0)
        table[0x0A] = ending
        table[0x0D] = ending
        table[0x2A] = star
        table[0x5B] = bracket
        table[0x5D] = bracket
        table[0xB7] = marker
        return table
    }
}
