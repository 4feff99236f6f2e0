import SourceText

/// Files of the content as they would be after an edit, in place of those on the disk: to judge it before it is made.
struct ContentChanges: Sendable {
    private var bytes: [[UInt8]: [UInt8]] = [:]
    private var removed: Set<[UInt8]> = []
    private var added: [String] = []

    /// Lets a file have other bytes, at another path below `Content/` or at its own.
    mutating func change(_ path: String, to newPath: String, _ newBytes: [UInt8]) {
        bytes[Array(newPath.utf8)] = newBytes
        guard !path.hasSameBytes(as: newPath) else { return }
        removed.insert(Array(path.utf8))
        added.append(newPath)
    }

    /// The paths below `Content/`, as they would be.
    func applied(to paths: [String]) -> [String] {
        guard !added.isEmpty else { return paths }
        return (paths.filter { !removed.contains(Array($0.utf8)) } + added)
            .sorted { $0.precedesByBytes($1) }
    }

    /// What a file at a path below `Content/` would hold; nil where it is as on the disk.
    func bytes(of path: String) -> [UInt8]? { bytes[Array(path.utf8)] }
}
