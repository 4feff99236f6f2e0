import Foundation
import Glibc

/// A folder of its own for a test, removed with all that is in it when the last reference goes.
public final class TemporaryFolder: Sendable {
    /// The absolute path, without symbolic links.
    public let path: String

    /// Makes an empty folder, or one with the files of an archive.
    ///
    /// `inMemory` asks for a file system in memory, where there is one: a disk takes ever longer to make files the more
    /// it has just deleted.
    public init(_ archive: String = "", inMemory: Bool = false) throws {
        let memory = "/dev/shm"
        let isInMemory = inMemory && access(memory, W_OK) == 0
        var template = Array("\(isInMemory ? memory : Self.parent)/guidepost-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw POSIXFailure("mkdtemp") }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        try write(archive: archive)
    }

    deinit { close() }

    /// Removes the folder now.
    public func close() {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The absolute path of something in the folder.
    public func path(_ relative: String) -> String { "\(path)/\(relative)" }

    private static let parent: String = {
        let folder = realpath(NSTemporaryDirectory(), nil)!
        defer { free(folder) }
        return String(cString: folder)
    }()
}

extension TemporaryFolder {
    /// Writes the files of an archive, with the folders they need.
    public func write(archive: String) throws {
        for file in TextArchive(archive).files { try write(file.text, to: file.path) }
    }

    /// Writes a text to a file, with the folders it needs.
    public func write(_ text: String, to relative: String) throws {
        try write(Array(text.utf8), to: relative)
    }

    /// Writes bytes to a file, with the folders it needs.
    public func write(_ bytes: [UInt8], to relative: String) throws {
        let url = URL(fileURLWithPath: path(relative))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        guard let file = fopen(url.path, "w") else { throw POSIXFailure("open \(relative)") }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count else {
            throw POSIXFailure("write \(relative)")
        }
    }

    /// Replaces a text that stands exactly once in a file.
    public func edit(_ relative: String, replacing old: String, with new: String) throws {
        let parts = try text(relative).components(separatedBy: old)
        precondition(parts.count == 2, "'\(old)' stands \(parts.count - 1) times in \(relative)")
        try write(parts.joined(separator: new), to: relative)
    }

    /// Removes a file, or a folder with all that is in it.
    public func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: path(relative))
    }

    /// The bytes of a file.
    public func bytes(_ relative: String) throws -> [UInt8] {
        try Array(Data(contentsOf: URL(fileURLWithPath: path(relative))))
    }

    /// The text of a file.
    public func text(_ relative: String) throws -> String {
        String(decoding: try bytes(relative), as: UTF8.self)
    }

    /// Whether something stands at a path.
    public func contains(_ relative: String) -> Bool {
        access(path(relative), F_OK) == 0
    }

    /// All files below a path, as they are now.
    public func snapshot(_ relative: String = "") throws -> FolderSnapshot {
        try FolderSnapshot(folder: relative.isEmpty ? path : path(relative))
    }
}
