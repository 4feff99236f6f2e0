import Dispatch
import Glibc
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
        /// Goes up with each load.
        var version = 0
        /// What is wrong with the content, as a list in HTML; nil where nothing is.
        var mistakes: String?
        /// Where pages went that were shown in this session, by their former permalinks.
        var moves: [String: String] = [:]
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

    init(_ request: SiteRequest) {
        self.request = request
    }

    /// What is shown now.
    var current: State { state.withLock { $0 } }

    /// Loads the site, of which only what changed is read again.
    ///
    /// - Parameter changes: What was told of the site's folders; nil where anything may have changed.
    func load(_ changes: FolderChanges? = nil) -> Outcome {
        let content = ScaffoldWriter.path("Content", in: request.folder) + "/"
        return work.withLock { work in
            // What is no longer shown is given back once the new site is shown: that of a large one takes its time.
            let former = (work.memory, current)
            defer { withExtendedLifetime(former) {} }
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
                return fail("\(error)")
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
        let errors = loaded.diagnostics.filter { $0.severity == .error }
        var list: [UInt8] = []
        HTMLDiagnosticPrinter().print(errors, files: loaded.source, into: &list)
        change { state in
            if let site {
                let moves = state.site.map { site.moves(from: $0, renamed: renamed) } ?? [:]
                state.moves.merge(moves) { $1 }
                state.site = site
            }
            state.mistakes = site == nil ? String(decoding: list, as: UTF8.self) : nil
        }
        return Outcome(
            diagnostics: loaded.diagnostics, files: loaded.source, isShown: site != nil,
            pageCount: loaded.pageCount)
    }

    private func fail(_ message: String) -> Outcome {
        let diagnostic = Diagnostic(Diagnostic.Code("unreadable"), message, at: nil)
        var list: [UInt8] = []
        HTMLDiagnosticPrinter().print([diagnostic], files: { _ in nil }, into: &list)
        change { $0.mistakes = String(decoding: list, as: UTF8.self) }
        return Outcome(diagnostics: [diagnostic], files: { _ in nil }, isShown: false, pageCount: 0)
    }
}

extension Preview {
    /// What is shown once it differs from a version that somebody has, or after `seconds`.
    func state(after version: Int?, seconds: Int) -> State {
        let semaphore = DispatchSemaphore(value: 0)
        waiting.withLock { $0.append(semaphore) }
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
