/// The addresses in the attributes of raw HTML, found as browsers read tags (WHATWG HTML §13.2.5).
enum HTMLAddresses {
    /// Whether an address of the HTML is seen from the page that it stands in, so that it leads elsewhere from another one.
    static func holdsRelativeAddress(_ html: some Collection<UInt8>) -> Bool {
        var scan = AttributeScan(bytes: LinkSafety.decodingReferences(Array(html)))
        while let (name, value) = scan.next() {
            // None of the names is longer than "formaction" or "xlink:href".
            guard name.count <= 10 else { continue }
            let name = String(decoding: name.map(lowercase), as: UTF8.self)
            if name == "srcset" {
                // §4.8.4.2.1: addresses, each with a width or a density behind it.
                let words = value.split(whereSeparator: isHTMLSpace)
                if words.contains(where: { !isDescriptor($0) && isRelative($0) }) { return true }
            } else if attributes.contains(name), isRelative(value) {
                return true
            }
        }
        return false
    }

    private static let attributes = [
        "href", "src", "poster", "data", "action", "formaction", "cite", "xlink:href",
    ]

    /// Whether an address has neither a scheme nor a host nor a path from the root, and is more than a query or fragment.
    private static func isRelative(_ address: ArraySlice<UInt8>) -> Bool {
        let address = address.drop { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
        guard let first = address.first, !"/\\#?".utf8.contains(first) else { return false }
        let scheme = address.prefix {
            isASCIIAlphanumeric($0) || "+-.".utf8.contains($0)
        }
        return !isASCIILetter(first) || address[scheme.endIndex...].first != UInt8(ascii: ":")
    }

    private static func isDescriptor(_ word: ArraySlice<UInt8>) -> Bool {
        let word = word.last == UInt8(ascii: ",") ? word.dropLast() : word
        return word.last.map { "wxh".utf8.contains($0) } ?? true
            && word.dropLast().allSatisfy { $0 &- 0x30 <= 9 || $0 == UInt8(ascii: ".") }
    }
}

/// Walks over the attributes of all tags.
private struct AttributeScan {
    let bytes: [UInt8]
    private var i = 0
    private var isInTag = false

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next attribute that has a value.
    mutating func next() -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
        while i < bytes.count {
            if !isInTag {
                isInTag =
                    bytes[i] == UInt8(ascii: "<") && i + 1 < bytes.count
                    && isASCIILetter(bytes[i + 1])
                i += 1
                if isInTag {
                    skip { !isHTMLSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
                }
                continue
            }
            skip { isHTMLSpace($0) || $0 == UInt8(ascii: "/") }
            guard i < bytes.count else { return nil }
            if bytes[i] == UInt8(ascii: ">") {
                isInTag = false
                continue
            }
            let name = i
            // A name may begin with the sign.
            i += 1
            skip {
                !isHTMLSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
                    && $0 != UInt8(ascii: "=")
            }
            let nameEnd = i
            skip(isHTMLSpace)
            guard i < bytes.count, bytes[i] == UInt8(ascii: "=") else { continue }
            i += 1
            skip(isHTMLSpace)
            return (bytes[name..<nameEnd], value())
        }
        return nil
    }

    private mutating func value() -> ArraySlice<UInt8> {
        guard i < bytes.count else { return [] }
        let quote = bytes[i]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = i
            skip { !isHTMLSpace($0) && $0 != UInt8(ascii: ">") }
            return bytes[start..<i]
        }
        let start = i + 1
        i = start
        skip { $0 != quote }
        defer { i = min(i + 1, bytes.count) }
        return bytes[start..<i]
    }

    private mutating func skip(_ isPart: (UInt8) -> Bool) {
        while i < bytes.count, isPart(bytes[i]) { i += 1 }
    }
}
