import SourceText

/// A link or an image whose destination looks like the path of a file or an address, and that CommonMark takes for text
/// (0.30 §6.3): with a space in it, as in `![](my card.png)`, or in the brackets of an input method, as in `[…]（late.md）`.
extension ReferenceSlip {
    /// The slip behind a `]`; nil where there is none.
    init?(_ bytes: [UInt8], behind bracket: Int) {
        let start = bracket + 1
        let isOpenedWide = bytes.has("（", at: start)
        guard isOpenedWide || bytes.has("(", at: start) else { return nil }
        let path = start + (isOpenedWide ? 3 : 1)
        let limit = Swift.min(bytes.count, path + longestPath)
        var end = path
        while end < limit, !bytes.has(")", at: end), !bytes.has("）", at: end) {
            // Titles, further brackets and other lines are something else.
            if bytes[end].isOne(of: "\"'([]<>\n") { return nil }
            end += 1
        }
        guard end < limit, isPath(bytes[path..<end]) else { return nil }
        let isClosedWide = bytes[end] != UInt8(ascii: ")")
        let hasSpace = bytes[path..<end].contains(0x20)
        guard hasSpace != (isOpenedWide || isClosedWide) else { return nil }
        range = start..<end + (isClosedWide ? 3 : 1)
        form = .slip
        destination = String(decoding: bytes[path..<end], as: UTF8.self).asDestination
        isDestination = true
    }
}

/// Beyond it, what stands in brackets is a sentence.
private let longestPath = 200

/// Whether a text ends as the names of files do, or begins as addresses do: sentences in brackets do neither.
private func isPath(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last, first != 0x20, last != 0x20 else {
        return false
    }
    if text.starts(with: "https://".utf8) { return !text.contains(0x20) }
    let name = text.prefix { $0 != UInt8(ascii: "#") }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
        name[dot - 1] != 0x20, !name.contains(UInt8(ascii: ":"))
    else { return false }
    let ending = name[(dot + 1)...]
    // Sums of money have no letter behind their point.
    return (2...5).contains(ending.count) && ending.allSatisfy(\.isAlphanumeric)
        && ending.contains(where: \.isLetter)
}

extension String {
    /// This path as the destination of a link is written: in `<…>` where a space would end it (CommonMark 0.30 §6.3).
    var asDestination: String { utf8.contains(0x20) ? "<\(self)>" : self }
}
