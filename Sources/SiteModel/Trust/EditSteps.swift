/// How many letters must be added, left out, changed or swapped with their neighbour to make one text of another.
enum EditSteps {
    /// The number of steps (optimal string alignment), or `most + 1` where more than `most` are needed.
    static func count(_ left: String, _ right: String, most: Int) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        if abs(left.count - right.count) > most { return most + 1 }
        var before: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var best = min(row[j], last[j + 1]) + 1
                best = min(best, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, before[j - 1] + 1)
                }
                row.append(best)
            }
            before = last
            last = row
        }
        return min(last[right.count], most + 1)
    }
}
