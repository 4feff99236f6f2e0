/// What the scan of a line looks out for, as bits.
enum LineByte {
    static let ending: UInt8 = 1
    static let star: UInt8 = 2
    static let bracket: UInt8 = 4
}

/// The bits of each byte.
let lineByteClass: InlineArray<256, UInt8> = {
    var table = InlineArray<256, UInt8>(repeating: 0)
    table[0x0A] = LineByte.ending
    table[0x0D] = LineByte.ending
    table[Int(UInt8(ascii: "*"))] = LineByte.star
    table[Int(UInt8(ascii: "["))] = LineByte.bracket
    table[Int(UInt8(ascii: "]"))] = LineByte.bracket
    return table
}()
