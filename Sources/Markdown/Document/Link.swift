/// A link, an image or a reference in a document.
public struct Link: Sendable {
    /// What a link is in the text.
    public enum Kind: Sendable, Hashable {
        /// A link with a text of its own, or the autolink of an external address.
        case link
        /// An image.
        case image
        /// An autolink such as `<faq:late-funds>`, whose text is filled in from the target.
        case reference
    }

    /// What it is in the text.
    public let kind: Kind
    /// The destination after CommonMark's unescaping; empty where it was dangerous.
    public let destination: String
    /// The bytes of the whole link in the file.
    public let range: Range<Int>
    /// The bytes of the destination, where it stands inside the link.
    public let destinationRange: Range<Int>?
    /// The plain text, or the description of an image; the destination itself for a reference.
    public let text: String
    /// The title, where one is given.
    public let title: String?
    /// Whether it is all that its paragraph holds; what stands for a fragment also stands in no table.
    public let standsAlone: Bool

    /// The scheme, where the destination is a reference to another part of the site.
    public var scheme: ReferenceScheme? { ReferenceScheme(ofDestination: destination.utf8) }
}
