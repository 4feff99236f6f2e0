import Metadata

/// What a node says, compared by bytes.
indirect enum PlainContent: Equatable {
    struct Member: Equatable {
        let key: String
        let value: PlainContent
    }
    case scalar([UInt8])
    case sequence([PlainContent])
    case mapping([Member])
}

extension MetadataNode {
    /// What the document says but for the proofs of some points, without the places where it says it.
    func content(without proofs: [Int]) -> PlainContent {
        guard let entries else { return plain }
        return .mapping(
            entries.map { entry in
                guard entry.key == "points", let items = entry.value.items else {
                    return .init(key: entry.key, value: entry.value.plain)
                }
                let points = items.enumerated().map { index, item -> PlainContent in
                    guard proofs.contains(index), case .mapping(let members) = item.plain else {
                        return item.plain
                    }
                    return .mapping(members.filter { $0.key != "verified" })
                }
                return .init(key: entry.key, value: .sequence(points))
            })
    }

    private var plain: PlainContent {
        switch content {
        case .scalar(let text): .scalar(Array(text.utf8))
        case .sequence(let items): .sequence(items.map(\.plain))
        case .mapping(let entries):
            .mapping(entries.map { .init(key: $0.key, value: $0.value.plain) })
        }
    }
}
