import SourceText

extension Renderer {
    /// The scheme of a reference: an autolink, or a link whose text is its address, to a part of the site.
    func referenceScheme(of node: Node) -> ReferenceScheme? {
        guard options.extensions, node.kind == .link, let text = node.firstChild,
            text.next == nil, text.kind == .text
        else { return nil }
        let destination = node.destination
        return text.literal.hasSameBytes(as: destination)
            ? ReferenceScheme(ofDestination: destination) : nil
    }

    func isReference(_ node: Node, _ state: borrowing InlineState) -> Bool {
        state.imageDepth == 0 && referenceScheme(of: node) != nil
    }

    mutating func enterLink(
        _ node: Node, _ kind: Node.Kind, in block: Node, _ state: inout InlineState
    ) {
        if state.imageDepth > 0 {
            if kind == .image { state.imageDepth += 1 }
            return
        }
        let index = links.count + drafts.count
        let destination = plainText(node.destination)
        let title = node.title
        let scheme = referenceScheme(of: node)
        let isDangerous = options.extensions && LinkSafety.isDangerous(node.destination)
        let (start, isAutolink) = linkStart(node, kind, state)
        state.positions.reach(start)
        drafts.append(
            LinkDraft(
                kind: kind == .image ? .image : scheme != nil ? .reference : .link, scheme: scheme,
                destination: isDangerous ? "" : destination,
                title: title.isEmpty ? nil : plainText(title),
                standsAlone: scheme == .fragment
                    ? state.fragmentStandsAlone : block.firstChild == node && node.next == nil,
                start: start, isAutolink: isAutolink, range: 0..<0,
                textRange: text.bytes.count..<text.bytes.count,
                refused: isDangerous ? destination : nil))
        switch scheme {
        case .term?, .fragment?:
            let part: Gap.Part = state.fragmentStandsAlone ? .block : .text
            html.leaveGap(part, link: index)
            text.leaveGap(part, link: index)
        case _ where kind == .image:
            html.write("<img src=\"")
            html.leaveGap(.destination, link: index)
            html.write("\"")
            html.leaveGap(.attributes, link: index)
            html.write(" alt=\"")
            state.imageDepth = 1
        default:
            html.write("<a href=\"")
            html.leaveGap(.destination, link: index)
            html.write("\"")
            html.leaveGap(.attributes, link: index)
            writeTitle(title)
            html.write(">")
            if scheme != nil {
                html.leaveGap(.text, link: index)
                text.leaveGap(.text, link: index)
            }
        }
    }

    mutating func exitLink(_ node: Node, _ state: inout InlineState) {
        if state.imageDepth > 0 {
            guard node.kind == .image else { return }
            state.imageDepth -= 1
            if state.imageDepth > 0 { return }
        }
        guard let i = drafts.lastIndex(where: \.isOpen) else { return }
        let draft = drafts[i]
        let end = linkEnd(node, draft, state)
        drafts[i].isOpen = false
        drafts[i].range = prepared.source(of: draft.start..<max(draft.start, end))
        let place = destinationPlace(draft, end: end, state)
        drafts[i].destinationRange = place.map { prepared.source(of: $0) }
        drafts[i].textRange = draft.textRange.lowerBound..<text.bytes.count
        state.positions.reach(end)
        if let refused = draft.refused {
            let range = drafts[i].destinationRange ?? drafts[i].range
            diagnostics.append(.unsafeLink(refused, at: file.location(range)))
        }
        if node.kind == .image {
            html.write("\"")
            writeTitle(node.title)
            html.write(" />")
        } else if draft.isElement {
            html.write("</a>")
        }
    }

    /// A text of the tree without markers.
    private func plainText(_ text: CText) -> String {
        guard prepared.isEdited else { return String(decoding: text, as: UTF8.self) }
        var plain: [UInt8] = []
        plain.appendPlain(text)
        return String(decoding: plain, as: UTF8.self)
    }

