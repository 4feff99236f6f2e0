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
    /// A bit for each hash of two characters that a word begins with: most places of a text need no step.
    private var beginnings = [UInt64](repeating: 0, count: 1 << 15 / 64)
    /// The words of one character.
    private var single: Set<UInt32> = []

    /// Makes an empty tree with room for words of so many characters in all.
    init(characters count: Int) {
        var size = 16
        while size < count * 2 { size *= 2 }
        steps = [UInt64](repeating: 0, count: size)
        nodes = [Int32](repeating: 0, count: size)
    }

    /// The number of a word, which has a character; `new` where it is not in the tree yet.
    mutating func number(of word: ArraySlice<UInt32>, new: Int) -> Int {
        let first = word[word.startIndex]
        if word.count == 1 {
            single.insert(first)
        } else {
            let bit = WordTree.bit(first, word[word.startIndex + 1])
            beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
        }
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

    /// Whether a word may begin with a character that has another behind it; hardly ever so where none does.
    @inline(__always)
    func mayBegin(with first: UInt32, _ second: UInt32) -> Bool {
        let bit = WordTree.bit(first, second)
        return beginnings[bit >> 6] >> UInt64(bit & 63) & 1 == 1
            || !single.isEmpty && single.contains(first)
    }

    private static func bit(_ first: UInt32, _ second: UInt32) -> Int {
        Int((first &* 0x9E37_79B1 ^ second &* 0x85EB_CA77) >> 17)
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
