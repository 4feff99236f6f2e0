/// Words by their characters, to be found in texts: each character leads from one node to the next.
///
/// All steps stand in one table with open addressing, so that a tree of some thousand words is made in a fraction of a
/// millisecond and a step is one look-up.
struct WordTree: Sendable {
    /// The node that every word begins at.
    static let root: Int32 = 0

    /// A node above and a character below for each step; 0 where the slot is free.
    private var steps: [UInt64]
    private var nodes: [Int32]
    /// The word that ends at each node, or -1.
    private var ends: [Int32] = [-1]
    /// The characters of the first plane that words begin with, a bit each: most characters of a text are none.
    private var firsts = [UInt64](repeating: 0, count: 0x10000 / 64)

    /// Makes an empty tree with room for words of so many characters in all.
    init(characters count: Int) {
        var size = 16
        while size < count * 2 { size *= 2 }
        steps = [UInt64](repeating: 0, count: size)
        nodes = [Int32](repeating: 0, count: size)
    }

    /// The number of a word, whose first character is of the first plane; `new` where it is not in the tree yet.
    mutating func number(of word: ArraySlice<UInt32>, new: Int) -> Int {
        let first = word[word.startIndex]
        firsts[Int(first >> 6)] |= 1 << UInt64(first & 63)
        var node = WordTree.root
        for character in word {
            let slot = slot(node, character)
            if steps[slot] == 0 {
                steps[slot] = WordTree.step(node, character)
                nodes[slot] = Int32(ends.count)
                ends.append(-1)
            }
            node = nodes[slot]
        }
        if ends[Int(node)] < 0 { ends[Int(node)] = Int32(new) }
        return Int(ends[Int(node)])
    }

    /// Whether any word begins with a character.
    func hasWord(from character: UInt32) -> Bool {
        character < 0x10000 && firsts[Int(character >> 6)] >> UInt64(character & 63) & 1 == 1
    }

    /// The node that a character leads to, or nil where no word goes on so.
    func node(after node: Int32, _ character: UInt32) -> Int32? {
        let slot = slot(node, character)
        return steps[slot] == 0 ? nil : nodes[slot]
    }

    /// The word that ends at a node, or nil where none does.
    func word(at node: Int32) -> Int? {
        let word = ends[Int(node)]
        return word < 0 ? nil : Int(word)
    }

    private static func step(_ node: Int32, _ character: UInt32) -> UInt64 {
        // No character of a word is NUL, so no step is 0.
        UInt64(node) << 21 | UInt64(character)
    }

    private func slot(_ node: Int32, _ character: UInt32) -> Int {
        let step = WordTree.step(node, character)
        // Fibonacci hashing: the high bits of the product depend on all bits.
        var slot = Int(truncatingIfNeeded: (step &* 0x9E37_79B9_7F4A_7C15) >> 32)
        slot &= steps.count - 1
        while steps[slot] != 0, steps[slot] != step { slot = (slot + 1) & (steps.count - 1) }
        return slot
    }
}
