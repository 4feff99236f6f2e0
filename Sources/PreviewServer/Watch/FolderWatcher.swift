import Glibc
import Synchronization

/// Tells of changes below some folders, also below those that are made later, and of the folders themselves.
///
/// The kernel tells of them; where it cannot (no notices are left, or the folders lie on another machine), all files are
/// looked at twice a second.
///
///     let watcher = try FolderWatcher(["Content", "Templates"])
///     while let changes = watcher.next() { … }
public final class FolderWatcher: Sendable {
    /// How changes are noticed.
    public enum Method: Sendable, Hashable {
        /// The kernel tells.
        case notices
        /// All files are looked at again and again.
        case polling
    }

    private struct State {
        /// The paths of the watched folders by their numbers.
        var paths: [Int32: String] = [:]
        /// The folders that roots lie in, by number, with the names of the roots in them.
        var parents: [Int32: [String: String]] = [:]
        var method: Method
        var fingerprint = 0
    }

    private static let bits: Int32 =
        IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_MODIFY | IN_ATTRIB
    private static let pollingTime = Duration.milliseconds(500)

    private let roots: [String]
    private let inotify: Inotify?
    private let signal: StopSignal
    private let state: Mutex<State>

    /// Begins to watch folders, which need not exist yet; what happens from now on is told by `next()`.
    public init(_ roots: [String], method: Method = .notices) throws(SocketError) {
        self.roots = roots
        signal = try StopSignal()
        inotify = method == .notices && roots.allSatisfy(FolderTree.isLocal) ? Inotify() : nil
        state = Mutex(State(method: inotify == nil ? .polling : .notices))
        state.withLock { state in
            watchAll(&state)
            if state.method == .polling { state.fingerprint = FolderTree.fingerprint(of: roots) }
        }
    }

    /// How changes are noticed now.
    public var method: Method { state.withLock { $0.method } }

    /// Waits for changes, and until it is quiet again; nil once the watcher is stopped.
    ///
    /// Where nothing happens until `deadline`, the changes are empty. To be called by one thread.
    public func next(until deadline: ContinuousClock.Instant? = nil) -> FolderChanges? {
        method == .notices ? nextNotices(deadline) : nextPoll(deadline)
    }

    /// Lets `next()` return nil from now on.
    public func stop() { signal.send() }
}

extension FolderWatcher {
    private func nextNotices(_ deadline: ContinuousClock.Instant?) -> FolderChanges? {
        guard let inotify else { return nextPoll(deadline) }
        var changes = FolderChanges()
        var quiet = Quiet()
        while true {
            switch signal.wait(
                for: inotify.descriptor, events: POLLIN, until: quiet.end ?? deadline)
            {
            case .stopped: return nil
            case .timedOut:
                if !changes.isEmpty || quiet.end == nil { return changes }
                quiet = Quiet()
            case .ready:
                let events = inotify.events()
                state.withLock { state in
                    for event in events { note(event, &state, &changes, &quiet) }
                }
                // No further folder could be watched: from now on all files are looked at.
                if method == .polling { return changes }
            }
        }
    }

    private func nextPoll(_ deadline: ContinuousClock.Instant?) -> FolderChanges? {
        while signal.wait(for: nil, events: 0, until: .now + Self.pollingTime) == .timedOut {
            if let deadline, deadline <= .now { return FolderChanges() }
            let fingerprint = FolderTree.fingerprint(of: roots)
            let isNew = state.withLock { state in
                defer { state.fingerprint = fingerprint }
                return state.fingerprint != fingerprint
            }
            guard isNew else { continue }
            var changes = FolderChanges()
            changes.mayBeMore = true
            return changes
        }
        return nil
    }

    private func note(
        _ event: Inotify.Event, _ state: inout State, _ changes: inout FolderChanges,
        _ quiet: inout Quiet
    ) {
        if event.isAny(of: IN_Q_OVERFLOW) {
            state.paths = [:]
            watchAll(&state)
            changes.mayBeMore = true
            _ = quiet.note("", event)
            return
        }
        if event.isAny(of: IN_IGNORED) {
            state.paths[event.watch] = nil
            return
        }
        // What the roots lie in went: another folder may come in its place, of which nobody tells.
        if event.isAny(of: IN_MOVE_SELF | IN_DELETE_SELF), state.parents[event.watch] != nil {
            state.method = .polling
            changes.mayBeMore = true
            return
        }
        if let root = state.parents[event.watch]?[event.name] {
            watch(root, &state)
            changes.paths.insert(root)
            _ = quiet.note(root, event)
        }
        guard let folder = state.paths[event.watch], !event.name.isEmpty,
            !FolderTree.isHidden(event.name)
        else { return }
        let path = folder + "/" + event.name
        // A folder whose permissions changed may not have been watched, as nobody could look into it.
        if event.isAny(of: IN_ISDIR), event.isAny(of: IN_CREATE | IN_MOVED_TO | IN_ATTRIB) {
            watch(path, &state)
        }
        switch quiet.note(path, event) {
        case .changed: changes.paths.insert(path)
        case .passing: changes.paths.remove(path)
        case .unclear:
            changes.paths.remove(path)
            changes.mayBeMore = true
        }
    }

    private func watchAll(_ state: inout State) {
        guard let inotify else { return }
        for root in roots {
            let parts = root.split(separator: "/", omittingEmptySubsequences: false)
            let parent = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/")
            let number = inotify.watch(
                parent.isEmpty ? "/" : parent,
                for: Self.bits & ~(IN_MODIFY | IN_CLOSE_WRITE) | IN_MOVE_SELF | IN_DELETE_SELF)
            if let number { state.parents[number, default: [:]][String(parts.last!)] = root }
            watch(root, &state)
        }
    }

    /// Watches a folder and all below it.
    ///
    /// A folder is watched before it is listed, so that what is made in it meanwhile is either listed or told.
    private func watch(_ folder: String, _ state: inout State) {
        var waiting = [folder]
        while let folder = waiting.popLast(), let inotify {
            guard let number = inotify.watch(folder, for: Self.bits) else {
                // inotify_add_watch(2): the limit of watches of a person, or of memory, is reached.
                if errno == ENOSPC || errno == ENOMEM { state.method = .polling }
                continue
            }
            // A link that leads to a folder above would be followed for ever; a folder that was moved is no such link.
            if let known = state.paths[number], (folder + "/").hasPrefix(known + "/"),
                FolderTree.isSame(known, folder)
            {
                continue
            }
            state.paths[number] = folder
            waiting += FolderTree.folders(in: folder).map { folder + "/" + $0 }
        }
    }
}
