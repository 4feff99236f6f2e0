import SourceText

/// What a page loses without losing a word: Markdown has no tabs, no folded parts and no colours.
enum LostLook: Sendable, Hashable {
    /// Tabs, which stand one below another.
    case tabs
    /// Parts that readers unfold, which stand open.
    case folded
    /// Columns, which stand one below another.
    case columns
    /// An element of HTML that only changes how its text looks.
    case element(String)
    /// An attribute that does.
    case attribute(String)
    /// A component of the old site's own that its name tells: a card, a folded part, a video.
    case component(String)

    /// What an element of HTML loses where its text alone is written.
    static func of(_ tag: ElementTag) -> [LostLook] {
        var looks: [LostLook] = []
        if tag.name == "details" { looks.append(.folded) }
        if ElementNames.looks.contains(tag.name) { looks.append(.element(tag.name)) }
        for attribute in tag.attributes where ElementNames.lookAttributes.contains(attribute.name) {
            looks.append(.attribute(attribute.name))
        }
        return looks
    }
}

/// The looks that a page loses: each is told once in a file, at the first of its places.
struct LostLooks: Sendable {
    private struct Key: Hashable {
        let look: LostLook
        let path: String
    }

    private var found: [Key: (place: SourceLocation, count: Int)] = [:]

    /// Notes one more place of a look.
    mutating func note(_ look: LostLook, at place: SourceLocation) {
        let key = Key(look: look, path: place.path)
        let known = found[key]
        found[key] = (known?.place ?? place, (known?.count ?? 0) + 1)
    }

    /// Notes what an element of HTML loses.
    mutating func note(_ tag: ElementTag, at place: SourceLocation) {
        for look in LostLook.of(tag) { note(look, at: place) }
    }

    /// What is told of them, in order.
    var remarks: [Diagnostic] {
        found.map { key, value in .lostLook(key.look, count: value.count, at: value.place) }
            .sorted()
    }
}
