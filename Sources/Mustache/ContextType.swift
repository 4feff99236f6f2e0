/// A named, checked set of keys: what the templates of one page kind, or the items of one list, can name.
///
/// A name stands for one type: documentation and checks know types by it.
public struct ContextType<Root: Sendable>: Sendable {
    /// The name, as messages and the documentation give it.
    public let name: String
    /// The keys in the order in which the documentation lists them.
    public let keys: [ContextKey<Root>]
    @usableFromInline let readers: ContextReaders<Root>

    /// Makes a type of some keys, whose names differ.
    public init(_ name: String, _ keys: [ContextKey<Root>]) {
        self.name = name
        self.keys = keys
        readers = ContextReaders(keys)
    }

    /// The value that templates see; nothing of `root` is read before a template names a key.
    @inlinable
    public func value(_ root: Root) -> Value {
        let readers = readers
        return .object(Value.Object { name, _ in readers.value(name, of: root) })
    }

    /// The list of the values that templates see of some roots.
    @inlinable
    func list(_ roots: [Root]) -> Value {
        let readers = readers
        return .list(
            Value.List(count: roots.count) { name, index in readers.value(name, of: roots[index]) })
    }

    /// The description of this type that templates are checked against and documented from.
    public var shape: ContextShape {
        let keys = keys
        return ContextShape(name) {
            keys.map { ContextShape.Key(name: $0.name, meaning: $0.meaning, kind: $0.kind()) }
        }
    }
}

/// How the keys of a type are read: what each value of the type refers to.
///
/// Seen by inlined code, as are the factories of keys: where `Root` is known, reading needs no run-time metadata.
@usableFromInline
final class ContextReaders<Root: Sendable>: Sendable {
    @usableFromInline let table: KeyTable
    @usableFromInline let reads: [@Sendable (Root) -> Value]

    init(_ keys: [ContextKey<Root>]) {
        let table = KeyTable(keys.map(\.name))
        precondition(
            keys.indices.allSatisfy { table.position(of: Key(keys[$0].name)) == $0 },
            "the keys of a context type have different names")
        self.table = table
        reads = keys.map(\.read)
    }

    /// The value of a name; nil where the type has no such key.
    @inlinable
    func value(_ name: Value.Object.Name, of root: Root) -> Value? {
        switch name {
        case .position(let position): reads[position](root)
        case .key(let key): table.position(of: key).map { reads[$0](root) }
        }
    }
}
