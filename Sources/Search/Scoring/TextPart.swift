import SourceText

/// A file of section texts as a reader sees it; `TextParts` writes it.
struct TextPart {
    /// The sections of one page that the file holds.
    struct Page {
        let url: String
        let title: String
        let kind: String
        let trail: [String]
        let sections: [Section]
    }

    /// The text of one passage.
    struct Section {
        let anchor: String?
        let heading: String?
        let text: String
        /// What it is to be found by too, where the manifest carries the texts.
        let phrases: [String]
        /// The numbers of what is to count as words of the text, likewise.
        let synonyms: [Int]
    }

    let pages: [Page]

    /// Takes a text part out of JSON; nil where it is not one.
    init?(_ json: JSONValue) {
        guard let values = json["pages"]?.array else { return nil }
        pages = values.compactMap(Page.init)
        guard pages.count == values.count else { return nil }
    }
}

extension TextPart.Page {
    fileprivate init?(_ json: JSONValue) {
        guard let url = json["url"]?.string, let title = json["title"]?.string,
            let kind = json["kind"]?.string, let values = json["sections"]?.array
        else { return nil }
        let sections = values.compactMap(TextPart.Section.init)
        guard sections.count == values.count else { return nil }
        self.init(
            url: url, title: title, kind: kind, trail: json["trail"]?.strings ?? [],
            sections: sections)
    }
}

extension TextPart.Section {
    fileprivate init?(_ json: JSONValue) {
        guard let text = json["text"]?.string else { return nil }
        self.init(
            anchor: json["anchor"]?.string, heading: json["heading"]?.string, text: text,
            phrases: json["phrases"]?.strings ?? [],
            synonyms: json["synonyms"]?.string.flatMap { NumberCode.numbers(in: $0.utf8) } ?? [])
    }
}
