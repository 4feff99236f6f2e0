import SourceText

/// Finds the heading that most likely took the place of one that is gone.
struct AnchorSuccessors {
    private let former: [String]
    private let now: [String]
    private let new: [String]

    init(former: [String], now: [String]) {
        self.former = former
        self.now = now
        new = now.filter { !former.contains($0) }
    }

    /// The new heading between the same neighbours, or the new one with the nearest name.
    func successor(of id: String) -> String? {
        guard let place = former.firstIndex(of: id) else { return nil }
        let before = former[..<place].last { now.contains($0) }.flatMap { now.firstIndex(of: $0) }
        let after = former[place...].first { now.contains($0) }.flatMap { now.firstIndex(of: $0) }
        let gap = (before ?? -1) + 1..<max(after ?? now.count, (before ?? -1) + 1)
        let between = now[gap].filter(new.contains)
        let lost = former.filter { !now.contains($0) }
        // Several in a row that were all renamed keep their order.
        let neighbours = lost.filter { other in
            guard let otherPlace = former.firstIndex(of: other) else { return false }
            return former[min(place, otherPlace)...max(place, otherPlace)]
                .allSatisfy { !now.contains($0) }
        }
        if let near = nearestName(to: id, among: new) { return near }
        if between.count == neighbours.count, let index = neighbours.firstIndex(of: id) {
            return between[index]
        }
        return nil
    }
}
