/// How many letters one word must have changed, added, dropped or swapped with the next to become another: the optimal
/// string alignment distance (Boytsov 2011, §2.1), or more than `most` as soon as it must be more.
func editDistance<Unit: Equatable>(_ left: [Unit], _ right: [Unit], most: Int) -> Int {
    if abs(left.count - right.count) > most { return most + 1 }
    var before: [Int] = []
    var above = Array(0...right.count)
    for i in 0..<left.count {
        var row = [i + 1]
        for k in 0..<right.count {
            let changed = left[i] == right[k] ? 0 : 1
            var steps = min(above[k + 1] + 1, row[k] + 1, above[k] + changed)
            if i > 0, k > 0, left[i] == right[k - 1], left[i - 1] == right[k] {
                steps = min(steps, before[k - 1] + 1)
            }
            row.append(steps)
        }
        if row.allSatisfy({ $0 > most }) { return most + 1 }
        before = above
        above = row
    }
    return above[right.count]
}
