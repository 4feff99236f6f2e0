import SourceText

/// A value of a metadata document, with the place that it was read from.
///
/// Nothing is typed yet: a scalar is the text that a YAML 1.2 parser reads with the failsafe schema, and the field that
/// reads it decides what it is. `0215084`, `no` and `12:30` stay what was written.
public struct MetadataNode: Sendable, Hashable {
    /// What a value can be: the three kinds of YAML's failsafe schema (YAML 1.2.2 §10.1).
    public enum Content: Sendable, Hashable {
        /// A text.
        case scalar(String)
        /// A list, in its order.
        case sequence([MetadataNode])
        /// Keys with their values, each key once, in the order of the file.
        case mapping([MetadataEntry])
    }

    /// The text, list or table.
    public let content: Content
    /// The bytes of the value, offsets in the whole file; quotes are within, an absent value is an empty range.
    public let range: Range<Int>
    /// Whether all of the value itself was readable.
    ///
    /// False for a value that the parser refused, and for a list or table that lost an item or a key with a refused
    /// line. The mistake is reported already; whoever reads an incomplete value keeps from reporting what follows from it.
    public let isComplete: Bool

    /// Makes a value from its content and place.
    public init(_ content: Content, range: Range<Int>, isComplete: Bool = true) {
        self.content = content
        self.range = range
        self.isComplete = isComplete
    }
}

/// A key of a table and its value.
public struct MetadataEntry: Sendable, Hashable {
    /// The key as text.
    public let key: String
    /// The bytes of the key, offsets in the whole file; quotes are within.
    public let keyRange: Range<Int>
    /// What the key stands for.
    public let value: MetadataNode

    /// Makes an entry from a key, its place and its value.
    public init(key: String, keyRange: Range<Int>, value: MetadataNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}

extension MetadataNode {
    /// The text of a scalar; nil for a list or a table.
    public var scalar: String? {
        if case .scalar(let text) = content { text } else { nil }
    }

    /// The items of a list; nil for anything else.
    public var items: [MetadataNode]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    /// The entries of a table; nil for anything else.
    public var entries: [MetadataEntry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The value of a key of a table; nil where there is no such key or no table. Keys compare by their bytes.
    public subscript(key: String) -> MetadataNode? {
        entries?.first { $0.key.hasSameBytes(as: key) }?.value
    }

    /// This value and the last one within it, at every level, as incomplete: a line that was refused behind it may have been
    /// meant for any of them.
    func losingWhatFollows() -> MetadataNode {
        let content: Content =
            switch content {
            case .scalar: content
            case .sequence(let items):
                .sequence(items.dropLast() + items.suffix(1).map { $0.losingWhatFollows() })
            case .mapping(let entries):
                .mapping(
                    entries.dropLast()
                        + entries.suffix(1).map {
                            MetadataEntry(
                                key: $0.key, keyRange: $0.keyRange,
                                value: $0.value.losingWhatFollows())
                        })
            }
        return scalar == nil ? MetadataNode(content, range: range, isComplete: false) : self
    }

    /// An absent value: the empty text at a point.
    static func empty(at offset: Int) -> MetadataNode {
        MetadataNode(.scalar(""), range: offset..<offset)
    }

    /// The stand-in for a value that was refused.
    static func unreadable(_ range: Range<Int>) -> MetadataNode {
        MetadataNode(.scalar(""), range: range, isComplete: false)
    }
}
