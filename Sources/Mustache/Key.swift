/// A name as templates look it up: interned once when templates are compiled, then compared by hash first.
///
/// Keys are equal when their UTF-8 bytes are; canonical equivalence of Unicode plays no part.
public struct Key: Sendable {
    /// The name as it is written, without dots.
    public let name: String
    let hash: UInt64

    /// Makes the key of a name.
    public init(_ name: String) {
        self.name = name
        // FNV-1a, 64 bits.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3 }
        self.hash = hash
    }
}

extension Key: Hashable {
    /// Compares two names by their bytes.
    public static func == (left: Key, right: Key) -> Bool {
        // Names that are only canonically equivalent differ in their hashes.
        left.hash == right.hash && left.name == right.name
    }

    /// Feeds the name's own hash to the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(hash)
    }
}

/// Finds the position of a key among a fixed list of keys: a hash table with open addressing, at most half full.
@usableFromInline
struct KeyTable: Sendable {
    private let keys: [Key]
    private let slots: [Int32]

    /// Indexes some names; the position of the first of equal ones is the one found.
    @usableFromInline
    init(_ names: [String]) {
        keys = names.map(Key.init)
        var capacity = 2
        while capacity < 2 * names.count { capacity *= 2 }
        var slots = [Int32](repeating: -1, count: capacity)
        for (position, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: key.hash) & (capacity - 1)
            while slots[slot] >= 0, keys[Int(slots[slot])] != key {
                slot = (slot + 1) & (capacity - 1)
            }
            if slots[slot] < 0 { slots[slot] = Int32(position) }
        }
        self.slots = slots
    }

    @usableFromInline
    func position(of key: Key) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key.hash) & mask
        while slots[slot] >= 0 {
            let position = Int(slots[slot])
            if keys[position] == key { return position }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
