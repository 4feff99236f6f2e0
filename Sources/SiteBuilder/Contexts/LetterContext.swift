import Mustache
import SiteModel

/// A letter to begin from, to be sent over a channel.
struct Letter: Sendable {
    let subject: String
    let body: String
    let channel: Channel

    /// The address to write to, where one is confirmed: the one place where letters ask for it.
    var address: ContactPoint? {
        channel.facts.kind == .email ? channel.facts.points.first : nil
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
