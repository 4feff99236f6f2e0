/// Characters that look alike, in one form.
extension FoldedLine {
    /// Folds one character in which nothing is markup; returns where the next one begins.
    mutating func foldLiterally(_ source: [UInt8], _ i: Int, _ end: Int) -> Int {
        let byte = source[i]
        if byte < 0x80 {
            if byte == UInt8(ascii: ":"), let next = foldAddress(source, i, end) { return next }
            emit(byte == 0x09 || byte == 0x0D ? 0x20 : byte, i, i + 1)
            return i + 1
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let next = min(end, i + length)
        var value = UInt32(byte & (0x7F >> UInt8(length)))
        for k in i + 1..<max(next, i + 1) { value = value << 6 | UInt32(source[k] & 0x3F) }
        foldScalar(value, source, i, next)
        return next
    }

    /// Folds a character that stands at a place of the source, or that an entity there names.
    mutating func foldScalar(_ value: UInt32, _ source: [UInt8], _ i: Int, _ next: Int) {
        switch value {
        // Full-width forms of ASCII.
        case 0xFF01...0xFF5E: emit(UInt8(value - 0xFEE0), i, next)
        case 0x3000, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x1680: emit(0x20, i, next)
        // No width: soft hyphen, joiners, direction marks, variation selectors, the frame of a key cap.
        case 0xAD, 0x034F, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0xFE00...0xFE0F,
            0xFEFF, 0x20E3:
            break
        // Hyphens and dashes of all kinds.
        case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0x30FC, 0x2043, 0x058A:
            emit(UInt8(ascii: "-"), i, next)
        case 0xB7, 0x2024, 0x2027, 0x30FB, 0x2022, 0xFE52: emit(UInt8(ascii: "."), i, next)
        case 0xFE62: emit(UInt8(ascii: "+"), i, next)
        case 0xFE6B: emit(UInt8(ascii: "@"), i, next)
        case 0x3014, 0x3010: emit(UInt8(ascii: "("), i, next)
        case 0x3015, 0x3011: emit(UInt8(ascii: ")"), i, next)
        // Digits of other scripts and styles.
        case 0x0660...0x0669: emit(UInt8(0x30 + value - 0x0660), i, next)
        case 0x06F0...0x06F9: emit(UInt8(0x30 + value - 0x06F0), i, next)
        case 0x1D7CE...0x1D7FF: emit(UInt8(0x30 + (value - 0x1D7CE) % 10), i, next)
        case 0..<0x80: emit(value == 0x0A || value == 0x09 ? 0x20 : UInt8(value), i, next)
        default: for k in i..<next { emit(source[k], i, next) }
        }
    }

    /// Hides an address of the web whose `://` stands at an offset; nil where none does.
    mutating func foldAddress(_ source: [UInt8], _ i: Int, _ end: Int) -> Int? {
        guard source.has("://", at: i, before: end) else { return nil }
        var first = bytes.count
        while first > 0, bytes[first - 1].isAlphanumeric || bytes[first - 1].isOne(of: "+-.") {
            first -= 1
        }
        guard first < bytes.count else { return nil }
        var stop = i + 3
        while stop < end, source[stop] > 0x20, source[stop] < 0x80,
            !source[stop].isOne(of: "<>\"`|\\{}()[]")
        {
            stop += 1
        }
        while stop > i + 3, source[stop - 1].isOne(of: ".,:;!?*_'") { stop -= 1 }
        hideAddress(from: first, to: stop)
        return stop
    }
}
