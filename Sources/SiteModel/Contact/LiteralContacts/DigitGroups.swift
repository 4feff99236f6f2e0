/// Groups of digits that one number may be made of, with what stands between them.
struct DigitGroups {
    struct Group {
        /// The digits.
        let range: Range<Int>
        /// Where the group begins with its `+` or opening bracket.
        let begin: Int
        /// What stands between this group and the one before.
        let separator: Range<Int>
        /// Whether a `+` stands before it.
        let hasPlus: Bool
        /// Whether an opening bracket does.
        let hasBracket: Bool
        /// Whether a number may begin here although a group stands before: a space is between.
        let mayBegin: Bool
    }

    private(set) var groups: [Group] = []
    /// The offset behind all of it.
    private(set) var end: Int

    /// Reads from the first digit, or from the `+` before it.
    init(_ text: [UInt8], _ start: Int) {
        end = start + 1
        var i = start
        var separator = start..<start
        while i < text.count {
            var begin = i
            var hasPlus = false
            if text[i] == UInt8(ascii: "+") {
                hasPlus = true
                i += 1
                while i < text.count, text[i].isOne(of: " (") { i += 1 }
            }
            let first = i
            while i < text.count, text[i].isDigit { i += 1 }
            guard i > first else { break }
            var hasBracket = false
            if begin > 0, text[begin - 1] == UInt8(ascii: "(") {
                begin -= 1
                hasBracket = true
            }
            let hasSpace = text[separator].contains(0x20)
            groups.append(
                Group(
                    range: first..<i, begin: begin, separator: separator, hasPlus: hasPlus,
                    hasBracket: hasBracket, mayBegin: hasPlus || hasSpace || hasBracket))
            end = i
            var next = i
            while next < text.count, next - i < 4, text[next].isOne(of: " -.()") { next += 1 }
            guard next < text.count, text[next].isDigit || text[next] == UInt8(ascii: "+") else {
                break
            }
            separator = i..<next
            i = next
        }
    }
}
