/// The place of a file below the output folder: parts separated by `/`, none of them empty, `.` or `..`.
///
/// Paths are equal when their bytes are, as on disk: composed and decomposed letters name two files.
struct OutputPath: Sendable {
    let text: String

    /// Makes a path from text that is one; see `isValid`.
    init(_ text: String) {
        precondition(Self.isValid(text), "'\(text)' is no path below the output folder")
        self.text = text
    }

    private init(trusting text: String) { self.text = text }

    /// Whether a text is a path that a build may own: inside the output, and not what belongs to Guidepost or to git.
    static func isValid(_ text: String) -> Bool {
        if text.utf8.contains(0) { return false }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for part in parts where part.isEmpty || part.elementsEqual(".".utf8) { return false }
        for part in parts where part.elementsEqual("..".utf8) { return false }
        return text != ".gitignore" && !parts[0].elementsEqual(".guidepost".utf8)
    }

    /// The folders that the file stands in, the outermost first, without the output folder itself.
    var folders: [OutputPath] {
        text.utf8.indices.compactMap { i in
            text.utf8[i] == UInt8(ascii: "/") ? OutputPath(trusting: String(text[..<i])) : nil
        }
    }

    /// The path of something in the folder that this path names.
    func appending(_ name: String) -> OutputPath { OutputPath(trusting: text + "/" + name) }
}

extension OutputPath: Hashable, Comparable {
    static func == (left: OutputPath, right: OutputPath) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
    }
}
