import Markdown
import SiteModel

extension MarkdownTwin {
    /// What to have ready, below its heading; nothing where there is nothing.
    mutating func writePrepare(_ list: Checklist) {
        guard !list.isEmpty else { return }
        text.heading(words["prepare"])
        writeItems(list)
        text.paragraph(words["no-secrets"])
        if let prepare = view.edition.prepare {
            text.paragraph(
                MarkdownLine(words["prepare-all"], linkTo: view.site.absolute(prepare)))
        }
    }

    /// The page of what to have ready.
    mutating func writePreparation() {
        writeLead()
        writeBody()
        let guide = view.preparationGuide
        if !guide.isEmpty { text.paragraph(words["no-secrets"]) }
        if !guide.general.isEmpty {
            text.heading(words["prepare-general"])
            writeItems(guide.general)
        }
        if !guide.shared.isEmpty {
            text.heading(words["prepare-shared"])
            text.list(
                guide.shared.map { shared in
                    let note = inBrackets(words["prepare-for"] + view.names(of: shared.sources))
                    var bytes = markdown(shared.item)
                    if note.utf8.first == UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
                    bytes.appendEscapingMarkdown(note.utf8, atStartOfLine: false)
                    return bytes
                })
        }
        if !guide.topics.isEmpty { text.heading(words["prepare-topics"]) }
        for part in guide.topics { write(part) }
        if !guide.channels.isEmpty { text.heading(words["prepare-channels"]) }
        for part in guide.channels { write(part) }
        if !guide.after.isEmpty {
            text.heading(words["after"])
            writeItems(guide.after)
        }
    }

    private mutating func write(_ part: PreparationGuide.TopicPart) {
        if let topic = part.topic.map({ view.edition.topics[$0] }) {
            text.heading(
                MarkdownLine(topic.words.name, linkTo: view.site.absolute(topic.page)), level: 3)
        } else {
            text.heading(words["other-questions"], level: 3)
        }
        let questions = part.questions.map { part in
            let question = view.edition.questions[part.question]
            return MarkdownText.item(
                MarkdownLine(question.words.question, linkTo: view.site.absolute(question.page)),
                above: part.checklist.items.map(markdown))
        }
        // One list: two with the same marks and a blank line between would be one as well.
        text.list(part.checklist.items.map(markdown) + questions)
    }

    private mutating func write(_ part: PreparationGuide.ChannelPart) {
        let channel = view.edition.channels[part.channel]
        text.heading(
            MarkdownLine(
                view.site.pages[channel.page].title, linkTo: view.site.absolute(channel.page)),
            level: 3)
        if channel.facts.offers.contains(.public) { text.paragraph(words["prepare-public"]) }
        writeItems(part.checklist)
    }

    mutating func writeItems(_ list: Checklist) {
        text.list(list.items.map(markdown))
    }

    /// A line of a checklist; its links are seen from the page that it was written for.
    func markdown(_ item: Checklist.Item) -> [UInt8] {
        var bytes: [UInt8] = []
        LinkFiller(
            view: PageView(all: view.all, index: item.page), links: item.text.links,
            isElsewhere: item.page != view.index
        ).fillMarkdown(item.text.written, in: item.text.source, into: &bytes)
        return bytes
    }
}
