import Markdown
import SourceText

/// Finds where the links of a file are written, and what is to stand there instead.
///
/// The places are those that the parser knows, so that code and text that only looks like a link stay. What cannot be
/// found for certain is refused with its place.
struct LinkEdits {
    private let page: ParsedPage
    private let rewriting: LinkRewriting

    init(_ page: ParsedPage, _ rewriting: LinkRewriting) {
        self.page = page
        self.rewriting = rewriting
    }

    /// The edits of the body and of the lines of front matter.
    func edits() throws(MoveRefusal) -> [TextEdit] {
        var edits = try bodyEdits()
        for text in page.words.richTexts { edits += try self.edits(of: text) }
        // A link that is written as before is no edit.
        return edits.filter { !page.file.bytes[$0.range].elementsEqual($0.replacement) }
    }

    // MARK: Body

    private func bodyEdits() throws(MoveRefusal) -> [TextEdit] {
        var edits: [TextEdit] = []
        var wanted: [Link] = []
        for link in page.body.links {
            guard let range = link.destinationRange else {
                // Written by the label of a definition.
                if rewriting.change(of: link, writtenAs: Array(link.destination.utf8)) != nil {
                    wanted.append(link)
                }
                continue
            }
            let written = Array(page.file.bytes[range])
            guard let change = rewriting.change(of: link, writtenAs: written) else { continue }
            guard means(written, link.destination) else { throw refusal(link) }
            edits.append(TextEdit(change, in: range))
        }
        let definitions = page.body.definitions
        for link in wanted {
            let found = definitions.filter { $0.destination.hasSameBytes(as: link.destination) }
            if found.isEmpty { throw refusal(link) }
            for definition in found {
                let range = definition.destinationRange
                guard
                    let change = rewriting.change(
                        of: link, writtenAs: Array(page.file.bytes[range]))
                else { continue }
                let edit = TextEdit(change, in: range)
                // Several links may name one definition.
                if !edits.contains(where: { $0.range == edit.range }) { edits.append(edit) }
            }
        }
        return edits
    }

    private func means(_ written: [UInt8], _ destination: String) -> Bool {
        written.elementsEqual(destination.utf8)
            || MarkdownDocument.destination(writtenAs: written)?.hasSameBytes(as: destination)
                ?? false
    }

    private func refusal(_ link: Link) -> MoveRefusal {
        .layout(
            Wording(
                "this link to '\(link.destination)' is written in a way that cannot be edited safely",
                zh: "指向“\(link.destination)”的这个链接没法安全地自动修改"),
            page.file.location(link.destinationRange ?? link.range))
    }

    // MARK: Front matter

    /// The edits of a value that holds Markdown: what stands between its quotes, or on the lines of its block, is searched
    /// for the destinations that its text has.
    private func edits(of text: RichText) throws(MoveRefusal) -> [TextEdit] {
        var edits: [TextEdit] = []
        let scalar = text.location.range
        var done: [[UInt8]: Int] = [:]
        for link in text.links {
            let written = Array(link.destination.utf8)
            let number = done[written, default: 0]
            done[written] = number + 1
            guard let change = rewriting.change(of: link, writtenAs: written) else { continue }
            let places = placesOf(written, in: scalar)
            // As often as the links say: then each of them is one of the links.
            let count = text.links.count { $0.destination.hasSameBytes(as: link.destination) }
            guard places.count == count else {
                throw .layout(
                    Wording(
                        "this text links to '\(link.destination)' in a way that cannot be edited safely",
                        zh: "这段文字里指向“\(link.destination)”的链接没法安全地自动修改"),
                    text.location)
            }
            edits.append(TextEdit(change, in: places[number]))
        }
        return edits
    }

    /// Where a destination stands as such in some bytes: after `(` or `<`, and before what ends it.
    private func placesOf(_ written: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        guard !written.isEmpty else { return [] }
        let bytes = page.file.bytes
        var places: [Range<Int>] = []
        var i = range.lowerBound
        while i + written.count <= range.upperBound {
            let end = i + written.count
            if bytes[i] == written[0], i > 0, "(<".utf8.contains(bytes[i - 1]),
                end < bytes.count, ")> \"'".utf8.contains(bytes[end]),
                bytes[i..<end].elementsEqual(written)
            {
                places.append(i..<end)
                i = end
            } else {
                i += 1
            }
        }
        return places
    }
}

extension TextEdit {
    /// The change of a link whose destination stands at a range.
    fileprivate init(_ change: LinkRewriting.Change, in range: Range<Int>) {
        let start = range.lowerBound
        self.init(start..<start + change.count, change.replacement)
    }
}
