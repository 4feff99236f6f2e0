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
            var slot = Self.hash(entry.path.utf8) & (capacity - 1)
            while slots[slot] >= 0, !entries[Int(slots[slot])].path.hasBytes(entry.path.utf8) {
                slot = (slot + 1) & (capacity - 1)
            }
            if slots[slot] < 0 { slots[slot] = Int32(position) }
        }
        self.slots = slots
    }

    /// The index of what stands at a path, or nil where nothing does.
    subscript(path: String) -> Int? { index(at: path.utf8) }

    /// The index of what stands at a path that is given as bytes.
    subscript(path: [UInt8]) -> Int? { index(at: path) }

    @inline(__always)
    private func index(at path: some Collection<UInt8>) -> Int? {
        let mask = slots.count - 1
        var slot = Self.hash(path) & mask
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.path.hasBytes(path) { return entry.index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// FNV-1a, 64 bits, folded.
    @inline(__always)
    private static func hash(_ path: some Collection<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in path { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}

extension String {
    @inline(__always)
    fileprivate func hasBytes(_ bytes: some Collection<UInt8>) -> Bool {
        utf8.count == bytes.count && utf8.elementsEqual(bytes)
    }
}
