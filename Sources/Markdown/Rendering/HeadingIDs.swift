/// Gives each heading of a document an id that no other has.
struct HeadingIDs {
    private var taken: Set<Key> = []
    private var next: [Key: Int] = [:]

    /// An id by its bytes: text that is canonically equivalent still makes different ids.
    private struct Key: Hashable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) {
            unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        }
    }

    /// Makes room for so many ids.
    mutating func expect(_ count: Int) { taken.reserveCapacity(count) }

    /// Takes an id that a heading declares, ahead of all others; false where it is taken.
    mutating func reserve(_ id: String) -> Bool {
        taken.insert(Key(bytes: Array(id.utf8))).inserted
    }

    /// An id from the text of a heading, as GitHub makes it: `x`, then `x-1`, `x-2`.
    mutating func make(from text: [UInt8]) -> String {
        var slug = Self.slug(text)
        if slug.isEmpty { slug = Array("section".utf8) }
        return makeUnique(slug)
    }

    /// The id itself where it is free, else with a number.
    mutating func makeUnique(_ id: [UInt8]) -> String {
        var candidate = id
        while !taken.insert(Key(bytes: candidate)).inserted {
            let number = next[Key(bytes: id), default: 1]
            next[Key(bytes: id)] = number + 1
            candidate = id + Array("-\(number)".utf8)
        }
        return String(decoding: candidate, as: UTF8.self)
    }

    /// Letters, marks, digits, `_` and `-` stay, in lower case per code point; spaces become `-`; all else goes.
    static func slug(_ text: [UInt8]) -> [UInt8] {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.count)
        var i = 0
        while let scalar = scalar(at: i, in: text, to: text.count) {
            let end = i + max(1, UTF8.width(scalar))
            switch scalar {
            case "a"..."z", "0"..."9", "-", "_": slug.append(UInt8(scalar.value))
            case "A"..."Z": slug.append(UInt8(scalar.value) | 0x20)
            case " ", "\n", "\t": slug.append(UInt8(ascii: "-"))
            case "\u{0}"..."\u{7F}": break
            case "\u{3400}"..."\u{4DBF}", "\u{4E00}"..."\u{9FFF}", "\u{AC00}"..."\u{D7A3}":
                for place in i..<end { slug.append(text[place]) }
            default:
                switch scalar.properties.generalCategory {
                case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                    .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber,
                    .letterNumber, .connectorPunctuation:
                    slug += scalar.properties.lowercaseMapping.utf8
                default: break
                }
            }
            i = end
        }
        return slug
    }
}
