import Glibc
import SiteModel
import SourceText

/// Gives pages other addresses and keeps everything that leads to them: the work of `guidepost move`.
///
/// All that is to be written is found out and judged first, by loading the site as it would be; nothing is written where
/// a link would lead elsewhere, an address would be lost or a mistake would be made.
public struct PageMover: Sendable {
    /// What was done.
    public struct Record: Sendable {
        /// A file that changed or moved.
        public struct File: Sendable {
            /// The path that it had, as messages name it.
            public let path: String
            /// The path that it has now.
            public let newPath: String
            /// How many references in it changed.
            public let references: Int
            /// The former addresses that it was given.
            public let aliases: [String]
        }

        /// The list of a folder that is empty now.
        public struct List: Sendable {
            /// The address that it had.
            public let former: String
            /// The list that links lead to instead.
            public let new: String
            /// The page that the former address leads to.
            public let page: String
        }

        /// The files: first those that moved.
        public let files: [File]
        /// The lists that went with their folders, where another list took their place.
        public let lists: [List]
    }

    /// What is to be done.
    struct Plan {
        let files: [MovedFile]
        let lists: [Record.List]
    }

    /// What is judged before anything is written.
    struct Prepared {
        let loaded: LoadedSite
        let site: Site
        let expectations: SourceFile?
    }

    private let request: SiteRequest
    private let isCancelled: @Sendable () -> Bool

    /// Prepares to move pages of the site in a folder.
    ///
    /// `isCancelled` is asked before each file that is written; once it holds, everything is put back and
    /// `BuildCancelled` thrown.
    public init(
        _ request: SiteRequest, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.isCancelled = isCancelled
        var request = request
        // All pages are looked at, whatever they say of when they are shown.
        request.drafts = true
        request.showsExpired = true
        self.request = request
    }

    /// Moves what is called `old`; throws a `MoveRefusal`, or a failure of the machine, with everything as it was.
    public func move(_ old: String, to new: String) throws -> Record {
        let prepared = try prepare()
        let plan = try plan(old, to: new, prepared)
        let writer = MoveWriter(
            folder: contentFolder, atStep: { if isCancelled() { throw BuildCancelled() } })
        try writer.write(plan.files)
        return record(plan)
    }

    private func record(_ plan: Plan) -> Record {
        let all = plan.files.map { file in
            Record.File(
                path: contentFolder + file.path, newPath: contentFolder + file.newPath,
                references: file.references, aliases: file.aliases.map(\.path))
        }
        return Record(
            files: all.filter { $0.path != $0.newPath } + all.filter { $0.path == $0.newPath },
            lists: plan.lists)
    }

    private var contentFolder: String { request.path("Content/") }

    /// Loads the site as it is.
    func prepare() throws -> Prepared {
        let loaded = try SiteLoader.load(request)
        guard let site = loaded.site, site.isWhole else {
            throw MoveRefusal.content(
                loaded.diagnostics.filter { $0.severity == .error }, isBefore: true,
                files: loaded.source)
        }
        return Prepared(
            loaded: loaded, site: site,
            expectations: loaded.source(at: contentFolder + "search-expectations.yaml"))
    }

    /// Finds out what is to be written, and judges it.
    func plan(_ old: String, to new: String, _ prepared: Prepared) throws -> Plan {
        let site = prepared.site
        let moves = try PageMoves(named: name(old), to: name(new), in: site)
        for move in moves.moves {
            let path = contentFolder + move.place.contentPath
            var status = stat()
            guard unsafe lstat(path, &status) != 0 else {
                throw MoveRefusal.request(
                    Wording("'\(path)' is there already", zh: "“\(path)”已经存在"), hint: nil)
            }
        }
        // Which addresses the site makes by itself is known once the pages are where they go.
        var vanished: [VanishedAddress] = []
        let newAddresses = Set(moves.moves.map { $0.permalink(in: site).path })
        var plan = try MovePlan(
            moves, in: site, expectations: prepared.expectations, vanished: [],
            taken: newAddresses)
        var after = try load(plan)
        let first = try whole(after, prepared, plan)
        vanished = VanishedAddress.all(before: site, after: first, moves)
        let made = Set(
            first.pages.filter { $0.parsed == nil }.map(\.permalink.path))
        let isTaken = plan.files.contains { file in
            file.path != file.newPath
                && site.redirects.contains {
                    made.contains($0.from.path)
                        && site.pages[$0.page].parsed?.place.contentPath == file.path
                }
        }
        if !vanished.isEmpty || isTaken {
            plan = try MovePlan(
                moves, in: site, expectations: prepared.expectations, vanished: vanished,
                taken: newAddresses.union(made))
            after = try load(plan)
        }
        try check(prepared, plan, after, moves, vanished)
        let lists = vanished.filter(\.page.isPublished).compactMap { address in
            address.list.map {
                Record.List(
                    former: address.permalink.path, new: $0.path,
                    page: address.page.permalink(in: site).path)
            }
        }
        return Plan(files: plan.files, lists: lists)
    }

