import Glibc

/// What a build will do to an output folder, found out before anything in it is touched.
///
/// Planning compares each file with what stands in its place and stages those that differ, so that a full disk is met
/// here. It fails where a file that no build wrote is in the way.
struct OutputPlan: Sendable {
    /// A file that differs from what is there, with its bytes in the staging folder.
    struct Change: Sendable {
        let path: OutputPath
        let kind: OutputFile.Kind
        /// Whether nothing of this path was published before.
        let isNew: Bool
        /// Where the new bytes wait.
        let staged: String
        let size: Int
    }

    /// The files to put in place, in the order in which references stay valid.
    let changes: [Change]
    /// The files of earlier builds that the site no longer has, in the order in which to delete them.
    let obsolete: [OutputManifest.Entry]
    /// All that earlier builds own, and with it what they may have to make way for.
    let former: Set<OutputPath>
    /// How many files are there already.
    let unchangedCount: Int
    /// What builds will own in the end, as the manifest's bytes.
    let manifest: [UInt8]
    /// What builds own meanwhile: all that is there before and all that will be there after.
    let transitionalManifest: [UInt8]

    /// Compares and stages `files`, which stand in the order of upload.
    init(
        _ files: [OutputFile], in tree: OutputTree, former: OutputManifest, threads: Int,
        atStep: @Sendable (OutputStep) throws -> Void
    ) throws {
        let owned = Set(former.files.map { OutputPath($0.path) })
        let standing = try StandingFolders(of: files.map { OutputPath($0.path) }, in: tree)
        let staging = Staging(tree: tree, owned: owned, standing: standing)
        let outcomes = try parallelMap(Array(files.indices), threads: threads) { i in
            let outcome = try staging.compare(files[i], number: i)
            try atStep(.staged(files[i].path))
            return outcome
        }
        let obstacles = outcomes.flatMap(\.obstacles)
        guard obstacles.isEmpty else {
            throw OutputError.filesInTheWay(Set(obstacles).sorted().map { tree.name(of: $0.text) })
        }
        // New files first: one that is changed may refer to one that is new.
        changes = outcomes.compactMap(\.change).sorted { left, right in
            if left.kind != right.kind { return left.kind < right.kind }
            if left.isNew != right.isNew { return left.isNew }
            return left.path < right.path
        }
        unchangedCount = outcomes.count { $0.change == nil }
        self.former = owned
        let present = Set(files.map { OutputPath($0.path) })
        // The other way round: what refers to a file goes before it.
        obsolete = former.files.filter { !present.contains(OutputPath($0.path)) }.reversed()
        let entries = outcomes.map(\.entry)
        manifest = OutputManifest(files: entries).json
        transitionalManifest =
            obsolete.isEmpty ? manifest : OutputManifest(files: entries + obsolete).json
    }
}

/// What stands where files need folders.
struct StandingFolders: Sendable {
    private var kinds: [OutputPath: mode_t?] = [:]

    /// Looks at each folder that one of `paths` stands in.
    init(of paths: some Sequence<OutputPath>, in tree: OutputTree) throws(FileError) {
        for path in paths {
            for folder in path.folders where kinds[folder] == nil {
                kinds[folder] = .some(try tree.kind(of: folder.text))
            }
        }
    }

    /// The outermost thing that is no folder but stands where `path` needs one.
    func obstacle(to path: OutputPath) -> OutputPath? {
        path.folders.first { folder in
            if let kind = kinds[folder] ?? nil { kind != S_IFDIR } else { false }
        }
    }

    /// Whether each folder that `path` stands in exists as one.
    func areAllThere(for path: OutputPath) -> Bool {
        path.folders.allSatisfy { kinds[$0] == .some(S_IFDIR) }
    }
}
