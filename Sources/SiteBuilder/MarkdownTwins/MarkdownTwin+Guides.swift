import SiteModel

extension MarkdownTwin {
    /// The home page.
    mutating func writeHome() {
        writeLead()
        writeUrgent()
        let topics = view.topicsInBrief
        if !topics.isEmpty {
            text.heading(words["topics"])
            for topic in topics { write(topic) }
            if let list = view.edition.questionList {
                text.paragraph(
                    MarkdownLine(words["all-questions"], linkTo: view.site.absolute(list)))
            }
        } else if !view.edition.questions.isEmpty {
            text.heading(words["faq"])
            writeQuestions(view.firstQuestions)
        }
        let channels = view.channelSummaries
        if !channels.isEmpty {
            text.heading(words["channels"])
            text.paragraph(words["channels-lead"])
            writeChannels(channels)
            if let guide = view.edition.contactGuide {
                text.paragraph(
                    MarkdownLine(words["channels-compare"], linkTo: view.site.absolute(guide)))
            }
        }
        writeBody()
        let articles = view.articlesWithoutSection
        if !articles.isEmpty {
            text.heading(words["more-guides"])
            writePages(articles)
        }
        for section in view.sectionsInBrief {
            let page = view.site.pages[section.section.page]
            text.heading(
                MarkdownLine(page.title, linkTo: view.site.absolute(section.section.page)))
            text.paragraph(page.description)
            writePages(section.pages)
        }
    }

    /// The contact guide.
    mutating func writeContactGuide() {
        writeLead()
        writeUrgent()
        let channels = view.channelSummaries
        if !channels.isEmpty {
            text.heading(words["channels"])
            text.list(channels.map(compared))
            if let prepare = view.edition.prepare {
                text.paragraph(
                    MarkdownLine(words["prepare-all"], linkTo: view.site.absolute(prepare)))
            }
        }
        writeMatters()
        writeBody()
        if let verify = view.edition.verify {
            text.paragraph(MarkdownLine(words["verify-link"], linkTo: view.site.absolute(verify)))
        }
    }

    /// An article, or the page of a folder of articles.
    mutating func writeArticle() {
        writeLead()
        writeBody()
        writePages(view.children.map(view.link))
        writeOtherParts()
    }

    private mutating func writeUrgent() {
        let urgent = view.urgentQuestions.prefix(3)
        guard !urgent.isEmpty else { return }
        text.heading(words["urgent"])
        writeQuestions(Array(urgent))
    }

    private mutating func write(_ topic: TopicSummary) {
        var name = MarkdownLine(
            topic.topic.words.name, linkTo: view.site.absolute(topic.topic.page))
        appendUrgency(topic.topic.facts.urgency, to: &name)
        text.heading(name, level: 3)
        text.paragraph(topic.topic.words.description ?? "")
        text.list(
            topic.questions.map { index in
                let question = view.edition.questions[index]
                return MarkdownLine(
                    question.words.question, linkTo: view.site.absolute(question.page))
            })
    }

    /// A channel with what the comparison says of it.
    private func compared(_ summary: ChannelSummary) -> [UInt8] {
        let channel = summary.channel
        var line = MarkdownLine(channel.words.name, linkTo: view.site.absolute(channel.page))
        appendTags(Array(doubts(summary).prefix(2)), to: &line)
        var facts = [labelled("suited-for", channel.words.summary)]
        if !summary.speedLabel.isEmpty { facts.append(labelled("speed", summary.speedLabel)) }
        let offers = summary.offerLabels
        facts.append(
            labelled(
                "offers",
                offers.isEmpty
                    ? words["offers-unknown"] : offers.joined(separator: words["list-separator"])))
        return MarkdownText.item(line, above: facts.map(\.bytes))
    }
}
