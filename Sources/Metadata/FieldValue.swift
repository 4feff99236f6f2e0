/// A value that was checked against the type of its field.
///
/// Each property gives the value if it is of the kind that the property names, else nil or nothing; a value of an
/// `either` field answers as the alternative that it fits.
public struct FieldValue: Sendable {
    indirect enum Content: Sendable {
        case text(String)
        case date(CalendarDate)
        case integer(Int)
        case flag(Bool)
        case list([FieldValue])
        case record(FieldReader)
        case mapping([Entry])
        case alternative(Int, FieldValue)
        case node
    }

    /// A key of a table with free keys, and its value.
    public struct Entry: Sendable {
        /// The key.
        public let key: String
        /// The bytes of the key, offsets in the whole file.
        public let keyRange: Range<Int>
        /// The value.
        public let value: FieldValue
    }

    /// The value as the parser read it.
    public let node: MetadataNode
    let content: Content

    /// The bytes of the value, offsets in the whole file.
    public var range: Range<Int> { node.range }
    /// Which alternative of an `either` field the value fits, from 0; nil for other fields.
    public var alternativeIndex: Int? {
        if case .alternative(let index, _) = content { index } else { nil }
    }
    /// The text of a text, identifier, word or address.
    public var text: String? {
        if case .text(let text) = chosen.content { text } else { nil }
    }
    /// The day.
    public var date: CalendarDate? {
        if case .date(let date) = chosen.content { date } else { nil }
    }
    /// The number.
    public var integer: Int? {
        if case .integer(let number) = chosen.content { number } else { nil }
    }
    /// Whether the word for "on" was given.
    public var flag: Bool? {
        if case .flag(let isOn) = chosen.content { isOn } else { nil }
    }
    /// The table with fields of its own.
    public var record: FieldReader? {
        if case .record(let reader) = chosen.content { reader } else { nil }
    }
    /// The items of a list; none for anything else.
    public var items: [FieldValue] {
        if case .list(let items) = chosen.content { items } else { [] }
    }
    /// The texts among the items of a list.
    public var texts: [String] { items.compactMap(\.text) }
    /// The tables with fields of their own among the items of a list.
    public var records: [FieldReader] { items.compactMap(\.record) }
    /// The entries of a table with free keys, in the order of the file; none for anything else.
    public var entries: [Entry] {
        if case .mapping(let entries) = chosen.content { entries } else { [] }
    }

    /// The value behind the choice of an `either` field.
    var chosen: FieldValue {
        if case .alternative(_, let value) = content { value.chosen } else { self }
    }
}
