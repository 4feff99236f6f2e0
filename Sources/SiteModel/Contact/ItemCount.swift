/// In which lists an item stands, in these words or with a hint more or less.
struct ItemCount {
    private var byWhole: [String: Set<Int>] = [:]
    private var byCore: [String: Set<Int>] = [:]

    init(_ lists: [[Checklist.Item]]) {
        for (index, list) in lists.enumerated() {
            for item in list {
                byWhole[item.comparable.whole, default: []].insert(index)
                byCore[item.comparable.core, default: []].insert(index)
            }
        }
    }

    /// The indices of the lists, in order.
    func lists(with item: Checklist.Item) -> [Int] {
        let equal = byWhole[item.comparable.whole] ?? []
        let briefer = byWhole[item.comparable.core] ?? []
        let fuller = byCore[item.comparable.whole] ?? []
        return equal.union(briefer).union(fuller).sorted()
    }
}
