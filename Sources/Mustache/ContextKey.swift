/// One key of a typed context: its name, what it means, its type, and how it is read from the Swift value.
///
/// One declaration gives the value that templates render, the type that they are checked against, and the line of the
/// documentation. The value is read only when a template names the key.
///
///     ContextKey<Article>.text("title", "The title of the article.") { $0.title }
public struct ContextKey<Root: Sendable>: Sendable {
    /// The name that templates use.
    public let name: String
    /// What the key stands for, in a sentence of Markdown.
    public let meaning: String
    /// Whether the value is the same on every page that one template renders for one locale.
    public private(set) var isShared = false
    let kind: @Sendable () -> ContextShape.Kind
    let read: @Sendable (Root) -> Value

    @usableFromInline
    init(
        _ name: String, _ meaning: String,
        kind: @escaping @Sendable () -> ContextShape.Kind,
        read: @escaping @Sendable (Root) -> Value
    ) {
        precondition(
            !name.utf8.isEmpty && !name.utf8.contains { $0 == UInt8(ascii: ".") || $0 <= 0x20 },
            "the name of a context key is not empty and holds neither dots nor spaces")
        self.name = name
        self.meaning = meaning
        self.kind = kind
        self.read = read
    }
}

// What does not depend on the page.
extension ContextKey {
    /// The same key, whose value is the same on every page that one template renders for one locale: it is read once.
    public var shared: ContextKey {
        var key = self
        key.isShared = true
        return key
    }
}

// What can be interpolated.
extension ContextKey {
    /// A text, escaped under two braces; as a section it guards: it is falsy when empty.
    @inlinable
    public static func text(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (Root) -> String
    ) -> ContextKey {
        ContextKey(name, meaning, kind: { .text }, read: { .text(read($0)) })
    }

    /// A text that may be missing: it then renders as nothing and is falsy.
    @inlinable
    public static func optionalText(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (Root) -> String?
    ) -> ContextKey {
        ContextKey(
            name, meaning, kind: { .optionalText },
            read: { root in read(root).map { .text($0) } ?? .none })
    }

    /// HTML, which stands under three braces; two are an error of the check. Falsy when empty.
    @inlinable
    public static func html(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (Root) -> [UInt8]
    ) -> ContextKey {
        ContextKey(name, meaning, kind: { .html }, read: { .html(read($0)) })
    }
}

// What stands in sections.
extension ContextKey {
    /// Yes or no, for sections and inverted sections only.
    @inlinable
    public static func flag(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (Root) -> Bool
    ) -> ContextKey {
        ContextKey(name, meaning, kind: { .flag }, read: { .flag(read($0)) })
    }

    /// A list; inside its section the keys of the items can be named.
    ///
    /// `type` is asked for when it is needed, not when the key is made, so a type may have lists of
    /// itself, if it is a `static let` whose type is written out:
    ///
    ///     static let section: ContextType<Section> = ContextType(
    ///         "section", [.list("children", "…", of: Self.section) { $0.children }])
    @inlinable
    public static func list<Item: Sendable>(
        _ name: String, _ meaning: String,
        of type: @autoclosure @escaping @Sendable () -> ContextType<Item>,
        _ read: @escaping @Sendable (Root) -> [Item]
    ) -> ContextKey {
        ContextKey(
            name, meaning, kind: { .list(type().shape) },
            read: { root in type().list(read(root)) })
    }

    /// A list of texts, each of which is `{{.}}` inside the section.
    @inlinable
    public static func texts(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (Root) -> [String]
    ) -> ContextKey {
        ContextKey(
            name, meaning, kind: { .texts }, read: { root in .list(read(root).map { .text($0) }) })
    }

    /// A value with keys of its own, for a section or a dotted name.
    @inlinable
    public static func object<Inner: Sendable>(
        _ name: String, _ meaning: String,
        of type: @autoclosure @escaping @Sendable () -> ContextType<Inner>,
        _ read: @escaping @Sendable (Root) -> Inner
    ) -> ContextKey {
        ContextKey(
            name, meaning, kind: { .object(type().shape) }, read: { type().value(read($0)) })
    }

    /// A value with keys of its own that may be missing: it is then falsy, and its keys render as nothing.
    @inlinable
    public static func optionalObject<Inner: Sendable>(
        _ name: String, _ meaning: String,
        of type: @autoclosure @escaping @Sendable () -> ContextType<Inner>,
        _ read: @escaping @Sendable (Root) -> Inner?
    ) -> ContextKey {
        ContextKey(
            name, meaning, kind: { .optionalObject(type().shape) },
            read: { root in read(root).map { type().value($0) } ?? .none })
    }

    /// Texts by name, where the names are known when templates are checked: `{{strings.search}}`.
    @inlinable
    public static func dictionary(
        _ name: String, _ meaning: String, keys: [String],
        _ read: @escaping @Sendable (Root) -> TextTable
    ) -> ContextKey {
        let table = KeyTable(keys)
        return ContextKey(
            name, meaning, kind: { .dictionary(keys) },
            read: { root in
                let texts = read(root)
                return .object(
                    Value.Object { key in
                        guard table.position(of: key) != nil else { return nil }
                        return texts[key].map { .text($0) } ?? Value.none
                    })
            })
    }

    /// Texts by name from a Swift dictionary; a `TextTable` made once is faster.
    @inlinable
    public static func dictionary(
        _ name: String, _ meaning: String, keys: [String],
        _ read: @escaping @Sendable (Root) -> [String: String]
    ) -> ContextKey {
        let table = KeyTable(keys)
        return ContextKey(
            name, meaning, kind: { .dictionary(keys) },
            read: { root in
                let texts = read(root)
                return .object(
                    Value.Object { key in
                        guard table.position(of: key) != nil else { return nil }
                        return texts[key.name].map { .text($0) } ?? Value.none
                    })
            })
    }
}
