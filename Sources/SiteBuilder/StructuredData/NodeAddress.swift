import SiteModel

/// The ids of nodes: stable from build to build, and from page to page.
enum NodeAddress {
    /// The site in one locale.
    static func website(_ site: Site, _ edition: Edition) -> String {
        site.absolute(edition.home) + "#website"
    }

    /// Who publishes the site, who is the same in every locale.
    static func organization(_ site: Site) -> String {
        site.absolute(site.editions[0].home) + "#organization"
    }

    /// What follows the address of a page in its id.
    static let pageName = "#webpage"

    static func page(_ view: PageView) -> String { view.site.absolute(view.index) + pageName }

    static func breadcrumb(_ view: PageView) -> String {
        view.site.absolute(view.index) + "#breadcrumb"
    }

    static func question(_ question: Question, _ site: Site) -> String {
        site.absolute(question.page) + "#question"
    }

    static func answer(_ question: Question, _ site: Site) -> String {
        site.absolute(question.page) + "#answer"
    }

    /// A point of a channel by its number in the channel's file, so that it keeps its id when the one before it goes stale.
    static func contact(_ channel: Channel, _ point: CurrentPoint, _ site: Site) -> String {
        site.absolute(channel.page) + "#contact-\(channel.facts.id)-\(point.number)"
    }
}

extension Site {
    /// The absolute address of the page with an index.
    func absolute(_ page: Int) -> String { configuration.url.origin + href(page) }
}
