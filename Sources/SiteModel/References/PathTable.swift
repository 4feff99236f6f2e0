/// Finds what stands at a path, by the path's bytes: a hash table with open addressing, at most half full.
///
/// A link may mean several paths, of which most lead nowhere. Here none of them becomes a text, nor is it compared by
/// canonical equivalence, as in a dictionary: a disk tells composed and decomposed letters apart.
struct PathTable: Sendable {
    private let entries: [(path: String, index: Int)]
    private let slots: [Int32]

    /// Indexes some paths; of equal ones the first is found.
    init(_ entries: [(path: String, index: Int)]) {
        self.entries = entries
        var capacity = 2
        while capacity < 2 * entries.count { capacity *= 2 }
        var slots = [Int32](repeating: -1, count: capacity)
        for (position, entry) in entries.enumerated() {
            let path = entry.path.utf8.span
            var slot = Self.hash(path) & (capacity - 1)
            while slots[slot] >= 0, !entries[Int(slots[slot])].path.utf8.span.hasBytes(path) {
                slot = (slot + 1) & (capacity - 1)
            }
            if slots[slot] < 0 { slots[slot] = Int32(position) }
        }
        self.slots = slots
    }

    /// The index of what stands at a path, or nil where nothing does.
    subscript(path: String) -> Int? { index(at: path.utf8.span) }

    /// The index of what stands at a path that is given as bytes.
    subscript(path: [UInt8]) -> Int? { index(at: path.span) }

    private func index(at path: Span<UInt8>) -> Int? {
        let mask = slots.count - 1
        var slot = Self.hash(path) & mask
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.path.utf8.span.hasBytes(path) { return entry.index }
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
