import Metadata
import Mustache
import SiteModel

/// A letter to begin from, to be sent over a channel.
struct Letter: Sendable {
    let subject: String
    let body: String
    let channel: Channel
    /// The day of the build.
    let today: CalendarDate

    /// The address to write to: the channel's first, where it counts today. Another one may be for other matters.
    var address: ContactPoint? {
        guard channel.facts.kind == .email, let first = channel.facts.points.first,
            channel.facts.standing(of: first, on: today).isCurrent
        else { return nil }
        return first
    }

    /// The last day on which the address counts.
    var reviewBy: CalendarDate? {
        guard let address,
            case .current(let day) = channel.facts.standing(of: address, on: today)
        else { return nil }
        return day
    }

    /// The text without white space at its end, which a block of YAML has.
    var text: String {
        var text = body[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    /// The link that opens the letter in a mail program; nil where the channel is no mail.
    var href: String? {
        guard channel.facts.kind == .email else { return nil }
        return MailLink(address: address?.value, subject: subject, body: text).href
    }

    /// The same without an address, for when it no longer counts.
    var hrefWithoutAddress: String {
        MailLink(address: nil, subject: subject, body: text).href
    }
}

/// The keys of a letter.
enum LetterContext {
    static let type = ContextType<Letter>(
        "message",
        [
            .text("subject", "The subject line") { $0.subject },
            .text("body", "The text, with blanks") { $0.text },
            .optionalText("mail-url", "The link that opens it in a mail program") { $0.href },
            .optionalText("mail-address", "The confirmed address that the link writes to") {
                $0.address?.display
            },
            .optionalText("mail-review-by", "The last day on which it counts, as YYYY-MM-DD") {
                $0.reviewBy?.iso8601
            },
            .text("blank-mail-url", "The link without an address, for afterwards") {
                $0.hrefWithoutAddress
            },
        ])
}

extension PageView {
    /// A letter with a blank for each item of a checklist.
    func letterBody(matter: String, _ list: Checklist) -> String {
        let lines = list.items.map { item in
            words.text("message-item", [("item", Letter.label(item.plain))])
        }
        return words.text(
            "message-letter",
            [("items", lines.joined(separator: "\n")), ("matter", matter)])
    }
}

extension Letter {
    /// A line as the label of a blank: on one line, without punctuation at its end.
    fileprivate static func label(_ plain: String) -> String {
        let line = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var label = line[...]
        while let last = label.last, ".,;:!?。，；：！？、".contains(last) { label.removeLast() }
        return String(label)
    }
}
