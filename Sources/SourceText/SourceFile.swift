/// The bytes of a text file and the path under which messages name it.
///
/// The bytes are UTF-8 as read from disk; nothing is decoded before it must be shown to a person. Positions in a file
/// are byte offsets everywhere; `LineIndex` turns them into lines and columns when a message is printed.
public struct SourceFile: Sendable, Hashable {
    /// The path as messages print it: relative to the folder that the command was started in.
    public let path: String
    /// The content as it stands on disk.
    public let bytes: [UInt8]

    /// Makes a source file from a path for messages and its bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The place of a byte range in this file.
    public func location(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(path: path, range: range)
    }
}
