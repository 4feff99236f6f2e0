/// What a copy of a text has in place of a link.
public struct LinkCopy: Sendable, Hashable {
    /// Where it leads.
    public let destination: String
    /// What a reference is called: plain text.
    public let name: String
    /// What stands behind the link: plain text, or none.
    public let note: String

    /// Makes what stands in place of a link.
    public init(destination: String, name: String, note: String = "") {
        self.destination = destination
        self.name = name
        self.note = note
    }
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
                edits.append(
                    WrittenMarkdown.edit(change.range, leadingTo: target.destination, in: file))
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
    static let nowhere = LinkCopy(destination: "", name: "")
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

    static func edits(for link: Link, _ target: LinkCopy, in file: [UInt8]) -> [Edit] {
        var edits: [Edit] = []
        var note: [UInt8] = []
        if !target.note.isEmpty {
            note = target.note.utf8.first == UInt8(ascii: " ") ? [UInt8(ascii: " ")] : []
            note.appendEscapingMarkdown(target.note.utf8, atStartOfLine: false)
        }
        let isAutolink = file[link.range].first == UInt8(ascii: "<")
        if link.kind == .reference {
            var text = [UInt8(ascii: "[")]
            text.appendEscapingMarkdown(target.name.utf8, atStartOfLine: false)
            text += "](".utf8
            text.appendMarkdownAddress(target.destination.utf8)
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
            edits.append(edit(place, leadingTo: target.destination, in: file))
        }
        if !note.isEmpty {
            edits.append(Edit(range: link.range.upperBound..<link.range.upperBound, text: note))
        }
        return edits
    }
}
