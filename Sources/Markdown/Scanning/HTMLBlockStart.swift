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
        var i = line.lowerBound + 1
        switch i < line.upperBound ? bytes[i] : 0 {
        case UInt8(ascii: "?"): self = .instruction
        case UInt8(ascii: "!"):
            let text = bytes[line]
            if text.starts(with: "<!--".utf8) {
                self = .comment
            } else if text.starts(with: "<![CDATA[".utf8) {
                self = .characterData
            } else if text.count > 2, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[i + 1] {
                self = .declaration
            } else {
                return nil
            }
        default:
            let isClosing = i < line.upperBound && bytes[i] == UInt8(ascii: "/")
            if isClosing { i += 1 }
            let nameStart = i
            while i < line.upperBound, isASCIIAlphanumeric(bytes[i]) { i += 1 }
            // None of the names is longer than "blockquote".
            guard 1...10 ~= i - nameStart else { return nil }
            let name = unsafe String(unsafeUninitializedCapacity: i - nameStart) { buffer in
                for place in nameStart..<i {
                    unsafe buffer[place - nameStart] = lowercase(bytes[place])
                }
                return i - nameStart
            }
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
        switch self {
        case .blockTag, .completeTag: return false
        case .verbatim: return verbatimEnds.contains { Self.holds($0, in: bytes, line) }
        case .comment: return Self.holds("-->", in: bytes, line)
        case .instruction: return Self.holds("?>", in: bytes, line)
        case .declaration: return Self.holds(">", in: bytes, line)
        case .characterData: return Self.holds("]]>", in: bytes, line)
        }
    }

    /// Whether what ends a block stands in a line, in any case; it ends with `>`, whatever it is.
    private static func holds(_ end: StaticString, in bytes: [UInt8], _ line: Range<Int>) -> Bool {
        let length = end.utf8CodeUnitCount
        var closing = ByteFinder(UInt8(ascii: ">"), in: line)
        var last = closing.first(from: line.lowerBound, in: bytes)
        while last < line.upperBound {
            let start = last + 1 - length
            if start >= line.lowerBound,
                (0..<length).allSatisfy({
                    unsafe lowercase(bytes[start + $0]) == end.utf8Start[$0]
                })
            {
                return true
            }
            last = closing.first(from: last + 1, in: bytes)
        }
        return false
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
private let verbatimEnds: [StaticString] = ["</script>", "</pre>", "</textarea>", "</style>"]

private let blockTags: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section", "source",
    "title", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "ul",
]
