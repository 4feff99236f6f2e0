/// A JSON value as it was written (RFC 8259), for reading back what a build wrote.
///
///     let manifest = try JSONValue(parsing: bytes)
///     let version = manifest["version"]?.integer
public enum JSONValue: Sendable, Hashable {
    /// The literal `null`.
    case null
    /// The literal `true` or `false`.
    case bool(Bool)
    /// A number, as its digits stand: the reader decides what it may be.
    case number(String)
    /// A text, its escapes resolved.
    case string(String)
    /// Values in their order.
    case array([JSONValue])
    /// The members in their order, a repeated name as often as it stands there.
    case object([Member])

    /// A name of an object and its value.
    public struct Member: Sendable, Hashable {
        /// The name, its escapes resolved.
        public let name: String
        /// What stands under the name.
        public let value: JSONValue

        /// Makes a member from its name and its value.
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// Reads a whole text; what is not JSON throws, with the byte at which it stops being so.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        var parser = JSONParser(bytes: bytes)
        self = try parser.document()
    }
}

extension JSONValue {
    /// The value of the first member of this name, or nil where this is no object or has none.
    public subscript(_ name: String) -> JSONValue? {
        members?.first { $0.name == name }?.value
    }

    /// The members, or nil where this is no object.
    public var members: [Member]? { if case .object(let members) = self { members } else { nil } }

    /// The values, or nil where this is no array.
    public var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

    /// The text, or nil where this is no string.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The number, or nil where this is none, or one with a fraction or an exponent, or too large.
    public var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

    /// The texts of an array of nothing but strings, or nil where this is no such array.
    public var strings: [String]? {
        guard let array else { return nil }
        let strings = array.compactMap(\.string)
        return strings.count == array.count ? strings : nil
    }
}

/// The byte offset at which a text stops being JSON.
public struct JSONError: Error, Sendable, Hashable {
    /// The offset, from 0 up to the number of bytes.
    public let offset: Int

    /// Makes an error of an offset.
    public init(offset: Int) {
        self.offset = offset
    }
}