    private func check(
        _ prepared: Prepared, _ plan: MovePlan, _ loaded: LoadedSite, _ moves: PageMoves,
        _ vanished: [VanishedAddress]
    ) throws {
        let after = try whole(loaded, prepared, plan)
        let check = MoveCheck(before: prepared.site, after: after, moves, vanished: vanished)
        let mistakes = check.newDiagnostics(
            prepared.loaded.diagnostics, loaded.diagnostics, contentFolder: contentFolder)
        guard mistakes.isEmpty else { throw refusal(mistakes, prepared, plan) }
        if let fault = check.fault() {
            guard let location = fault.location else {
                throw MoveRefusal.request(fault.message, hint: nil)
            }
            throw MoveRefusal.layout(fault.message, location)
        }
        let lost = after.lost(since: former(prepared.site, moves, vanished))
        guard lost.isEmpty else { throw refusal(lost, prepared, plan) }
    }

    /// What readers may have of the site as it is: nobody has the address of a page that was never shown.
    private func former(
        _ site: Site, _ moves: PageMoves, _ vanished: [VanishedAddress]
    ) -> FormerSite {
        let unknown =
            moves.moves.filter { !$0.isPublished }.map { $0.formerPermalink(in: site) }
            + vanished.filter { !$0.page.isPublished }.map(\.permalink)
        let paths = Set(unknown.map { Array($0.path.utf8) })
        return FormerSite(
            addresses: site.asFormer.addresses.filter {
                !paths.contains(Array($0.permalink.path.utf8))
            })
    }

    /// What would be wrong, told of the files as they are: the others were not made.
    private func refusal(
        _ diagnostics: [Diagnostic], _ prepared: Prepared, _ plan: MovePlan
    ) -> MoveRefusal {
        let files = Dictionary(
            plan.files.map { (contentFolder + $0.newPath, $0) },
            uniquingKeysWith: { first, _ in first })
        let told = diagnostics.map { diagnostic in
            diagnostic.with { location in
                guard let file = files[location.path] else { return location }
                return SourceLocation(
                    path: contentFolder + file.path, range: file.formerRange(of: location.range))
            }
        }
        return .content(told.sorted(), isBefore: false, files: prepared.loaded.source)
    }

    private func load(_ plan: MovePlan) throws -> LoadedSite {
        var request = request
        for file in plan.files {
            request.changes.change(file.path, to: file.newPath, file.newBytes)
        }
        return try SiteLoader.load(request)
    }

    private func whole(
        _ loaded: LoadedSite, _ prepared: Prepared, _ plan: MovePlan
    ) throws -> Site {
        guard let site = loaded.site, site.isWhole else {
            throw refusal(
                loaded.diagnostics.filter { $0.severity == .error }, prepared, plan)
        }
        return site
    }

    /// A name below `Content/`, without what a shell's completion puts before it.
    private func name(_ text: String) -> String {
        var text = text[...]
        while text.hasPrefix("./") { text = text.dropFirst(2) }
        for prefix in [contentFolder, "Content/"] where text.hasPrefix(prefix) {
            return String(text.dropFirst(prefix.count))
        }
        return String(text)
    }
}

extension Diagnostic {
    /// The diagnostic with other places.
    fileprivate func with(_ place: (SourceLocation) -> SourceLocation) -> Diagnostic {
        var diagnostic = Diagnostic(
            code, wording, at: location.map(place),
            notes: notes.map { Note($0.wording, at: $0.location.map(place)) }, fix: fix)
        diagnostic.severity = severity
        return diagnostic
    }
}
