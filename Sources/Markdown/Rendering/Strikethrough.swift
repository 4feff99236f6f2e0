/// A run of tildes that may open or close strikethrough (GFM §6.5).
struct TildeRun {
    let length: Int
    /// Where it stands in the HTML and in the plain text.
    let html: Int
    let text: Int
    /// The inline container that it stands in: strikethrough does not cross its ends.
    let container: Node?
    let canOpen: Bool
    let canClose: Bool

    /// A run is one or two tildes; the rules of flanking are those of emphasis (CommonMark 0.30 §6.2), repaired for CJK.
    ///
    /// One tilde between two letters or digits is a range, as in `周一~周五` and `9:00~18:00`, and no strikethrough. Here
    /// we are stricter than GFM.
    init(
        _ mark: TextAlignment.Mark, html: Int, text: Int, container: Node?, in bytes: [UInt8],
        line: InlinePositions, options: MarkdownOptions
    ) {
        length = mark.length
        self.html = html
        self.text = text
        self.container = container
        let start = line.startOfLine(at: mark.place)
        let end = line.endOfLine(at: mark.place)
        let beforePlace = Self.skippingMarkers(backFrom: mark.place, in: bytes, to: start)
        let afterPlace = Self.skippingMarkers(
            forwardFrom: mark.place + mark.length, in: bytes, to: end)
        let before = scalar(before: beforePlace, in: bytes, from: start) ?? "\n"
        let after = scalar(at: afterPlace, in: bytes, to: end) ?? "\n"
        let mends = options.cjkEmphasis
        let leftFlanking =
            !isWhitespace(after)
            && (!isPunctuation(after) || isWhitespace(before) || isPunctuation(before)
                || (mends && (isCJKPunctuation(after) || isCJKLetter(before))))
        let rightFlanking =
            !isWhitespace(before)
            && (!isPunctuation(before) || isWhitespace(after) || isPunctuation(after)
                || (mends && (isCJKPunctuation(before) || isCJKLetter(after))))
        let isRange = mark.length == 1 && isWordScalar(before) && isWordScalar(after)
        canOpen = leftFlanking && mark.length <= 2 && !isRange
        canClose = rightFlanking && mark.length <= 2 && !isRange
    }

    private static func skippingMarkers(
        backFrom place: Int, in bytes: [UInt8], to start: Int
    ) -> Int {
        var i = place
        while i - 3 >= start, bytes[i - 3] == 0xEF, bytes[i - 2] == 0xB7, bytes[i - 1] == 0x90 {
            i -= 3
        }
        return i
    }

    private static func skippingMarkers(
        forwardFrom place: Int, in bytes: [UInt8], to end: Int
    ) -> Int {
        var i = place
        while i + 2 < end, bytes[i] == 0xEF, bytes[i + 1] == 0xB7, bytes[i + 2] == 0x90 { i += 3 }
        return i
    }
}

extension Renderer {
    /// Pairs the tildes of a block and puts `del` elements in their place.
    mutating func strikeThrough(_ state: inout InlineState) {
        var opens = [Bool?](repeating: nil, count: state.tildes.count)
        var openers: [OpenerKey: [Int]] = [:]
        for (i, run) in state.tildes.enumerated() {
            let key = OpenerKey(container: run.container, length: run.length)
            if run.canClose, let opener = openers[key]?.popLast() {
                opens[opener] = true
                opens[i] = false
                // What opened between the two can no longer close: elements do not cross.
                let other = OpenerKey(container: run.container, length: 3 - run.length)
                while let last = openers[other]?.last, last > opener {
                    openers[other]?.removeLast()
                }
            } else if run.canOpen {
                openers[key, default: []].append(i)
            }
        }
        guard opens.contains(where: { $0 != nil }) else { return }
        var htmlEdits: [GapWriter.Edit] = []
        var textEdits: [GapWriter.Edit] = []
        for (run, isOpening) in zip(state.tildes, opens) {
            guard let isOpening else { continue }
            htmlEdits.append(
                GapWriter.Edit(
                    range: run.html..<run.html + run.length,
                    replacement: isOpening ? "<del>" : "</del>"))
            textEdits.append(
                GapWriter.Edit(range: run.text..<run.text + run.length, replacement: ""))
        }
        html.replace(htmlEdits, after: state.htmlStart)
        text.replace(textEdits, after: state.textStart)
        let removals = TextRemovals(textEdits.map(\.range))
        for i in drafts.indices { drafts[i].moveText(behind: removals) }
    }

    private struct OpenerKey: Hashable {
        let container: Node?
        let length: Int
    }
}
