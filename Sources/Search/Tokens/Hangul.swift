/// The syllable that a Hangul letter or open syllable makes with the letter after it (Unicode 15.1 §3.12).
func hangulSyllable(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
        return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    if (0xAC00...0xD7A3).contains(first), (first - 0xAC00) % 28 == 0,
        (0x11A8...0x11C2).contains(second)
    {
        return first + second - 0x11A7
    }
    return nil
}

/// Whether this is a Hangul letter that makes a syllable with what may stand before it.
func isHangulEnd(_ value: UInt32) -> Bool { (0x1161...0x11C2).contains(value) }
