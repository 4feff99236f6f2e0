/// Finds what is no plain Markdown in a body, outside of code, and which pieces belong together.
///
/// One pass over the bytes; whatever is looked for further on is looked for once, so that the time stays in proportion to
/// the text.
struct MarkupScanner {
    let bytes: [UInt8]
    let end: Int
    let dialect: Dialect
    private(set) var markup: [Markup] = []
    var i: Int
    var isInList = false
    var wasBlank = true
    /// Where the brace closes that opens at an offset; components alone need it.
    var braces: [Int: Int]?
    /// For each length of a run of backticks, an offset behind which none stands in the same paragraph.
    var noTicks: [Int: Int] = [:]
    /// Where what was looked for stands next, and from where it was looked for.
    var present: [String: (from: Int, at: Int)] = [:]
    /// What was looked for and is not there from an offset on.
    var absent: [String: Int] = [:]

    init(_ bytes: [UInt8], _ range: Range<Int>, dialect: Dialect) {
        self.bytes = bytes
        self.dialect = dialect
        i = range.lowerBound
        end = range.upperBound
        if dialect == .docusaurus { braces = MarkupScanner.braces(bytes, range) }
    }

    /// All pieces in order, those that belong together paired.
    static func scan(_ bytes: [UInt8], _ range: Range<Int>, dialect: Dialect) -> [Markup] {
        var scanner = MarkupScanner(bytes, range, dialect: dialect)
        while scanner.i < scanner.end { scanner.scanLine() }
        // What nothing closes ends with the text (remark-directive).
        if case .admonition? = scanner.markup.last(where: \.isAdmonition)?.kind {
            scanner.add(.admonitionEnd, range.upperBound..<range.upperBound)
        }
        scanner.pair()
        return scanner.markup
    }

    private static func braces(_ bytes: [UInt8], _ range: Range<Int>) -> [Int: Int] {
        var braces: [Int: Int] = [:]
        var open: [Int] = []
        for i in range {
            if bytes[i] == UInt8(ascii: "{") {
                open.append(i)
            } else if bytes[i] == UInt8(ascii: "}"), let start = open.popLast() {
                braces[start] = i
            }
        }
        return braces
    }

    mutating func add(_ kind: Markup.Kind, _ range: Range<Int>) {
        markup.append(Markup(kind: kind, range: range))
    }

    /// The offset of a text from here on; no stretch is looked through twice.
    mutating func find(_ text: StaticString, from start: Int) -> Int? {
        let key = "\(text)"
        if let known = absent[key], known <= start { return nil }
        if let known = present[key], known.from <= start, start <= known.at { return known.at }
        guard let found = bytes.find(text, in: start..<end) else {
            absent[key] = start
            return nil
        }
        present[key] = (start, found)
        return found
    }

    /// Pairs what begins with what ends; an end without a beginning stays alone, and so does what a pair around it leaves
    /// open.
    private mutating func pair() {
        var open: [(key: String, index: Int)] = []
        var counts: [String: Int] = [:]
        for index in markup.indices {
            let key: String
            let isClosing: Bool
            switch markup[index].kind {
            case .shortcode(let shortcode) where !shortcode.isSelfClosing:
                (key, isClosing) = ("{{" + shortcode.name, shortcode.isClosing)
            case .tag(let tag) where !tag.isSelfClosing && !ElementNames.void.contains(tag.name):
                (key, isClosing) = ("<" + tag.name, tag.isClosing)
            case .admonition: (key, isClosing) = (":::", false)
            case .admonitionEnd: (key, isClosing) = (":::", true)
            default: continue
            }
            if !isClosing {
                open.append((key, index))
                counts[key, default: 0] += 1
            } else if counts[key, default: 0] > 0 {
                while let last = open.popLast() {
                    counts[last.key]! -= 1
                    guard last.key == key else { continue }
                    markup[last.index].partner = index
                    markup[index].partner = last.index
                    break
                }
            }
        }
    }
}
