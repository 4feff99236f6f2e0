/// The name among `candidates` that a writer most likely meant by `name`, or nil where none is near.
///
/// Nearness is the optimal string alignment distance (insertions, deletions, substitutions and swaps of neighbours,
/// each counting 1) between the names in lower case; at most a third of the longer name may differ. Ties go to the
/// candidate that sorts first.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    NearestNames(candidates).nearest(to: name)
}

/// Names among which the nearest ones of many others are looked for: see `nearestName(to:among:)`.
///
/// A site of thousands of pages may have thousands of broken links, and each is compared with each page. So names are
/// prepared once, and most are passed over by what characters they have.
public struct NearestNames: Sendable {
    private struct Candidate {
        let name: String
        let letters: Letters
    }

    private let candidates: [Candidate]

    /// Prepares names.
    public init(_ names: some Sequence<String>) {
        candidates = names.map { Candidate(name: $0, letters: Letters($0)) }
    }

    /// The name that is nearest to another, or nil where none is near.
    public func nearest(to name: String) -> String? {
        let wanted = Letters(name)
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let length = max(wanted.scalars.count, candidate.letters.scalars.count)
            let limit = min(max(1, length / 3), best?.distance ?? .max)
            guard wanted.leastDistance(to: candidate.letters) <= limit else { continue }
            let distance = alignmentDistance(wanted.scalars, candidate.letters.scalars)
            guard distance <= limit, distance < length else { continue }
            if let best, (best.distance, best.name) <= (distance, candidate.name) { continue }
            best = (candidate.name, distance)
        }
        return best?.name
    }
}

/// The characters of a name in lower case.
private struct Letters {
    let scalars: [Unicode.Scalar]
    /// Which characters there are, each as one of 64 bits.
    private let kinds: UInt64

    init(_ name: String) {
        scalars = Array(name.lowercased().unicodeScalars)
        kinds = scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    /// What the distance is at least: an edit changes the length by one at most, and the kinds by two.
    func leastDistance(to other: Letters) -> Int {
        max(
            abs(scalars.count - other.scalars.count),
            ((kinds ^ other.kinds).nonzeroBitCount + 1) / 2)
    }
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
