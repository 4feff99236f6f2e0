public import Metadata
public import SourceText

/// How soon a matter must be dealt with.
public enum Urgency: String, Sendable, Hashable, CaseIterable {
    case now, today, normal
}

/// The facts of a kind of problem, from `topics.yaml`: the order in the file is the order on the site.
public struct TopicFacts: Sendable {
    /// Stable, unique, what references name.
    public let id: String
    /// How soon a matter of this kind must be dealt with.
    public let urgency: Urgency
    /// What it needs of a channel.
    public let needs: Set<ChannelFacts.Offer>
    /// Where the topic stands in the file.
    public let location: SourceLocation

    /// The fields of a topic's facts.
    public static let fields = FieldTable(
        Wording("topic", zh: "主题"),
        [
            Field(
                "id", .identifier, required: true, Wording("Stable and unique", zh: "固定不变、不重复的代号")),
            Field(
                "urgency", .word(Urgency.allCases.map(\.rawValue)), required: true,
                Wording("How soon", zh: "多急")),
            Field(
                "needs", .list(.word(ChannelFacts.offerWords)),
                Wording("What it needs of a channel", zh: "需要渠道能做什么")),
        ])

    /// Reads `topics.yaml`, a list of topics, and says which of them it cannot read.
    public static func read(
        _ file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> (topics: [TopicFacts], unreadable: UnreadableRecords) {
        guard let node = MetadataParser.parse(file, diagnostics: &diagnostics) else {
            return ([], .unknown)
        }
        guard case .sequence(let items) = node.content else {
            if node.content != .mapping([]) {
                diagnostics.append(
                    .notAList(Wording("topics", zh: "主题"), at: file.location(node.range)))
                return ([], .unknown)
            }
            // An empty file has no topics yet.
            return ([], node.isComplete ? .none : .unknown)
        }
        var topics: [TopicFacts] = []
        for item in items {
            let reader = FieldReader(item, of: fields, in: file, diagnostics: &diagnostics)
            guard let id = reader.located("id"),
                let urgency = reader.word("urgency").flatMap(Urgency.init(rawValue:))
            else { continue }
            let location = file.location(id.range)
            if let first = topics.first(where: { $0.id == id.value }) {
                diagnostics.append(
                    .duplicateID(
                        id.value, of: Wording("topic", zh: "主题"), at: location,
                        first: first.location))
                continue
            }
            topics.append(
                TopicFacts(
                    id: id.value, urgency: urgency,
                    needs: Set(
                        reader.texts("needs").compactMap(ChannelFacts.Offer.init(rawValue:))),
                    location: location))
        }
        let written = items.compactMap { $0["id"]?.scalar }
        let isKnown = node.isComplete && written.count == items.count
        return (topics, UnreadableRecords(written: isKnown ? written : nil, read: topics.map(\.id)))
    }
}
