import Theme

/// The script and the style sheet that a preview adds to pages, as they stand in `Client/`.
enum PreviewClient {
    /// Where everything that belongs to the preview stands, and nothing of any site: its name begins with a dot.
    static let folder = "/.guidepost-preview/"

    /// The bytes of a file by its name; nil where there is none.
    static func file(_ name: String) -> [UInt8]? {
        for index in 0..<guidepost_preview_file_count {
            let file = guidepost_preview_file_at(index)!.pointee
            guard String(cString: file.path) == name else { continue }
            return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
        }
        return nil
    }
}
