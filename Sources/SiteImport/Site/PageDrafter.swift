import Markdown
import Metadata
import SourceText

/// Translates one page, and finds what its links lead to.
struct PageDrafter {
    let site: FoundSite
    let finder: LinkFinder
    let context: BodyContext
    let page: Int

    /// What stands before the index of a page where a shortcode named it.
    static let scheme = "guidepost-page:"

    func draft() -> Assembly.Draft {
        let found = site.pages[page]
        let body: TranslatedBody
        let locate: (Origin) -> SourceLocation
        switch found.body {
        case .none:
            return titled(Assembly.Draft(), nil, found)
        case .markdown(let range):
            body = BodyTranslator.translate(
                found.file, path: found.path, body: range, context: context)
            locate = { origin in
                if let place = body.sources[origin.source].place { return place }
                let file = body.sources[origin.source].file
                let offset = min(origin.offset, file.bytes.count)
                return file.location(offset..<offset)
            }
        case .html(let bytes, let marks):
            let place = { (offset: Int) -> Int in
                let mark = marks[max(0, marks.firstIndexSorted { $0.text > offset } - 1)]
                return mark.file + offset - mark.text
            }
            body = PageDrafter.translate(bytes, found) { range in
                found.file.location(place(range.lowerBound)..<place(range.upperBound))
            }
            locate = { origin in
                let offset = min(place(origin.offset), found.file.bytes.count)
                return found.file.location(offset..<offset)
            }
        }
        var draft = Assembly.Draft()
        draft.text = body.text.bytes
        let shift = draft.text.prefix { $0 == 0x0A }.count
        draft.text.removeFirst(shift)
        while draft.text.last == 0x0A { draft.text.removeLast() }
        if !draft.text.isEmpty { draft.text.append(0x0A) }
        draft.diagnostics = body.diagnostics
        draft.remarks = body.remarks
        draft.description = body.description
        var ignored: [Diagnostic] = []
        let document = MarkdownDocument.parse(
            SourceFile(path: "", bytes: draft.text), body: 0..<draft.text.count,
            diagnostics: &ignored)
        func place(_ range: Range<Int>) -> (Origin, SourceLocation) {
            let origin = body.text.origin(of: range.lowerBound + shift)
            let start = locate(origin)
            return (origin, start)
        }
        for link in document.links where link.kind != .reference {
            let range = link.destinationRange ?? link.range
            let (origin, location) = place(range)
            let file = body.sources[origin.source].path
            turn(
                link.destination, link.destinationRange, isImage: link.kind == .image, file,
                location, &draft)
        }
        for definition in document.definitions {
            let (origin, location) = place(definition.destinationRange)
            // What the links say of it is said already.
            var told = Assembly.Draft()
            turn(
                definition.destination, definition.destinationRange, isImage: false,
                body.sources[origin.source].path, location, &told)
            draft.links += told.links
        }
        noteAnchors(body.anchors, shift, document, &draft, locate)
        return titled(draft, document, found)
    }

    private func turn(
        _ destination: String, _ range: Range<Int>?, isImage: Bool, _ file: String,
        _ location: SourceLocation, _ draft: inout Assembly.Draft
    ) {
        if destination.hasPrefix(PageDrafter.scheme) {
            let rest = destination.dropFirst(PageDrafter.scheme.count)
            let digits = rest.prefix { $0.isNumber }
            if let range, let target = Int(digits), site.pages.indices.contains(target) {
                draft.links.append(
                    .init(
                        range: range, target: .page(target),
                        rest: String(rest.dropFirst(digits.count))))
            }
            return
        }
        var path = destination
        let isOwn = finder.ownPath(of: destination)
        if let isOwn {
            path = isOwn
        } else if LinkFinder.isAbsolute(destination), !destination.hasPrefix("pathname:") {
            if isImage, destination.hasPrefix("http") || destination.hasPrefix("//") {
                draft.diagnostics.append(.remoteImage(destination, at: location))
            }
            return
        }
        let (written, rest) = LinkFinder.split(path)
        guard !written.isEmpty else { return }
        if let target = finder.target(written, from: page, in: file, isImage: isImage) {
            if let range {
                draft.links.append(.init(range: range, target: target, rest: rest))
            }
        } else if site.kind == .zendesk, isOwn == nil, written.hasPrefix("/"), let url = site.url {
            // What the help center kept beside its articles stays there for now.
            if let range {
                let address = String(url.dropLast()) + written
                draft.links.append(.init(range: range, target: .address(address), rest: rest))
                draft.diagnostics.append(
                    isImage
                        ? .remoteImage(address, at: location)
                        : .unresolvedLink(destination, isImage: false, at: location))
            }
        } else if isOwn != nil, isImage {
            draft.diagnostics.append(.remoteImage(destination, at: location))
        } else if isOwn == nil,
            OldPath.key(written) != OldPath.key(site.prefixes[site.pages[page].locale])
        {
            // An address of the old site that is no page of it goes on leading there.
            draft.diagnostics.append(
                .unresolvedLink(destination, isImage: isImage, at: location))
        }
    }

