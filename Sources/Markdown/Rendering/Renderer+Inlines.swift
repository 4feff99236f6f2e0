import SourceText

/// What is gathered while the inlines of one block are written.
struct InlineState: ~Copyable {
    var positions: InlinePositions
    let htmlStart: GapWriter.Mark
    let textStart: GapWriter.Mark
    var tildes: [TildeRun] = []
    var stars: [Range<Int>] = []
    /// The names of raw HTML tags that were warned of in this block.
    var openTags: Set<String> = []
    /// How many images the walk is inside of: of what is in them only the text is written.
    var imageDepth = 0
    let fragmentStandsAlone: Bool
}

extension Renderer {
    /// Writes the inlines of a paragraph, a heading or a cell.
    mutating func renderInlines(
        of block: Node, skippingBytes: Int = 0, skippingFirstLine: Bool = false,
        fragmentStandsAlone: Bool = false
    ) {
        var state = InlineState(
            positions: positions(in: block), htmlStart: html.mark, textStart: text.mark,
            fragmentStandsAlone: fragmentStandsAlone)
        var skippedBytes = skippingBytes
        var node = block.firstChild
        if skippingFirstLine {
            node = node?.next?.next
            state.positions.passBreak(in: prepared.bytes)
        }
        while let inline = node {
            enter(inline, in: block, skipping: skippedBytes, &state)
            skippedBytes = 0
            if let child = inline.firstChild, !isReference(inline, state) {
                node = child
                continue
            }
            node = leave(inline, in: block, &state)
        }
        finish(&state, of: block)
    }

    /// Leaves a node without children left to visit, and its parents as far as they end with it.
    private mutating func leave(
        _ inline: Node, in block: Node, _ state: inout InlineState
    ) -> Node? {
        var current = inline
        while true {
            exit(current, &state)
            if let next = current.next { return next }
            guard let parent = current.parent, parent != block else { return nil }
            current = parent
        }
    }

    private func positions(in block: Node) -> InlinePositions {
        let line = min(max(0, block.line), prepared.lines.count - 1)
        return InlinePositions(
            prepared.lines, line: line, contentLine: contentLine(of: block, from: line))
    }

    private mutating func enter(
        _ inline: Node, in block: Node, skipping skipped: Int, _ state: inout InlineState
    ) {
        let kind = inline.kind
        switch kind {
        case .text: writeText(inline, skipping: skipped, &state)
        case .softBreak: writeSoftBreak(inline, in: block, &state)
        case .lineBreak:
            html.write(state.imageDepth > 0 ? " " : "<br />\n")
            text.write("\n")
            state.positions.passBreak(isHard: true, in: prepared.bytes)
        case .code:
            if state.imageDepth == 0 { html.write("<code>") }
            write(inline.literal)
            if state.imageDepth == 0 { html.write("</code>") }
            state.positions.reach(state.positions.offset(column: inline.endColumn) + 1)
        case .htmlInline: writeHTML(inline, &state)
        case .emphasis: if state.imageDepth == 0 { html.write("<em>") }
        case .strong: if state.imageDepth == 0 { html.write("<strong>") }
        case .link, .image: enterLink(inline, kind, in: block, &state)
        default: break
        }
    }

    private mutating func exit(_ inline: Node, _ state: inout InlineState) {
        switch inline.kind {
        case .emphasis: if state.imageDepth == 0 { html.write("</em>") }
        case .strong: if state.imageDepth == 0 { html.write("</strong>") }
        case .link, .image: exitLink(inline, &state)
        default: break
        }
    }

    private mutating func writeText(
        _ node: Node, skipping skipped: Int, _ state: inout InlineState
    ) {
        let literal = node.literal
        let start = state.positions.offset(column: node.column)
        state.positions.reach(start)
        guard options.extensions, state.imageDepth == 0,
            literal.contains(byte: UInt8(ascii: "~")) || literal.contains(byte: UInt8(ascii: "*"))
        else {
            write(skipped == 0 ? literal : literal.dropFirst(skipped))
            return
        }
        var done = min(skipped, literal.count)
        let marks = TextAlignment.marks(
            of: literal, in: prepared.bytes, from: start,
            to: state.positions.endOfLine(at: start))
        for mark in marks {
            if mark.byte == UInt8(ascii: "*") {
                state.stars.append(mark.place..<mark.place + mark.length)
                continue
            }
            write(literal[done..<mark.index])
            done = mark.index + mark.length
            state.tildes.append(
                TildeRun(
                    mark, html: html.bytes.count, text: text.bytes.count,
                    container: node.parent,
                    in: prepared.bytes, line: state.positions, options: options))
            write(literal[mark.index..<done])
        }
        write(literal[done...])
    }

    private mutating func write(_ literal: CText) {
        html.bytes.appendEscaped(literal, mayHoldMarkers: prepared.isEdited)
        text.bytes.appendPlain(literal, mayHoldMarkers: prepared.isEdited)
    }

    private mutating func writeHTML(_ node: Node, _ state: inout InlineState) {
        let literal = node.literal
        let start = state.positions.offset(column: node.column)
        let end = state.positions.offset(column: node.endColumn) + 1
        state.positions.reach(end)
        guard options.extensions else {
            if state.imageDepth > 0 {
                html.bytes.appendEscaped(literal)
            } else {
                html.bytes += literal
            }
            return
        }
        if literal.starts(with: "<!--".utf8) {
            note(literal, at: start, before: end, state, as: [])
            return
        }
        let place = file.location(prepared.source(of: start..<max(start, end)))
        if options.rawHTML == .allow, state.imageDepth == 0 {
            guard LinkSafety.holdsDangerousAddress(literal) else {
                if HTMLAddresses.holdsRelativeAddress(literal) {
                    relativeAddresses.append(place.range)
                }
                html.bytes.appendPlain(literal)
                return
            }
            diagnostics.append(.unsafeLink(HTMLText.summary(literal), at: place))
        } else {
            let name = literal.dropFirst().drop { $0 == UInt8(ascii: "/") }
                .prefix(while: isASCIIAlphanumeric)
            let tag = String(decoding: name.map(lowercase), as: UTF8.self)
            // The end of a tag that was warned of says nothing new.
            let isEnd = literal.count > 1 && literal[1] == UInt8(ascii: "/")
            if !isEnd || !state.openTags.contains(tag) {
                diagnostics.append(.rawHTML(HTMLText.summary(literal), at: place))
            }
            state.openTags.insert(tag)
        }
        var plain: [UInt8] = []
        plain.appendPlain(literal)
        var escaped: [UInt8] = []
        escaped.appendEscapingMarkdown(plain, atStartOfLine: false)
        note(literal, at: start, before: end, state, as: escaped)
        html.bytes.appendEscaped(literal)
    }

    private mutating func finish(_ state: inout InlineState, of block: Node) {
        if state.tildes.count > 1 { strikeThrough(&state) }
        if !drafts.isEmpty {
            for draft in drafts { links.append(draft.link(text: text.bytes)) }
            drafts.removeAll(keepingCapacity: true)
        }
        if !state.stars.isEmpty { warnOfStars(state) }
    }
}
