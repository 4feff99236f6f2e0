import Glibc

/// What stands where files need folders.
struct StandingFolders: Sendable {
    /// What stands where a folder is needed.
    enum State {
        case folder
        case nothing
        /// Something that is no folder, here or further out.
        case obstacle(OutputPath)
    }

    private var states: [OutputPath: State] = [:]

    /// Looks at each folder that one of `paths` stands in.
    init(of paths: some Sequence<OutputPath>, in tree: OutputTree) throws(FileError) {
        var last: OutputPath?
        for path in paths {
            // Neighbours mostly lie in one folder.
            if let last, last.isFolder(of: path) { continue }
            last = path.folder
            _ = try state(of: last, in: tree)
        }
    }

    private mutating func state(
        of folder: OutputPath?, in tree: OutputTree
    ) throws(FileError) -> State {
        guard let folder else { return .folder }
        if let known = states[folder] { return known }
        // Only below a folder there is something to look at: a new site asks the disk for its outermost folders alone.
        var state = try state(of: folder.folder, in: tree)
        if case .folder = state {
            switch try tree.kind(of: folder.text) {
            case nil: state = .nothing
            case S_IFDIR: state = .folder
            default: state = .obstacle(folder)
            }
        }
        // Nothing can stand below nothing: it need not be noted for each folder of a new site.
        if case .nothing = state, isBelowNothing(folder) { return state }
        states[folder] = state
        return state
    }

    private func isBelowNothing(_ folder: OutputPath) -> Bool {
        folder.folder.map { isMissing($0) } ?? false
    }

    private func state(of folder: OutputPath?) -> State {
        folder.map { states[$0] ?? .nothing } ?? .folder
    }

    /// What stands where a path needs its folder.
    func state(around path: OutputPath) -> State { state(of: path.folder) }

    /// The outermost thing that is no folder but stands where `path` needs one.
    func obstacle(to path: OutputPath) -> OutputPath? {
        if case .obstacle(let obstacle) = state(around: path) { obstacle } else { nil }
    }

    /// Whether each folder that `path` stands in exists as one.
    func areAllThere(for path: OutputPath) -> Bool {
        if case .folder = state(around: path) { true } else { false }
    }

    /// The innermost folder that exists of those that `path` stands in; nil for the output folder itself.
    func innermostFolder(of path: OutputPath) -> OutputPath? {
        var folder = path.folder
        while let current = folder {
            if case .folder = state(of: current) { return current }
            folder = current.folder
        }
        return nil
    }

    /// Whether nothing at all stands where a path needs its folder.
    func isMissing(folderOf path: OutputPath) -> Bool {
        if case .nothing = state(around: path) { true } else { false }
    }

    /// Whether nothing at all stands where this folder is needed.
    func isMissing(_ folder: OutputPath) -> Bool {
        if case .nothing = state(of: folder) { true } else { false }
    }
}
