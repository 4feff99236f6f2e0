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
        "topic",
        [
            Field("id", .identifier, required: true, "Stable and unique"),
            Field("urgency", .word(Urgency.allCases.map(\.rawValue)), required: true, "How soon"),
            Field("needs", .list(.word(ChannelFacts.offerWords)), "What it needs of a channel"),
        ])

    /// Reads `topics.yaml`, a list of topics.
    public static func read(_ file: SourceFile, diagnostics: inout [Diagnostic]) -> [TopicFacts] {
        guard let node = MetadataParser.parse(file, diagnostics: &diagnostics) else { return [] }
        guard case .sequence(let items) = node.content else {
            if node.content != .mapping([]) {
                diagnostics.append(.notAList("topics", at: file.location(node.range)))
            }
            return []
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
                    .duplicateID(id.value, of: "topic", at: location, first: first.location))
                continue
            }
            topics.append(
                TopicFacts(
                    id: id.value, urgency: urgency,
                    needs: Set(
                        reader.texts("needs").compactMap(ChannelFacts.Offer.init(rawValue:))),
                    location: location))
        }
        return topics
    }
}
