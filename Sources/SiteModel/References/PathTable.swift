import SourceText

/// Finds what stands at a path, by the path's bytes: a hash table with open addressing, at most half full.
///
/// A link may mean several paths, of which most lead nowhere. Here none of them becomes a text, nor is it compared by
/// canonical equivalence, as in a dictionary: a disk tells composed and decomposed letters apart. The paths stand one
/// behind another in one array, so that to look at one counts no reference that other threads count, too.
struct PathTable: Sendable {
    private struct Entry {
        let path: Range<Int>
        let index: Int
    }

    private let text: [UInt8]
    private let entries: [Entry]
    private let slots: [Int32]

    /// Indexes some paths; of equal ones the first is found.
    init(_ paths: [(path: String, index: Int)]) {
        var text: [UInt8] = []
        text.reserveCapacity(paths.reduce(0) { $0 + $1.path.utf8.count })
        let entries = paths.map { path, index in
            let start = text.count
            text.append(path)
            return Entry(path: start..<text.count, index: index)
        }
        var capacity = 2
        while capacity < 2 * entries.count { capacity *= 2 }
        var slots = [Int32](repeating: -1, count: capacity)
        for (position, entry) in entries.enumerated() {
            let path = text.span.extracting(entry.path)
            var slot = Self.hash(path) & (capacity - 1)
            while slots[slot] >= 0,
                !text.span.extracting(entries[Int(slots[slot])].path).hasBytes(path)
            {
                slot = (slot + 1) & (capacity - 1)
            }
            if slots[slot] < 0 { slots[slot] = Int32(position) }
        }
        self.text = text
        self.entries = entries
        self.slots = slots
    }

    /// The index of what stands at a path, or nil where nothing does.
    subscript(path: String) -> Int? { self[path.utf8.span] }

    /// The index of what stands at a path that is given as bytes.
    subscript(path: Span<UInt8>) -> Int? {
        let mask = slots.count - 1
        var slot = Self.hash(path) & mask
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if text.span.extracting(entry.path).hasBytes(path) { return entry.index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// FNV-1a, 64 bits, folded.
    private static func hash(_ path: Span<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for i in path.indices { hash = (hash ^ UInt64(path[i])) &* 0x0100_0000_01b3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}

extension Span<UInt8> {
    fileprivate func hasBytes(_ other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for i in indices where self[i] != other[i] { return false }
        return true
    }
}
