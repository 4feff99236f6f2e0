import Dispatch
import Glibc
import Metadata
import PreviewServer
import SiteBuilder
import SourceText
import Synchronization

/// The site that is shown while it is written: the last one without mistakes, and what is wrong with the content now.
///
/// One thread loads, others read and wait.
final class Preview: Sendable {
    /// What is shown at one moment.
    struct State: Sendable {
        /// The site as it was when it last had no mistakes; nil before it ever was.
        var site: PreviewedSite?
        /// Goes up with each load. It begins with the time, so that a page tells a preview from the one before it.
        var version = time(nil) * 1_000_000
        /// What keeps the content from being shown; nil where nothing does.
        var mistakes: MistakeList?
        /// What a reader of the site would notice; nil where it is nothing.
        var warnings: MistakeList?
        /// The permalinks that pages got which were shown in this session, by their former ones.
        var moves: [String: String] = [:]

        /// The address of the page that was shown at a permalink earlier; nil where it is gone.
        func newAddress(of permalink: String) -> String? {
            var (permalink, passed) = (permalink, Set<String>())
            while passed.insert(permalink).inserted, let next = moves[permalink] {
                if let address = site?.href(of: next) { return address }
                permalink = next
            }
            return nil
        }
    }

    /// What a load found.
    struct Outcome: Sendable {
        let diagnostics: [Diagnostic]
        /// The files that they point into, by their paths.
        let files: @Sendable (String) -> SourceFile?
        /// Whether the site that is shown is the one that was loaded.
        let isShown: Bool
        let pageCount: Int
    }

    private struct Work {
        var memory = SiteMemory()
        /// The memory as it was when the site that is shown was loaded.
        var shown = SiteMemory()
    }

    private let request: SiteRequest
    private let work = Mutex(Work())
    private let state = Mutex(State())
    private let waiting = Mutex<[DispatchSemaphore]>([])
    /// What could not be made of the site that is shown, each told once.
    private let failures = Mutex<(version: Int, messages: Set<String>)>((0, []))

    /// How many wait for something new at most. A browser that leaves a page does not always say so, and each question
    /// has a connection.
    private static let mostWaiting = 32

    init(_ request: SiteRequest) {
        self.request = request
    }

    /// What is shown now.
    var current: State { state.withLock { $0 } }

    /// The day on which the site would be loaded now; nil where none is shown.
    var today: CalendarDate? {
        current.site.flatMap { try? request.today($0.timeZone) }
    }

    /// Loads the site, of which only what changed is read again.
    ///
    /// - Parameter changes: What was told of the site's folders; nil where anything may have changed.
    func load(_ changes: FolderChanges? = nil) -> Outcome {
        let content = ScaffoldWriter.path("Content", in: request.folder) + "/"
        return work.withLock { work in
            // What is no longer shown is given back beside the next load: that of a large site takes its time.
            let former = (work.memory, current)
            defer { DispatchQueue.global().async { withExtendedLifetime(former) {} } }
            if let changes {
                let paths = changes.paths.filter { $0.hasPrefix(content) }
                    .map { String($0.dropFirst(content.count)) }
                // A path that is none of these may be that of the folder itself.
                let isAll = changes.paths.allSatisfy {
                    $0.hasPrefix(content) || !content.hasPrefix($0 + "/")
                }
                work.memory.note(paths, mayBeMore: changes.mayBeMore || !isAll)
            }
            do {
                let loaded = try loadSteadily(&work.memory)
                let outcome = show(loaded, renamed: work.memory.renames(since: work.shown))
                if outcome.isShown { work.shown = work.memory }
                return outcome
            } catch {
                return fail(words(of: error))
            }
        }
    }

    /// A file may go between the moment it is listed and the moment it is read: then the folder is looked at again.
    private func loadSteadily(_ memory: inout SiteMemory) throws -> LoadedSite {
        for _ in 0..<3 {
            do {
                return try SiteLoader.load(request, memory: &memory)
            } catch let error as FileError where error.number == ENOENT {
                continue
            }
        }
        return try SiteLoader.load(request, memory: &memory)
    }

    private func show(_ loaded: LoadedSite, renamed: [String: String]) -> Outcome {
        let site = loaded.hasErrors ? nil : PreviewedSite(loaded, threads: request.threads)
        func list(_ severity: Diagnostic.Severity) -> MistakeList? {
            MistakeList(
                loaded.diagnostics.filter { $0.severity == severity }, files: loaded.source)
        }
        let (mistakes, warnings) = (list(.error), list(.warning))
        change { state in
            if let site {
                let moves = state.site.map { site.moves(from: $0, renamed: renamed) } ?? [:]
                state.moves.merge(moves) { $1 }
                state.site = site
            }
            state.mistakes = site == nil ? mistakes : nil
            state.warnings = warnings
        }
        return Outcome(
            diagnostics: loaded.diagnostics, files: loaded.source, isShown: site != nil,
            pageCount: loaded.pageCount)
    }

    private func fail(_ message: Wording) -> Outcome {
        let diagnostic = Diagnostic(Diagnostic.Code("unreadable"), message, at: nil)
        change { $0.mistakes = MistakeList(of: message) }
        return Outcome(diagnostics: [diagnostic], files: { _ in nil }, isShown: false, pageCount: 0)
    }
}

extension Preview {
    /// Tells in the terminal what could not be made of the site of a version, once.
    func tell(_ failure: Wording, version: Int) {
        let isNew = failures.withLock { told in
            if told.version != version { told = (version, []) }
            return told.messages.insert(failure.english).inserted
        }
        if isNew { tellFailure(failure) }
    }

    /// What is shown once it differs from a version that somebody has, or after `seconds`.
    func state(after version: Int?, seconds: Int) -> State {
        let semaphore = DispatchSemaphore(value: 0)
        waiting.withLock { waiting in
            if waiting.count == Self.mostWaiting { waiting.removeFirst().signal() }
            waiting.append(semaphore)
        }
        defer { waiting.withLock { $0.removeAll { $0 === semaphore } } }
        let now = current
        guard now.version == version else { return now }
        _ = semaphore.wait(timeout: .now() + .seconds(seconds))
        return current
    }

    private func change(_ body: (inout State) -> Void) {
        state.withLock { state in
            body(&state)
            state.version += 1
        }
        waiting.withLock { waiting in
            for semaphore in waiting { semaphore.signal() }
        }
    }
}
