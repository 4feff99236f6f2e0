import SourceText

/// The shortcodes that Hugo and its usual themes know, by what becomes of them.
enum HugoShortcodes {
    /// Whether what stands between the two ends of a shortcode is code or data, not Markdown.
    static func isRaw(_ shortcode: Shortcode) -> Bool {
        raw.contains(shortcode.name)
            || shortcode.name == "tab" && (shortcode["lang"] != nil || shortcode["codelang"] != nil)
    }

    private static let raw: Set<String> = [
        "highlight", "code", "codeblock", "code-block", "mermaid", "comment", "code-toggle",
    ]
    /// Shortcodes whose name is the word for any callout: the kind is an argument.
    static let anyCallout: Set<String> = [
        "alert", "callout", "admonition", "hint", "notice", "pageinfo",
    ]
    /// Shortcodes around others, which are nothing by themselves.
    static let wrappers: Set<String> = [
        "tabs", "tabpane", "tabset", "tabbed-pane", "columns", "column", "card-group", "steps",
        "row", "div", "section", "cardpane",
    ]
    /// Those that set them side by side.
    static let columns: Set<String> = ["columns", "card-group", "row", "cardpane"]
    /// Shortcodes that begin a part with a label.
    static let labelled: Set<String> = [
        "tab", "tabitem", "tab-item", "details", "expand", "collapse", "accordion", "spoiler",
        "collapsible", "accordion-item",
    ]
}

extension BodyTranslator {
    mutating func write(_ shortcode: Shortcode, _ index: Int) {
        if shortcode.isClosing, markup[index].partner != nil, end(index) { return }
        if !shortcode.isClosing, translate(shortcode, index) || fill(shortcode, index) { return }
        warn(
            .unknownShortcode(
                bytes.text(markup[index].range), at: location(markup[index].range)))
        keep(index)
    }

    /// What a shortcode stands for, where that is a text on one line: code may hold no more.
    func plainValue(of shortcode: Shortcode) -> String? {
        if shortcode.name == "param" {
            return shortcode[0].flatMap { context.parameter($0, sources[source].path) }
        }
        guard let text = filled(shortcode, inner: nil)?.trimmed, !text.contains("\n"),
            !text.contains("<")
        else { return nil }
        return text
    }

    private func filled(_ shortcode: Shortcode, inner: String?) -> String? {
        context.template(shortcode.name).flatMap { template in
            HugoTemplate.fill(
                template.bytes, shortcode, inner: inner,
                parameter: { context.parameter($0, sources[source].path) })
        }
    }

    /// Writes what the site's own template makes of a shortcode.
    private mutating func fill(_ shortcode: Shortcode, _ index: Int) -> Bool {
        let partner = markup[index].partner
        guard canInclude, let template = context.template(shortcode.name) else { return false }
        let inner = partner.map {
            bytes.text(markup[index].range.upperBound..<markup[$0].range.lowerBound)
        }
        // A file of Markdown is what it stands for, as long as it computes nothing.
        guard var text = filled(shortcode, inner: inner) else { return false }
        while text.last?.isWhitespace == true { text.removeLast() }
        let end = markup[partner ?? index].range.upperBound
        let included = BodyContext.Included(
            path: sources[source].path,
            file: SourceFile(path: template.path, bytes: Array(text.utf8)),
            place: location(markup[index].range))
        guard include(included, at: index) else { return false }
        position = end
        return true
    }

    private mutating func translate(_ shortcode: Shortcode, _ index: Int) -> Bool {
        let place = origin(markup[index].range.lowerBound)
        let partner = markup[index].partner
        let name = shortcode.name.lowercased()
        switch name {
        case "ref", "relref":
            guard let target = shortcode[0] ?? shortcode.first("path", "page"),
                let destination = context.reference(target, sources[source].path)
            else { return false }
            writer.write(destination, at: place)
        case "figure", "img", "image":
            return writeFigure(shortcode, index)
        case "youtube", "vimeo", "loom":
            guard let id = shortcode[0] ?? shortcode.first("id", "src") else { return false }
            let address =
                id.contains("://")
                ? id
                : name == "youtube"
                    ? "https://www.youtube.com/watch?v=" + id
                    : name == "vimeo"
                        ? "https://vimeo.com/" + id : "https://www.loom.com/share/" + id
            writer.write(link(shortcode.first("title", "label") ?? address, address), at: place)
        case "gist":
            guard let user = shortcode[0], let id = shortcode[1] else { return false }
            let address = "https://gist.github.com/\(user)/\(id)"
            writer.write(link(address, address), at: place)
        case "param":
            guard let key = shortcode[0],
                let value = context.parameter(key, sources[source].path)
            else { return false }
            writer.write(value, at: place)
        case "code-toggle":
            guard let partner else { return false }
            let inner = bytes.trimmed(
                markup[index].range.upperBound..<markup[partner].range.lowerBound)
            let first =
                inner.lowerBound..<bytes.lineEnd(from: inner.lowerBound, before: inner.upperBound)
            let isTOML =
                bytes[first].contains(UInt8(ascii: "=")) || bytes[first].first == UInt8(ascii: "[")
            return writeCode(isTOML ? "toml" : "yaml", title: shortcode.first("file"), index)
        case "highlight", "code", "codeblock", "code-block", "mermaid":
            let language = name == "mermaid" ? name : shortcode[0] ?? shortcode.first("lang") ?? ""
            return writeCode(language, title: nil, index)
        case "comment":
            guard let partner else { return false }
            return writeComment(
                markup[index].range.upperBound..<markup[partner].range.lowerBound, index)
        case "button", "link":
            guard let partner, let address = shortcode.first("href", "link", "url", "relref") else {
                return false
            }
            writer.write("[", at: place)
            endings[partner] = .text("](\(LinkText.destination(address)))")
        case "readfile", "include", "include-markdown", "render":
            guard let file = shortcode[0] ?? shortcode.first("file", "path"),
                let included = context.included(file, sources[source].path)
            else { return false }
            return include(included, at: index)
        case _ where HugoShortcodes.labelled.contains(name):
            guard let partner else { return false }
            let label =
                shortcode.first("header", "name", "title", "summary", "label", "text")
                ?? shortcode[0]
            lostLooks.note(
                name.hasPrefix("tab") ? .tabs : .folded, at: location(markup[index].range))
            if let language = shortcode.first("lang", "codelang") {
                return writeCode(language, title: label, index)
            }
            guard writer.line.allSatisfy(\.isBlank) else { return false }
            if let label { writeLabel(label, at: index) }
            position = skipSpaceBehindOpening(index)
            endings[partner] = .paragraph
        case _ where HugoShortcodes.wrappers.contains(name):
            guard let partner else { return false }
            if HugoShortcodes.columns.contains(name) {
                lostLooks.note(.columns, at: location(markup[index].range))
            }
            position = skipBlankLines(from: markup[index].range.upperBound)
            endings[partner] = .nothing
        default: return writeCallout(shortcode, name, index)
        }
        return true
    }