    /// Former ids lead to the heading that stands behind them, or else to the one before.
    private func noteAnchors(
        _ anchors: [(id: String, offset: Int, origin: Origin)], _ shift: Int,
        _ document: MarkdownDocument, _ draft: inout Assembly.Draft,
        _ locate: (Origin) -> SourceLocation
    ) {
        var known = Set(document.anchors)
        var lost: [(id: String, origin: Origin)] = []
        for anchor in anchors where known.insert(anchor.id).inserted {
            let offset = anchor.offset - shift
            let outline = document.outline
            let next = outline.firstIndexSorted { $0.range.upperBound >= offset }
            let isNext = next < outline.count && outline[next].range.lowerBound <= offset + 3
            guard isNext || next > 0 else {
                lost.append((anchor.id, anchor.origin))
                continue
            }
            draft.formerAnchors.append((anchor.id, outline[isNext ? next : next - 1].id))
        }
        if let first = lost.first {
            draft.diagnostics.append(
                .lostAnchors(first.id, count: lost.count, at: locate(first.origin)))
        }
    }

    /// Finds the title of a page: its own, its heading, or the name of its file.
    private func titled(
        _ draft: Assembly.Draft, _ document: MarkdownDocument?, _ found: FoundSite.Page
    ) -> Assembly.Draft {
        var draft = draft
        draft.hasHeading = document?.title != nil
        let written = found.metadata.title ?? found.fallbackTitle
        guard !draft.hasHeading else {
            // The heading stays, and is the title.
            draft.heading = headingText(document?.title, draft.text)
            return draft
        }
        if let written {
            draft.title = written
            return draft
        }
        if found.address.isEmpty { return draft }
        let heading = headingText(document?.outline.first, draft.text)
        let name = OldPath.withoutEnding(OldPath.name(of: found.path))
        let folder = OldPath.name(of: OldPath.folder(of: found.path))
        let base = ["index", "_index", "README", "readme"].contains(name) ? folder : name
        let words = base.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        let title = heading ?? (words.prefix(1).uppercased() + words.dropFirst())
        draft.title = title.isEmpty ? "Page" : title
        let place = found.file.location(found.range.lowerBound..<found.range.lowerBound)
        draft.diagnostics.append(
            heading.map { .titleOfHeading($0, at: place) } ?? .titleOfName(draft.title!, at: place))
        return draft
    }

    private func headingText(_ heading: Heading?, _ text: [UInt8]) -> String? {
        guard let heading else { return nil }
        var line = String(decoding: text[heading.range], as: UTF8.self)
        if let end = line.firstIndex(of: "\n") { line = String(line[..<end]) }
        while line.hasPrefix("#") { line.removeFirst() }
        if let id = line.lastIndex(of: "{"), line[id...].hasPrefix("{#") {
            line = String(line[..<id])
        }
        line = line.filter { $0 != "*" && $0 != "`" }.trimmed
        return line.isEmpty ? nil : line
    }

    private static func translate(
        _ bytes: [UInt8], _ page: FoundSite.Page,
        _ location: @escaping (Range<Int>) -> SourceLocation
    ) -> TranslatedBody {
        var elements = ElementWriter(
            bytes: bytes, tree: HTMLTree(bytes, 0..<bytes.count), source: 0, isMarkdown: false,
            location: location, writer: TextWriter())
        elements.writeBlocks(elements.tree.top)
        elements.writer.endLine()
        return TranslatedBody(
            text: TranslatedText(elements.writer),
            sources: [.init(path: page.path, file: page.file)],
            anchors: elements.anchors, diagnostics: elements.diagnostics,
            remarks: elements.lostLooks.remarks)
    }
}
