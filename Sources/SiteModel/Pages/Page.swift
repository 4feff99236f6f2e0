/// A page of the site, with an address, in one locale.
///
/// What it shows stands in the edition of its locale: a page names it by index.
///
/// A class, although a value: whoever looks at a page takes one reference, not one for each text of it.
public final class Page: Sendable {
    /// The kinds of page.
    public enum Content: Sendable, Hashable {
        case home
        case contactGuide
        /// What to have ready before contacting anybody.
        case prepare
        /// An index into the edition's channels.
        case channel(Int)
        case questionList(ListPart)
        /// An index into the edition's questions.
        case question(Int)
        /// An index into the edition's topics.
        case topic(Int, ListPart)
        /// An index into the edition's articles.
        case article(Int)
        /// An index into the edition's sections.
        case section(Int, ListPart)
        /// Whether a contact can be trusted.
        case verify
        case search
        case notFound
    }

    /// The address.
    public let permalink: Permalink
    /// The index of the locale that the page stands in.
    public let locale: Int
    /// The index of the locale that it is written in: the default one where nobody has translated it yet.
    public let language: Int
    /// The title: the page's only first-level heading.
    public let title: String
    /// One sentence for lists and search engines; empty where nobody wrote one.
    public let description: String
    /// What the page shows.
    public let content: Content
    /// The file it comes from, or nil where the site makes it by itself.
    ///
    /// That of a page that is not translated lies in another locale's folder: what is told of files, or done to them,
    /// leaves out a page that `isBorrowed`.
    public let parsed: ParsedPage?

    /// What the page may say of itself, where it comes from a file.
    public var facts: PageFacts? { parsed?.facts }

    init(
        permalink: Permalink, locale: Int, title: String, description: String, content: Content,
        parsed: ParsedPage?
    ) {
        self.permalink = permalink
        self.locale = locale
        self.title = title
        self.description = description
        self.content = content
        self.parsed = parsed
        language = parsed?.place.locale ?? locale
    }
}

extension Page {
    /// Whether it shows the words of another locale, because its own has none.
    public var isBorrowed: Bool { language != locale }

    /// Whether the page is whole or the first part of its list.
    public var isFirstPart: Bool { part.map { $0.number == 1 } ?? true }

    /// The part of a list that the page shows, if it shows a list.
    public var part: ListPart? {
        switch content {
        case .questionList(let part), .topic(_, let part), .section(_, let part): part
        default: nil
        }
    }
}

/// One part of a list that is split over several pages.
public struct ListPart: Sendable, Hashable {
    /// The number of the part, from 1.
    public let number: Int
    /// How many parts there are.
    public let count: Int
    /// The items shown, as indices into the whole list.
    public let range: Range<Int>

    /// The parts of a list of `total` items, at most `size` in each; an empty list has one empty part.
    public static func parts(of total: Int, size: Int) -> [ListPart] {
        let count = max(1, (total + size - 1) / size)
        return (0..<count).map { i in
            ListPart(number: i + 1, count: count, range: i * size..<min(total, (i + 1) * size))
        }
    }

    /// The address of a part of the list whose first part stands at `base`.
    public static func permalink(_ number: Int, of base: Permalink) -> Permalink {
        number == 1 ? base : Permalink(base.path + "page/\(number)/")
    }
}
