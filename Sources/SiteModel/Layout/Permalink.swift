/// The address of a page or file below the site's base path, such as `/faq/late-funds/`.
///
/// It begins with a slash and holds the letters as they are on disk; `percentEncoded` is the form for links. A permalink
/// that ends with a slash is a page, written to `index.html` in that folder.
public struct Permalink: Sendable, Hashable {
    /// The path, unencoded, beginning with a slash.
    public let path: String

    /// Makes a permalink; the path begins with a slash and has no `.` or `..` segment.
    public init(_ path: String) {
        precondition(path.utf8.first == UInt8(ascii: "/"), "a permalink begins with a slash")
        self.path = path
    }

    /// The address of what lies at a path below the output folder.
    public init(outputPath: String) {
        let isPage = outputPath == "index.html" || outputPath.hasSuffix("/index.html")
        self.init("/" + (isPage ? String(outputPath.dropLast("index.html".count)) : outputPath))
    }

    /// Where the page or file lies below the output folder.
    public var outputPath: String {
        let relative = String(path.dropFirst())
        return path.utf8.last == UInt8(ascii: "/") ? relative + "index.html" : relative
    }

    /// The path as links write it: every byte that is not unreserved or a slash is percent-encoded (RFC 3986 §2.1).
    public var percentEncoded: String {
        if path.utf8.allSatisfy({ $0.isAlphanumeric || $0.isOne(of: Permalink.kept) }) {
            return path
        }
        var bytes: [UInt8] = []
        bytes.appendPercentEncoding(path.utf8, keeping: Permalink.kept)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let kept: StaticString = "-._~/"
}
