import Glibc
import SourceText

/// Carries out a plan: the part of writing that touches published files.
struct OutputChange {
    private let plan: OutputPlan
    private let former: [UInt8]?
    private let tree: OutputTree
    private let atStep: @Sendable (OutputStep) throws -> Void
    private var createdFolders: [OutputPath] = []
    /// The new folder whose turn it was last, and whether it was put in place whole.
    private var lastFolder: (path: OutputPath, isWhole: Bool)?
    private var summary = OutputSummary()

    init(
        _ plan: OutputPlan, former: [UInt8]?, in tree: OutputTree,
        atStep: @escaping @Sendable (OutputStep) throws -> Void
    ) {
        self.plan = plan
        self.former = former
        self.tree = tree
        self.atStep = atStep
    }

    /// Puts all in place and returns what was done.
    mutating func carryOut() throws -> OutputSummary {
        let obsoletePaths = plan.obsolete.map(\.place)
        let standing = plan.standingOfObsolete
        summary.unchanged = plan.unchangedCount
        summary.files = plan.fileCount
        summary.bytes = plan.byteCount
        summary.hash = ContentHash(of: plan.manifest).hexadecimal
        let transitional = plan.transitionalManifest
        if transitional != former {
            let isFinal = transitional == plan.manifest
            try tree.move(
                isFinal ? OutputTree.stagedManifest : OutputTree.stagedTransitional,
                to: OutputTree.manifest)
        }
        try atStep(.manifestExtended)
        do throws(FileError) {
            try createFolders()
        } catch {
            // A disk can have room for files and none for folders. Nothing that is published has been touched yet.
            try? takeBack()
            throw error
        }
        try atStep(.foldersCreated)
        for change in plan.changes {
            try place(change)
            try atStep(.placed(change.path.text))
        }
        for path in obsoletePaths where standing.areAllThere(for: path) {
            if try tree.removeFile(path.text) { summary.deletedPaths.append(path.text) }
            try atStep(.deleted(path.text))
        }
        try removeEmptyFolders(of: obsoletePaths, standing)
        try atStep(.allDeleted)
        if plan.manifest != transitional {
            try tree.move(OutputTree.stagedManifest, to: OutputTree.manifest)
        }
        // What held new folders is empty, but there.
        try tree.removeStaged()
        try atStep(.finished)
        return summary
    }
}

extension OutputChange {
    /// Makes the folders that new files need, but for those where a file must go first.
    private mutating func createFolders() throws(FileError) {
        var done: Set<OutputPath> = []
        for change in plan.changes where change.isNew {
            try createFolder((change.folder ?? change.path).folder, &done)
        }
    }

    private mutating func createFolder(
        _ folder: OutputPath?, _ done: inout Set<OutputPath>
    ) throws(FileError) {
        guard let folder, plan.standing.isMissing(folder), done.insert(folder).inserted else {
            return
        }
        try createFolder(folder.folder, &done)
        try tree.createFolder(folder.text)
        createdFolders.append(folder)
    }

    /// Leaves the output as it was before the first change to it.
    private func takeBack() throws(FileError) {
        for folder in createdFolders.reversed() { try tree.removeFolderIfEmpty(folder.text) }
        try tree.removeStaged()
        guard let former else {
            try tree.removeFile(OutputTree.manifest)
            return
        }
        try tree.stage(former, as: OutputTree.stagedManifest)
        try tree.move(OutputTree.stagedManifest, to: OutputTree.manifest)
        try tree.removeFolderIfEmpty(OutputTree.stagingFolder)
    }

    private mutating func place(_ change: OutputPlan.Change) throws {
        if try !isPlacedWithItsFolder(change) {
            if change.needsWay { try makeWay(for: change.path) }
            try tree.move(change.staged, to: change.path.text)
        }
        summary.changes.append(
            OutputSummary.WrittenFile(path: change.path.text, hash: change.hash, size: change.size))
    }

    /// Puts the new folder of a file in place, when the first of its files has its turn.
    ///
    /// Where somebody made a folder of that name meanwhile, its files are put into it one by one.
    private mutating func isPlacedWithItsFolder(
        _ change: OutputPlan.Change
    ) throws(FileError) -> Bool {
        guard let folder = change.folder else { return false }
        if lastFolder?.path != folder {
            do throws(FileError) {
                try tree.move(NewFolders.staged(folder), to: folder.text)
                lastFolder = (folder, true)
            } catch {
                guard error.number == ENOTEMPTY || error.number == EEXIST else { throw error }
                lastFolder = (folder, false)
            }
        }
        if lastFolder?.isWhole == true { return true }
        try tree.createParents(of: change.path.text)
        return false
    }

    /// Removes what earlier builds left where a file or one of its folders goes: files become folders and back.
    private mutating func makeWay(for path: OutputPath) throws {
        for folder in path.folders where try tree.kind(of: folder.text) != S_IFDIR {
            if try plan.former.owns(folder), try tree.removeFile(folder.text) {
                summary.deletedPaths.append(folder.text)
            }
            try tree.createFolder(folder.text)
        }
        if try tree.kind(of: path.text) == S_IFDIR { try removeFolder(path) }
    }

    private mutating func removeFolder(_ folder: OutputPath) throws {
        for name in try tree.names(in: folder.text) {
            let path = folder.appending(name)
            if try tree.kind(of: path.text) == S_IFDIR {
                try removeFolder(path)
            } else if try plan.former.owns(path), try tree.removeFile(path.text) {
                summary.deletedPaths.append(path.text)
            }
        }
        try tree.removeFolderIfEmpty(folder.text)
    }

    private func removeEmptyFolders(
        of paths: [OutputPath], _ standing: StandingFolders
    ) throws(FileError) {
        var candidates: Set<OutputPath> = []
        for path in paths where standing.obstacle(to: path) == nil {
            candidates.formUnion(path.folders)
        }
        // The innermost first: a folder sorts behind the one it stands in.
        for folder in candidates.sorted(by: >) { try tree.removeFolderIfEmpty(folder.text) }
    }
}
