extension Array {
    /// The index of the first element for which something holds, in a list where it holds for all behind that one.
    func firstIndexSorted(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
