import SourceText

/// Code, and what elements hold.
extension ElementWriter {
    /// Writes a block of code.
    mutating func writePreformatted(_ tag: ElementTag, _ node: Int) {
        guard isPlainCode(node) else {
            writer.endParagraph()
            keep(node)
            writer.endParagraph()
            return
        }
        if holds(node, ["a"]) {
            diagnostics.append(.lostLook(.element("a"), count: 1, at: location(tag.range)))
        }
        let children = tree.nodes[node].children
        let inner = children.count == 1 ? tree.tag(children[0]) : nil
        let classes = [tag, inner].compactMap { $0?.text("class", in: bytes) }
        let language =
            classes.lazy.flatMap { $0.split(separator: " ") }.compactMap { word in
                ["language-", "lang-"].first { word.hasPrefix($0) }.map {
                    String(word.dropFirst($0.count))
                }
            }.first ?? ""
        var code = Array(plainText(node).utf8)
        if code.first == 0x0A { code.removeFirst() }
        while code.last?.isSpace == true { code.removeLast() }
        let start = tree.nodes[node].range.lowerBound
        let fence = LinkText.fence(around: code)
        writer.endParagraph()
        put(fence + language + "\n", at: start)
        writer.write(
            code, at: origin(children.first.map { tree.nodes[$0].range.lowerBound } ?? start))
        writer.endLine()
        put(fence + "\n", at: start)
        writer.endParagraph()
    }

    /// The text of an element with its line breaks, references resolved.
    func plainText(_ node: Int) -> String {
        switch tree.nodes[node].kind {
        case .text: CharacterReferences.decoded(bytes[tree.nodes[node].range])
        case .comment: ""
        case .element(let tag):
            tag.name == "br" ? "\n" : tree.nodes[node].children.map(plainText).joined()
        }
    }

    /// Whether an element has nothing in it that code cannot have: pictures, what is for machines, comments.
    func isPlainCode(_ node: Int) -> Bool {
        tree.nodes[node].children.allSatisfy { child in
            let name = tree.name(child)
            return !tree.isComment(child) && !ElementNames.hidden.contains(name)
                && !["img", "iframe", "video", "audio", "embed", "object", "svg"].contains(name)
                && isPlainCode(child)
        }
    }

    /// Whether an element of one of some names lies in another.
    func holds(_ node: Int, _ names: Set<String>) -> Bool {
        tree.nodes[node].children.contains { child in
            names.contains(tree.name(child)) || holds(child, names)
        }
    }
}
