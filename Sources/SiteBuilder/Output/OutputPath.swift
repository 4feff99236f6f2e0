import SourceText

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
        if text == ".gitignore" || text == Self.own || text.begins(with: Self.own + "/") {
            return false
        }
        let bytes = text.utf8.span
        var start = 0
        for i in 0...bytes.count {
            if i < bytes.count, bytes[i] == 0 { return false }
            guard i == bytes.count || bytes[i] == UInt8(ascii: "/") else { continue }
            // The parts that are no names: nothing, `.` and `..`.
            if i - start <= 2, bytes.extracting(start..<i).areAllDots { return false }
            start = i + 1
        }
        return true
    }

    private static let own = OutputTree.ownFolder

    /// The folder that the file stands in; nil for the output folder itself.
    var folder: OutputPath? {
        text.offset(ofLast: UInt8(ascii: "/")).map { end in
            OutputPath(trusting: String(Substring(text.utf8.prefix(end))))
        }
    }

    /// Whether a file lies in this folder, or further in.
    func contains(_ path: OutputPath) -> Bool {
        let count = text.utf8.count
        let bytes = path.text.utf8.span
        return bytes.count > count && bytes[count] == UInt8(ascii: "/")
            && path.text.begins(with: text)
    }

    /// Whether a file lies straight in this folder.
    func isFolder(of path: OutputPath) -> Bool {
        contains(path) && path.text.offset(ofLast: UInt8(ascii: "/")) == text.utf8.count
    }

    /// Whether another file stands in the folder of this one, or further in.
    func hasInItsFolder(_ other: OutputPath) -> Bool {
        guard let end = text.offset(ofLast: UInt8(ascii: "/")) else { return true }
        let (path, other) = (text.utf8.span, other.text.utf8.span)
        guard other.count > end else { return false }
        for i in 0...end where path[i] != other[i] { return false }
        return true
    }

    /// The folders that the file stands in, the outermost first, without the output folder itself.
    var folders: [OutputPath] {
        folder.map { $0.folders + [$0] } ?? []
    }

    /// The path of something in the folder that this path names.
    func appending(_ name: String) -> OutputPath { OutputPath(trusting: text + "/" + name) }
}

extension OutputPath: Hashable, Comparable {
    static func == (left: OutputPath, right: OutputPath) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.text.precedesByBytes(right.text)
    }

    func hash(into hasher: inout Hasher) {
        unsafe text.utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}

extension Span<UInt8> {
    fileprivate var areAllDots: Bool {
        for i in indices where self[i] != UInt8(ascii: ".") { return false }
        return true
    }
}
