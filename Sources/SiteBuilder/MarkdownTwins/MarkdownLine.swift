import Markdown

/// One line of Markdown, made of plain texts, links and addresses.
struct MarkdownLine {
    private(set) var bytes: [UInt8] = []

    /// Makes a line that begins with a plain text.
    init(_ text: String = "") { append(text) }

    /// Makes a line that begins with a link.
    init(_ text: String, linkTo address: String) { appendLink(text, to: address) }

    var isEmpty: Bool { bytes.isEmpty }

    /// Appends a plain text, in which nothing is a mark.
    mutating func append(_ text: String) {
        let space = UInt8(ascii: " ")
        if !bytes.isEmpty, text.utf8.first == space { bytes.append(space) }
        let count = bytes.count
        bytes.appendEscapingMarkdown(text.utf8, atStartOfLine: bytes.isEmpty)
        if bytes.count > count, text.utf8.last == space { bytes.append(space) }
    }

    /// Appends a plain text between marks of strong emphasis.
    mutating func appendStrong(_ text: String) {
        bytes += "**".utf8
        bytes.appendEscapingMarkdown(text.utf8, atStartOfLine: false)
        bytes += "**".utf8
    }

    /// Appends a link with a plain text.
    mutating func appendLink(_ text: String, to address: String) {
        bytes.append(UInt8(ascii: "["))
        bytes.appendEscapingMarkdown(text.utf8, atStartOfLine: false)
        bytes += "](".utf8
        bytes.appendMarkdownAddress(address.utf8)
        bytes.append(UInt8(ascii: ")"))
    }

    /// Appends an absolute address as a link of itself.
    mutating func appendAddress(_ address: String) {
        bytes.append(UInt8(ascii: "<"))
        bytes.appendMarkdownAddress(address.utf8)
        bytes.append(UInt8(ascii: ">"))
    }
}
