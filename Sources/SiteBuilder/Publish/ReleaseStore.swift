import Glibc
import SourceText

/// Puts sites on a web host's disk as releases, of which one is served, and goes back to earlier ones.
///
/// A web host serves `TARGET/current`, a symbolic link to one of `TARGET/releases/`. A release is made beside them, from
/// links to the files that did not change and the bytes of those that did; once the disk has it, the link is swapped.
/// Killed at any moment, or with a full disk, what is served is one whole release, the old or the new one.
///
/// Each release carries along the files of the one that it replaces and of the other kept ones, as far as they are named
/// after their content. So a reader whose page is of another release than the one that is served still gets its styles,
/// its scripts and its search.
///
///     let summary = try ReleaseStore(at: "/srv/www/help").publish(files, threads: 2)
public struct ReleaseStore: Sendable {
    private let target: String
    private let keptReleases: Int
    private let folderCheck: OutputFolderCheck
    private let whenWaiting: @Sendable () -> Void
    private let isCancelled: @Sendable () -> Bool
    /// Whether files may be shared by links.
    private let canLink: Bool
    /// Called after each step; what it throws stops there and then, as if the process were killed.
    private let atStep: @Sendable (PublishStep) throws -> Void

    /// Makes a store that keeps the last `keptReleases` releases, refuses folders which hold one of `inputFolders` or
    /// the person's home folder, and calls `whenWaiting` when another publish is at work in the folder.
    ///
    /// `isCancelled` is asked once the folder is this store's own and then until the link is about to be swapped; once
    /// it holds, what was made is removed and `BuildCancelled` thrown.
    public init(
        at target: String, keeping keptReleases: Int = 5, inputFolders: [String] = [],
        homeFolder: String? = nil, whenWaiting: @escaping @Sendable () -> Void = {},
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.init(
            at: target, keeping: keptReleases, inputFolders: inputFolders, homeFolder: homeFolder,
            whenWaiting: whenWaiting, isCancelled: isCancelled, canLink: true, atStep: { _ in })
    }

    init(
        at target: String, keeping keptReleases: Int = 5, inputFolders: [String] = [],
        homeFolder: String? = nil, whenWaiting: @escaping @Sendable () -> Void = {},
        isCancelled: @escaping @Sendable () -> Bool = { false }, canLink: Bool,
        atStep: @escaping @Sendable (PublishStep) throws -> Void
    ) {
        precondition(keptReleases > 0, "the release that is served is kept")
        self.target = target
        self.keptReleases = keptReleases
        folderCheck = OutputFolderCheck(inputFolders: inputFolders, homeFolder: homeFolder)
        self.whenWaiting = whenWaiting
        self.isCancelled = isCancelled
        self.canLink = canLink
        self.atStep = atStep
    }

    /// Makes a release of `files` and serves it; where the one that is served is the same, nothing is touched.
    public func publish(_ files: [OutputFile], threads: Int) throws -> PublishSummary {
        let files = inOrderOfUpload(files)
        try folderCheck.check(target)
        try folderCheck.checkStandsInNoReleases(target, isTarget: true)
        var releases = try ReleaseTree(opening: target, whenWaiting: whenWaiting)
        try atStep(.locked)
        try stopIfCancelled()
        let removal = try releases.settle(keeping: keptReleases)
        do {
            let modes = try ReleaseModes(of: releases.tree)
            try modes.set(ReleaseTree.releases, in: releases.tree)
            let draft = ReleaseDraft(
                tree: releases.tree, served: releases.served, canLink: canLink, modes: modes)
            let outcomes = try parallelMap(files, threads: threads) { file in
                let outcome = try draft.compare(file)
                try atStep(.compared(file.path))
                try stopIfCancelled()
                return outcome
            }
            return try publish(outcomes, draft, in: releases, removal)
        } catch
            where error is FileError || error is BuildCancelled || error is TemplateExcess
        {
            // A full disk stays full for as long as half of a release waits on it.
            try? releases.clear()
            throw error
        }
    }

