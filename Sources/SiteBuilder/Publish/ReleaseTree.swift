import Glibc
import SiteModel
import SourceText

/// A folder that sites are published to, which this process alone may change.
///
///     TARGET/current -> releases/0123456789abcdef     what a web host serves
///     TARGET/releases/0123456789abcdef/               a site; nothing in it changes, files are only carried into it
///     TARGET/.guidepost/                              the lock, the history, and a release while it is made
struct ReleaseTree {
    let tree: OutputTree
    /// What the link says is served; its folder may have been deleted by somebody.
    let served: ReleaseName?
    private(set) var history: ReleaseHistory

    static let releases = "releases"
    /// The folders of a target that are for the store alone.
    static let ownFolders = [releases, ".guidepost"]
    static let current = "current"
    static let historyFile = ".guidepost/releases"
    /// Where a release is made.
    static let draft = OutputTree.stagingFolder + "/release"
    private static let stagedHistory = OutputTree.stagingFolder + "/releases"
    private static let stagedAnnouncement = OutputTree.stagingFolder + "/next"
    private static let stagedLink = OutputTree.stagingFolder + "/current"

    /// Opens a folder, made where it is missing, and waits for its lock; throws where what stands there is not ours.
    init(opening target: String, whenWaiting: () -> Void) throws {
        // Looked at before the lock too: nothing is left behind in a folder that is not for us.
        _ = try Self.servedRelease(in: target)
        tree = try OutputTree(opening: target, whenWaiting: whenWaiting)
        served = try Self.servedRelease(in: target)
        history = try Self.history(in: tree, served: served)
    }

    /// The whole releases that the list on the disk names. Where it is missing or empty, as after a loss of power, all
    /// that are there take its place, those made longest ago first.
    private static func history(
        in tree: OutputTree, served: ReleaseName?
    ) throws -> ReleaseHistory {
        func timeMade(_ name: ReleaseName) throws(FileError) -> timespec? {
            guard let status = try tree.status(of: name.manifest), status.kind == S_IFREG
            else { return nil }
            return status.st_mtim
        }
        let bytes = try tree.read(historyFile) ?? []
        if bytes.isEmpty {
            let releases = try releaseNames(in: tree).compactMap { name in
                try timeMade(name).map { (name: name, time: $0) }
            }
            let inOrder = releases.sorted { left, right in
                (left.time.tv_sec, left.time.tv_nsec, left.name.text)
                    < (right.time.tv_sec, right.time.tv_nsec, right.name.text)
            }
            return ReleaseHistory(of: inOrder.map(\.name), served: served)
        }
        guard var history = ReleaseHistory(parsing: bytes, served: served) else {
            throw PublishError.unreadableHistory(tree.name(of: historyFile))
        }
        try history.keep { try timeMade($0) != nil }
        return history
    }

    /// The names of what stands among the releases and may be one.
    static func releaseNames(in tree: OutputTree) throws(FileError) -> [ReleaseName] {
        guard try tree.kind(of: releases) != nil else { return [] }
        return try tree.names(in: releases).compactMap(ReleaseName.init)
    }

    /// Whether a folder is one that sites are published to.
    static func hasReleases(_ folder: String) -> Bool {
        unsafe access(folder + "/" + historyFile, F_OK) == 0
    }