    private mutating func writeCallout(
        _ shortcode: Shortcode, _ name: String, _ index: Int
    ) -> Bool {
        var kind = Callouts.kind(name)
        var title = shortcode.first("title", "header", "heading")
        if HugoShortcodes.anyCallout.contains(name) {
            let words = shortcode.first("type", "color", "level", "status", "context", "kind")
            let named = [words, shortcode[0], title].lazy.compactMap { text in
                text.flatMap { Callouts.kind($0) }
            }.first
            kind = named ?? "NOTE"
            if let second = shortcode[1], Callouts.kind(shortcode[0] ?? "") != nil {
                title = second
            }
        } else if title == nil {
            title = shortcode[0]
        }
        guard let kind else { return false }
        if let text = shortcode.first("text", "content", "msg"), markup[index].partner == nil {
            guard canOpenBlock() else { return false }
            beginCallout(kind, title: title, index)
            writer.write(text, at: origin(markup[index].range.lowerBound))
            writer.endLine()
            writer.close()
            writer.endParagraph()
            return true
        }
        guard markup[index].partner != nil, canOpenBlock() else { return false }
        // A title that says no more than the word for the callout is there already.
        if title?.lowercased() == kind.lowercased() || title?.lowercased() == name { title = nil }
        beginCallout(kind, title: title, index)
        return true
    }

    private mutating func writeFigure(_ shortcode: Shortcode, _ index: Int) -> Bool {
        guard let image = shortcode.first("src", "link") ?? shortcode[0] else { return false }
        let caption = shortcode.first("caption", "title", "attr")
        let alt = shortcode.first("alt") ?? caption ?? shortcode[1] ?? ""
        var text = "![\(LinkText.text(alt))](\(LinkText.destination(image)))"
        if let link = shortcode.first("link"), shortcode.first("src") != nil {
            text = "[\(text)](\(LinkText.destination(link)))"
        }
        let place = origin(markup[index].range.lowerBound)
        writer.write(text, at: place)
        guard let partner = markup[index].partner else {
            if let caption, shortcode.first("caption") != nil || caption != alt {
                writer.write("\n\n*\(caption.trimmed)*\n\n", at: place)
            }
            return true
        }
        endings[partner] = .nothing
        return true
    }

    /// Writes what stands between two shortcodes as a block of code.
    private mutating func writeCode(_ language: String, title: String?, _ index: Int) -> Bool {
        guard let partner = markup[index].partner, writer.line.allSatisfy(\.isBlank) else {
            return false
        }
        let spaces = Array(writer.line)
        if let title { writeLabel(title, at: index) } else { writer.endParagraph() }
        let place = origin(markup[index].range.lowerBound)
        var inner = markup[index].range.upperBound..<markup[partner].range.lowerBound
        while inner.count > 0, bytes[inner.upperBound - 1].isSpace {
            inner = inner.lowerBound..<inner.upperBound - 1
        }
        var first = inner.lowerBound
        while first < inner.upperBound, bytes[first].isBlank || bytes[first] == 0x0D { first += 1 }
        if first < inner.upperBound, bytes[first] == 0x0A {
            inner = first + 1..<inner.upperBound
        }
        let fence = LinkText.fence(around: bytes[inner])
        writer.write(spaces + Array((fence + language + "\n").utf8), at: place)
        writer.copy(bytes, inner, from: source)
        writer.endLine()
        writer.write(spaces + Array((fence + "\n\n").utf8), at: place)
        position = skipBlankLines(from: markup[partner].range.upperBound)
        return true
    }

    /// Keeps a stretch in a comment, where readers do not see it.
    mutating func writeComment(_ range: Range<Int>, _ index: Int) -> Bool {
        guard bytes.find("-->", in: range) == nil else { return false }
        let place = origin(range.lowerBound)
        writer.write("<!-- ", at: place)
        writer.copy(bytes, bytes.trimmed(range), from: source)
        writer.write(" -->", at: place)
        position = markup[markup[index].partner ?? index].range.upperBound
        return true
    }

    func link(_ text: String, _ destination: String) -> String {
        "[\(LinkText.text(text))](\(LinkText.destination(destination)))"
    }
}
