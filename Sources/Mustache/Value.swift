/// A value as templates see it.
///
/// Pages give theirs through a `ContextType`, which also says what templates may name; values can be made by hand where
/// there is no type.
public enum Value: Sendable {
    /// Nothing: renders as nothing and is falsy.
    case none
    /// Yes or no, for sections and inverted sections.
    case flag(Bool)
    /// Text, escaped under two braces; falsy when empty.
    case text(String)
    /// Text as UTF-8, escaped under two braces; falsy when empty.
    case bytes([UInt8])
    /// HTML as UTF-8, meant for three braces (under two it is escaped as any text); falsy when empty.
    case html([UInt8])
    /// Values that a section goes through one by one; falsy when empty.
    case list(List)
    /// Values by key; always truthy.
    case object(Object)

    /// Makes a list of values.
    public static func list(_ values: [Value]) -> Value { .list(List(values)) }

    /// Makes an object from a fixed set of values.
    public static func object(_ values: [String: Value]) -> Value {
        let byKey = Dictionary(uniqueKeysWithValues: values.map { (Key($0.key), $0.value) })
        return .object(Object { byKey[$0] })
    }

    /// Whether a section over this value is rendered.
    public var isTruthy: Bool {
        switch self {
        case .none: false
        case .flag(let flag): flag
        case .text(let text): !text.utf8.isEmpty
        case .bytes(let bytes), .html(let bytes): !bytes.isEmpty
        case .list(let items): !items.isEmpty
        case .object: true
        }
    }
}
