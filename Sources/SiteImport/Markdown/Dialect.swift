/// The Markdown of a tool: what it knows beyond CommonMark.
enum Dialect: Sendable {
    /// Goldmark with shortcodes.
    case hugo
    /// MDX with admonitions.
    case docusaurus
}
