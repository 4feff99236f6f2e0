public import SourceText

/// Says in JSON Schema (draft 7, which editors know best) what metadata can be, from the tables that it is read by.
///
/// Editors read YAML with types: what is a text to us may be a number or a truth value to them, so a text may be any of
/// these there. What a schema cannot say, such as a day that the calendar lacks, is left to `guidepost check`.
public struct JSONSchema: Sendable {
    /// The language of the descriptions.
    private let language: Language
    /// The keys that tables with free keys have in truth, by the name of the field.
    private let knownKeys: [String: [String]]

    /// Prepares to describe metadata.
    public init(language: Language, knownKeys: [String: [String]] = [:]) {
        self.language = language
        self.knownKeys = knownKeys
    }

    /// The schema of a whole file or of front matter, as text.
    public func text(of type: FieldType, title: String) -> String {
        var json = JSONWriter(.indented, in: .file)
        json.object { json in
            json.member("$schema", "http://json-schema.org/draft-07/schema#")
            json.member("title", title)
            describe(type, knownKeys: nil, &json)
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func describe(_ type: FieldType, knownKeys: [String]?, _ json: inout JSONWriter) {
        switch type {
        case .text: json.member("type", ["string", "number", "boolean"])
        case .identifier: describePattern("^[a-z0-9]+(-[a-z0-9]+)*$", or: "integer", &json)
        case .date: describePattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", or: nil, &json)
        case .url: describePattern("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$", or: nil, &json)
        case .integer(let bounds): describe(bounds, &json)
        case .flag(let on, let off):
            json.array("enum") { json in
                json.element(on)
                json.element(off)
                json.element(json: Array("true".utf8))
                json.element(json: Array("false".utf8))
            }
        case .word(let words): json.member("enum", words)
        case .list(let item): describeList(of: item, &json)
        case .map(let fields): describe(fields, &json)
        case .mapping(let type):
            json.member("type", "object")
            if let knownKeys { json.object("propertyNames") { $0.member("enum", knownKeys) } }
            json.object("additionalProperties") { describe(type, knownKeys: nil, &$0) }
        case .either(let types):
            json.array("anyOf") { json in
                for type in types { json.object { describe(type, knownKeys: nil, &$0) } }
            }
        case .any: break
        }
    }

    /// A text of some form; `type` is what an editor takes such a text for where nobody quotes it.
    private func describePattern(_ pattern: String, or type: String?, _ json: inout JSONWriter) {
        json.member("type", type.map { ["string", $0] } ?? ["string"])
        json.member("pattern", pattern)
    }

    /// A whole number, also where it is written in quotes.
    private func describe(_ bounds: ClosedRange<Int>, _ json: inout JSONWriter) {
        json.array("anyOf") { json in
            json.object { json in
                json.member("type", "integer")
                json.member("minimum", bounds.lowerBound)
                json.member("maximum", bounds.upperBound)
            }
            json.object { json in
                json.member("type", "string")
                json.member("pattern", "^-?[0-9]+$")
            }
        }
    }

    /// A list, or one value that stands for a list of one; nothing at all is an empty list.
    private func describeList(of item: FieldType, _ json: inout JSONWriter) {
        json.array("anyOf") { json in
            json.object { json in
                json.member("type", "array")
                json.object("items") { describe(item, knownKeys: nil, &$0) }
            }
            if !item.isTable { json.object { describe(item, knownKeys: nil, &$0) } }
            json.object { $0.member("type", "null") }
        }
    }

    private func describe(_ fields: [Field], _ json: inout JSONWriter) {
        json.member("type", "object")
        json.member("additionalProperties", false)
        let required = fields.filter(\.isRequired).map(\.name)
        if !required.isEmpty { json.member("required", required) }
        json.object("properties") { json in
            for field in fields {
                json.object(field.name) { json in
                    json.member("description", field.meaning.text(in: language))
                    describe(field, &json)
                }
            }
        }
    }

    /// A field that need not be given may be empty, which says the same as leaving it out.
    private func describe(_ field: Field, _ json: inout JSONWriter) {
        let keys = knownKeys[field.name]
        guard !field.isRequired, field.type != .any else {
            describe(field.type, knownKeys: keys, &json)
            return
        }
        json.array("anyOf") { json in
            json.object { describe(field.type, knownKeys: keys, &$0) }
            json.object { $0.member("type", "null") }
        }
    }
}

extension FieldType {
    /// Whether a value is a table: one alone does not stand for a list of one.
    fileprivate var isTable: Bool {
        switch self {
        case .map, .mapping: true
        default: false
        }
    }
}
