/// Leads from offsets in a prepared text back to the file.
struct OffsetMap {
    private struct Anchor {
        let prepared: Int
        let source: Int
        /// Whether the bytes from here on were inserted: all of them stand at one place of the file.
        let isInserted: Bool
    }

    private var anchors: [Anchor] = []

    /// Notes that the bytes from `prepared` on come from the file at `source`.
    mutating func add(copied prepared: Int, from source: Int) {
        anchors.append(Anchor(prepared: prepared, source: source, isInserted: false))
    }

    /// Notes that the bytes from `prepared` on stand for what is at `source`.
    mutating func add(inserted prepared: Int, at source: Int) {
        anchors.append(Anchor(prepared: prepared, source: source, isInserted: true))
    }

    /// The place in the file of an offset in the prepared text; the map of an unedited text is empty.
    func source(of offset: Int) -> Int {
        guard !anchors.isEmpty else { return offset }
        var low = 0
        var high = anchors.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if anchors[middle].prepared <= offset { low = middle } else { high = middle }
        }
        let anchor = anchors[low]
        return anchor.isInserted ? anchor.source : anchor.source + max(0, offset - anchor.prepared)
    }
}
