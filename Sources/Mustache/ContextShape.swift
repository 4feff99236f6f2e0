/// What a `ContextType` says of itself without its Swift type: the keys, their meanings and their types.
///
/// Shapes may hold themselves through a list, so the keys are made when they are asked for.
public struct ContextShape: Sendable {
    /// The name of the type.
    public let name: String
    private let makeKeys: @Sendable () -> [Key]

    init(_ name: String, keys: @escaping @Sendable () -> [Key]) {
        self.name = name
        makeKeys = keys
    }

    /// The keys in the order of their declaration.
    public var keys: [Key] { makeKeys() }

    /// One key: its name, what it means, and its type.
    public struct Key: Sendable {
        /// The name that templates use.
        public let name: String
        /// What the key stands for, in a sentence of Markdown.
        public let meaning: String
        /// The type.
        public let kind: Kind
    }

    /// The type of a key.
    public enum Kind: Sendable {
        /// Text that is always there.
        case text
        /// Text or nothing.
        case optionalText
        /// HTML, for three braces.
        case html
        /// Yes or no, for sections.
        case flag
        /// A list of texts.
        case texts
        /// A list of values with keys.
        case list(ContextShape)
        /// A value with keys.
        case object(ContextShape)
        /// A value with keys, or nothing.
        case optionalObject(ContextShape)
        /// Texts by these names.
        case dictionary([String])
    }
}
