extension ContextShape {
    /// The documentation of this type: a Markdown table of its keys, then one for each type that it holds.
    ///
    /// The further tables stand below headings of `headingLevel`, each once, in the order in which they are first
    /// mentioned.
    public func markdownTable(headingLevel: Int = 3) -> String {
        var known = [name]
        var pending = [self]
        var tables: [String] = []
        while !pending.isEmpty {
            let shape = pending.removeFirst()
            let table = shape.ownTable()
            tables.append(tables.isEmpty ? table : shape.heading(headingLevel) + table)
            shape.collectInner(&known, &pending)
        }
        return tables.joined(separator: "\n")
    }

    /// The documentation of several types and of all that they hold, each below a heading of its own and each once.
    ///
    /// The given types come first, in the order given; then what they hold, in the order of first mention.
    public static func markdownTables(_ shapes: [ContextShape], headingLevel: Int = 3) -> String {
        var known: [String] = []
        var pending: [ContextShape] = []
        for shape in shapes where !known.contains(shape.name) {
            known.append(shape.name)
            pending.append(shape)
        }
        var tables: [String] = []
        while !pending.isEmpty {
            let shape = pending.removeFirst()
            tables.append(shape.heading(headingLevel) + shape.ownTable())
            shape.collectInner(&known, &pending)
        }
        return tables.joined(separator: "\n")
    }
}

extension ContextShape.Kind {
    /// The shape of the values that a key of this type holds, where they have keys.
    var inner: ContextShape? {
        switch self {
        case .list(let shape), .object(let shape), .optionalObject(let shape): shape
        case .text, .optionalText, .html, .flag, .texts, .dictionary: nil
        }
    }

    /// The type in words, as the documentation gives it.
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .optionalText: "text or nothing"
        case .html: "HTML"
        case .flag: "yes or no"
        case .texts: "list of texts"
        case .list(let shape): "list of \(shape.link)"
        case .object(let shape): shape.link
        case .optionalObject(let shape): "\(shape.link) or nothing"
        case .dictionary: "texts by name"
        }
    }
}

extension ContextShape {
    private func heading(_ level: Int) -> String {
        String(repeating: "#", count: level) + " \(name)\n\n"
    }

    private func ownTable() -> String {
        var table = "| Key | Type | Meaning |\n| --- | --- | --- |\n"
        for key in keys {
            table += "| `\(key.name)` | \(key.kind.words) | \(cell(key.meaning)) |\n"
        }
        return table
    }

    private func collectInner(_ known: inout [String], _ pending: inout [ContextShape]) {
        for inner in keys.compactMap(\.kind.inner) where !known.contains(inner.name) {
            known.append(inner.name)
            pending.append(inner)
        }
    }

    /// A link to the heading of this type, whose id is GitHub's: lower case, hyphens for spaces.
    fileprivate var link: String {
        let id = name.lowercased().split(separator: " ").joined(separator: "-")
        return "[\(name)](#\(id))"
    }

    private func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
            .split(separator: "\n").joined(separator: " ")
    }
}
