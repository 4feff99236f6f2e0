import Glibc

/// Compares files with what is published and writes those that differ to the staging folder.
struct Staging: Sendable {
    /// What comparing one file found.
    struct Outcome: Sendable {
        let entry: OutputManifest.Entry
        /// What to put in place; nil where it is there already.
        var change: OutputPlan.Change?
        /// Files that no build wrote and that are in the way.
        var obstacles: [OutputPath] = []
    }

    private enum Standing {
        /// Nothing that stays; whether there is something of earlier builds to be cleared away.
        case nothing(needsWay: Bool)
        case same
        case other
        case inTheWay([OutputPath])
    }

    let tree: OutputTree
    let former: FormerOutput
    let standing: StandingFolders
    let newFolders: NewFolders

    /// Compares one file with what is published and stages it where it differs; `number` names it meanwhile, `previous`
    /// is the one before it in the order of upload.
    func compare(_ file: OutputFile, number: Int, after previous: OutputPath?) throws -> Outcome {
        let bytes = try file.content.bytes()
        let path = file.place
        // Met now: a rename that the disk refuses would come when others have been put in place.
        try tree.checkLength(of: path)
        var outcome = Outcome(entry: OutputManifest.Entry(file, bytes: bytes))
        var isNew = false
        var needsWay = false
        switch try whatStands(at: path, insteadOf: bytes) {
        case .same: return outcome
        case .inTheWay(let obstacles):
            outcome.obstacles = obstacles
            return outcome
        case .nothing(let isInTheWay):
            isNew = true
            needsWay = isInTheWay
        case .other: break
        }
        let folder = newFolders.folder(ofFile: number)
        let staged =
            folder == nil ? OutputTree.stagingFolder + "/\(number)" : NewFolders.staged(path)
        let isFirstInFolder = folder != nil && !(previous.map(path.hasInItsFolder) ?? false)
        try tree.stage(bytes, as: staged, likelyWithoutFolder: isFirstInFolder)
        outcome.change = OutputPlan.Change(
            path: path, kind: file.kind, isNew: isNew, needsWay: needsWay, folder: folder,
            staged: staged, hash: outcome.entry.hash, size: bytes.count)
        return outcome
    }

    private func whatStands(
        at path: OutputPath, insteadOf bytes: [UInt8]
    ) throws -> Standing {
        switch standing.state(around: path) {
        case .obstacle(let obstacle):
            return try former.owns(obstacle) ? .nothing(needsWay: true) : .inTheWay([obstacle])
        case .nothing: return .nothing(needsWay: false)
        case .folder: break
        }
        switch try tree.kind(of: path.text) {
        case nil: return .nothing(needsWay: false)
        case S_IFREG:
            if try tree.holds(path.text, bytes) { return .same }
            return try former.owns(path) ? .other : .inTheWay([path])
        case S_IFDIR:
            let foreign = try foreignFiles(in: path)
            return foreign.isEmpty ? .nothing(needsWay: true) : .inTheWay(foreign)
        default: return try former.owns(path) ? .other : .inTheWay([path])
        }
    }

    /// What stands in a folder and its folders that no build wrote.
    private func foreignFiles(in folder: OutputPath) throws -> [OutputPath] {
        var foreign: [OutputPath] = []
        for name in try tree.names(in: folder.text) {
            let path = folder.appending(name)
            if try tree.kind(of: path.text) == S_IFDIR {
                foreign += try foreignFiles(in: path)
            } else if try !former.owns(path) {
                foreign.append(path)
            }
        }
        return foreign
    }
}
