import Metadata
import SourceText

/// What was found in a source, before anything is translated.
struct FoundSite: Sendable {
    /// A page of the source.
    struct Page: Sendable {
        /// What the text of a page is written in.
        enum Body: Sendable {
            case markdown(Range<Int>)
            /// HTML that is a string in JSON, and where its stretches come from.
            case html([UInt8], marks: [(text: Int, file: Int)])
            case none
        }

        /// The path below the source folder.
        let path: String
        let file: SourceFile
        /// The bytes that the page comes from.
        let range: Range<Int>
        /// The index of its language.
        let locale: Int
        /// The segments of its address below that of its language; none for the home page.
        var address: [String]
        /// Whether it is the page of a folder.
        var isIndex: Bool
        /// Other addresses that led to it, from the root of the old site: `/old/page/`.
        var formerAddresses: [Located<String>] = []
        var metadata: PageMetadata
        let body: Body
        /// The title, where the source gives one by other means than front matter.
        var fallbackTitle: String?
    }

    let kind: ImportKind
    /// The title by language, in the order of `locales`; nil where the source says none.
    var titles: [String?]
    /// The address of the old site; nil where the source says none.
    var url: String?
    /// BCP 47 tags.
    var locales: [String]
    /// What stood before the address of pages of each language: empty, or such as `/fr`.
    var prefixes: [String]
    var pages: [Page] = []
    /// Folders that held files at the root of the old site, such as `static/`.
    var staticFolders: [String] = []
    /// Folders in which the Markdown of pages lies, such as `content/`.
    var contentFolders: [String] = []
    /// The folder that `@site/` means.
    var siteFolder = ""
    /// Whether relative addresses are seen from the page's own, as if it were a folder.
    var pagesAreFolders = true
    /// Settings of the site that texts may name.
    var parameters: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    /// Files that only stand for a page which is not translated.
    var untranslated = 0

    init(kind: ImportKind, titles: [String?], url: String?, locales: [String], prefixes: [String]) {
        self.kind = kind
        self.titles = titles
        self.url = url
        self.locales = locales
        self.prefixes = prefixes
    }

    /// Whether a file was sent as it is: Hugo sends what lies in `assets/` only where templates make something of it.
    func isServed(_ path: String) -> Bool {
        staticFolders.contains { $0 != "assets/" && path.hasPrefix($0) }
    }

    /// The address that a page had, from the root of the old site, with a slash at its end.
    func oldAddress(of page: Page) -> String {
        prefixes[page.locale] + "/" + page.address.map { $0 + "/" }.joined()
    }
}
