public import SourceText

/// A folder to move in from, as it was read: no more than what the importer may look at.
public struct ImportSource: Sendable {
    /// The folder as messages name it, with a slash at its end.
    public let root: String
    /// The paths of all files below the folder, sorted by their bytes.
    public let paths: [String]
    /// The files that `ImportKind.reads(_:)` asks for, by their paths below the folder; each is text.
    public let files: [String: SourceFile]
    /// What in them is no text.
    let diagnostics: [Diagnostic]

    /// Makes a source from the paths below a folder and what was read of them.
    ///
    /// What is no text (bytes that are not UTF-8, characters that no page may hold) becomes U+FFFD, and is told of.
    public init(root: String, paths: [String], files: [String: SourceFile]) {
        self.root = root
        self.paths = paths
        var texts = files
        var diagnostics: [Diagnostic] = []
        for (path, file) in files {
            guard let fault = file.textFault() else { continue }
            texts[path] = SourceFile(path: file.path, bytes: ImportSource.text(of: file.bytes))
            diagnostics.append(.noText(at: fault.location ?? file.location(0..<0)))
        }
        self.files = texts
        self.diagnostics = diagnostics
    }

    /// The text of bytes as far as they are some.
    private static func text(of bytes: [UInt8]) -> [UInt8] {
        var text = String()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let isForbidden = scalar.value == 0 || scalar.value == 0xFDD0
            text.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
        }
        return Array(text.utf8)
    }
}
