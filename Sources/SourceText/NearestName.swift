/// The name among `candidates` that a writer most likely meant by `name`, or nil where none is near.
///
/// Nearness is the optimal string alignment distance (insertions, deletions, substitutions and swaps of neighbours,
/// each counting 1) between the names in lower case; at most a third of the longer name may differ. Ties go to the
/// candidate that sorts first.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
        let scalars = Array(candidate.lowercased().unicodeScalars)
        let limit = max(1, max(wanted.count, scalars.count) / 3)
        guard abs(wanted.count - scalars.count) <= limit else { continue }
        let distance = alignmentDistance(wanted, scalars)
        guard distance <= limit, distance < max(wanted.count, scalars.count) else { continue }
        if let best, (best.distance, best.name) <= (distance, candidate) { continue }
        best = (candidate, distance)
    }
    return best?.name
}

private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [Int](repeating: i, count: b.count + 1)
        for j in 1...b.count {
            let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            row[j] = min(substitution, last[j] + 1, row[j - 1] + 1)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                row[j] = min(row[j], beforeLast[j - 2] + 1)
            }
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
