/// A contact written out in a text: what kind it is, where it stands, and the form in which it is compared.
struct LiteralContact: Sendable, Hashable {
    /// What is written out.
    enum Kind: Sendable, Hashable, CaseIterable {
        /// A telephone number, or a link that calls one or sends it a message.
        case number
        /// A mail address.
        case address
        /// A link that opens a conversation.
        case link
        /// A name on a platform.
        case handle
    }

    /// What is written out.
    let kind: Kind
    /// The bytes of the file.
    let range: Range<Int>
    /// The value alone: the digits of a number with their `+`, an address in lower case, a name without `@`.
    let normalForm: String
    /// Whether it stands where a reference would not be read: in code, or inside a link or tag.
    var place: Place = .text

    /// Where a contact stands, which decides how a reference is written there.
    enum Place: Sendable, Hashable {
        case text, code, destination, tag
    }
}
