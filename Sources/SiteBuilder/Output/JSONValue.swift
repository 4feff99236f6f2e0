/// A JSON value as it was written (RFC 8259), for reading back what a build wrote.
enum JSONValue: Hashable {
    case null
    case bool(Bool)
    /// The digits as they stand.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// The members in their order.
    case object([Member])

    struct Member: Hashable {
        let name: String
        let value: JSONValue
    }

    /// Reads a whole text; what is not JSON throws, with the byte at which it stops being so.
    init(parsing bytes: [UInt8]) throws(JSONError) {
        var parser = JSONParser(bytes: bytes)
        self = try parser.document()
    }

    /// The value of a member of an object, or nil.
    subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    var string: String? { if case .string(let text) = self { text } else { nil } }
    var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
    var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
}

/// The byte offset at which a text stops being JSON.
struct JSONError: Error, Hashable {
    let offset: Int
}
