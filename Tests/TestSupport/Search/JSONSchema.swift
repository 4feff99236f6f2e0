import Foundation

/// A schema of JSON values: as much of JSON Schema 2020-12 as this project's schemas use.
///
/// Known are `$ref` into `$defs` (beside other keywords, as 2020-12 has it), `type`, `const`, `properties`, `required`,
/// `additionalProperties: false`, `items`, `pattern`, `minimum` and `oneOf`. Another keyword is a mistake of the schema.
public struct JSONSchema: Sendable {
    private let root: JSONValue

    /// Reads a schema.
    public init(parsing bytes: [UInt8]) throws { root = try JSONValue(parsing: bytes) }

    /// What is wrong with a value by the schema, or by one of its `$defs`; a line each, with the path in the value.
    public func faults(of value: JSONValue, as definition: String? = nil) -> [String] {
        faults(value, definition.map { root["$defs"][$0] } ?? root, "")
    }

    /// The keywords that nothing is checked by.
    private static let notes: Set<String> = ["$schema", "$defs", "title", "description"]

    private func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(path): there is no schema"] }
        return keywords.keys.sorted().filter { !JSONSchema.notes.contains($0) }.flatMap {
            faults(value, $0, keywords[$0] ?? .null, schema, path)
        }
    }

    private func faults(
        _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue,
        _ path: String
    ) -> [String] {
        switch keyword {
        case "$ref":
            let name = rule.string?.split(separator: "/").last.map(String.init) ?? ""
            return faults(value, root["$defs"][name], path)
        case "type":
            let type = rule.string ?? ""
            return value.isOfType(type) ? [] : ["\(path): is no \(type)"]
        case "const": return value == rule ? [] : ["\(path): is not \(rule)"]
        case "minimum":
            guard let number = value.number, let least = rule.number, number < least else {
                return []
            }
            return ["\(path): is less than \(least)"]
        case "pattern":
            guard let text = value.string, let pattern = rule.string,
                text.range(of: pattern, options: .regularExpression) == nil
            else { return [] }
            return ["\(path): '\(text.prefix(40))' does not match \(pattern)"]
        case "required":
            let names = (rule.array ?? []).compactMap(\.string)
            guard case .object(let members) = value else { return [] }
            return names.filter { members[$0] == nil }.map { "\(path): has no '\($0)'" }
        case "properties":
            guard case .object(let members) = value, case .object(let rules) = rule else {
                return []
            }
            return members.keys.sorted().flatMap { name in
                rules[name].map { faults(members[name] ?? .null, $0, below: path, name) } ?? []
            }
        case "additionalProperties":
            guard case .object(let members) = value, rule == false else { return [] }
            return members.keys.sorted().filter { schema["properties"][$0] == .null }
                .map { "\(path): '\($0)' is not in the schema" }
        case "items":
            return (value.array ?? []).enumerated().flatMap {
                faults($0.element, rule, below: path, $0.offset)
            }
        case "oneOf":
            let count = (rule.array ?? []).count { faults(value, $0, path).isEmpty }
            return count == 1 ? [] : ["\(path): is \(count) of \(rule.array?.count ?? 0) choices"]
        default: return ["the schema has an unknown keyword '\(keyword)'"]
        }
    }

    /// What is wrong with a part of a value; the path is made where something is.
    private func faults(
        _ part: JSONValue, _ schema: JSONValue, below path: String, _ name: some Any
    ) -> [String] {
        faults(part, schema, "").map { "\(path)/\(name)\($0)" }
    }
}

extension JSONSchema {
    /// The places of properties that the schema does not describe.
    public var undescribed: [String] { JSONSchema.undescribed(in: root, "") }

    private static func undescribed(in schema: JSONValue, _ path: String) -> [String] {
        guard case .object(let members) = schema else {
            return (schema.array ?? []).flatMap { undescribed(in: $0, path) }
        }
        return members.keys.sorted().flatMap { key -> [String] in
            let inner = undescribed(in: members[key] ?? .null, "\(path)/\(key)")
            guard key == "properties", case .object(let properties) = members[key] else {
                return inner
            }
            // What a reference leads to says itself what it is.
            return inner
                + properties.keys.sorted().filter {
                    properties[$0]?["description"] == .null && properties[$0]?["$ref"] == .null
                }.map { "\(path)/\($0)" }
        }
    }
}

extension JSONValue {
    fileprivate func isOfType(_ type: String) -> Bool {
        switch (self, type) {
        case (.object, "object"), (.array, "array"), (.string, "string"), (.bool, "boolean"),
            (.number, "number"), (.null, "null"):
            true
        case (.number(let number), "integer"): number == number.rounded()
        default: false
        }
    }
}
