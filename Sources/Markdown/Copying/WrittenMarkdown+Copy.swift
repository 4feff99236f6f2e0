/// What a copy of a text has in place of a link.
public enum LinkCopy: Sendable, Hashable {
    /// A link to a destination. A reference becomes one with a name, which is plain text; behind it stands a note, which is
    /// plain text or empty.
    case link(to: String, name: String, note: String = "")
    /// Other Markdown in place of the whole reference: a name, or the blocks of a fragment, without line feeds around it.
    case markdown([UInt8])
}

extension WrittenMarkdown {
    /// Appends the Markdown as it stands in the bytes of its file, with other destinations for some of its links.
    ///
    /// - Parameters:
    ///   - file: The bytes that the document was parsed from.
    ///   - links: The links of the document.
    ///   - copy: What stands in place of a link; nil where it stays as it is written.
    public func append(
        from file: [UInt8], links: [Link], into output: inout [UInt8],
        replacing copy: (Link) -> LinkCopy?
    ) {
        guard !links.isEmpty || !changes.isEmpty else {
            output += file[range]
            return appendClosing(to: &output)
        }
        var edits: [Edit] = []
        let targets = links.map { $0.destination.isEmpty ? .nowhere : copy($0) }
        for (link, target) in zip(links, targets) {
            guard let target else { continue }
            edits += WrittenMarkdown.edits(for: link, target, in: file)
        }
        for change in changes {
            switch change.kind {
            case .markdown(let text): edits.append(Edit(range: change.range, text: text))
            case .destination(let link):
                guard let target = targets[link] else { continue }
                if case .link(let destination, _, _) = target {
                    edits.append(
                        WrittenMarkdown.edit(change.range, leadingTo: destination, in: file))
                }
            }
        }
        var done = range.lowerBound
        for edit in edits.sorted(by: Edit.precedes) where edit.range.lowerBound >= done {
            output += file[done..<edit.range.lowerBound]
            output += edit.text
            done = edit.range.upperBound
        }
        if done < range.upperBound { output += file[done..<range.upperBound] }
        appendClosing(to: &output)
    }

    private func appendClosing(to output: inout [UInt8]) {
        guard !closing.isEmpty else { return }
        if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
        output += closing
        output.append(UInt8(ascii: "\n"))
    }
}

private struct Edit {
    let range: Range<Int>
    let text: [UInt8]

    /// By place. At one place what is put in comes first, then the longer edit, which keeps out what stands in it.
    static func precedes(_ left: Edit, _ right: Edit) -> Bool {
        if left.range.lowerBound != right.range.lowerBound {
            return left.range.lowerBound < right.range.lowerBound
        }
        if left.range.isEmpty != right.range.isEmpty { return left.range.isEmpty }
        return left.range.upperBound > right.range.upperBound
    }
}

private extension LinkCopy {
    /// What stands in place of an address that may run code.
    static let nowhere = LinkCopy.link(to: "", name: "")
}

private extension WrittenMarkdown {
    static func edit(_ place: Range<Int>, leadingTo destination: String, in file: [UInt8]) -> Edit {
        var bytes: [UInt8] = []
        bytes.appendMarkdownAddress(destination.utf8)
        // No destination at all would make a title of the link its destination.
        let isBracketed = place.lowerBound > 0 && file[place.lowerBound - 1] == UInt8(ascii: "<")
        if bytes.isEmpty, !isBracketed { bytes += "<>".utf8 }
        return Edit(range: place, text: bytes)
    }

    static func edits(for link: Link, _ copy: LinkCopy, in file: [UInt8]) -> [Edit] {
        switch copy {
        case .markdown(let text):
            [Edit(range: link.range, text: continued(text, at: link.range.lowerBound, in: file))]
        case .link(let destination, let name, let note):
            edits(for: link, leadingTo: destination, name: name, note: note, in: file)
        }
    }

    private static func edits(
        for link: Link, leadingTo destination: String, name: String, note noteText: String,
        in file: [UInt8]
    ) -> [Edit] {
        var edits: [Edit] = []
        var note: [UInt8] = []
        if !noteText.isEmpty {
            note = noteText.utf8.first == UInt8(ascii: " ") ? [UInt8(ascii: " ")] : []
            note.appendEscapingMarkdown(noteText.utf8, atStartOfLine: false)
        }
        let isAutolink = file[link.range].first == UInt8(ascii: "<")
        if link.kind == .reference {
            var text = [UInt8(ascii: "[")]
            text.appendEscapingMarkdown(name.utf8, atStartOfLine: false)
            text += "](".utf8
            text.appendMarkdownAddress(destination.utf8)
            text.append(UInt8(ascii: ")"))
            return [Edit(range: link.range, text: text + note)]
        }
        if isAutolink {
            // An autolink that leads nowhere is the text between its brackets.
            var text: [UInt8] = []
            text.appendEscapingMarkdown(
                file[link.range].dropFirst().dropLast(), atStartOfLine: false)
            return [Edit(range: link.range, text: text)]
        }
        if let place = link.destinationRange {
            edits.append(edit(place, leadingTo: destination, in: file))
        }
        if !note.isEmpty {
            edits.append(Edit(range: link.range.upperBound..<link.range.upperBound, text: note))
        }
        return edits
    }

    /// The lines of a text, each but the first behind what the containers at a place put before their further lines: the
    /// marks of quotes, and spaces for those of list items.
    private static func continued(_ text: [UInt8], at place: Int, in file: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "\n")) else { return text }
        let start = file[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let prefix = file[start..<place].map { byte in
            byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\t") ? byte : UInt8(ascii: " ")
        }
        let blank = prefix.prefix(
            (prefix.lastIndex(of: UInt8(ascii: ">")) ?? -1) + 1)
        var lines: [UInt8] = []
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !lines.isEmpty {
                lines.append(UInt8(ascii: "\n"))
                lines += line.isEmpty ? Array(blank) : prefix
            }
            lines += line
        }
        return lines
    }
}
