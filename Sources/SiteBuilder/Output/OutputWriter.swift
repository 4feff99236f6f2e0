/// Brings an output folder to the state that a site has, with the least change and no moment at which it is broken.
///
/// Files that differ are staged in `<output>/.guidepost/`, then renamed into place in an order in which every reference
/// stays valid; files that only earlier builds own are deleted last. What is equal is not touched. Killed at any
/// moment, writing leaves each published file whole, old or new, and the next build ends as if nothing had happened:
/// the manifest names a file before it exists, and comparing is always with what is on the disk.
///
///     let summary = try OutputWriter(inputFolders: ["Content"]).write(files, to: "Public", threads: 2)
public struct OutputWriter: Sendable {
    private let folderCheck: OutputFolderCheck
    private let whenWaiting: @Sendable () -> Void
    private let isCancelled: @Sendable () -> Bool
    /// Called after each step; what it throws stops the writer there and then, as if the process were killed.
    let atStep: @Sendable (OutputStep) throws -> Void

    /// Makes a writer that refuses output folders which hold one of `inputFolders` or the person's home folder, and
    /// calls `whenWaiting` when another build is at work in the output folder.
    ///
    /// `isCancelled` is asked once the output folder is this writer's own, and then after each file that is staged: once
    /// it holds, the writer removes what it staged and throws `BuildCancelled`. While files are put in place it is not
    /// asked any more.
    public init(
        inputFolders: [String] = [], homeFolder: String? = nil,
        whenWaiting: @escaping @Sendable () -> Void = {},
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.init(
            inputFolders: inputFolders, homeFolder: homeFolder, whenWaiting: whenWaiting,
            isCancelled: isCancelled, atStep: { _ in })
    }

    init(
        inputFolders: [String] = [], homeFolder: String? = nil,
        whenWaiting: @escaping @Sendable () -> Void = {},
        isCancelled: @escaping @Sendable () -> Bool = { false },
        atStep: @escaping @Sendable (OutputStep) throws -> Void
    ) {
        folderCheck = OutputFolderCheck(inputFolders: inputFolders, homeFolder: homeFolder)
        self.whenWaiting = whenWaiting
        self.isCancelled = isCancelled
        self.atStep = atStep
    }

    /// Makes `folder` hold `files` and what other people put there, and nothing else that a build wrote.
    ///
    /// Throws an `OutputError` where the folder is not fit for it, and a `FileError` where the machine fails; unless
    /// that happens after staging, which a full disk cannot cause, the published files are as they were. `whenStaged`
    /// is called before the first of them is touched.
    public func write(
        _ files: [OutputFile], to folder: String, threads: Int, whenStaged: () -> Void = {}
    ) throws -> OutputSummary {
        let files = inOrderOfUpload(files)
        try folderCheck.check(folder)
        try folderCheck.checkStandsInNoReleases(folder)
        let tree = try OutputTree(opening: folder, whenWaiting: whenWaiting)
        try atStep(.locked)
        if isCancelled() { throw BuildCancelled() }
        try tree.removeStaged()
        let former = FormerOutput(
            try tree.read(OutputTree.manifest), path: tree.name(of: OutputTree.manifest))
        let plan: OutputPlan
        do {
            plan = try OutputPlan(
                files, in: tree, former: former, threads: threads,
                atStep: { step in
                    try atStep(step)
                    if isCancelled() { throw BuildCancelled() }
                })
            try stageManifests(of: plan, former: former.bytes, in: tree)
        } catch
            where error is FileError || error is OutputError || error is BuildCancelled
            || error is TemplateExcess
        {
            // A full disk stays full for as long as half of a site waits on it.
            try? tree.removeStaged()
            throw error
        }
        try atStep(.allStaged)
        whenStaged()
        var change = OutputChange(plan, former: former.bytes, in: tree, atStep: atStep)
        return try change.carryOut()
    }
}

extension OutputWriter {
    /// Stages the manifests too, so that nothing but renames is left to do once the first file is touched.
    private func stageManifests(
        of plan: OutputPlan, former: [UInt8]?, in tree: OutputTree
    ) throws(FileError) {
        if plan.transitionalManifest != former, plan.transitionalManifest != plan.manifest {
            try tree.stage(plan.transitionalManifest, as: OutputTree.stagedTransitional)
        }
        if plan.manifest != former {
            try tree.stage(plan.manifest, as: OutputTree.stagedManifest)
        }
    }
}
