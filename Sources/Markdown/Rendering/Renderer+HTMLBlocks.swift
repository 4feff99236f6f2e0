import SourceText

extension Renderer {
    /// Writes an HTML block, or the table that it stands for.
    mutating func renderHTMLBlock(_ block: Node) {
        let literal = block.literal
        let comment = literal.drop(while: isSpaceOrTab)
        if comment.starts(with: Marker.table) {
            let digits = comment.dropFirst(Marker.table.count).prefix { $0 &- 0x30 <= 9 }
            if let number = Int(String(decoding: digits, as: UTF8.self)),
                prepared.tables.indices.contains(number)
            {
                renderTable(number)
            }
            return
        }
        guard options.extensions else {
            html.beginLine()
            html.bytes += literal
            html.beginLine()
            return
        }
        let place = htmlBlockPlace(block)
        let written = Array(literal)
        let (rest, isUnclosed) = HTMLText.withoutComments(written)
        if isUnclosed { diagnostics.append(.unclosedComment(at: file.location(place))) }
        guard rest.contains(where: { !isHTMLSpace($0) }) else {
            noteHTMLBlock(block, as: [])
            return
        }
        if options.rawHTML == .allow {
            guard LinkSafety.holdsDangerousAddress(rest) else {
                if HTMLAddresses.holdsRelativeAddress(rest) { relativeAddresses.append(place) }
                html.beginLine()
                let hidesComments = comment.starts(with: "<!--".utf8)
                // What is empty keeps the rest of the line from being read as Markdown.
                if hidesComments { noteHTMLBlock(block, as: Array("<!-- -->".utf8) + rest) }
                html.bytes.appendPlain(hidesComments ? rest : written)
                html.beginLine()
                beginTextBlock()
                text.bytes += HTMLText.withoutTags(rest)
                return
            }
            diagnostics.append(.unsafeLink(HTMLText.summary(rest), at: file.location(place)))
        } else {
            diagnostics.append(.rawHTML(HTMLText.summary(rest), at: file.location(place)))
        }
        noteHTMLBlock(block, asTextOf: rest)
        html.beginLine()
        html.write("<p>")
        html.bytes.appendEscaped(HTMLText.trimmed(rest))
        html.write("</p>\n")
        beginTextBlock()
        text.bytes += HTMLText.withoutTags(rest)
    }

    /// The first line of an HTML block in the file.
    private func htmlBlockPlace(_ block: Node) -> Range<Int> {
        guard prepared.lines.indices.contains(block.line) else { return 0..<0 }
        let line = prepared.lines[block.line]
        return prepared.source(of: line.content..<line.end)
    }
}

/// What is left of raw HTML once it is read as text.
enum HTMLText {
    /// The bytes without comments, and whether the last comment lacks its end.
    static func withoutComments(_ bytes: [UInt8]) -> (rest: [UInt8], isUnclosed: Bool) {
        var rest: [UInt8] = []
        var done = 0
        var opening = ByteFinder(UInt8(ascii: "<"), in: 0..<bytes.count)
        var i = opening.first(from: 0, in: bytes)
        while i < bytes.count {
            guard bytes[i...].prefix(4).elementsEqual("<!--".utf8) else {
                i = opening.first(from: i + 1, in: bytes)
                continue
            }
            rest += bytes[done..<i]
            var end = i + 2
            while end + 2 < bytes.count,
                !(bytes[end] == 0x2D && bytes[end + 1] == 0x2D && bytes[end + 2] == 0x3E)
            {
                end += 1
            }
            if end + 2 >= bytes.count { return (rest, true) }
            done = end + 3
            i = opening.first(from: done, in: bytes)
        }
        return (done == 0 ? bytes : rest + bytes[done...], false)
    }

    /// The text between tags, the white space in it run together.
    static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "<"), let end = HTMLTag.end(bytes, i..<bytes.count) {
                i = end
            } else {
                if !isHTMLSpace(bytes[i]) {
                    text.append(bytes[i])
                } else if let last = text.last, last != UInt8(ascii: " ") {
                    text.append(UInt8(ascii: " "))
                }
                i += 1
            }
        }
        if text.last == UInt8(ascii: " ") { text.removeLast() }
        return text
    }

    static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        var slice = bytes[...]
        while let first = slice.first, isHTMLSpace(first) { slice.removeFirst() }
        while let last = slice.last, isHTMLSpace(last) { slice.removeLast() }
        return slice
    }

    /// The first tag or line, short enough for a message.
    static func summary(_ bytes: some Collection<UInt8>) -> String {
        let bytes = trimmed(Array(bytes))
        let end = bytes.firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\n") }
        var start = bytes.prefix(40)
        if let end, end < start.endIndex {
            start = bytes[bytes.startIndex...end]
            if bytes[end] == UInt8(ascii: "\n") { start.removeLast() }
        }
        return String(decoding: start, as: UTF8.self)
    }
}
