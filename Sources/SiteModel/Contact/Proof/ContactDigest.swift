import Metadata
import SourceText

/// The digest that ties a proof to the facts that were checked.
///
/// It is the first 16 hexadecimal digits (64 bits) of the SHA-256 of a canonical text. That text is a JSON object (RFC
/// 8259) without white space, its keys in the order of their bytes, all values texts as the fields read them, absent and
/// empty ones left out:
///
///     {"cost":"free","display":"+1 202 555 0143","hours":"always","kind":"phone","value":"+12025550143"}
///
/// The keys are `cost` and `hours` of the channel, its `kind`, and `country`, `display`, `label`, `platform` and `value`
/// of the point: what the official page was checked for. `hours` is `unknown` where nothing is given; a table of hours is
/// an object, made by the same rules, without `source`, which is a proof itself. So is a `label` that is written by locale.
/// A list is an array, a list of one text that text. A `display` that equals the value is left out. So the layout of the
/// file, the order of its keys, quoting and comments change nothing, and any other value of a fact changes the digest.
enum ContactDigest {
    /// How many hexadecimal digits a digest has.
    static let length = 16

    /// The digest of a point's facts.
    static func of(
        _ channel: ContactPoint.Surroundings, value: String, country: String?, display: String?,
        label: MetadataNode?, platform: String?
    ) -> String {
        var facts: [(key: String, json: [UInt8])] = []
        func add(_ key: String, _ text: String?) {
            guard let text, !text.isEmpty else { return }
            facts.append((key, json(text)))
        }
        add("cost", channel.cost)
        add("country", country)
        if display.map({ !$0.hasSameBytes(as: value) }) ?? false { add("display", display) }
        facts.append(("hours", hours(channel.hours)))
        add("kind", channel.kind.rawValue)
        if let label, label.scalar?.isEmpty != true { facts.append(("label", json(label))) }
        add("platform", platform)
        add("value", value)
        return String(ContentHash(of: object(facts)).hexadecimal.prefix(length))
    }

    private static func hours(_ node: MetadataNode?) -> [UInt8] {
        guard let node, node.scalar?.isEmpty != true else { return json("unknown") }
        guard let entries = node.entries else { return json(node) }
        return object(of: entries.filter { $0.key != "source" })
    }

    private static func json(_ node: MetadataNode) -> [UInt8] {
        switch node.content {
        case .scalar(let text): return json(text)
        case .sequence(let items):
            if items.count == 1, items[0].scalar != nil { return json(items[0]) }
            return [UInt8(ascii: "[")] + items.map(json).joined(separator: [UInt8(ascii: ",")])
                + [UInt8(ascii: "]")]
        case .mapping(let entries): return object(of: entries)
        }
    }

    private static func object(of entries: [MetadataEntry]) -> [UInt8] {
        object(
            entries.filter { $0.value.scalar?.isEmpty != true }
                .sorted { $0.key.precedesByBytes($1.key) }
                .map { ($0.key, json($0.value)) })
    }

    private static func object(_ members: [(key: String, json: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.appendJSONString(member.key)
            bytes.append(UInt8(ascii: ":"))
            bytes += member.json
        }
        return bytes + [UInt8(ascii: "}")]
    }

    private static func json(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendJSONString(text)
        return bytes
    }
}
