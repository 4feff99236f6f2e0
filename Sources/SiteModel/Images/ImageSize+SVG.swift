extension ImageSize {
    /// SVG 2 §8.2: the root element's `width` and `height` in pixels, or else the last two numbers of its `viewBox`.
    ///
    /// Not a parser of XML: what is not plainly there is not there.
    init?(vectorGraphics bytes: [UInt8]) {
        guard let start = ImageSize.rootElement(in: bytes),
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let tag = bytes[start..<end]
        if let width = ImageSize.value(of: "width", in: tag).flatMap(ImageSize.pixels),
            let height = ImageSize.value(of: "height", in: tag).flatMap(ImageSize.pixels)
        {
            self.init(width: width, height: height)
            return
        }
        guard let box = ImageSize.value(of: "viewBox", in: tag) else { return nil }
        let numbers = box.split { $0 == "," || $0.isWhitespace }.map {
            ImageSize.pixels(String($0))
        }
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3] else {
            return nil
        }
        self.init(width: width, height: height)
    }

    /// The place behind `<svg`, which stands near the beginning.
    private static func rootElement(in bytes: [UInt8]) -> Int? {
        let head = bytes.prefix(4_096)
        let name = Array("<svg".utf8)
        guard head.count > name.count else { return nil }
        return head.indices.dropLast(name.count).first { index in
            head[index...].starts(with: name) && isSpace(head[index + name.count])
        }.map { $0 + name.count }
    }

    /// The value of an attribute in a tag.
    private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
        let name = Array(name.utf8)
        for index in tag.indices.dropFirst() where isSpace(tag[index - 1]) {
            guard tag[index...].starts(with: name) else { continue }
            var rest = tag[(index + name.count)...].drop(while: isSpace)
            guard rest.popFirst() == UInt8(ascii: "=") else { continue }
            rest = rest.drop(while: isSpace)
            guard let quote = rest.popFirst(),
                quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            else { return nil }
            return String(decoding: rest.prefix { $0 != quote }, as: UTF8.self)
        }
        return nil
    }

    /// A length in pixels, rounded to whole ones; nil for any other unit.
    private static func pixels(_ text: String) -> Int? {
        let number = text.hasSuffix("px") ? text.dropLast(2) : text[...]
        guard let length = Double(number), (0.5...1_000_000).contains(length) else { return nil }
        return Int(length.rounded())
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
