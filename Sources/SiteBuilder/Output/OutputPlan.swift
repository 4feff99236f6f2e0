import SourceText

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
        /// Whether something of earlier builds must go first: a file where a folder is needed, or the other way round.
        let needsWay: Bool
        /// The new folder that it is put in place with, if it is not by itself.
        let folder: OutputPath?
        /// Where the new bytes wait.
        let staged: String
        let hash: ContentHash
        let size: Int
    }

    /// The files to put in place, in the order in which references stay valid.
    let changes: [Change]
    /// The files of earlier builds that the site no longer has, in the order in which to delete them.
    let obsolete: [OutputManifest.Entry]
    /// All that earlier builds own, and with it what they may have to make way for.
    let former: FormerOutput
    /// What stands where the files need folders.
    let standing: StandingFolders
    /// What stands where the obsolete files had their folders: behind a link nothing is ours to delete.
    let standingOfObsolete: StandingFolders
    /// How many files are there already.
    let unchangedCount: Int
    /// How many files the site has.
    let fileCount: Int
    /// How many bytes they have together.
    let byteCount: Int
    /// What builds will own in the end, as the manifest's bytes.
    let manifest: [UInt8]
    /// What builds own meanwhile: all that is there before and all that will be there after.
    let transitionalManifest: [UInt8]

    /// Compares and stages `files`, which stand in the order of upload.
    init(
        _ files: [OutputFile], in tree: OutputTree, former: FormerOutput, threads: Int,
        atStep: @Sendable (OutputStep) throws -> Void
    ) throws {
        let standing = try StandingFolders(of: files.map(\.place), in: tree)
        let staging = Staging(
            tree: tree, former: former, standing: standing,
            newFolders: NewFolders(of: files, standing))
        let outcomes = try parallelMap(Array(files.indices), threads: threads) { i in
            let outcome = try staging.compare(
                files[i], number: i, after: i == 0 ? nil : files[i - 1].place)
            try atStep(.staged(files[i].path))
            return outcome
        }
        var obstacles: Set<OutputPath> = []
        var found: [Change] = []
        var entries: [OutputManifest.Entry] = []
        entries.reserveCapacity(outcomes.count)
        for outcome in outcomes {
            obstacles.formUnion(outcome.obstacles)
            if let change = outcome.change { found.append(change) }
            entries.append(outcome.entry)
        }
        guard obstacles.isEmpty else {
            throw OutputError.filesInTheWay(obstacles.sorted().map { tree.name(of: $0.text) })
        }
        // New files first: one that is changed may refer to one that is new.
        var changes: [Change] = []
        changes.reserveCapacity(found.count)
        for kind in OutputFile.Kind.allCases {
            for isNew in [true, false] {
                for i in found.indices where found[i].kind == kind && found[i].isNew == isNew {
                    changes.append(found[i])
                }
            }
        }
        self.changes = changes
        unchangedCount = outcomes.count - found.count
        self.former = former
        self.standing = standing
        fileCount = entries.count
        byteCount = entries.reduce(0) { $0 + $1.size }
        manifest = OutputManifest(files: entries).json
        if manifest == former.bytes {
            obsolete = []
        } else {
            let present = Set(files.map(\.place))
            // The other way round: what refers to a file goes before it.
            obsolete = try former.files().filter { !present.contains($0.place) }.reversed()
        }
        standingOfObsolete = try StandingFolders(of: obsolete.map(\.place), in: tree)
        transitionalManifest =
            obsolete.isEmpty ? manifest : OutputManifest(files: entries + obsolete).json
        try checkFolders(in: tree)
    }

    /// Makes sure that the folders can be changed in which files are put in place, or which lose some: now nothing is
    /// touched yet.
    private func checkFolders(in tree: OutputTree) throws(FileError) {
        var seen: Set<OutputPath?> = []
        func check(_ folder: OutputPath?) throws(FileError) {
            if seen.insert(folder).inserted { try tree.checkChangeable(folder) }
        }
        var last: OutputPath?
        for change in changes {
            if let last, last.isFolder(of: change.path) { continue }
            last = change.path.folder
            try check(standing.innermostFolder(of: change.path))
        }
        for file in obsolete where standingOfObsolete.areAllThere(for: file.place) {
            try check(file.place.folder)
        }
    }
}
