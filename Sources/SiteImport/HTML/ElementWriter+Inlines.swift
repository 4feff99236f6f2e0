import SourceText

extension ElementWriter {
    mutating func writeInline(_ node: Int) {
        let start = tree.nodes[node].range.lowerBound
        let children = tree.nodes[node].children
        guard let tag = tree.tag(node) else {
            if case .text = tree.nodes[node].kind {
                writeText(tree.nodes[node].range)
            } else if lost == nil {
                writer.copy(bytes, tree.nodes[node].range, from: source)
            } else {
                let line = bytes[tree.nodes[node].range].map {
                    $0 == 0x0A || $0 == 0x0D ? 0x20 : $0
                }
                writer.write(line, at: origin(start))
            }
            return
        }
        if ElementNames.hidden.contains(tag.name) {
            keep(node)
            return
        }
        if ElementNames.isSaid(tag.name) { lostLooks.note(tag, at: location(tag.range)) }
        if let marks = ElementNames.marks[tag.name] {
            writeMarked(marks, children, at: start)
            return
        }
        switch tag.name {
        case "br": writeBreak(at: start)
        case "wbr": return
        case "img":
            guard let address = tag.text("src", in: bytes), !address.isEmpty else {
                keep(node)
                return
            }
            let alt = tag.text("alt", in: bytes) ?? ""
            put("![\(LinkText.text(alt.trimmed))](\(LinkText.destination(address)))", at: start)
            (isSpaced, beginsLine) = (false, false)
        case "a": writeLink(tag, children, at: start)
        case "iframe", "video", "audio", "embed", "source":
            writeEmbedded(tag, node)
        case "sup", "sub":
            guard let text = ElementNames.raised(plainText(node), isLow: tag.name == "sub") else {
                keep(node)
                return
            }
            put(text, at: start)
            (isSpaced, beginsLine) = (false, false)
        case _ where ElementNames.code.contains(tag.name):
            guard !holds(node, ["a"]), isPlainCode(node) else {
                children.forEach { writeInline($0) }
                return
            }
            let text = plainText(node).split { $0.isWhitespace }.joined(separator: " ")
            guard !text.isEmpty else { return }
            put(LinkText.code(lost == nil ? text : text.replacing("|", with: "\\|")), at: start)
            (isSpaced, beginsLine) = (false, false)
        case _ where ElementNames.transparent.contains(tag.name):
            noteAnchor(tag, at: start)
            children.forEach { writeInline($0) }
        case _ where isBlock(node) && lost != nil:
            // In a cell or a heading all stands on one line.
            if !isSpaced { writeSpace(at: start) }
            if tag.name == "table" || tag.name == "pre" {
                keep(node)
                return
            }
            if ["ul", "ol"].contains(tag.name) { lost?.insert(.lists) }
            children.forEach { writeInline($0) }
            if !isSpaced { writeSpace(at: start) }
        case "picture", "label": children.forEach { writeInline($0) }
        default: keep(node)
        }
    }

    private mutating func writeSpace(at offset: Int) {
        put(" ", at: offset)
        isSpaced = true
    }

    private mutating func writeBreak(at offset: Int) {
        if lost != nil {
            lost?.insert(.lineBreaks)
            if !isSpaced { writeSpace(at: offset) }
            return
        }
        // At the head of a paragraph, or behind another one, it only makes room.
        guard !beginsLine else { return }
        writer.trimLine()
        put("\\\n", at: offset)
        (isSpaced, beginsLine) = (true, true)
    }

    /// Writes a text between marks; spaces inside stand outside.
    mutating func writeMarked(_ marks: String, _ children: [Int], at offset: Int) {
        guard !children.allSatisfy(isEmpty) else {
            children.forEach { writeInline($0) }
            return
        }
        guard !children.contains(where: { tree.name($0) == "br" && $0 == children.first }) else {
            children.forEach { writeInline($0) }
            return
        }
        // Marks in marks of the same kind say nothing more.
        if children.count == 1, let tag = tree.tag(children[0]),
            ElementNames.marks[tag.name] == marks
        {
            writeInline(children[0])
            return
        }
        if startsWithSpace(children), !isSpaced { writeSpace(at: offset) }
        put(marks, at: offset)
        isSpaced = true
        beginsLine = false
        children.forEach { writeInline($0) }
        endInside(marks, at: offset)
    }

    /// Writes what ends a text, before the spaces that it ends with.
    private mutating func endInside(_ text: String, at offset: Int) {
        let hasSpace = writer.line.last?.isBlank == true
        // A hard break cannot stand before the marks.
        writer.trimLine()
        put(text, at: offset)
        (isSpaced, beginsLine) = (false, false)
        if hasSpace { writeSpace(at: offset) }
    }

    private func startsWithSpace(_ children: [Int]) -> Bool {
        guard let first = children.first else { return false }
        let node = tree.nodes[first]
        switch node.kind {
        case .text: return bytes[node.range].first?.isSpace == true
        case .comment: return false
        case .element: return startsWithSpace(node.children)
        }
    }

