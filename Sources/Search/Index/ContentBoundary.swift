/// Decides where one file of a sequence ends and the next begins, from the content alone.
///
/// A file ends before an item whose hash falls below a bound that grows with the item's size, so that files have a
/// certain average size whatever their items are, and an edit moves only the ends near it. No file ends below the least
/// size, and none but that of one giant item passes the greatest.
struct ContentBoundary {
    let least: Int
    let average: Int
    let greatest: Int
    private var size = 0

    /// Makes a decision-maker for files of these sizes in bytes.
    init(least: Int, average: Int, greatest: Int) {
        precondition(least < average && average < greatest, "sizes ascend")
        self.least = least
        self.average = average
        self.greatest = greatest
    }

    /// Whether a file ends before an item of `bytes` bytes, which then counts to the next file.
    ///
    /// An item with `preference` 2 ends a file twice as readily as one with 1.
    mutating func ends(beforeItemOf bytes: Int, hash: UInt32, preference: Double = 1) -> Bool {
        let share = Double(bytes) * preference / Double(average - least)
        let bound = UInt64(min(1, share) * 4_294_967_296)
        let isEnd = size > 0 && (size + bytes > greatest || size >= least && UInt64(hash) < bound)
        size = isEnd ? bytes : size + bytes
        return isEnd
    }

    /// Counts bytes that came to the current file without being an item.
    mutating func add(_ bytes: Int) { size += bytes }
}
