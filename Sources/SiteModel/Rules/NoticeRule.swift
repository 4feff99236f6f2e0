import Markdown
import Metadata
import SourceText

/// Notices are short, begin before they end, stand on pages that there are, and go once they are over.
struct NoticeRule {
    /// So many characters the text of a notice has at most: it stands above everything else.
    private static let longest = 500
    /// So many grave notices somebody still reads.
    private static let mostGrave = 2
    /// So long a notice may stay after its last day: somebody who builds with `--strict` need not hurry.
    private static let daysOfGrace = 31

    let site: Site

    func diagnostics() -> [Diagnostic] {
        site.texts.flatMap { parsed -> [Diagnostic] in
            guard case .notice(let id, let words) = parsed.words else { return [] }
            return days(id, words, parsed) + scopes(words, parsed) + form(parsed)
        } + site.editions.flatMap(grave)
    }

    private func days(_ id: String, _ words: NoticeWords, _ parsed: ParsedPage) -> [Diagnostic] {
        guard let days = words.days else { return [] }
        let (from, until) = (days.from.value, days.until.value)
        let location = parsed.file.location(days.until.range)
        if until < from { return [.noticeEndsBeforeItBegins(from, until, at: location)] }
        guard until.days(until: site.today) > NoticeRule.daysOfGrace else { return [] }
        return [.pastNotice(id, until, at: location)]
    }

    private func scopes(_ words: NoticeWords, _ parsed: ParsedPage) -> [Diagnostic] {
        words.scopes.compactMap { scope in
            let location = parsed.file.location(scope.range)
            switch scope.value {
            case .site: return nil
            case .topic(let id):
                let known = site.topicFacts.map(\.id)
                if known.contains(id) || site.unreadable.topics.contains(id) { return nil }
                return .unknownTopic(
                    id, at: location,
                    nearest: nearestName(to: id, among: known).map { "topic:" + $0 })
            case .channel(let id):
                let known = site.channelFacts.map(\.id)
                if known.contains(id) || site.unreadable.channels.contains(id) { return nil }
                return .unknownChannel(
                    id, at: location,
                    nearest: nearestName(to: id, among: known).map { "channel:" + $0 })
            }
        }
    }

    private func form(_ parsed: ParsedPage) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let body = parsed.body
        for heading in [body.title].compactMap(\.self) + body.outline {
            found.append(.headingInNotice(at: parsed.file.location(heading.range)))
        }
        for fragment in parsed.namedFragments {
            found.append(.fragmentInNotice(at: fragment.location))
        }
        let count = body.sections.reduce(0) {
            $0 + String(decoding: $1.text.bytes, as: UTF8.self).count
        }
        let place = parsed.file.location(0..<0)
        if body.html.isEmpty { found.append(.emptyNotice(at: place)) }
        if count > NoticeRule.longest {
            found.append(.longNotice(count, limit: NoticeRule.longest, at: place))
        }
        return found
    }

    /// More grave notices at a time than anybody reads; told at the first one too many of the locale's own.
    private func grave(_ edition: Edition) -> [Diagnostic] {
        let grave = edition.notices.filter { $0.words.severity == .critical }
        guard grave.count > NoticeRule.mostGrave else { return [] }
        let more = grave.dropFirst(NoticeRule.mostGrave).first {
            $0.parsed.place.locale == edition.locale
        }
        return more.map {
            [
                .manyNotices(
                    grave.count, limit: NoticeRule.mostGrave,
                    at: $0.parsed.file.location(0..<0))
            ]
        } ?? []
    }
}
