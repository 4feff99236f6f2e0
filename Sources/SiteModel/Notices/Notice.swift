import Metadata
import SourceText

/// A notice that a locale shows today.
public struct Notice: Sendable {
    /// The name of the file without its ending.
    public let id: String
    /// What it says of itself.
    public let words: NoticeWords
    /// When it is shown.
    public let days: NoticeWords.Days
    /// Its file; in another locale's folder where nobody has translated it yet.
    public let parsed: ParsedPage

    /// The notices among some texts that are current on a day: the gravest first, and of those the newest.
    static func current(among texts: [ParsedPage], on day: CalendarDate) -> [Notice] {
        let order = NoticeWords.Severity.allCases
        return texts.compactMap { parsed -> Notice? in
            guard case .notice(let id, let words) = parsed.words, words.isCurrent(on: day),
                let days = words.days
            else { return nil }
            return Notice(id: id, words: words, days: days, parsed: parsed)
        }.sorted { left, right in
            let (leftRank, rightRank) = (
                order.firstIndex(of: left.words.severity)!,
                order.firstIndex(of: right.words.severity)!
            )
            if leftRank != rightRank { return leftRank < rightRank }
            if left.days.from.value != right.days.from.value {
                return left.days.from.value > right.days.from.value
            }
            return left.id.precedesByBytes(right.id)
        }
    }
}

extension Site {
    /// The notices that stand on a page, the gravest first.
    public func notices(on page: Page) -> [Notice] {
        let edition = edition(of: page)
        // Most sites have none today.
        if edition.notices.isEmpty { return [] }
        let scopes = scopes(of: page)
        return edition.notices.filter { notice in
            notice.words.scopes.contains { scopes.contains($0.value) }
        }
    }

    /// What a notice may name to stand on a page.
    private func scopes(of page: Page) -> Set<NoticeWords.Scope> {
        let edition = edition(of: page)
        var scopes: Set<NoticeWords.Scope> = [.site]
        switch page.content {
        case .topic(let index, _): scopes.insert(.topic(edition.topics[index].facts.id))
        case .question(let index):
            if let topic = edition.questions[index].topic {
                scopes.insert(.topic(edition.topics[topic].facts.id))
            }
        case .channel(let index): scopes.insert(.channel(edition.channels[index].facts.id))
        case .contactGuide:
            scopes.formUnion(edition.channels.map { .channel($0.facts.id) })
        case .article(let index):
            let words = edition.articles[index].words
            if let topic = words.topic { scopes.insert(.topic(topic.value)) }
            if let channel = words.channel { scopes.insert(.channel(channel.value)) }
        case .home, .prepare, .questionList, .section, .verify, .search, .notFound: break
        }
        return scopes
    }
}

extension Notice {
    /// The instant at which the notice is over, in seconds since 1970-01-01T00:00Z: the end of its last day in a zone.
    public func end(in zone: TimeZoneRules) -> Int {
        zone.instant(local: (days.until.value.daysSinceEpoch + 1) * 86_400)
    }
}
