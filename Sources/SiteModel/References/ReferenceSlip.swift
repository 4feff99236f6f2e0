import SourceText

/// What looks as if a reference were meant, wherever it stands: brackets with the name of a kind, a colon and an id; or with
/// the path of a file, behind the text of a link.
///
/// With an input method for Chinese one writes `‹channel：email>` or `《渠道：email》` and sees no difference. CommonMark takes
/// such a thing for text, without a word.
struct ReferenceSlip {
    /// How it is written.
    enum Form {
        /// As a reference must be: `<channel:email>`, or the destination of a link.
        case exact
        /// With a slip, in brackets that are meant for nothing else.
        case slip
        /// In brackets that text may have of its own: `[channel:email]`.
        case doubtful
    }

    /// The bytes from bracket to bracket.
    let range: Range<Int>
    /// How it is written.
    let form: Form
    /// What is meant, such as `channel:email` or `<my card.png>`.
    let destination: String
    /// Whether it is meant to be the destination of a link.
    let isDestination: Bool

    /// How it must be written.
    var meant: String { isDestination ? "(\(destination))" : "<\(destination)>" }

    /// Everything in a text that looks like it, line by line; linear in its length.
    static func all(in bytes: [UInt8]) -> [ReferenceSlip] {
        var found: [ReferenceSlip] = []
        let span = bytes.span
        for i in span.indices {
            if span[i] == UInt8(ascii: ":") {
                if let slip = ReferenceSlip(bytes, colon: i..<i + 1) { found.append(slip) }
            } else if span[i] == 0x9A, i >= 2, span[i - 1] == 0xBC, span[i - 2] == 0xEF {
                if let slip = ReferenceSlip(bytes, colon: i - 2..<i + 1) { found.append(slip) }
            } else if span[i] == UInt8(ascii: "]") {
                if let slip = ReferenceSlip(bytes, behind: i) { found.append(slip) }
            }
        }
        return found
    }

    private init?(_ bytes: [UInt8], colon: Range<Int>) {
        let kindEnd = bytes.skippingSpaces(before: colon.lowerBound)
        guard let (kind, name) = kinds.first(where: { bytes.has($0.name, endingAt: kindEnd) })
        else { return nil }
        let openEnd = bytes.skippingSpaces(before: kindEnd - name.utf8CodeUnitCount)
        guard let (brackets, open) = Brackets.opened(bytes, before: openEnd) else { return nil }
        let idStart = bytes.skippingSpaces(from: colon.upperBound)
        var idEnd = idStart
        while idEnd < bytes.count, bytes[idEnd].isAlphanumeric || bytes[idEnd].isOne(of: "-._#") {
            idEnd += 1
        }
        guard idEnd > idStart, bytes[idStart].isAlphanumeric else { return nil }
        let closeStart = bytes.skippingSpaces(from: idEnd)
        guard let close = brackets.close.first(where: { bytes.has($0, at: closeStart) }) else {
            return nil
        }
        let start = openEnd - open.utf8CodeUnitCount
        range = start..<closeStart + close.utf8CodeUnitCount
        destination = kind.rawValue + ":" + String(decoding: bytes[idStart..<idEnd], as: UTF8.self)
        let isTight = bytes[start + 1..<range.upperBound - 1].elementsEqual(destination.utf8)
        let textEnd = bytes.skippingSpaces(before: start)
        switch brackets.role {
        case .reference:
            isDestination = false
            form = isTight ? .exact : .slip
        case .destination:
            guard bytes.has("]", endingAt: textEnd) else { return nil }
            isDestination = true
            form = isTight && textEnd == start ? .exact : .slip
        case .text:
            isDestination = false
            form = .doubtful
        }
    }
}

/// The names of the kinds, those of the manual's other language among them.
private let kinds: [(kind: Reference.Kind, name: StaticString)] = [
    (.question, "faq"), (.channel, "channel"), (.topic, "topic"), (.term, "term"),
    (.fragment, "fragment"), (.question, "问题"), (.channel, "渠道"), (.topic, "主题"),
    (.term, "术语"), (.fragment, "片段"),
]

/// Brackets that are meant for the same, with those that input methods write in their place.
private struct Brackets {
    enum Role { case reference, destination, text }

    let role: Role
    let open: [StaticString]
    let close: [StaticString]

    static let all = [
        Brackets(
            role: .reference, open: ["<", "＜", "‹", "〈", "《", "«"],
            close: [">", "＞", "›", "〉", "》", "»"]),
        Brackets(role: .destination, open: ["(", "（"], close: [")", "）"]),
        Brackets(
            role: .text, open: ["[", "［", "【", "{", "｛"], close: ["]", "］", "】", "}", "｝"]),
    ]

    /// Those whose opening mark ends at an offset, and the mark.
    static func opened(_ bytes: [UInt8], before end: Int) -> (Brackets, StaticString)? {
        for brackets in all {
            if let mark = brackets.open.first(where: { bytes.has($0, endingAt: end) }) {
                return (brackets, mark)
            }
        }
        return nil
    }
}

extension [UInt8] {
    /// So many spaces somebody may put between the parts.
    private static var mostSpaces: Int { 3 }

    /// The end of what stands before a few spaces.
    fileprivate func skippingSpaces(before end: Int) -> Int {
        var i = end
        while i > 0, end - i < Self.mostSpaces, self[i - 1] == 0x20 { i -= 1 }
        return i
    }

    /// The start of what stands behind a few spaces.
    fileprivate func skippingSpaces(from start: Int) -> Int {
        var i = start
        while i < count, i - start < Self.mostSpaces, self[i] == 0x20 { i += 1 }
        return i
    }
}
