import SiteModel
import SourceText

/// What a load of a site keeps for the next one: what stayed the same is neither read, parsed nor judged again.
///
/// It is for one site and one kind of request. A load with a memory gives what a load without one gives: a file is
/// taken from memory where its stamp is the same, and what was found on a page where nothing that it depends on has
/// changed.
///
///     var memory = SiteMemory()
///     let before = try SiteLoader.load(request, memory: &memory)
///     memory.forget("zh-CN/faq/late-funds.md")
///     let after = try SiteLoader.load(request, memory: &memory)
public struct SiteMemory: Sendable {
    /// A Markdown file that was read and parsed.
    struct Page: Sendable {
        /// Nil where it stands on no disk: such a file is never the same again.
        let stamp: FileStamp?
        let place: ContentPlace
        let file: SourceFile
        let parsed: ParsedPage?
        let diagnostics: [Diagnostic]
    }

    /// The theme that was made of some files.
    struct Theme: Sendable {
        let files: [ThemeFile]
        let words: [InterfaceWords]
        let theme: SiteTheme
        let diagnostics: [Diagnostic]
    }

    /// The file that says how all others are read.
    private var configuration: SourceFile?
    /// The Markdown files by their path below `Content/`.
    var pages: [String: Page] = [:]
    /// The files of `Content/`, told apart.
    var files: (paths: [String], files: SiteFiles)?
    var theme: Theme?
    var findings: PageFindings?

    /// Makes a memory of nothing.
    public init() {}

    /// Lets the next load read a file below `Content/` in any case.
    public mutating func forget(_ path: String) { pages[path] = nil }

    /// Forgets everything where the site is configured in another way: it decides how files are parsed.
    mutating func keep(for configuration: SourceFile) {
        if self.configuration != configuration { self = SiteMemory() }
        self.configuration = configuration
    }
}

extension SiteMemory {
    /// The Markdown files that were renamed since an earlier load, by their former paths below `Content/`.
    ///
    /// A file is the same under another name where it has the same bytes: the system's own number of a file is given to
    /// the next one when it is deleted.
    public func renames(since former: SiteMemory) -> [String: String] {
        let gone = former.pages.filter { pages[$0.key] == nil }
        guard !gone.isEmpty else { return [:] }
        let come = pages.filter { former.pages[$0.key] == nil }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return gone.compactMapValues { page in
            come.first { $0.value.file.bytes == page.file.bytes }?.key
        }
    }
}
