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
///     memory.note(["zh-CN/faq/late-funds.md"], mayBeMore: false)
///     let after = try SiteLoader.load(request, memory: &memory)
public struct SiteMemory: Sendable {
    /// A Markdown file that was read and parsed.
    final class Page: Sendable {
        /// Its path below `Content/`.
        let path: String
        /// Nil where it stands on no disk: such a file is never the same again.
        let stamp: FileStamp?
        let place: ContentPlace
        let file: SourceFile
        let parsed: ParsedPage?
        let diagnostics: [Diagnostic]

        /// The name of the file.
        var name: Substring? { path.split(separator: "/").last }

        init(
            _ path: String, _ stamp: FileStamp?, _ place: ContentPlace, _ file: SourceFile,
            _ parsed: ParsedPage?, _ diagnostics: [Diagnostic]
        ) {
            self.path = path
            self.stamp = stamp
            self.place = place
            self.file = file
            self.parsed = parsed
            self.diagnostics = diagnostics
        }
    }

    /// An image whose size was looked for.
    struct Image: Sendable {
        let stamp: FileStamp
        let size: ImageSize?
    }

    /// The theme that was made of some files.
    struct Theme: Sendable {
        let files: [ThemeFile]
        let words: [InterfaceWords]
        let theme: SiteTheme
        let diagnostics: [Diagnostic]
    }

    /// What somebody who watches the content tells of it.
    private struct Notes: Sendable {
        var paths: Set<String> = []
        var mayBeMore = false
    }

    /// The file that says how all others are read.
    private var configuration: SourceFile?
    /// What has happened since the last load; nil where nobody has told anything.
    private var notes: Notes?
    /// What stood in `Content/`.
    private var folder: ContentFolder?
    /// The Markdown files, sorted by their paths.
    var pages: [Page] = []
    /// The images, by their paths below `Content/`.
    var images: [String: Image] = [:]
    /// The files of `Content/`, told apart.
    var files: (paths: [String], files: SiteFiles)?
    var theme: Theme?
    var findings: PageFindings?

    /// Makes a memory of nothing.
    public init() {}

    /// Takes note of files below `Content/` that were written, came or went: the next load reads them in any case.
    ///
    /// - Parameter mayBeMore: Whether others may have changed too. Where nothing is noted, anything may have.
    public mutating func note(_ paths: some Sequence<String>, mayBeMore: Bool) {
        var notes = self.notes ?? Notes()
        notes.paths.formUnion(paths)
        notes.mayBeMore = notes.mayBeMore || mayBeMore
        self.notes = notes
    }

    /// Forgets everything where the site is configured in another way: it decides how files are parsed.
    mutating func keep(for configuration: SourceFile) {
        if self.configuration != configuration {
            let (folder, notes) = (self.folder, self.notes)
            self = SiteMemory()
            (self.folder, self.notes) = (folder, notes)
        }
        self.configuration = configuration
    }

    /// What stands in `Content/`: listed, unless what happened since the last listing is known.
    mutating func list(_ root: String) throws(FileError) -> ContentFolder {
        if let known = folder, let notes, !notes.mayBeMore, known.root == root,
            let updated = known.updated(notes.paths)
        {
            folder = updated
            return updated
        }
        let listed = try ContentFolder(listing: root)
        folder = listed
        return listed
    }

    /// The files below `Content/` that must be read in any case.
    var notedPaths: Set<String> { notes?.paths ?? [] }

    /// Ends a load: what was noted has been looked at.
    mutating func clearNotes() { notes = nil }
}

extension SiteMemory {
    /// The Markdown files that were renamed since an earlier load, by their former paths below `Content/`.
    ///
    /// A file is the same under another name where it has the same bytes: the system's own number of a file is given to
    /// the next one when it is deleted.
    public func renames(since former: SiteMemory) -> [String: String] {
        // Mostly nothing came or went, which is seen without a table of all paths.
        let isSame =
            pages.count == former.pages.count
            && zip(pages, former.pages).allSatisfy {
                $0 === $1 || $0.path.hasSameBytes(as: $1.path)
            }
        guard !isSame else { return [:] }
        let (now, before) = (Set(pages.map(\.path)), Set(former.pages.map(\.path)))
        var come = Dictionary(
            grouping: pages.filter { !before.contains($0.path) }, by: \.file.bytes)
        let gone = former.pages.filter { !now.contains($0.path) }
        var renames: [String: String] = [:]
        // Of several with the same bytes first those that kept their names; each counts once.
        for keepsName in [true, false] {
            for page in gone where renames[page.path] == nil {
                let index = come[page.file.bytes]?.firstIndex { !keepsName || $0.name == page.name }
                if let index {
                    renames[page.path] = come[page.file.bytes]?.remove(at: index).path
                }
            }
        }
        return renames
    }
}
