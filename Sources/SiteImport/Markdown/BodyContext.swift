import SourceText

/// What the translation of a body may ask of the site around it.
struct BodyContext: Sendable {
    /// A file that a page includes.
    struct Included: Sendable {
        let path: String
        let file: SourceFile
        /// Where it is told what is found in it: the shortcode that stands for it. Nil for a file as it stands.
        var place: SourceLocation?
    }

    let dialect: Dialect
    /// The destination of a link to the page that a shortcode such as `ref` names, seen from a file; nil where there is
    /// none.
    let reference: @Sendable (_ name: String, _ path: String) -> String?
    /// A setting of the page or the site.
    let parameter: @Sendable (_ name: String, _ path: String) -> String?
    /// The template of a site's own shortcode.
    let template: @Sendable (_ name: String) -> SourceFile?
    /// The Markdown that a file imports or includes by a path, seen from a file.
    let included: @Sendable (_ name: String, _ path: String) -> Included?

    /// A context in which nothing is known.
    static func empty(_ dialect: Dialect) -> BodyContext {
        BodyContext(
            dialect: dialect, reference: { _, _ in nil }, parameter: { _, _ in nil },
            template: { _ in nil }, included: { _, _ in nil })
    }
}

/// A body in our Markdown, before its links are turned.
struct TranslatedBody: Sendable {
    var text: TranslatedText
    /// The files that the text comes from, by the indices of origins; the page's own is the first.
    let sources: [BodyContext.Included]
    /// Ids that stood in the text where no heading is, with their offset in the text.
    let anchors: [(id: String, offset: Int, origin: Origin)]
    let diagnostics: [Diagnostic]
    /// The looks that it loses.
    let remarks: [Diagnostic]
    /// What HTML says of the page for search engines.
    var description: String?
}
