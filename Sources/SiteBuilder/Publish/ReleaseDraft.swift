import Glibc

/// A release while it is made: what differs from the release that is served is written, the rest is linked to it.
struct ReleaseDraft: Sendable {
    /// What comparing one file found.
    struct Outcome: Sendable {
        let entry: OutputManifest.Entry
        /// Whether the served release has the same file, so that nothing was written.
        let isServed: Bool
    }

    let tree: OutputTree
    /// The release that is served, where there is one.
    let served: ReleaseName?
    /// Whether files may be linked; tests forbid it, as some disks do.
    let canLink: Bool
    /// What a file must have to be shared: with those that a wrong umask gave, nobody could read it for ever.
    let modes: ReleaseModes

    private static let folder = ReleaseTree.draft

    /// Compares a file with the served release, byte for byte as it stands there and with its permissions, and writes it
    /// where it differs.
    func compare(_ file: OutputFile) throws -> Outcome {
        let bytes = try file.content.bytes()
        let entry = OutputManifest.Entry(file, bytes: bytes)
        if let served, try isFit(served.folder + "/" + file.path, bytes) {
            return Outcome(entry: entry, isServed: true)
        }
        try tree.stage(bytes, as: Self.folder + "/" + file.path)
        return Outcome(entry: entry, isServed: false)
    }

    /// Whether the served release is all that a release of these files would be: it has their manifest, and its folders
    /// have the permissions of new ones.
    func isServed(_ outcomes: [Outcome], manifest: [UInt8]) throws(FileError) -> Bool {
        guard let served, outcomes.allSatisfy(\.isServed), try isFit(served.manifest, manifest)
        else { return false }
        let folders = Set(outcomes.flatMap { $0.entry.place.folders.map(\.text) })
        for folder in folders.union(["", OutputTree.ownFolder])
        where try !modes.fit(folder: served.folder + "/" + folder, in: tree) { return false }
        return true
    }

    private func isFit(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Bool {
        guard try tree.kind(of: path) == S_IFREG, try modes.fit(file: path, in: tree) else {
            return false
        }
        return try tree.holds(path, bytes)
    }

    /// Adds the files that the served release has as well, and the manifest, and counts what is linked and written.
    func complete(
        _ outcomes: [Outcome], manifest: [UInt8], into summary: inout PublishSummary,
        isCancelled: () -> Bool
    ) throws {
        for outcome in outcomes {
            if outcome.isServed, let served {
                if isCancelled() { throw BuildCancelled() }
                if try share(outcome.entry.path, of: served, with: Self.folder) {
                    summary.linked += 1
                    continue
                }
            }
            summary.written += 1
            summary.bytesWritten += outcome.entry.size
        }
        try tree.stage(manifest, as: Self.folder + "/" + OutputTree.manifest)
    }

    /// Gives a release the files of others that never change, and returns how many: readers who have a page of theirs
    /// open still ask for them.
    ///
    /// Only what those releases have as their own is carried along, so that nothing stays for ever. A name that the
    /// release has already is left alone.
    func carry(from others: [ReleaseName], into folder: String = folder) throws(FileError) -> Int {
        var carried = 0
        for other in others {
            // One whose manifest somebody damaged has nothing that could be told from the rest.
            guard let bytes = try tree.read(other.manifest),
                let manifest = try? OutputManifest(parsing: bytes, path: other.manifest)
            else { continue }
            for entry in manifest.files where entry.isImmutable {
                guard try tree.kind(of: folder + "/" + entry.path) == nil,
                    try tree.kind(of: other.folder + "/" + entry.path) == S_IFREG
                else { continue }
                try share(entry.path, of: other, with: folder)
                carried += 1
            }
        }
        return carried
    }

    /// Gives a folder a file of a release; returns whether it is a link to the same bytes rather than a copy of them.
    @discardableResult
    private func share(
        _ path: String, of release: ReleaseName, with folder: String
    ) throws(FileError) -> Bool {
        let source = release.folder + "/" + path
        let target = folder + "/" + path
        try tree.createParents(of: target)
        if canLink, try modes.fit(file: source, in: tree), try tree.link(source, as: target) {
            return true
        }
        try tree.copy(source, to: target)
        return false
    }
}
