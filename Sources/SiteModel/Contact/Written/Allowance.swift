/// A comment that allows what a rule forbids, such as `<!-- allow literal-contact: a made-up example -->`.
struct Allowance: Sendable, Hashable {
    /// The names of the codes that it allows.
    let codes: [String]
    /// Whether it says why.
    let hasReason: Bool
    /// The whole comment.
    let range: Range<Int>

    /// The allowances in a line of Markdown, YAML or a template, by the comments of that format.
    static func all(in bytes: [UInt8], _ line: Range<Int>, _ kind: WrittenLine.Kind) -> [Allowance]
    {
        var found: [Allowance] = []
        var i = line.lowerBound
        while i < line.upperBound {
            guard let comment = comment(in: bytes, at: i, line, kind) else {
                i += 1
                continue
            }
            if let allowance = Allowance(bytes, comment.whole, text: comment.text) {
                found.append(allowance)
            }
            i = max(i + 1, comment.whole.upperBound)
        }
        return found
    }

    private static func comment(
        in bytes: [UInt8], at i: Int, _ line: Range<Int>, _ kind: WrittenLine.Kind
    ) -> (whole: Range<Int>, text: Range<Int>)? {
        let end = line.upperBound
        switch kind {
        case .metadata:
            guard bytes[i] == UInt8(ascii: "#"),
                i == line.lowerBound || bytes[i - 1] == 0x20 || bytes[i - 1] == 0x09
            else { return nil }
            return (i..<end, i + 1..<end)
        case .template:
            guard bytes.has("{{!", at: i, before: end) else { return nil }
            let close = bytes.find("}}", in: i + 3..<end) ?? end
            return (i..<min(end, close + 2), i + 3..<close)
        case .prose, .code:
            guard bytes.has("<!--", at: i, before: end) else { return nil }
            let close = bytes.find("-->", in: i + 4..<end) ?? end
            return (i..<min(end, close + 3), i + 4..<close)
        }
    }

    /// Reads `allow CODE: why`; several codes have commas between them. Nil for any other comment.
    ///
    /// Case does not matter: a telephone begins each comment with a capital letter.
    private init?(_ bytes: [UInt8], _ whole: Range<Int>, text: Range<Int>) {
        var i = text.lowerBound
        func skipBlanks() {
            while i < text.upperBound, bytes[i] == 0x20 || bytes[i] == 0x09 || bytes[i] == 0x2D {
                i += 1
            }
        }
        skipBlanks()
        guard text.upperBound - i > 5,
            bytes[i..<i + 5].elementsEqual("allow".utf8, by: { $0.lowercased == $1 })
        else { return nil }
        i += 5
        guard i < text.upperBound, bytes[i] == 0x20 || bytes[i] == 0x09 else { return nil }
        var codes: [String] = []
        repeat {
            if i < text.upperBound, bytes[i] == UInt8(ascii: ",") { i += 1 }
            skipBlanks()
            let start = i
            while i < text.upperBound, bytes[i].isAlphanumeric || bytes[i] == 0x2D { i += 1 }
            if i > start {
                codes.append(String(decoding: bytes[start..<i].map(\.lowercased), as: UTF8.self))
            }
            skipBlanks()
        } while i < text.upperBound && bytes[i] == UInt8(ascii: ",")
        if bytes.has("：", at: i, before: text.upperBound) {
            i += 3
        } else if i < text.upperBound, bytes[i] == UInt8(ascii: ":") {
            i += 1
        }
        skipBlanks()
        guard !codes.isEmpty else { return nil }
        self.codes = codes
        hasReason = i < text.upperBound
        range = whole
    }
}
