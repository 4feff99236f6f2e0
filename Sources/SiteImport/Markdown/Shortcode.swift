/// A shortcode of Hugo: `{{< figure src="a.png" >}}`, `{{% /note %}}`.
struct Shortcode: Sendable {
    let name: String
    let isClosing: Bool
    let isSelfClosing: Bool
    /// The arguments in order; those with a name have one.
    let arguments: [(name: String?, value: String)]
    /// Whether it is written with percent signs: then what it stands for is Markdown.
    let isMarkdown: Bool

    subscript(name: String) -> String? { arguments.first { $0.name == name }?.value }

    /// The first of some arguments that is there and not empty.
    func first(_ names: String...) -> String? {
        for name in names {
            if let value = self[name], !value.isEmpty { return value }
        }
        return nil
    }

    /// The argument at a place, where it has no name.
    subscript(index: Int) -> String? {
        index < arguments.count && arguments[index].name == nil ? arguments[index].value : nil
    }

    /// Reads what stands between the delimiters.
    init?(_ bytes: [UInt8], _ inner: Range<Int>, isMarkdown: Bool) {
        var range = bytes.trimmed(inner)
        var isClosing = false
        var isSelfClosing = false
        if range.count > 0, bytes[range.lowerBound] == UInt8(ascii: "/") {
            isClosing = true
            range = bytes.trimmed(range.lowerBound + 1..<range.upperBound)
        } else if range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: "/"),
            bytes[range.upperBound - 2].isSpace
        {
            isSelfClosing = true
            range = bytes.trimmed(range.lowerBound..<range.upperBound - 1)
        }
        var i = range.lowerBound
        while i < range.upperBound,
            bytes[i].isAlphanumeric || "_-./".utf8.contains(bytes[i]) || bytes[i] >= 0x80
        {
            i += 1
        }
        let name = bytes.text(range.lowerBound..<i)
        guard !name.isEmpty, i == range.upperBound || bytes[i].isSpace else { return nil }
        self.name = name
        self.isClosing = isClosing
        self.isSelfClosing = isSelfClosing
        self.isMarkdown = isMarkdown
        arguments = Shortcode.arguments(bytes, i..<range.upperBound)
    }

    private static func arguments(
        _ bytes: [UInt8], _ range: Range<Int>
    ) -> [(name: String?, value: String)] {
        var arguments: [(name: String?, value: String)] = []
        var i = range.lowerBound
        func value() -> String {
            if i < range.upperBound, "\"`'".utf8.contains(bytes[i]) {
                let quote = bytes[i]
                var text: [UInt8] = []
                i += 1
                while i < range.upperBound, bytes[i] != quote {
                    if bytes[i] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""),
                        i + 1 < range.upperBound
                    {
                        i += 1
                    }
                    text.append(bytes[i])
                    i += 1
                }
                i += 1
                return String(decoding: text, as: UTF8.self)
            }
            let start = i
            while i < range.upperBound, !bytes[i].isSpace { i += 1 }
            return bytes.text(start..<i)
        }
        while i < range.upperBound {
            if bytes[i].isSpace {
                i += 1
                continue
            }
            let start = i
            var end = i
            while end < range.upperBound,
                bytes[end].isAlphanumeric || "_-".utf8.contains(bytes[end])
            {
                end += 1
            }
            if end > start, end < range.upperBound, bytes[end] == UInt8(ascii: "=") {
                i = end + 1
                arguments.append((bytes.text(start..<end), value()))
            } else {
                arguments.append((nil, value()))
            }
        }
        return arguments
    }
}
