import Mustache
import SiteModel

/// A page in one of the site's languages, for the switch between them.
struct LanguageLink: Sendable {
    let tag: String
    let name: String
    let url: String
    let isCurrent: Bool
}

/// A translation of a page, for search engines: `x-default` is the one for everybody else.
struct Alternate: Sendable {
    let tag: String
    let url: String
}

/// The keys about languages that every page has.
enum LanguageContexts {
    static func keys(_ names: ThemeNames) -> [ContextKey<PageView>] {
        [
            .flag("rtl", "Whether the page's language is written from right to left") {
                $0.edition.isRightToLeft
            }.shared,
            .list(
                "language-links",
                "The page in each of the site's languages; empty where it has one",
                of: link
            ) { $0.languageLinks },
            .flag("has-language-links", "Whether the site has several languages") {
                $0.site.editions.count > 1
            }.shared,
            .list(
                "alternates", "The translations of the page and itself, for search engines",
                of: alternate
            ) { $0.alternates },
            .flag("untranslated", "Whether the page shows the words of the default language") {
                $0.page.isBorrowed
            }.shared,
            .text("untranslated-notice", "What the reader is told of that; may be empty") {
                $0.untranslatedNotice
            }.shared,
            .object(
                "content-language",
                "The language that the page is written in, for all that is said in it",
                of: language(names)
            ) { $0 }.shared,
        ]
    }

    private static let link = ContextType<LanguageLink>(
        "language-link",
        [
            .text("tag", "The BCP 47 tag") { $0.tag },
            .text("name", "What the language calls itself") { $0.name },
            .text("url", "The address of the page in it") { $0.url },
            .flag("current", "Whether it is the language of this page") { $0.isCurrent },
        ])

    private static let alternate = ContextType<Alternate>(
        "alternate",
        [
            .text("tag", "The BCP 47 tag, or x-default") { $0.tag },
            .text("url", "The absolute address") { $0.url },
        ])

    private static func language(_ names: ThemeNames) -> ContextType<PageView> {
        ContextType(
            "language",
            [
                .text("tag", "Its BCP 47 tag") { $0.language.tag },
                .flag("rtl", "Whether it is written from right to left") {
                    $0.language.isRightToLeft
                },
                .dictionary("strings", "The words of the interface in it", keys: names.words) {
                    $0.all.strings[$0.page.language]
                },
            ])
    }
}

extension PageView {
    /// The edition of the language that the page is written in.
    var language: Edition { site.editions[page.language] }

    /// The page in each language. Where there is nothing to stay on, the way leads to the home page.
    fileprivate var languageLinks: [LanguageLink] {
        guard site.editions.count > 1 else { return [] }
        return site.editions.map { edition in
            let target = page.content == .notFound ? nil : site.page(index, in: edition.locale)
            return LanguageLink(
                tag: edition.tag, name: edition.words.ownName,
                url: all.href(target ?? edition.home),
                isCurrent: edition.locale == page.locale)
        }
    }

    /// The translations that are told to search engines: of a page that they may list, where there are two at least.
    ///
    /// Each names all, itself among them, and all are mutual: else the annotation is ignored (RFC 8288 has the relation;
    /// hreflang's use is that of Google and Yandex).
    fileprivate var alternates: [Alternate] {
        guard site.editions.count > 1, isOffered(index) else { return [] }
        let pages = site.editions.compactMap { edition in
            site.page(index, in: edition.locale).flatMap { target in
                isOffered(target) && site.pages[target].part?.number == page.part?.number
                    ? (edition, target) : nil
            }
        }
        guard pages.count > 1 else { return [] }
        return pages.map { Alternate(tag: $0.tag, url: site.absolute($1)) }
            + pages.prefix(1).map { Alternate(tag: "x-default", url: site.absolute($1)) }
    }

    /// Whether search engines may list a page as one of its language.
    private func isOffered(_ index: Int) -> Bool {
        let page = site.pages[index]
        return !page.isBorrowed && !PageView(all: all, index: index).isHiddenFromEngines
    }

    fileprivate var untranslatedNotice: String {
        guard page.isBorrowed else { return "" }
        return edition.words.text(
            "untranslated",
            [
                ("language", edition.words.languageName(edition, among: site.editions)),
                ("original", edition.words.languageName(language, among: site.editions)),
            ])
    }
}

extension InterfaceWords {
    /// What the language calls itself; its tag where nobody says.
    fileprivate var ownName: String {
        has("this-language") ? self["this-language"] : languageName(locale)
    }

    /// The name of an edition's language, without the region that nothing is to be told apart by.
    fileprivate func languageName(_ edition: Edition, among all: [Edition]) -> String {
        func language(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
        let own = language(edition.tag)
        let isAlone = all.count { language($0.tag) == own } == 1
        let name = languageName(String(own))
        return isAlone && name != own ? name : languageName(edition.tag)
    }
}
