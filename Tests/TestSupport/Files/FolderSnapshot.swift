import Foundation
import Glibc

/// All files of a folder at one moment, to compare with another folder or another moment.
public struct FolderSnapshot: Sendable, Hashable {
    /// What a file holds and when it was last written.
    public struct Entry: Sendable, Hashable {
        /// The bytes; for a symbolic link, the path it points to.
        public let bytes: [UInt8]
        /// Whether this is a symbolic link.
        public let isLink: Bool
        /// The modification time in nanoseconds since 1970.
        public let modified: Int64
    }

    /// The files by their path relative to the folder. Folders themselves are not listed.
    public let entries: [String: Entry]

    /// Reads a folder with all folders in it; symbolic links are recorded and not followed.
    public init(folder: String) throws {
        var entries: [String: Entry] = [:]
        var waiting = [""]
        while let relative = waiting.popLast() {
            let path = "\(folder)/\(relative)"
            for name in try FileManager.default.contentsOfDirectory(atPath: path) {
                let inner = relative.isEmpty ? name : "\(relative)/\(name)"
                var status = stat()
                guard lstat("\(folder)/\(inner)", &status) == 0 else {
                    throw POSIXFailure("lstat \(inner)")
                }
                if status.st_mode & S_IFMT == S_IFDIR {
                    waiting.append(inner)
                } else {
                    entries[inner] = try Entry("\(folder)/\(inner)", status)
                }
            }
        }
        self.entries = entries
    }

    /// The paths, sorted by their bytes.
    public var paths: [String] {
        entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The snapshot without the files below some paths.
    public func leavingOut(_ prefixes: String...) -> FolderSnapshot {
        FolderSnapshot(
            entries: entries.filter { entry in
                !prefixes.contains { entry.key.hasPrefix($0) }
            })
    }

    private init(entries: [String: Entry]) { self.entries = entries }
}

extension FolderSnapshot {
    /// What happened between two snapshots; each list is sorted.
    public struct Changes: Sendable, Hashable {
        /// Files that are new.
        public var added: [String]
        /// Files that are gone.
        public var removed: [String]
        /// Files with other bytes.
        public var changed: [String]
        /// Files with the same bytes and another modification time.
        public var touched: [String]

        /// Makes a list of changes.
        public init(
            added: [String] = [], removed: [String] = [], changed: [String] = [],
            touched: [String] = []
        ) {
            self.added = added
            self.removed = removed
            self.changed = changed
            self.touched = touched
        }
    }

    /// What happened since a former snapshot.
    public func changes(since former: FolderSnapshot) -> Changes {
        var changes = Changes()
        for path in paths {
            let now = entries[path]!
            guard let before = former.entries[path] else {
                changes.added.append(path)
                continue
            }
            if (now.bytes, now.isLink) != (before.bytes, before.isLink) {
                changes.changed.append(path)
            } else if now.modified != before.modified {
                changes.touched.append(path)
            }
        }
        changes.removed = former.paths.filter { entries[$0] == nil }
        return changes
    }

    /// One line for each file that differs in content or stands on one side only; empty where the folders are equal.
    public func differences(from other: FolderSnapshot) -> [String] {
        let changes = changes(since: other)
        return changes.added.map { "only on the left: \($0)" }
            + changes.removed.map { "only on the right: \($0)" }
            + changes.changed.map { "differs: \($0)" }
    }
}

extension FolderSnapshot.Entry {
    fileprivate init(_ path: String, _ status: stat) throws {
        isLink = status.st_mode & S_IFMT == S_IFLNK
        modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
        bytes =
            isLink
            ? Array(try FileManager.default.destinationOfSymbolicLink(atPath: path).utf8)
            : try Self.content(path, size: Int(status.st_size))
    }

    /// Without Foundation, which takes several times as long for the many small files of a site.
    private static func content(_ path: String, size: Int) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw POSIXFailure("open \(path)") }
        defer { close(file) }
        var content: [UInt8] = []
        while true {
            var count = 0
            let part = [UInt8](unsafeUninitializedCapacity: max(size + 1, 4096)) { buffer, done in
                count = read(file, buffer.baseAddress, buffer.count)
                done = max(count, 0)
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw POSIXFailure("read \(path)") }
            if count == 0 { return content }
            if content.isEmpty { content = part } else { content += part }
        }
    }
}
