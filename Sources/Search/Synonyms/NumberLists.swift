/// Lists of numbers in one array, by the number of the list.
struct NumberLists: Sendable {
    private let starts: [Int32]
    private let numbers: [Int32]

    /// Gathers entries into `count` lists, each in the order of its entries.
    init(_ entries: [(list: Int, number: Int)], count: Int) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for entry in entries { starts[entry.list + 1] += 1 }
        for list in 0..<count { starts[list + 1] += starts[list] }
        var next = starts
        var numbers = [Int32](repeating: 0, count: entries.count)
        for entry in entries {
            numbers[Int(next[entry.list])] = Int32(entry.number)
            next[entry.list] += 1
        }
        self.starts = starts
        self.numbers = numbers
    }

    /// The numbers of a list.
    subscript(list: Int) -> ArraySlice<Int32> {
        numbers[Int(starts[list])..<Int(starts[list + 1])]
    }
}
