/// The texts of a segment's passages as text parts have them, in one run of bytes.
struct PassageTexts: Sendable {
    private(set) var passages: [IndexSegment.Passage] = []
    private(set) var synonyms: [String] = []
    private(set) var textSize = 0
    private var ownBytes: [UInt8] = []

    /// The bytes without the room that they grew into: segments are in memory until all is written.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ownBytes.count)
        bytes += ownBytes
        return bytes
    }

    /// Appends a page's members of a text part's object, but for the sections, and returns where they stand.
    mutating func append(headerOf page: SearchPage) -> Range<Int> {
        let start = ownBytes.count
        ownBytes += #""url":"#.utf8
        ownBytes.appendJSONText(page.url)
        ownBytes += #","title":"#.utf8
        ownBytes.appendJSONText(PassageText.normalised(page.title.utf8.span).span)
        ownBytes += #","kind":"#.utf8
        ownBytes.appendJSONText(page.kind)
        if let topic = page.topic {
            ownBytes += #","topic":"#.utf8
            ownBytes.appendJSONText(topic)
        }
        return start..<ownBytes.count
    }

    /// Appends a piece of a section, found by phrases and as if its text had the synonyms.
    mutating func append(
        _ text: Span<UInt8>, piece: Int, of section: SearchSection, phrases: [String],
        synonyms: [String]
    ) {
        let start = ownBytes.count
        ownBytes += "{".utf8
        if let anchor = section.anchor {
            ownBytes += #""anchor":"#.utf8
            ownBytes.appendJSONText(anchor)
            ownBytes += ",".utf8
        }
        if !section.heading.isEmpty {
            ownBytes += #""heading":"#.utf8
            ownBytes.appendJSONText(PassageText.normalised(section.heading.utf8.span).span)
            ownBytes += ",".utf8
        }
        ownBytes += #""text":"#.utf8
        ownBytes.appendJSONText(text)
        let end = ownBytes.count
        if !phrases.isEmpty {
            ownBytes += #","phrases":"#.utf8
            ownBytes.appendJSONTexts(phrases)
        }
        textSize += ownBytes.count - start
        let firstSynonym = self.synonyms.count
        if textSize <= SearchIndex.mostInlineBytes {
            self.synonyms += synonyms
        } else {
            // Only a manifest that carries the texts says by what else they are found.
            ownBytes.removeLast(ownBytes.count - end)
        }
        passages.append(
            IndexSegment.Passage(
                continues: piece > 0,
                boundaryHash: termHash(
                    Array((section.anchor ?? "").utf8) + [UInt8(piece & 255)]),
                json: start..<end, phrases: end..<ownBytes.count,
                synonyms: firstSynonym..<self.synonyms.count))
    }
}
