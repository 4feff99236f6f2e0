/// The texts of a segment's passages as text parts have them, in one run of bytes.
struct PassageTexts: Sendable {
    private(set) var passages: [IndexSegment.Passage] = []
    private(set) var synonyms: [String] = []
    private(set) var textSize = 0
    private(set) var bytes: [UInt8] = []

    /// Appends a page's members of a text part's object, but for the sections, and returns where they stand.
    mutating func append(headerOf page: SearchPage) -> Range<Int> {
        let start = bytes.count
        bytes += #""url":"#.utf8
        bytes.appendJSONText(page.url)
        bytes += #","title":"#.utf8
        bytes.appendJSONText(PassageText.normalised(page.title.utf8.span).span)
        bytes += #","kind":"#.utf8
        bytes.appendJSONText(page.kind)
        if !page.trail.isEmpty {
            bytes += #","trail":"#.utf8
            bytes.appendJSONTexts(page.trail)
        }
        return start..<bytes.count
    }

    /// Appends a piece of a section, found by phrases and as if its text had the synonyms.
    mutating func append(
        _ text: Span<UInt8>, piece: Int, of section: SearchSection, phrases: [String],
        synonyms: [String]
    ) {
        let start = bytes.count
        bytes += "{".utf8
        if let anchor = section.anchor {
            bytes += #""anchor":"#.utf8
            bytes.appendJSONText(anchor)
            bytes += ",".utf8
        }
        if !section.heading.isEmpty {
            bytes += #""heading":"#.utf8
            bytes.appendJSONText(PassageText.normalised(section.heading.utf8.span).span)
            bytes += ",".utf8
        }
        bytes += #""text":"#.utf8
        bytes.appendJSONText(text)
        let end = bytes.count
        if !phrases.isEmpty {
            bytes += #","phrases":"#.utf8
            bytes.appendJSONTexts(phrases)
        }
        textSize += bytes.count - start
        let firstSynonym = self.synonyms.count
        if textSize <= SearchIndex.mostInlineBytes {
            self.synonyms += synonyms
        } else {
            // Only a manifest that carries the texts says by what else they are found.
            bytes.removeLast(bytes.count - end)
        }
        passages.append(
            IndexSegment.Passage(
                continues: piece > 0,
                boundaryHash: termHash(
                    Array((section.anchor ?? "").utf8) + [UInt8(piece & 255)]),
                json: start..<end, phrases: end..<bytes.count,
                synonyms: firstSynonym..<self.synonyms.count))
    }
}
