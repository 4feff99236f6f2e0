/// The seven kinds of HTML block (CommonMark 0.30 §4.6).
enum HTMLBlockStart: UInt8 {
    case verbatim = 1
    case comment
    case instruction
    case declaration
    case characterData
    case blockTag
    case completeTag

    var endsAtBlankLine: Bool { self == .blockTag || self == .completeTag }

    /// The kind 1 to 6 that begins with the `<` at the start of a line, or nil.
    init?(_ bytes: [UInt8], _ line: Range<Int>) {
        let text = bytes[line]
        if text.starts(with: "<!--".utf8) {
            self = .comment
        } else if text.starts(with: "<?".utf8) {
            self = .instruction
        } else if text.starts(with: "<![CDATA[".utf8) {
            self = .characterData
        } else if text.starts(with: "<!".utf8) {
            guard text.count > 2,
                UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[line.lowerBound + 2]
            else { return nil }
            self = .declaration
        } else {
            var i = line.lowerBound + 1
            let isClosing = i < line.upperBound && bytes[i] == UInt8(ascii: "/")
            if isClosing { i += 1 }
            let nameStart = i
            while i < line.upperBound, i - nameStart <= 10, isASCIIAlphanumeric(bytes[i]) { i += 1 }
            let name = String(decoding: bytes[nameStart..<i].map(lowercase), as: UTF8.self)
            let next = i < line.upperBound ? bytes[i] : UInt8(ascii: "\n")
            let endsName = isHTMLSpace(next) || next == UInt8(ascii: ">")
            let endsEmpty =
                next == UInt8(ascii: "/") && i + 1 < line.upperBound
                && bytes[i + 1] == UInt8(ascii: ">")
            if !isClosing, endsName, verbatimTags.contains(name) {
                self = .verbatim
            } else if endsName || endsEmpty, blockTags.contains(name) {
                self = .blockTag
            } else {
                return nil
            }
        }
    }

    /// Whether a block of this kind ends in this line.
    func ends(in bytes: [UInt8], _ line: Range<Int>) -> Bool {
        let ends: [[UInt8]]
        switch self {
        case .blockTag, .completeTag: return false
        case .verbatim: ends = verbatimTags.map { Array("</\($0)>".utf8) }
        case .comment: ends = [Array("-->".utf8)]
        case .instruction: ends = [Array("?>".utf8)]
        case .declaration: ends = [Array(">".utf8)]
        case .characterData: ends = [Array("]]>".utf8)]
        }
        return ends.contains { end in
            var i = line.lowerBound
            while i + end.count <= line.upperBound {
                if zip(bytes[i..<i + end.count], end).allSatisfy({ lowercase($0) == $1 }) {
                    return true
                }
                i += 1
            }
            return false
        }
    }

    /// What ends a block of this kind, where a blank line does not.
    ///
    /// Any of the verbatim end tags ends a block that any of the tags began (CommonMark 0.30 §4.6); each stands here, so that
    /// what a browser has open ends as well.
    var closing: [UInt8] {
        let text: StaticString =
            switch self {
            case .blockTag, .completeTag: ""
            case .verbatim: "</pre></style></script></textarea>"
            case .comment: "-->"
            case .instruction: "?>"
            case .declaration: ">"
            case .characterData: "]]>"
            }
        return text.withUTF8Buffer { unsafe Array($0) }
    }

    /// Whether a line is one whole opening or closing tag and nothing else (the seventh kind).
    static func isCompleteTag(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard var i = HTMLTag.end(bytes, line) else { return false }
        while i < line.upperBound {
            guard isHTMLSpace(bytes[i]) else { return false }
            i += 1
        }
        return true
    }
}

private let verbatimTags: Set<String> = ["script", "pre", "textarea", "style"]

private let blockTags: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section", "source",
    "title", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "ul",
]
