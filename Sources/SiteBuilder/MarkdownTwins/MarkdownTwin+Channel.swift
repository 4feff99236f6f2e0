import Metadata
import SiteModel

extension MarkdownTwin {
    /// The page of a channel.
    mutating func writeChannel() {
        let channel = view.shownChannel
        text.paragraph(channel.words.summary)
        writeStatus(channel)
        writePoints(channel)
        if let verify = view.edition.verify {
            text.paragraph(MarkdownLine(words["verify-link"], linkTo: view.site.absolute(verify)))
        }
        writeList("warnings", channel.words.warnings)
        writeFacts(channel)
        writePrepare(Checklist(view.entries(channel.words.prepare, of: channel.page)))
        writeList("steps", channel.words.steps, isOrdered: true)
        let after = Checklist(view.entries(channel.words.after, of: channel.page))
        if !after.isEmpty {
            text.heading(words["after"])
            writeItems(after)
        }
        writeList("benefits", channel.words.benefits)
        writeList("limits", channel.words.limits)
        if let letter = view.channelLetter {
            text.heading(words["message"])
            write(letter)
        }
        writeBody()
        let others = view.otherChannels
        if !others.isEmpty {
            text.heading(words["other-channels"])
            writeChannels(others)
        }
    }

    private mutating func writeStatus(_ channel: Channel) {
        let facts = channel.facts
        if facts.status != .active {
            var line = MarkdownLine()
            line.appendStrong(words["status-\(facts.status.rawValue)"])
            if let note = channel.words.statusNote { line.append(words["label-separator"] + note) }
            text.paragraph(line)
            if let replacement = view.replacement {
                var line = MarkdownLine(words["instead"] + words["label-separator"])
                line.appendLink(
                    replacement.channel.words.name,
                    to: view.site.absolute(replacement.channel.page))
                if replacement.channel.facts.existence == .reported {
                    appendTags([words["reported"]], to: &line)
                }
                text.paragraph(line)
            }
        }
        if facts.existence == .reported {
            var line = MarkdownLine()
            line.appendStrong(words["reported"])
            line.append(words["label-separator"] + words["reported-note"])
            text.paragraph(line)
        }
    }

    /// The contact points that count today with their proofs, and how to find the current ones.
    private mutating func writePoints(_ channel: Channel) {
        let facts = channel.facts
        let entries = view.pointEntries
        let hasCurrent = entries.contains { $0.isCurrent }
        if hasCurrent {
            text.heading(
                words[
                    facts.existence == .reported ? "contact-points-reported" : "contact-points"])
            text.list(entries.map(markdown))
        }
        text.heading(words["find-it"])
        if hasCurrent {
            text.paragraph(words["find-it-check"])
        } else if facts.status != .retired {
            if entries.isEmpty {
                text.paragraph(words["no-point-\(facts.kind.rawValue)"])
            } else {
                text.list(entries.map(markdown))
            }
        }
        text.list(channel.words.findIt.map(markdown), isOrdered: true)
    }

    /// A contact point: with its value only where that counts today.
    private func markdown(_ entry: PointEntry) -> [UInt8] {
        var line = MarkdownLine()
        if let label = entry.label { line.append(label + words["label-separator"]) }
        guard let point = entry.current else {
            line.append(entry.staleNote)
            return line.bytes
        }
        if let href = point.href {
            line.appendLink(point.display, to: href)
        } else {
            line.append(point.display)
        }
        var facts: [MarkdownLine] = []
        if let platform = point.platform { facts.append(labelled("platform", platform)) }
        if let country = point.country {
            facts.append(labelled("country", words.countryName(country)))
        }
        if let verified = point.verified {
            facts.append(labelled("verified-on", words.date(verified.on)))
        }
        if let day = entry.reviewBy { facts.append(labelled("valid-until", words.date(day))) }
        if let verified = point.verified {
            facts.append(labelled("verified-by", verified.by))
            facts.append(labelled("verified-source", address: verified.source))
        }
        return MarkdownText.item(line, above: facts.map(\.bytes))
    }

    /// What is known of the channel at a glance.
    private mutating func writeFacts(_ channel: Channel) {
        let summary = view.channelSummary
        let facts = channel.facts
        var items: [[UInt8]] = []
        if !summary.response.isEmpty {
            items.append(
                MarkdownText.item(
                    labelled("response", summary.response),
                    above: facts.response?.source.map {
                        [labelled("response-source", address: $0).bytes]
                    } ?? []))
        }
        let validity = facts.reviewBy(on: view.site.today).map(view.validity) ?? ""
        if let hours = summary.hoursText {
            items.append(
                MarkdownText.item(
                    labelled("hours", hours + validity), above: hoursNotes(summary).map(\.bytes)))
        }
        if let cost = facts.shownCost(on: view.site.today) {
            items.append(labelled("cost", words["cost-\(cost.rawValue)"] + validity).bytes)
        }
        let lists = [
            ("languages", facts.languages.map(words.languageName)), ("offers", summary.offerLabels),
        ]
        for (key, values) in lists where !values.isEmpty {
            items.append(
                labelled(key, values.joined(separator: words["list-separator"])).bytes)
        }
        guard !items.isEmpty else { return }
        text.heading(words["facts"])
        text.list(items)
    }

    private func hoursNotes(_ summary: ChannelSummary) -> [MarkdownLine] {
        var notes = summary.hoursElsewhere.map { MarkdownLine($0) }
        notes += summary.hoursExceptions.map { exception in
            var line = MarkdownLine(exception.dates + words["label-separator"] + exception.hours)
            if let reason = exception.reason { line.append(inBrackets(reason)) }
            return line
        }
        if let day = summary.schedule?.validThrough {
            notes.append(labelled("hours-through", words.date(day)))
        }
        if let source = summary.schedule?.source {
            notes.append(labelled("hours-source", address: source))
        }
        return notes
    }

    /// A letter to begin from.
    mutating func write(_ letter: Letter) {
        text.paragraph(labelled("message-subject", letter.subject))
        text.paragraph(words["message-body"] + words["label-separator"])
        text.verbatim(letter.text)
        text.paragraph(words["no-secrets"])
        guard letter.channel.facts.kind == .email else { return }
        guard let address = letter.address, let day = letter.reviewBy else {
            text.paragraph(words["mail-fill-in"])
            return
        }
        var line = MarkdownLine(words["mail-to"])
        line.append(address.display + view.validity(until: day))
        text.paragraph(line)
    }
}
