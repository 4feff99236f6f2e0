public import SourceText

/// A site as it will be written: files with their text, files to copy, and what could not be carried over.
///
/// It is a value that depends on the source alone; whoever asked for it writes it.
public struct ImportedSite: Sendable {
    /// A file to write.
    public struct File: Sendable, Hashable {
        /// The path below the folder of the site, such as `Content/en/home.md`.
        public let path: String
        /// Its text.
        public let bytes: [UInt8]
    }

    /// A file to copy as it is.
    public struct Copy: Sendable, Hashable {
        /// The path below the source folder.
        public let source: String
        /// The path below the folder of the site.
        public let path: String
    }

    /// A page, where it was and where it is.
    public struct Page: Sendable, Hashable {
        /// The file of the source, as messages name it.
        public let source: String
        /// The bytes of the source that the page comes from: all of a Markdown file, one article of an export.
        public let range: Range<Int>
        /// The path below the folder of the site.
        public let path: String
    }

    /// `Content/site.yaml` and the pages, sorted by their paths.
    public internal(set) var files: [File] = []
    /// Images and other files, sorted by their paths in the site.
    public internal(set) var copies: [Copy] = []
    /// The pages, sorted by their paths.
    public internal(set) var pages: [Page] = []
    /// How many links were turned into paths of this site's own pages and files.
    public internal(set) var turnedLinks = 0
    /// What was not carried over, at its place in the source.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// What is told and takes no word from any page: keys that mean nothing here, once for all pages, and looks that
    /// Markdown cannot give a text, once for each file.
    public internal(set) var remarks: [Diagnostic] = []
}

extension ImportedSite {
    /// Moves in: finds the pages of a source, translates them, and turns their links into references.
    ///
    /// - Parameter threads: How many threads translate pages.
    public init(_ source: ImportSource, from kind: ImportKind, threads: Int = 1) {
        let found: FoundSite
        switch kind {
        case .hugo: found = FoundSite(hugo: source)
        case .docusaurus: found = FoundSite(docusaurus: source)
        case .zendesk: found = FoundSite(zendesk: source)
        }
        self = Assembly(found, source: source).site(threads: threads)
    }
}