    private mutating func writeTitle(_ title: CText) {
        guard !title.isEmpty else { return }
        html.write(" title=\"")
        html.bytes.appendEscaped(title)
        html.write("\"")
    }
}

// MARK: Places

private extension Renderer {
    /// Where a link begins in the prepared text, and whether it stands between `<` and `>`.
    func linkStart(
        _ node: Node, _ kind: Node.Kind, _ state: borrowing InlineState
    ) -> (start: Int, isAutolink: Bool) {
        let bytes = prepared.bytes
        let opening = UInt8(ascii: kind == .image ? "!" : "[")
        if kind == .link, let text = node.firstChild, text.next == nil, text.kind == .text {
            // libcmark counts the column of an autolink from elsewhere; that of its text is right.
            let inner = state.positions.offset(column: text.column)
            if inner > 0, bytes[inner - 1] == UInt8(ascii: "<"),
                isAddress(text.literal, of: node.destination)
            {
                return (inner - 1, true)
            }
        }
        let place = state.positions.offset(column: node.column)
        if place < bytes.count, bytes[place] == opening { return (place, false) }
        var i = state.positions.last
        while i < bytes.count {
            if bytes[i] == opening { return (i, false) }
            if bytes[i] == UInt8(ascii: "<"), kind == .link,
                bytes[(i + 1)...].starts(with: node.destination)
            {
                return (i, true)
            }
            i += 1
            if i - state.positions.last > 10_000 { break }
        }
        return (min(place, bytes.count), false)
    }

    func isAddress(_ text: CText, of destination: CText) -> Bool {
        text.elementsEqual(destination)
            || (destination.starts(with: "mailto:".utf8)
                && text.elementsEqual(destination.dropFirst(7)))
    }

    /// Where a link ends in the prepared text.
    func linkEnd(_ node: Node, _ draft: LinkDraft, _ state: borrowing InlineState) -> Int {
        let bytes = prepared.bytes
        if draft.isAutolink {
            var i = draft.start
            let end = state.positions.endOfLine(at: draft.start)
            while i < end, bytes[i] != UInt8(ascii: ">") { i += 1 }
            return min(i + 1, end)
        }
        let last = state.positions.offset(column: node.endColumn)
        if last > draft.start, last < bytes.count,
            bytes[last] == UInt8(ascii: ")") || bytes[last] == UInt8(ascii: "]")
        {
            return last + 1
        }
        return max(state.positions.last, min(draft.start + 1, bytes.count))
    }

    /// Where the destination of a link stands inside it.
    func destinationPlace(_ draft: LinkDraft, end: Int, _ state: borrowing InlineState) -> Range<
        Int
    >? {
        let bytes = prepared.bytes
        if draft.isAutolink {
            return end - draft.start > 2 ? draft.start + 1..<end - 1 : nil
        }
        guard end > draft.start + 2, bytes[end - 1] == UInt8(ascii: ")") else { return nil }
        // The text of a link may hold the same marks, escaped; a hostile one holds very many.
        var triesLeft = 100
        var i = max(draft.start, min(state.positions.last, end))
        while i + 1 < end, triesLeft > 0 {
            if bytes[i] == UInt8(ascii: "]"), bytes[i + 1] == UInt8(ascii: "(") {
                if let place = destinationPlace(from: i + 2, to: end, state) { return place }
                triesLeft -= 1
            }
            i += 1
        }
        return nil
    }

    /// The destination behind `](`, if the rest of a link begins there (CommonMark 0.30 §6.3).
    func destinationPlace(from start: Int, to end: Int, _ state: borrowing InlineState) -> Range<
        Int
    >? {
        var walk = JoinedLines(
            prepared.bytes, prepared.lines, line: state.positions.lineIndex(at: start),
            offset: start)
        walk.passSpace()
        guard let place = walk.passDestination() else { return nil }
        if walk.passSpace(), !walk.passTitle() { return nil }
        walk.passSpace()
        guard walk.pass(UInt8(ascii: ")")), walk.offset == end else { return nil }
        return place.isEmpty ? nil : place
    }
}
