import Markdown
import Metadata
import Mustache
import SiteModel

/// A notice on a page.
struct NoticeView: Sendable {
    let notice: Notice
    let view: PageView

    /// The index of the locale that it is written in.
    var language: Int { notice.parsed.place.locale }

    /// The edition whose language it is written in.
    var edition: Edition { view.site.editions[language] }

    /// How much it matters, and its own title behind that.
    var heading: String {
        let label = edition.words["notice-\(notice.words.severity.rawValue)"]
        return notice.words.title.map { label + edition.words["label-separator"] + $0 } ?? label
    }

    /// Until when it holds, in words.
    var validity: String {
        edition.words.text(
            "notice-until", [("date", edition.words.date(notice.days.until.value))])
    }

    /// The instant at which it is over, in seconds since 1970-01-01T00:00Z.
    var end: Int {
        let zones = view.site.timeZones
        return notice.end(in: zones[view.site.configuration.timeZone] ?? .utc)
    }
}

/// The keys about notices that every page has.
enum NoticeContext {
    static let keys: [ContextKey<PageView>] = [
        .optionalObject(
            "notices", "The notices that stand on the page today, where there are any", of: notices
        ) { view in
            let notices = view.notices
            return notices.isEmpty ? nil : NoticeList(notices: notices)
        }
    ]

    private static let notices = ContextType<NoticeList>(
        "notices",
        [
            .text("end", "When the last of them is over, in seconds since 1970") {
                "\($0.notices.map(\.end).max() ?? 0)"
            },
            .list("list", "The notices, the gravest first", of: notice) { $0.notices },
        ])

    private static let notice = ContextType<NoticeView>(
        "notice",
        [
            .text("id", "Its id") { $0.notice.id },
            .flag("critical", "Whether readers must know before they do anything else") {
                $0.notice.words.severity == .critical
            },
            .flag("warning", "Whether something does not work as usual") {
                $0.notice.words.severity == .warning
            },
            .flag("info", "Whether it is only worth knowing") {
                $0.notice.words.severity == .info
            },
            .text("heading", "How much it matters, in words, and its own title") { $0.heading },
            .html("html", "Its text as HTML") { $0.html },
            .text("until", "Until when it holds, in words") { $0.validity },
            .text("end", "When it is over, in seconds since 1970") { "\($0.end)" },
            ItemContexts.lang { $0.language == $0.view.page.language ? nil : $0.edition.tag },
            .flag("rtl", "Whether it is written from right to left") { $0.edition.isRightToLeft },
        ])
}

/// The notices of a page.
struct NoticeList: Sendable {
    let notices: [NoticeView]
}

extension NoticeView {
    fileprivate var html: [UInt8] {
        let body = notice.parsed.body.html
        var output: [UInt8] = []
        output.reserveCapacity(body.bytes.count + body.gaps.count * 32)
        LinkFiller(view: view, text: notice.parsed).fill(body, into: &output)
        return output
    }
}

extension PageView {
    /// The notices that stand on the page today, the gravest first.
    var notices: [NoticeView] {
        site.notices(on: page).map { NoticeView(notice: $0, view: self) }
    }

    /// Where the claims of the page come from, and those of the fragments that it shows.
    var sources: [PageFacts.Source] {
        let own = page.facts?.sources ?? []
        guard let parsed = page.parsed, page.isFirstPart else { return own }
        let fragments = site.fragments(in: parsed)
        if fragments.isEmpty { return own }
        var addresses = Set(own.map(\.url))
        return own + fragments.flatMap(\.facts.sources).filter { addresses.insert($0.url).inserted }
    }
}
