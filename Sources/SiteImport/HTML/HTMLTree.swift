/// The elements and texts of a stretch of HTML, as browsers nest them, but for what only makes broken pages look right.
struct HTMLTree: Sendable {
    enum Kind: Sendable {
        case text
        case comment
        case element(ElementTag)
    }

    struct Node: Sendable {
        let kind: Kind
        /// The bytes of a text or a comment; for an element those of its tags and all between them.
        var range: Range<Int>
        var children: [Int] = []
    }

    private(set) var nodes: [Node] = [Node(kind: .text, range: 0..<0)]

    /// What stands at the top.
    var top: [Int] { nodes[0].children }

    /// Elements that lie deeper are put beside the one that they lie in.
    static let deepest = 60

    func tag(_ node: Int) -> ElementTag? {
        if case .element(let tag) = nodes[node].kind { tag } else { nil }
    }

    func isComment(_ node: Int) -> Bool {
        if case .comment = nodes[node].kind { true } else { false }
    }

    func name(_ node: Int) -> String { tag(node)?.name ?? "" }

    /// Reads a stretch; tags that close nothing are passed over, elements that nothing closes end with what they lie in.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var open = [0]
        var counts: [String: Int] = [:]
        var i = range.lowerBound
        var textStart = i
        var commentEnd: Int?

        func append(_ node: Node) -> Int {
            nodes.append(node)
            nodes[open[open.count - 1]].children.append(nodes.count - 1)
            return nodes.count - 1
        }
        func endText(_ end: Int) {
            if end > textStart { _ = append(Node(kind: .text, range: textStart..<end)) }
        }
        func close(to count: Int, at offset: Int) {
            while open.count > count {
                let node = open.removeLast()
                counts[name(node), default: 1] -= 1
                nodes[node].range = nodes[node].range.lowerBound..<offset
            }
        }
        while i < range.upperBound {
            guard bytes[i] == UInt8(ascii: "<") else {
                i += 1
                continue
            }
            if bytes.has("<!--", at: i, before: range.upperBound) {
                if commentEnd.map({ $0 < i }) ?? true {
                    commentEnd =
                        bytes.find("-->", in: i + 4..<max(i + 4, range.upperBound))
                        ?? range.upperBound
                }
                guard let end = commentEnd, end < range.upperBound else {
                    i += 4
                    continue
                }
                endText(i)
                _ = append(Node(kind: .comment, range: i..<end + 3))
                i = end + 3
                textStart = i
                continue
            }
            guard let tag = ElementTag.read(bytes, at: i, before: range.upperBound) else {
                i += 1
                continue
            }
            endText(i)
            i = tag.range.upperBound
            textStart = i
            if tag.isClosing {
                guard counts[tag.name, default: 0] > 0,
                    let index = open.lastIndex(where: { name($0) == tag.name })
                else { continue }
                close(to: index + 1, at: tag.range.lowerBound)
                let node = open.removeLast()
                counts[tag.name]! -= 1
                nodes[node].range = nodes[node].range.lowerBound..<i
                continue
            }
            if let ends = HTMLTree.endedBy[tag.name] {
                // Only what lies in the innermost list or table can be ended.
                let inner = open.lastIndex { HTMLTree.scopes.contains(name($0)) } ?? 0
                if let index = open[(inner + 1)...].firstIndex(where: { ends.contains(name($0)) }) {
                    close(to: index, at: tag.range.lowerBound)
                }
            }
            let node = append(Node(kind: .element(tag), range: tag.range))
            if ElementNames.hidden.contains(tag.name), !tag.isSelfClosing {
                let end = HTMLTree.endOfRaw(tag.name, bytes, i, range.upperBound)
                nodes[node].range = tag.range.lowerBound..<end
                i = end
                textStart = end
            } else if !tag.isSelfClosing, !ElementNames.void.contains(tag.name),
                open.count < HTMLTree.deepest
            {
                open.append(node)
                counts[tag.name, default: 0] += 1
            }
        }
        endText(range.upperBound)
        close(to: 1, at: range.upperBound)
    }

    /// What an element ends that is open when it begins (HTML, §13.1.2.4: optional tags).
    private static let endedBy: [String: Set<String>] = [
        "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "tr": ["tr"],
        "td": ["td", "th"], "th": ["td", "th"], "tbody": ["thead", "tbody", "tr"],
        "p": ["p"], "ul": ["p"], "ol": ["p"], "table": ["p"], "div": ["p"], "pre": ["p"],
        "h1": ["p"], "h2": ["p"], "h3": ["p"], "h4": ["p"], "blockquote": ["p"],
    ]
    private static let scopes: Set<String> = ["ul", "ol", "dl", "table", "td", "th", "li", "div"]

    private static func endOfRaw(
        _ name: String, _ bytes: [UInt8], _ start: Int, _ end: Int
    ) -> Int {
        let closing = Array("</\(name)>".utf8)
        var i = start
        while i < end {
            if bytes[i] == UInt8(ascii: "<"), bytes.has(closing, at: i, before: end) {
                return i + closing.count
            }
            i += 1
        }
        return end
    }
}
