import Foundation
import TestSupport

/// The vocabulary of schema.org, as far as pages use it: `Vocabulary/schema-org.json`, made by the script beside it.
struct SchemaOrg {
    private let vocabulary: JSONValue

    init() throws {
        let path = SharedFolder.checkout + "/Tests/SiteTests/Vocabulary/schema-org.json"
        vocabulary = try JSONValue(parsing: Array(Data(contentsOf: URL(fileURLWithPath: path))))
    }

    /// What is wrong with a graph: classes and properties that do not exist, values out of range, references to nothing,
    /// and nodes that no way leads to.
    func faults(of nodes: [JSONValue]) -> [String] {
        let ids = nodes.flatMap { Self.ids(of: $0) }
        let repeated = Set(ids.filter { id in ids.count { $0 == id } > 1 })
        let types = Dictionary(
            nodes.flatMap(Self.described).compactMap { node in
                node["@id"].string.map { ($0, node["@type"].string ?? "") }
            }, uniquingKeysWith: { first, _ in first })
        return repeated.sorted().map { "\($0): two nodes have this id" }
            + nodes.flatMap { faults(of: $0, types) } + orphans(among: nodes)
    }

    /// Whether a class is another one or lies below it.
    func isA(_ type: String, _ other: String) -> Bool {
        type == other
            || (vocabulary["classes"][type].array ?? vocabulary["datatypes"][type].array ?? [])
                .contains { isA($0.string ?? "", other) }
    }

    private func faults(of node: JSONValue, _ types: [String: String]) -> [String] {
        guard case .object(let members) = node, let type = members["@type"]?.string else {
            return ["a node has no class: \(node)"]
        }
        guard vocabulary["classes"][type] != .null else { return ["'\(type)' is no class"] }
        return members.keys.sorted().filter { !$0.hasPrefix("@") }.flatMap { key -> [String] in
            // An annotation of an input is not of the vocabulary; the property that it annotates is.
            let name = key.hasSuffix("-input") ? String(key.dropLast("-input".count)) : key
            let property = vocabulary["properties"][name]
            let domain = (property["domain"].array ?? []).compactMap(\.string)
            guard domain.contains(where: { isA(type, $0) }) else {
                return ["'\(key)' is no property of '\(type)'"]
            }
            let value = members[key] ?? .null
            let range = (property["range"].array ?? []).compactMap(\.string)
            return (value.array ?? [value]).flatMap { value -> [String] in
                if case .object = value { return faults(of: value, at: key, range, types) }
                return isInRange(value, range) ? [] : ["'\(key)' cannot be \(value)"]
            }
        }
    }

    private func faults(
        of value: JSONValue, at key: String, _ range: [String], _ types: [String: String]
    ) -> [String] {
        guard let type = value["@type"].string else {
            guard let id = value["@id"].string, let type = types[id] else {
                return ["'\(key)' refers to nothing: \(value)"]
            }
            return range.contains { isA(type, $0) } ? [] : ["'\(key)' cannot be a \(type)"]
        }
        let own = range.contains { isA(type, $0) } ? [] : ["'\(key)' cannot be a \(type)"]
        return own + faults(of: value, types)
    }

    /// Whether a literal is of a data type in a range, or the address of a member of an enumeration in it.
    private func isInRange(_ value: JSONValue, _ range: [String]) -> Bool {
        if value.number != nil { return !Set(range).isDisjoint(with: ["Integer", "Number"]) }
        guard let text = value.string, !text.isEmpty else { return false }
        if let name = text.split(separator: "https://schema.org/").first.map(String.init),
            let classes = vocabulary["members"][name].array
        {
            return classes.contains { range.contains($0.string ?? "") }
        }
        return range.contains { type in
            switch type {
            case "Text": true
            case "URL": text.wholeMatch(of: #/https?://[^\s<>"]+/#) != nil
            case "Date": text.wholeMatch(of: #/\d{4}-\d\d-\d\d/#) != nil
            case "Time": text.wholeMatch(of: #/([01]\d|2[0-3]):[0-5]\d/#) != nil
            default: false
            }
        }
    }

    /// The nodes that no chain of references connects with the first.
    private func orphans(among nodes: [JSONValue]) -> [String] {
        let names = nodes.map { Set(Self.ids(of: $0)) }
        let links = nodes.map(Self.references)
        var reached: Set<Int> = [0]
        var waiting = [0]
        while let node = waiting.popLast() {
            for other in nodes.indices where !reached.contains(other) {
                guard
                    !links[node].isDisjoint(with: names[other])
                        || !links[other].isDisjoint(with: names[node])
                else { continue }
                reached.insert(other)
                waiting.append(other)
            }
        }
        return nodes.indices.filter { !reached.contains($0) }.map {
            "nothing leads to \(nodes[$0]["@id"].string ?? "a node without an id")"
        }
    }

    /// A node and those that stand inside it.
    private static func described(_ value: JSONValue) -> [JSONValue] {
        switch value {
        case .array(let values): values.flatMap(described)
        case .object(let members):
            (members["@type"] == nil ? [] : [value]) + members.values.flatMap(described)
        default: []
        }
    }

    private static func ids(of value: JSONValue) -> [String] {
        described(value).compactMap { $0["@id"].string }
    }

    private static func references(in value: JSONValue) -> Set<String> {
        switch value {
        case .array(let values): Set(values.flatMap(references))
        case .object(let members):
            members["@type"] == nil
                ? Set([members["@id"]?.string].compactMap { $0 })
                : Set(members.values.flatMap(references))
        default: []
        }
    }
}
