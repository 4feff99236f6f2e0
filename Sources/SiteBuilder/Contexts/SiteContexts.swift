import Mustache
import SiteModel

/// What every page can say of the site as a whole.
enum SiteContexts {
    static let site = ContextType<PageView>(
        "site",
        [
            .text("title", "The site's name") { $0.siteTitle },
            .text("description", "One sentence on what it is for; may be empty") {
                $0.siteDescription ?? ""
            },
            .text("url", "The address of the home page") { $0.all.href($0.edition.home) },
            .text("search-url", "The address of the search page") {
                $0.all.href($0.edition.search)
            },
            .flag("has-contact", "Whether there is a contact guide") {
                $0.edition.contactGuide != nil
            },
            .optionalText("contact-url", "The address of the contact guide") { view in
                view.edition.contactGuide.map(view.all.href)
            },
            .optionalObject(
                "recommended", "The channel for somebody whose matter nobody knows",
                of: ItemContexts.channel
            ) { $0.recommendedChannel },
            .list(
                "urgent-topics", "The three topics that are most urgent", of: ItemContexts.link
            ) { view in view.edition.topics.prefix(3).map { view.link($0.page) } },
            .optionalText("prepare-url", "The address of the page of what to have ready") { view in
                view.edition.prepare.map(view.all.href)
            },
            .optionalText("feed-url", "The address of the feed of changes, where a page has a date")
            {
                $0.all.feeds[$0.page.locale]
            },
            .flag("has-faq", "Whether there are questions") { $0.edition.questionList != nil },
            .optionalText("faq-url", "The address of the list of questions") { view in
                view.edition.questionList.map(view.all.href)
            },
            .flag("has-hours", "Whether it is known of any channel when somebody answers") { view in
                view.edition.channels.contains { $0.facts.hours != .unknown }
            },
            .flag("has-verify", "Whether there is a page that checks a contact") {
                $0.edition.verify != nil
            },
            .optionalText("verify-url", "The address of the page that checks a contact") { view in
                view.edition.verify.map(view.all.href)
            },
            .text("publisher", "Who publishes the site; may be empty") {
                $0.site.configuration.publisher?.name[$0.page.locale] ?? ""
            },
            .text("about", "The service that the site is about; may be empty") {
                $0.site.configuration.publisher?.about?[$0.page.locale] ?? ""
            },
            .flag("independent", "Whether the publisher is not the service itself") {
                $0.site.configuration.publisher?.relation == .independent
            },
            .flag("official", "Whether the publisher is the service itself") {
                $0.site.configuration.publisher?.relation == .official
            },
            .text("manifest-url", "The address of the search index") { $0.manifestURL },
            .text("search-module-url", "The address of the search client") {
                $0.all.assets.url("search.js", $0.site)
            },
        ])
}

extension PageView {
    /// The address of the manifest of this locale's search index.
    var manifestURL: String {
        site.configuration.url.path(to: Permalink("/search/\(edition.tag)/manifest.json"))
    }

    /// The links of the header: what a reader in trouble may want from any page.
    var navigation: [PageLink] {
        let ancestors = ancestors
        return all.navigation[page.locale].map { target in
            ancestors.contains(target) || target == index
                ? PageLink(to: target, of: site, isCurrent: true) : all.links[target]
        }
    }

    /// The links of the footer: the pages that stand straight in the locale's folder or in `articles/`.
    var footerLinks: [PageLink] { all.footer[page.locale].map { all.links[$0] } }

    /// The pages above this one, from the home page down.
    var ancestors: [Int] {
        switch page.content {
        case .home: []
        case .contactGuide, .questionList, .search, .notFound: [edition.home]
        case .channel, .prepare, .verify: [edition.home] + [edition.contactGuide].compactMap { $0 }
        case .question(let question):
            [edition.home, edition.questionList].compactMap { $0 }
                + [edition.questions[question].topic.map { edition.topics[$0].page }].compactMap {
                    $0
                }
        case .topic: [edition.home, edition.questionList].compactMap { $0 }
        case .article(let article): [edition.home] + sectionPages(edition.articles[article].section)
        case .section(let section, _):
            [edition.home] + (edition.sections[section].parent.map(sectionPages) ?? [])
        }
    }

    /// The pages of a section and of those that it lies in, outermost first; without the home page.
    private func sectionPages(_ section: Int) -> [Int] {
        guard let parent = edition.sections[section].parent else { return [] }
        return sectionPages(parent) + [edition.sections[section].page]
    }

    /// The way from the home page to here.
    var breadcrumb: [PageLink] {
        let ancestors = ancestors
        guard !ancestors.isEmpty else { return [] }
        var links = ancestors.map { target in
            target == edition.home
                ? PageLink(title: edition.words["home"], url: all.href(target))
                : all.links[target]
        }
        links.append(PageLink(to: index, of: site, isCurrent: true))
        return links
    }
}
