/// Writes numbers as text: five bits a character, least first, each but the last with bit 5 set.
///
/// The characters are those of base 64 for addresses (RFC 4648 §5), so that the text needs no escape in JSON. A number
/// below 32 is one character. FORMAT.md, "Numbers in text".
enum NumberCode {
    /// The most characters that a number below 2⁴⁰ takes.
    static let mostCharacters = 8

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for value in 0..<64 { values[Int(character(of: value))] = UInt8(value) }
        return values
    }()

    /// Appends a number, which is not negative.
    static func append(_ number: Int, to text: inout [UInt8]) {
        text.append(addingCapacity: mostCharacters) { append(number, to: &$0) }
    }

    /// Appends a number to text that has room for it.
    @inline(__always)
    static func append(_ number: Int, to text: inout OutputSpan<UInt8>) {
        var rest = number
        while rest >= 32 {
            text.append(character(of: rest & 31 | 32))
            rest >>= 5
        }
        text.append(character(of: rest))
    }

    @inline(__always)
    private static func character(of value: Int) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: value)
        return switch value {
        case ..<26: value + UInt8(ascii: "A")
        case ..<52: value - 26 + UInt8(ascii: "a")
        case ..<62: value - 52 + UInt8(ascii: "0")
        case 62: UInt8(ascii: "-")
        default: UInt8(ascii: "_")
        }
    }

    /// Appends a number that may be negative; `signed` reads it.
    static func append(signed number: Int, to text: inout [UInt8]) {
        append(number < 0 ? -2 * number - 1 : 2 * number, to: &text)
    }

    /// The numbers of a text, or nil where it is not made of whole numbers below 2⁴⁰.
    static func numbers(in text: some Sequence<UInt8>) -> [Int]? {
        var numbers: [Int] = []
        var number = 0
        var shift = 0
        for character in text {
            let value = Int(values[Int(character)])
            guard value < 64, shift < 40 else { return nil }
            number |= (value & 31) << shift
            if value & 32 != 0 {
                shift += 5
            } else {
                numbers.append(number)
                number = 0
                shift = 0
            }
        }
        return shift == 0 ? numbers : nil
    }

    /// A number that may be negative, from one that is not: 0, -1, 1, -2, 2, …
    static func signed(_ number: Int) -> Int {
        number & 1 == 0 ? number >> 1 : -(number + 1) >> 1
    }
}
