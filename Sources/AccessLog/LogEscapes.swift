/// Undoes what servers escape in their logs: `\xE5` and `\"`, and in Apache's also `\n`, `\t` and the like.
enum LogEscapes {
    static func decoded(_ line: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        var i = range.lowerBound
        while i < range.upperBound {
            guard line[i] == UInt8(ascii: "\\"), i + 1 < range.upperBound else {
                bytes.append(line[i])
                i += 1
                continue
            }
            if line[i + 1] == UInt8(ascii: "x"), i + 3 < range.upperBound,
                let high = hexadecimalValue(line[i + 2]), let low = hexadecimalValue(line[i + 3])
            {
                bytes.append(high << 4 | low)
                i += 4
                continue
            }
            switch line[i + 1] {
            case UInt8(ascii: "n"): append(0x0A)
            case UInt8(ascii: "t"): append(0x09)
            case UInt8(ascii: "r"): append(0x0D)
            case UInt8(ascii: "b"): append(0x08)
            case UInt8(ascii: "v"): append(0x0B)
            case UInt8(ascii: "f"): append(0x0C)
            default: append(line[i + 1])
            }
        }
        return bytes

        func append(_ byte: UInt8) {
            bytes.append(byte)
            i += 2
        }
    }

    /// The value of a hexadecimal digit.
    static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
