/// The fields of a header section in the order in which they stand on the wire; names ignore case (RFC 9110 §5.1).
public struct HTTPHeaders: Sendable, Hashable {
    /// One field line.
    public struct Field: Sendable, Hashable {
        /// The name, in the letters that were sent.
        public let name: String
        /// The value, without white space around it.
        public let value: String
    }

    /// The fields, in order.
    public private(set) var fields: [Field] = []

    /// Makes an empty header section.
    public init() {}

    /// Adds a field line after those that are there.
    ///
    /// The name must be a token and the value free of control bytes, so that no value can start a line of its own
    /// (RFC 9110 §5.5).
    public mutating func append(_ name: String, _ value: String) {
        precondition(isToken(name.utf8), "a field name is a token")
        precondition(value.utf8.allSatisfy(isFieldByte), "a field value has no control bytes")
        fields.append(Field(name: name, value: value))
    }

    /// All values of the fields with this name, in order.
    public func values(_ name: String) -> [String] {
        fields.filter { equalIgnoringCase($0.name, name) }.map(\.value)
    }

    /// The value of the first field with this name; setting it replaces all of them.
    public subscript(name: String) -> String? {
        get { fields.first { equalIgnoringCase($0.name, name) }?.value }
        set {
            fields.removeAll { equalIgnoringCase($0.name, name) }
            if let newValue { append(name, newValue) }
        }
    }

    /// Whether a comma-separated list field with this name holds this token, in any case (RFC 9110 §5.6.1).
    public func list(_ name: String, contains token: String) -> Bool {
        values(name).contains { value in
            value.utf8.split(separator: UInt8(ascii: ",")).contains { element in
                equalIgnoringCase(trimmed(element), token.utf8)
            }
        }
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    /// Makes a header section from names and values, in the order written.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { append(name, value) }
    }
}
