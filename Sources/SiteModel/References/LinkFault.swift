public import SourceText

/// Why a link leads nowhere.
public enum LinkFault: Error, Sendable, Hashable {
    /// No target has the id.
    case unknownReference(Reference)
    /// A target has no such property; these are known.
    case unknownProperty(Reference, known: [String])
    /// No page and no file stands at the path; `leftOut` says why, where a page is only not shown today.
    case broken(path: String, leftOut: Wording?)
    /// No image stands at the path.
    case missingImage(path: String)
    /// The page with the index has no heading of that id.
    case deadAnchor(String, page: Int)
    /// The address has a scheme that nobody knows.
    case unknownScheme(String)
    /// There is no address, or nothing but its scheme.
    case noDestination
    /// A term or a fragment is no page to link to.
    case notAPage(Reference)
    /// Something stands beside the reference to a fragment.
    case fragmentBesideText(Reference)
    /// An anchor of its own page is named in a text that stands on others, and has none.
    case anchorWithoutPage(String)
}