    /// Serves the release that was served before the current one.
    ///
    /// Once more goes further back. A release that was gone back from is never gone back to, until it is published
    /// again: after going back and publishing a mended site, the one before is what was served in between.
    public func rollBack() throws -> RollbackSummary {
        guard try ReleaseTree.servedRelease(in: target) != nil else { throw nothingServed }
        let releases = try ReleaseTree(opening: target, whenWaiting: whenWaiting)
        try atStep(.locked)
        try stopIfCancelled()
        guard let served = releases.served else { throw nothingServed }
        var history = releases.history
        guard let former = history.former(of: served) else {
            throw PublishError.nothingBefore(served.text)
        }
        try releases.clear()
        let others = history.names.filter { $0 != former }
        try unlessDiskIsFull { () throws(FileError) in
            let draft = ReleaseDraft(
                tree: releases.tree, served: served, canLink: canLink,
                modes: try ReleaseModes(of: releases.tree))
            _ = try draft.carry(from: others, into: former.folder)
        }
        let isNginxIncludeChanged = try releases.isNginxIncludeChanged(in: former.folder)
        try releases.stageLink(to: former)
        try atStep(.announced)
        try releases.swap()
        try atStep(.swapped)
        try releases.tree.flush(".")
        history.goBack(to: former)
        // What is not written is concluded from the link the next time.
        try unlessDiskIsFull { () throws(FileError) in try releases.remember(history) }
        try atStep(.remembered)
        try releases.clear()
        try atStep(.finished)
        return RollbackSummary(
            release: former.text, former: served.text, isNginxIncludeChanged: isNginxIncludeChanged)
    }
}

extension ReleaseStore {
    private func publish(
        _ outcomes: [ReleaseDraft.Outcome], _ draft: ReleaseDraft, in releases: ReleaseTree,
        _ removal: ReleaseRemoval
    ) throws -> PublishSummary {
        let tree = releases.tree
        let manifest = OutputManifest(files: outcomes.map(\.entry)).json
        if let served = releases.served, try draft.isServed(outcomes, manifest: manifest) {
            var summary = PublishSummary(release: served)
            summary.wasServed = true
            summary.note(removal)
            return summary
        }
        let name = releases.name(ofManifest: manifest)
        var history = releases.history
        // Where somebody changed files of the release that is served, it is made anew, and the damaged one goes.
        history.keep { !$0.hasSameContent(as: name) }
        history.publish(name)
        history.keep(last: keptReleases)
        var summary = PublishSummary(release: name)
        try draft.complete(
            outcomes, manifest: manifest, into: &summary, isCancelled: isCancelled)
        summary.isNginxIncludeChanged = try releases.isNginxIncludeChanged(in: ReleaseTree.draft)
        // What readers have open is of the release that is replaced, whether it stays or not.
        var others = history.names.filter { $0 != name }
        if let served = releases.served, !others.contains(served) { others.append(served) }
        summary.carried = try draft.carry(from: others)
        try releases.stage(history, serving: name)
        try atStep(.made)
        try stopIfCancelled()
        try tree.flushDisk()
        try atStep(.flushed)
        try stopIfCancelled()
        try releases.announce()
        try atStep(.announced)
        try releases.place(name)
        try atStep(.placed)
        try releases.swap()
        try atStep(.swapped)
        try tree.flush(".")
        try releases.remember()
        try atStep(.remembered)
        var removal = ReleaseRemoval(count: removal.count)
        releases.drop(keeping: history.names, into: &removal)
        summary.note(removal)
        try atStep(.finished)
        return summary
    }

    /// Why there is nothing to go back from.
    private var nothingServed: PublishError {
        ReleaseTree.hasReleases(target)
            ? .linkMissing(target + "/" + ReleaseTree.current) : .nothingPublished(target)
    }

    private func stopIfCancelled() throws(BuildCancelled) {
        if isCancelled() { throw BuildCancelled() }
    }

    /// Goes without what a full disk forbids: going back must work just then.
    private func unlessDiskIsFull(_ work: () throws(FileError) -> Void) throws(FileError) {
        do {
            try work()
        } catch  where error.number == ENOSPC || error.number == EDQUOT {
            // What was begun goes with the rest of what is staged.
            return
        }
    }
}
