/// A tag of HTML or of a component: `<a href="…">`, `</a>`, `<Tabs groupId={x}>`.
struct ElementTag: Sendable {
    /// An attribute, with the bytes of its value.
    struct Attribute: Sendable {
        let name: String
        /// The value without quotes or braces; nil where the name stands alone.
        let value: Range<Int>?
        /// Whether the value stands in braces: an expression of JavaScript.
        let isExpression: Bool
    }

    /// The name: in lower case for HTML, as it is written for components; empty for `<>`.
    let name: String
    let isClosing: Bool
    /// Whether the tag ends with `/>`.
    let isSelfClosing: Bool
    let attributes: [Attribute]
    /// The bytes of the whole tag.
    let range: Range<Int>

    /// Whether the name is that of a component, which begins with a capital letter.
    var isComponent: Bool { name.utf8.first.map { $0.isLetter && $0 & 0x20 == 0 } ?? false }

    /// The attribute of a name.
    func attribute(_ name: String) -> Attribute? { attributes.first { $0.name == name } }

    /// The text of an attribute between quotes.
    func text(_ name: String, in bytes: [UInt8]) -> String? {
        guard let attribute = attribute(name), let value = attribute.value else { return nil }
        return attribute.isExpression
            ? ElementTag.literal(bytes, value)
            : CharacterReferences.decoded(bytes[value])
    }

    /// The text of a literal of JavaScript that is all of an expression.
    static func literal(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        let range = bytes.trimmed(range)
        guard range.count >= 2, let quote = bytes[range].first, "\"'`".utf8.contains(quote),
            bytes[range.upperBound - 1] == quote
        else { return nil }
        let inner = range.lowerBound + 1..<range.upperBound - 1
        guard !bytes[inner].contains(quote), !bytes[inner].contains(UInt8(ascii: "\\")),
            bytes.find("${", in: inner) == nil
        else { return nil }
        return bytes.text(inner)
    }

    /// Reads the tag that begins at an offset; nil where none does. A tag ends before the next `<`, so that reading all of
    /// a text takes time in proportion to it.
    ///
    /// - Parameter braces: For components: where the brace closes that opens at an offset.
    static func read(
        _ bytes: [UInt8], at start: Int, before end: Int, braces: [Int: Int]? = nil
    ) -> ElementTag? {
        var i = start + 1
        let isClosing = i < end && bytes[i] == UInt8(ascii: "/")
        if isClosing { i += 1 }
        let nameStart = i
        if i < end, bytes[i].isLetter {
            while i < end, bytes[i].isAlphanumeric || "-._:".utf8.contains(bytes[i]) { i += 1 }
            if bytes[nameStart..<i].contains(UInt8(ascii: ":")) { return nil }
        } else if braces == nil || i >= end || bytes[i] != UInt8(ascii: ">") {
            return nil
        }
        var name = bytes.text(nameStart..<i)
        let isComponent = braces != nil && (bytes[nameStart] & 0x20 == 0 || name.contains("."))
        if !isComponent { name = name.lowercased() }
        guard i < end, bytes[i].isSpace || bytes[i] == UInt8(ascii: "/") || bytes[i] == 0x3E
        else { return nil }
        var attributes: [Attribute] = []
        while i < end {
            let byte = bytes[i]
            if byte == 0x3E {
                return ElementTag(
                    name: name, isClosing: isClosing, isSelfClosing: false,
                    attributes: attributes, range: start..<i + 1)
            }
            if byte == UInt8(ascii: "/"), i + 1 < end, bytes[i + 1] == 0x3E {
                return ElementTag(
                    name: name, isClosing: isClosing, isSelfClosing: true,
                    attributes: attributes, range: start..<i + 2)
            }
            if byte == UInt8(ascii: "<") { return nil }
            if byte == UInt8(ascii: "{"), let braces {
                guard let close = braces[i], close < end else { return nil }
                attributes.append(
                    Attribute(name: "{}", value: i + 1..<close, isExpression: true))
                i = close + 1
                continue
            }
            if byte == 0x0A, i + 1 < end, bytes[i + 1] == 0x0A { return nil }
            if byte.isSpace || byte == UInt8(ascii: "/") {
                i += 1
                continue
            }
            guard let attribute = readAttribute(bytes, &i, end, braces) else { return nil }
            attributes.append(attribute)
        }
        return nil
    }

    private static func readAttribute(
        _ bytes: [UInt8], _ i: inout Int, _ end: Int, _ braces: [Int: Int]?
    ) -> Attribute? {
        let nameStart = i
        while i < end, !bytes[i].isSpace, !"=>/<\"'".utf8.contains(bytes[i]) { i += 1 }
        guard i > nameStart else { return nil }
        let name = bytes.text(nameStart..<i)
        var next = i
        while next < end, bytes[next].isSpace { next += 1 }
        guard next < end, bytes[next] == UInt8(ascii: "=") else {
            return Attribute(name: name, value: nil, isExpression: false)
        }
        i = next + 1
        while i < end, bytes[i].isSpace { i += 1 }
        guard i < end else { return nil }
        if bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
            guard let close = bytes[i + 1..<end].firstIndex(of: bytes[i]) else { return nil }
            defer { i = close + 1 }
            return Attribute(name: name, value: i + 1..<close, isExpression: false)
        }
        if bytes[i] == UInt8(ascii: "{"), let braces {
            guard let close = braces[i], close < end else { return nil }
            defer { i = close + 1 }
            return Attribute(name: name, value: i + 1..<close, isExpression: true)
        }
        let start = i
        while i < end, !bytes[i].isSpace, !"<>\"'`".utf8.contains(bytes[i]) { i += 1 }
        if i > start + 1, bytes[i - 1] == UInt8(ascii: "/"), i < end, bytes[i] == 0x3E { i -= 1 }
        return i > start ? Attribute(name: name, value: start..<i, isExpression: false) : nil
    }
}