    /// What a folder's link says is served, or nil where nothing is; throws where something else stands there.
    static func servedRelease(in target: String) throws -> ReleaseName? {
        func kind(_ relative: String) throws(FileError) -> mode_t? {
            var status = stat()
            if unsafe lstat(target + "/" + relative, &status) == 0 { return status.kind }
            guard errno == ENOENT || errno == ENOTDIR else {
                throw FileError(.read, target + "/" + relative)
            }
            return nil
        }
        if try kind(OutputTree.manifest) != nil { throw PublishError.site(target) }
        if let kind = try kind(releases), kind != S_IFDIR {
            throw PublishError.inTheWay(
                target + "/" + releases, because: Wording("is no folder", zh: "不是文件夹"))
        }
        guard let kind = try kind(current) else { return nil }
        let path = target + "/" + current
        guard kind == S_IFLNK else {
            throw PublishError.inTheWay(
                path,
                because: kind == S_IFDIR
                    ? Wording("is a folder", zh: "是文件夹") : Wording("is a file", zh: "是文件"))
        }
        let root = try OpenFile(target, O_RDONLY | O_DIRECTORY, named: target)
        let text = try root.symbolicLink(current, named: path)
        guard text.hasPrefix(releases + "/"),
            let name = ReleaseName(String(text.dropFirst(releases.count + 1)))
        else {
            throw PublishError.inTheWay(
                path, because: Wording("leads to '\(text)'", zh: "指向“\(text)”"))
        }
        return name
    }
}

extension ReleaseTree {
    /// Ends what was killed: half a release goes, and so does a whole one that was never served; the history is written
    /// where the one on the disk lags behind the link, and cut to the last `count` releases.
    mutating func settle(keeping count: Int) throws(FileError) -> ReleaseRemoval {
        var removal = ReleaseRemoval()
        try clear(&removal)
        if try tree.read(Self.historyFile) ?? [] != history.text() {
            history.keep(last: count)
            try remember(history)
        }
        drop(keeping: history.names + (served.map { [$0] } ?? []), into: &removal)
        return removal
    }

    /// Whether nginx, which reads its include once, would go on with another one than that of a release.
    func isNginxIncludeChanged(in release: String) throws(FileError) -> Bool {
        guard let served else { return false }
        let file = "/" + NginxInclude.permalink.outputPath
        return try tree.read(served.folder + file) != tree.read(release + file)
    }

    /// Writes the history and the link that are to stand in the end, so that nothing but renames is left to do.
    func stage(_ history: ReleaseHistory, serving name: ReleaseName) throws(FileError) {
        try tree.stage(self.history.text(next: name), as: Self.stagedAnnouncement)
        try tree.stage(history.text(), as: Self.stagedHistory)
        try stageLink(to: name)
    }

    /// Makes the link that is to be put in place.
    func stageLink(to name: ReleaseName) throws(FileError) {
        try tree.makeSymbolicLink(Self.stagedLink, to: name.folder)
    }

    /// Says on disk what will be served.
    func announce() throws(FileError) {
        try tree.move(Self.stagedAnnouncement, to: Self.historyFile)
        try tree.flush(OutputTree.ownFolder)
    }

    /// Gives the release that was made its name; one of that name that is not served goes.
    func place(_ name: ReleaseName) throws(FileError) {
        precondition(name != served, "what is served is never replaced in place")
        try tree.createFolder(Self.releases)
        if try tree.kind(of: name.folder) != nil { try setAside(name) }
        try tree.move(Self.draft, to: name.folder)
        try tree.flush(Self.releases)
    }

    /// Swaps the link: from one moment to the next, readers get another release.
    func swap() throws(FileError) { try tree.move(Self.stagedLink, to: Self.current) }

    /// Puts the staged history in place; it is on the disk before what it leaves out is removed.
    func remember() throws(FileError) {
        try tree.move(Self.stagedHistory, to: Self.historyFile)
        try tree.flush(OutputTree.ownFolder)
    }

    /// Writes a history and puts it in place.
    func remember(_ history: ReleaseHistory) throws(FileError) {
        try tree.stage(history.text(), as: Self.stagedHistory)
        try tree.flush(Self.stagedHistory)
        try remember()
    }
}

extension OpenFile {
    /// What a symbolic link in this folder says.
    fileprivate func symbolicLink(_ relative: String, named name: String) throws(FileError)
        -> String
    {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlinkat(descriptor, relative, &bytes, bytes.count)
        guard count >= 0 else { throw FileError(.read, name) }
        return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
