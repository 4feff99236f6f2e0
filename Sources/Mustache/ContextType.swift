/// A named, checked set of keys: what the templates of one page kind, or the items of one list, can name.
///
/// A name stands for one type: documentation and checks know types by it.
public struct ContextType<Root: Sendable>: Sendable {
    /// The name, as messages and the documentation give it.
    public let name: String
    /// The keys in the order in which the documentation lists them.
    public let keys: [ContextKey<Root>]
    private let table: KeyTable

    /// Makes a type of some keys, whose names differ.
    public init(_ name: String, _ keys: [ContextKey<Root>]) {
        self.name = name
        self.keys = keys
        let table = KeyTable(keys.map(\.name))
        precondition(
            keys.indices.allSatisfy { table.position(of: Key(keys[$0].name)) == $0 },
            "the keys of a context type have different names")
        self.table = table
    }

    /// The value that templates see; nothing of `root` is read before a template names a key.
    public func value(_ root: Root) -> Value {
        let (keys, table) = (keys, table)
        return .object(
            Value.Object { key in
                table.position(of: key).map { keys[$0].read(root) }
            })
    }

    /// The description of this type that templates are checked against and documented from.
    public var shape: ContextShape {
        let keys = keys
        return ContextShape(name) {
            keys.map { ContextShape.Key(name: $0.name, meaning: $0.meaning, kind: $0.kind()) }
        }
    }
}