    private mutating func writeLink(_ tag: ElementTag, _ children: [Int], at offset: Int) {
        noteAnchor(tag, at: offset)
        guard let address = tag.text("href", in: bytes)?.trimmed, !address.isEmpty,
            !children.allSatisfy({ isEmpty($0) })
        else {
            children.forEach { writeInline($0) }
            return
        }
        if startsWithSpace(children), !isSpaced { writeSpace(at: offset) }
        put("[", at: offset)
        (isSpaced, beginsLine) = (true, false)
        // A link stands on its lines without breaks.
        let outer = lost
        lost = lost ?? []
        children.forEach { writeInline($0) }
        lost = outer
        endInside("](\(LinkText.destination(address)))", at: offset)
    }

    /// Writes a link in place of what a page shows of another one.
    private mutating func writeEmbedded(_ tag: ElementTag, _ node: Int) {
        let (tree, bytes) = (tree, bytes)
        let inner = tree.nodes[node].children.lazy.compactMap { child in
            tree.tag(child).flatMap { $0.name == "source" ? $0.text("src", in: bytes) : nil }
        }.first
        guard var address = tag.text("src", in: bytes) ?? inner, !address.isEmpty else {
            keep(node)
            return
        }
        if address.hasPrefix("//") { address = "https:" + address }
        address = Embedded.watchAddress(address)
        let title = tag.text("title", in: bytes) ?? address
        if !isSpaced { writeSpace(at: tag.range.lowerBound) }
        put(
            "[\(LinkText.text(title))](\(LinkText.destination(address)))",
            at: tag.range.lowerBound)
        (isSpaced, beginsLine) = (false, false)
    }

    // MARK: Texts

    /// Writes a text with its spaces folded; what Markdown would take for marks is escaped.
    private mutating func writeText(_ range: Range<Int>) {
        var i = range.lowerBound
        while i < range.upperBound {
            if bytes[i].isSpace || bytes.has("&nbsp;", at: i, before: range.upperBound) {
                let start = i
                while i < range.upperBound {
                    if bytes[i].isSpace {
                        i += 1
                    } else if bytes.has("&nbsp;", at: i, before: range.upperBound) {
                        i += 6
                    } else {
                        break
                    }
                }
                if !isSpaced { writeSpace(at: start) }
                continue
            }
            var end = i
            while end < range.upperBound, !bytes[end].isSpace,
                !bytes.has("&nbsp;", at: end, before: range.upperBound)
            {
                end += 1
            }
            writeWord(i..<end)
            i = end
        }
    }

    private mutating func writeWord(_ range: Range<Int>) {
        defer { (isSpaced, beginsLine) = (false, false) }
        let needsCare = !isMarkdown || lost != nil
        guard needsCare else {
            writer.copy(bytes, range, from: source)
            return
        }
        var clean = range.lowerBound
        for i in range {
            guard isMark(at: i, in: range) else { continue }
            writer.copy(bytes, clean..<i, from: source)
            put("\\", at: i)
            clean = i
        }
        writer.copy(bytes, clean..<range.upperBound, from: source)
    }

    private func isMark(at i: Int, in word: Range<Int>) -> Bool {
        if bytes[i] == UInt8(ascii: "|") {
            return lost != nil && !(i > word.lowerBound && bytes[i - 1] == 0x5C)
        }
        if isMarkdown { return false }
        switch bytes[i] {
        case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"):
            return true
        case UInt8(ascii: "\\"):
            return i + 1 >= word.upperBound || !bytes[i + 1].isAlphanumeric
        case UInt8(ascii: "_"):
            let isInside =
                i > word.lowerBound && i + 1 < word.upperBound && bytes[i - 1].isAlphanumeric
                && bytes[i + 1].isAlphanumeric
            return !isInside
        case UInt8(ascii: "~"): return i + 1 < word.upperBound && bytes[i + 1] == bytes[i]
        case UInt8(ascii: "{"): return i + 1 < word.upperBound && bytes[i + 1] == UInt8(ascii: "#")
        case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="),
            UInt8(ascii: ">"):
            return beginsLine && i == word.lowerBound
        case UInt8(ascii: "."), UInt8(ascii: ")"):
            return beginsLine && i + 1 == word.upperBound && i > word.lowerBound
                && bytes[word.lowerBound..<i].allSatisfy(\.isDigit)
        default: return false
        }
    }
}

/// What pages embed of others.
enum Embedded {
    /// The address at which people watch a video that is embedded by another.
    static func watchAddress(_ address: String) -> String {
        for host in [
            "www.youtube.com/embed/", "www.youtube-nocookie.com/embed/", "youtube.com/embed/",
        ] {
            for scheme in ["https://", "http://"] where address.hasPrefix(scheme + host) {
                let id = address.dropFirst((scheme + host).count).prefix { !"?&/#".contains($0) }
                return "https://www.youtube.com/watch?v=" + id
            }
        }
        if address.hasPrefix("https://player.vimeo.com/video/") {
            let id = address.dropFirst("https://player.vimeo.com/video/".count)
                .prefix { !"?&/#".contains($0) }
            return "https://vimeo.com/" + id
        }
        return address
    }
}
