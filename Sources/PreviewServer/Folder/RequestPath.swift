/// The path of a request, decoded and normalised: it can name nothing above the root.
///
/// Refused is whatever two readers might understand differently: an encoded slash, a dot segment written with
/// `%2e`, a backslash, a control byte, bytes that are not UTF-8, and a `..` that leads above the root.
public struct RequestPath: Sendable, Hashable {
    /// The decoded segments, without dot segments; a doubled slash leaves an empty one.
    public let segments: [String]
    /// Whether the path ends with a slash, and so means a folder.
    public let isFolder: Bool

    /// Reads the percent-encoded path of a request, which begins with `/`; nil where it is refused.
    public init?(percentEncoded path: String) {
        guard path.utf8.first == UInt8(ascii: "/") else { return nil }
        var segments: [String] = []
        var isFolder = false
        for raw in path.utf8.dropFirst().split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        {
            guard let segment = Self.decoded(raw) else { return nil }
            isFolder = segment.isEmpty || segment == "." || segment == ".."
            switch segment {
            case ".", "..":
                // RFC 3986 §6.2.2.3: plain dot segments are removed. Nobody encodes one but to get past a check.
                guard raw.elementsEqual(segment.utf8) else { return nil }
                if segment == ".." {
                    guard segments.popLast() != nil else { return nil }
                }
            default: segments.append(segment)
            }
        }
        if segments.last?.isEmpty == true && isFolder { segments.removeLast() }
        self.segments = segments
        self.isFolder = isFolder
    }

    /// The path of a folder, from its segments.
    init(segments: [String]) {
        self.segments = segments
        isFolder = true
    }

    /// The path as it stands in an address: a slash, and the segments percent-encoded.
    ///
    /// It never begins with two slashes, which a browser would read as another host.
    public var percentEncoded: String {
        var output: [UInt8] = [UInt8(ascii: "/")]
        for (i, segment) in segments.drop(while: \.isEmpty).enumerated() {
            if i > 0 { output.append(UInt8(ascii: "/")) }
            for byte in segment.utf8 { appendEncoded(byte, to: &output) }
        }
        if isFolder && output.count > 1 { output.append(UInt8(ascii: "/")) }
        return String(decoding: output, as: UTF8.self)
    }
}

extension RequestPath {
    private static func decoded(_ raw: Substring.UTF8View) -> String? {
        var bytes: [UInt8] = []
        var rest = raw[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexadecimalValue),
                let low = rest.popFirst().flatMap(hexadecimalValue)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        let isRefused: (UInt8) -> Bool = {
            $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
        }
        return bytes.contains(where: isRefused) ? nil : String(validating: bytes, as: UTF8.self)
    }

    private func appendEncoded(_ byte: UInt8, to output: inout [UInt8]) {
        // RFC 3986 §3.3: the bytes of a segment that need no encoding. `'` is one of them but ends attributes.
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "$"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ":"),
            UInt8(ascii: "@"):
            output.append(byte)
        default:
            let digits = Array("0123456789ABCDEF".utf8)
            output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}
