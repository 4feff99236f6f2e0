import SourceText

/// What a component of a site's own is, as far as its name tells: what nearly all sites call a card is one.
enum ComponentRole {
    /// A part that readers unfold, below its name.
    case folded
    /// A name with a text, which may lead somewhere.
    case card
    /// A frame around others.
    case frame
    /// A video on another site, by its name there.
    case youtube, vimeo

    init?(_ name: String) {
        let lower = name.lowercased()
        if lower.contains("youtube") {
            self = .youtube
        } else if lower.contains("vimeo") {
            self = .vimeo
        } else if let words = ComponentRole.words(name), let last = words.last {
            if words.contains(where: ComponentRole.foldedWords.contains) {
                self = .folded
            } else if last == "card" || last == "tile" {
                self = .card
            } else if ComponentRole.frameWords.contains(last) {
                self = .frame
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    /// `DocsCard` is two words; nil for a name that is no word.
    private static func words(_ name: String) -> [String]? {
        var words: [String] = []
        for byte in name.utf8 {
            guard byte.isAlphanumeric else { return nil }
            let isCapital = byte.isLetter && byte & 0x20 == 0
            if isCapital || words.isEmpty { words.append("") }
            words[words.count - 1].unicodeScalars.append(
                Unicode.Scalar(byte | (isCapital ? 0x20 : 0)))
        }
        return words
    }

    private static let foldedWords: Set<String> = [
        "accordion", "collapse", "collapsible", "detail", "detailed", "details", "disclosure",
        "expand", "expandable", "expander", "foldable", "spoiler", "toggle",
    ]
    private static let frameWords: Set<String> = [
        "cards", "column", "columns", "container", "grid", "group", "layout", "row", "section",
        "stack", "step", "steps", "tiles", "wrapper",
    ]

    // MARK: Attributes

    /// Attributes of a component that say something to readers, by what they say.
    struct Words {
        var title: String?
        var text: String?
        var link: String?
        var image: String?
    }

    static let titles: Set<String> = [
        "header", "heading", "label", "question", "summary", "title",
    ]
    static let texts: Set<String> = ["description", "subtitle", "text"]
    static let links: Set<String> = ["href", "link", "to", "url"]
    static let images: Set<String> = ["image", "img", "src"]
    /// Attributes that are about the look of a component.
    static let looks: Set<String> = [
        "align", "alt", "background", "class", "classname", "color", "cols", "columns",
        "defaultopen", "gap", "height", "hovericon", "icon", "iconset", "id", "ionicon", "isopen",
        "key", "open", "rel", "size", "style", "target", "theme", "type", "variant", "width",
    ]
}

extension BodyTranslator {
    /// Writes a component whose name tells what it is: its name, its text and where it leads; false where it says more.
    mutating func writeNamed(_ tag: ElementTag, _ index: Int) -> Bool {
        guard let role = ComponentRole(tag.name) else { return false }
        switch role {
        case .youtube: return writeVideo(tag, "https://www.youtube.com/watch?v=", index)
        case .vimeo: return writeVideo(tag, "https://vimeo.com/", index)
        case .folded, .card, .frame: break
        }
        let partner = markup[index].partner
        guard let words = words(of: tag), writer.line.allSatisfy(\.isBlank),
            partner != nil || words.title != nil, words.link == nil || words.title != nil
        else { return false }
        lostLooks.note(.component(tag.name), at: location(tag.range))
        let place = origin(tag.range.lowerBound)
        let spaces = Array(writer.line)
        if let title = words.title {
            writeLabel(words.link.map { link(title, $0) } ?? title, at: index)
        }
        let image = words.image.map { "![](\(LinkText.destination($0)))" }
        for text in [image, words.text].compactMap({ $0 }) {
            writer.endParagraph()
            writer.write(spaces + Array((text + "\n\n").utf8), at: place)
        }
        if partner != nil {
            writer.write(spaces, at: place)
            beginDivision(index)
        } else {
            writer.endParagraph()
            position = skipBlankLines(from: tag.range.upperBound)
        }
        return true
    }

    /// What the attributes of a component say; nil where one is not known, or is computed.
    private func words(of tag: ElementTag) -> ComponentRole.Words? {
        var words = ComponentRole.Words()
        for attribute in tag.attributes {
            let name = attribute.name.lowercased()
            if ComponentRole.looks.contains(name) { continue }
            if ComponentRole.links.contains(name) || ComponentRole.images.contains(name) {
                guard let address = destination(attribute.name, of: tag) else { return nil }
                if ComponentRole.links.contains(name) {
                    words.link = address
                } else {
                    words.image = address
                }
                continue
            }
            guard let text = tag.text(attribute.name, in: bytes) else { return nil }
            if ComponentRole.titles.contains(name), words.title == nil {
                words.title = text
            } else if ComponentRole.texts.contains(name), words.text == nil {
                words.text = text
            } else {
                return nil
            }
        }
        return words
    }

    private mutating func writeVideo(_ tag: ElementTag, _ head: String, _ index: Int) -> Bool {
        let names = ["id", "videoId", "videoID", "video", "url", "src"]
        let ids = names.compactMap { tag.text($0, in: bytes) }
        guard markup[index].partner.map({ $0 == index + 1 }) ?? true, let id = ids.first,
            !id.isEmpty
        else { return false }
        let address = id.contains("://") ? id : head + id
        lostLooks.note(.component(tag.name), at: location(tag.range))
        writer.write(
            link(tag.text("title", in: bytes) ?? address, address),
            at: origin(tag.range.lowerBound))
        if let partner = markup[index].partner { endings[partner] = .nothing }
        return true
    }
}
