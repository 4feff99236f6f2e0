import Markdown
import Metadata
public import SourceText

/// A file of the content before and after pages have moved.
public struct MovedFile: Sendable {
    /// Its path below `Content/`.
    public let path: String
    /// The bytes that it has.
    public let bytes: [UInt8]
    /// The path that it is to have.
    public let newPath: String
    /// The bytes that it is to have.
    public let newBytes: [UInt8]
    /// How many references in it change.
    public let references: Int
    /// The former addresses that it is given.
    public let aliases: [Permalink]
    /// What changes in it, by place.
    private let edits: [TextEdit]

    init(
        path: String, newPath: String, bytes: [UInt8], edits: [TextEdit], references: Int,
        aliases: [Permalink] = []
    ) {
        self.path = path
        self.newPath = newPath
        self.bytes = bytes
        self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
        self.references = references
        self.aliases = aliases
        newBytes = bytes.applying(edits)
    }

    /// Where some of the new bytes stand in the file as it is: what is put in, at the place where that is done.
    public func formerRange(of range: Range<Int>) -> Range<Int> {
        let start = formerOffset(of: range.lowerBound)
        return start..<max(start, formerOffset(of: range.upperBound))
    }

    private func formerOffset(of offset: Int) -> Int {
        var shift = 0
        for edit in edits {
            let start = edit.range.lowerBound + shift
            if offset < start { break }
            if offset < start + edit.replacement.count { return edit.range.lowerBound }
            shift += edit.replacement.count - edit.range.count
        }
        return min(offset - shift, bytes.count)
    }
}

/// Everything that is written differently once pages have moved: in the pages themselves, and in what refers to them.
public struct MovePlan: Sendable {
    /// The files that change or move, by their path.
    public let files: [MovedFile]

    /// Plans the moves.
    ///
    /// - Parameters:
    ///   - moves: The pages and where they go.
    ///   - site: The site as it is, with all its pages.
    ///   - expectations: `search-expectations.yaml`, where there is one.
    ///   - vanished: Further addresses that go, such as the list of a folder that is empty now, with the page that
    ///     takes their place.
    ///   - taken: The addresses that pages are going to have: none of them can be an alias.
    public init(
        _ moves: PageMoves, in site: Site, expectations: SourceFile?,
        vanished: [VanishedAddress], taken: Set<String>
    ) throws(MoveRefusal) {
        var files: [MovedFile] = []
        let vanishedByPath = VanishedAddress.byPath(vanished)
        var originals = MovedOriginals()
        for (index, page) in site.pages.enumerated() where page.isFirstPart {
            guard let parsed = page.parsed, !page.isBorrowed else { continue }
            let rewriting = LinkRewriting(
                site: site, page: index, moves: moves, vanished: vanishedByPath)
            var edits = try LinkEdits(parsed, rewriting).edits()
            edits += MovePlan.relatedEdits(parsed, moves, in: site)
            let references = edits.count
            edits += originals.edits(
                of: parsed, original: site.page(index, in: 0).flatMap { site.pages[$0].parsed })
            var aliases: [Permalink] = []
            let contentPath = parsed.place.contentPath
            let move = moves.move(of: contentPath)
            if let move {
                if let place = parsed.placeOfRelativeAddress {
                    throw .layout(
                        Wording(
                            "this HTML has an address that leads elsewhere from another page; begin it with '/'",
                            zh: "这段 HTML 里的地址换了页面就会指向别处；让它以“/”开头"),
                        place)
                }
                if move.isPublished {
                    aliases =
                        [page.permalink]
                        + vanished.filter { $0.page.page === move.page }.map(\.permalink)
                }
                edits += try AliasEditor(parsed.file).edits(adding: aliases) { alias in
                    taken.contains(MovePlan.address(ofAlias: alias))
                }
            }
            guard !edits.isEmpty || move != nil else { continue }
            let file = MovedFile(
                path: contentPath, newPath: moves.path(of: contentPath),
                bytes: parsed.file.bytes, edits: edits, references: references,
                aliases: aliases)
            originals.note(file, of: parsed)
            files.append(file)
        }
        // Fragments and notices lead to pages, and stay where they are.
        for text in site.texts.filter({ $0.place.locale == 0 })
            + site.texts.filter({ $0.place.locale > 0 })
        {
            let rewriting = LinkRewriting(
                site: site, text: text, moves: moves, vanished: vanishedByPath)
            var edits = try LinkEdits(text, rewriting).edits()
            let references = edits.count
            edits += originals.edits(of: text, original: site.original(of: text))
            if edits.isEmpty { continue }
            let path = text.place.contentPath
            let file = MovedFile(
                path: path, newPath: path, bytes: text.file.bytes, edits: edits,
                references: references)
            originals.note(file, of: text)
            files.append(file)
        }
        if let expectations {
            let edits = ExpectationEdits(site, moves, vanished).edits(of: expectations)
            if !edits.isEmpty {
                let path = "search-expectations.yaml"
                files.append(
                    MovedFile(
                        path: path, newPath: path, bytes: expectations.bytes, edits: edits,
                        references: edits.count))
            }
        }
        self.files = files
    }

    /// The address that an alias stands for.
    static func address(ofAlias alias: String) -> String {
        let path = percentDecoded(alias)
        return path.hasPrefix("/") ? path : "/" + path
    }

    /// The edits of the ids of questions to read next.
    private static func relatedEdits(
        _ page: ParsedPage, _ moves: PageMoves, in site: Site
    ) -> [TextEdit] {
        guard case .question(_, let words) = page.words else { return [] }
        return words.related.compactMap { related in
            moves.newID(of: related.value, locale: page.place.locale, in: site).map { new in
                let first = page.file.bytes[related.range].first
                return TextEdit(related.range, ScalarWriting.text(new, like: first, inFlow: true))
            }
        }
    }
}

extension ParsedPage {
    /// The first raw HTML whose addresses are seen from the page's own.
    fileprivate var placeOfRelativeAddress: SourceLocation? {
        words.richTexts.first(where: \.hasRelativeAddress)?.location
            ?? body.relativeAddresses.first.map(file.location)
    }
}
