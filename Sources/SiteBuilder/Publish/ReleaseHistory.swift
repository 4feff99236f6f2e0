import SourceText

/// Which releases there are, in the order in which they were last served; the last one is served now.
///
/// Going back flags the releases that it passes: they stay for a while, since readers have their pages open, but nobody
/// goes back to them any more. Publishing one of them again takes the flag away.
///
/// The history stands on disk as one release on each line, `served` or `rolled-back` before its name. It cannot be
/// written at the same moment as the link that says what is served. So the link is right wherever the two differ, and
/// a publish announces what it will serve, as `next`, before it swaps the link: killed before the swap, nothing has
/// happened; killed after it, all has.
struct ReleaseHistory: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        let name: ReleaseName
        var isRolledBack = false
    }

    private(set) var entries: [Entry] = []

    /// Makes the history of releases that were made in this order, with what the link says is served now.
    init(of names: [ReleaseName], served: ReleaseName?) {
        entries = names.map { Entry(name: $0) }
        follow(served)
    }

    /// The release that going back leads to: the last one before the served one that was not gone back from.
    func former(of served: ReleaseName) -> ReleaseName? {
        entries.last { $0.name != served && !$0.isRolledBack }?.name
    }

    /// All releases, those served longest ago first.
    var names: [ReleaseName] { entries.map(\.name) }

    /// Notes that a release was published.
    mutating func publish(_ name: ReleaseName) {
        remove(name)
        entries.append(Entry(name: name))
    }

    /// Notes that one went back to a release: those that were served after it are flagged.
    mutating func goBack(to name: ReleaseName) {
        guard let place = entries.firstIndex(where: { $0.name == name }) else { return }
        for i in entries.indices[place...] { entries[i].isRolledBack = true }
        publish(name)
    }

    /// Forgets a release.
    mutating func remove(_ name: ReleaseName) { entries.removeAll { $0.name == name } }

    /// Forgets the releases that fail a condition.
    mutating func keep(where isKept: (ReleaseName) throws -> Bool) rethrows {
        entries = try entries.filter { try isKept($0.name) }
    }

    /// Forgets all but the last `count` releases.
    mutating func keep(last count: Int) { entries.removeFirst(max(0, entries.count - count)) }
}

extension ReleaseHistory {
    /// The history as it stands on disk; `next` is what a publish is about to serve.
    func text(next: ReleaseName? = nil) -> [UInt8] {
        var text = ""
        for entry in entries {
            text += (entry.isRolledBack ? "rolled-back " : "served ") + entry.name.text + "\n"
        }
        if let next { text += "next \(next.text)\n" }
        return Array(text.utf8)
    }

    /// Reads what `text` wrote, with what the link says is served now; nil where it is something else.
    init?(parsing bytes: [UInt8], served: ReleaseName?) {
        var next: ReleaseName?
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "))
                .map { String(decoding: $0, as: UTF8.self) }
            guard words.count == 2, let name = ReleaseName(words[1]) else { return nil }
            switch words[0] {
            case "served": entries.append(Entry(name: name))
            case "rolled-back": entries.append(Entry(name: name, isRolledBack: true))
            case "next": next = name
            default: return nil
            }
        }
        follow(served, announced: next)
    }

    /// Takes in what the link says.
    private mutating func follow(_ served: ReleaseName?, announced: ReleaseName? = nil) {
        guard let served else { return }
        if announced == served || !names.contains(served) {
            publish(served)
        } else if names.last != served {
            goBack(to: served)
        }
    }
}
