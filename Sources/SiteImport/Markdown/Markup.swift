/// A piece of a body that may have to be said otherwise: whatever is no plain Markdown.
struct Markup: Sendable {
    enum Kind: Sendable {
        case shortcode(Shortcode)
        /// A shortcode in code, which Hugo fills in there too.
        case shortcodeInCode(Shortcode)
        /// `{{</* name */>}}`: a shortcode that is meant as text. The range is what stands between the comment marks.
        case escapedShortcode(Range<Int>, isMarkdown: Bool)
        case tag(ElementTag)
        /// A comment of HTML.
        case comment
        /// An expression in braces; the range is what stands between them.
        case expression(Range<Int>)
        /// Lines that begin with `import` or `export`.
        case statement
        /// The line that begins an admonition.
        case admonition(name: String, title: Range<Int>?)
        /// The line that ends one.
        case admonitionEnd
        /// The line that begins a block of code, with what stands behind the marks.
        case fence(info: Range<Int>)
        /// `[^1]`
        case footnote
    }

    let kind: Kind
    let range: Range<Int>
    /// Whether it begins or ends an admonition.
    var isAdmonition: Bool {
        switch kind {
        case .admonition, .admonitionEnd: true
        default: false
        }
    }
    /// For what begins or ends something: the index of the other end.
    var partner: Int?
}
