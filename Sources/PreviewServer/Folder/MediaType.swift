/// The value of a `Content-Type` field (RFC 9110 §8.3).
public struct MediaType: Sendable, Hashable {
    /// The type, with the character set where the type has one.
    public let fieldValue: String

    /// The type of a file, told by the last extension of its name; bytes of unknown meaning where it is not known.
    public init(ofFileNamed name: String) {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let suffix = parts.count > 1 ? parts[parts.count - 1] : ""[...].utf8
        fieldValue =
            Self.table.first { equalIgnoringCase($0.suffix.utf8, suffix) }?.type
            ?? "application/octet-stream"
    }

    /// Text is UTF-8 throughout. JSON takes no character set (RFC 8259 §11), and SVG says its own.
    private static let table: [(suffix: String, type: String)] = [
        ("html", "text/html; charset=utf-8"),
        ("css", "text/css; charset=utf-8"),
        ("js", "text/javascript; charset=utf-8"),
        ("mjs", "text/javascript; charset=utf-8"),
        ("json", "application/json"),
        ("map", "application/json"),
        ("txt", "text/plain; charset=utf-8"),
        ("md", "text/markdown; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8"),
        ("ics", "text/calendar; charset=utf-8"),
        ("vcf", "text/vcard; charset=utf-8"),
        ("xml", "application/xml; charset=utf-8"),
        ("webmanifest", "application/manifest+json"),
        ("svg", "image/svg+xml"),
        ("png", "image/png"),
        ("jpg", "image/jpeg"),
        ("jpeg", "image/jpeg"),
        ("gif", "image/gif"),
        ("webp", "image/webp"),
        ("avif", "image/avif"),
        ("ico", "image/vnd.microsoft.icon"),
        ("woff2", "font/woff2"),
        ("woff", "font/woff"),
        ("ttf", "font/ttf"),
        ("mp3", "audio/mpeg"),
        ("mp4", "video/mp4"),
        ("webm", "video/webm"),
        ("pdf", "application/pdf"),
        ("zip", "application/zip"),
        ("wasm", "application/wasm"),
    ]
}
