/// A stylesheet without what only its authors read: comments, indentation, and white space that parts nothing.
///
/// Every page waits for the stylesheet, and not every host compresses. Strings, addresses and escapes are copied as they
/// are; white space stays where it may mean something, as between selectors and round the signs of a sum.
struct CompactStyle {
    private let source: [UInt8]
    private var output: [UInt8] = []
    private var i = 0
    /// Whether white space was passed over.
    private var hasGap = false
    /// Whether a comment was passed over, which parts two words as white space does, but means nothing else.
    private var hasComment = false

    /// The stylesheet in brief; the stylesheet itself where it is not understood, such as with a string that has no end.
    static func text(of source: [UInt8]) -> [UInt8] {
        var style = CompactStyle(source: source)
        style.output.reserveCapacity(source.count)
        return style.run() ? style.output + "\n".utf8 : source
    }

    private init(source: [UInt8]) { self.source = source }

    private mutating func run() -> Bool {
        while i < source.count {
            switch source[i] {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
                hasGap = true
                i += 1
            case UInt8(ascii: "/") where at(i + 1) == UInt8(ascii: "*"):
                guard skipComment() else { return false }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard let end = stringEnd else { return false }
                copy(to: end)
            case UInt8(ascii: "\\"): copy(to: escapeEnd)
            case UInt8(ascii: "(") where isAddress:
                guard let end = addressEnd else { return false }
                copy(to: end)
            case UInt8(ascii: "}"):
                if output.last == UInt8(ascii: ";") { output.removeLast() }
                copy(to: i + 1)
            case UInt8(ascii: "0") where isSpareZero: copy(to: i + 1, from: i + 1)
            default: copy(to: i + 1)
            }
        }
        return true
    }

    private func at(_ index: Int) -> UInt8? { index < source.count ? source[index] : nil }

    /// Copies what stands from `start` or from here to an end, behind the gap that it needs.
    private mutating func copy(to end: Int, from start: Int? = nil) {
        writeGap(before: source[i])
        output += source[(start ?? i)..<end]
        i = end
    }

    /// Writes a space where white space may mean something: not beside a sign that parts by itself.
    private mutating func writeGap(before next: UInt8) {
        defer { (hasGap, hasComment) = (false, false) }
        guard hasGap || hasComment, let last = output.last else { return }
        if hasGap {
            // The value of a custom property may be a space, which older browsers do not take for nothing.
            let isBlankValue = last == UInt8(ascii: ":") && ";}".utf8.contains(next)
            if isBlankValue || !"{};:,(>~".utf8.contains(last) && !"{};,)>~!".utf8.contains(next) {
                output.append(0x20)
            }
        } else if !"{};:,()>~ ".utf8.contains(last), !"{};:,()>~".utf8.contains(next) {
            output += "/**/".utf8
        }
    }

    private mutating func skipComment() -> Bool {
        var end = i + 2
        while end + 1 < source.count,
            source[end] != UInt8(ascii: "*") || source[end + 1] != UInt8(ascii: "/")
        {
            end += 1
        }
        guard end + 1 < source.count else { return false }
        hasComment = true
        i = end + 2
        return true
    }

    /// The end of the string that begins here.
    private var stringEnd: Int? {
        var end = i + 1
        while end < source.count, source[end] != source[i] {
            if source[end] == 0x0A { return nil }
            end += source[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return end < source.count ? end + 1 : nil
    }

    /// The end of the escape that begins here; white space behind a number belongs to it (CSS Syntax §4.3.7).
    private var escapeEnd: Int {
        var end = i + 1
        while end < source.count, end - i <= 6, CompactStyle.isHexadecimal(source[end]) { end += 1 }
        guard end > i + 1 else { return min(i + 2, source.count) }
        return at(end) == 0x20 ? end + 1 : end
    }

    /// Whether the parenthesis here begins an address without quotation marks.
    private var isAddress: Bool {
        guard !hasGap, output.count >= 3 else { return false }
        return output.suffix(3).elementsEqual("url".utf8, by: { $0 | 0x20 == $1 })
            && !(at(i + 1).map("\"' \n\t".utf8.contains) ?? false)
    }

    /// The end of the address whose parenthesis stands here.
    private var addressEnd: Int? {
        var end = i + 1
        while end < source.count, source[end] != UInt8(ascii: ")") {
            end += source[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return end < source.count ? end + 1 : nil
    }

    /// Whether the zero here stands before a point, where a number may as well begin with the point.
    private var isSpareZero: Bool {
        guard at(i + 1) == UInt8(ascii: "."), let digit = at(i + 2),
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit)
        else { return false }
        return hasGap || output.last.map(":,(".utf8.contains) ?? false
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
