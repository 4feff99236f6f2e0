import SiteModel

extension MarkdownTwin {
    /// The page of a question.
    mutating func writeQuestion() {
        let question = view.shownQuestion
        var heading = MarkdownLine(words["short-answer"])
        appendUrgency(question.urgency, to: &heading)
        text.heading(heading)
        text.paragraph(question.words.answer)
        writeBody()
        writeList("escalate", question.words.escalate)
        writeWhereToTurn(question.matter)
        writePrepare(view.questionChecklist)
        if let letter = view.questionLetter {
            text.heading(words["message-question-lead"])
            write(letter)
        }
        let related = view.relatedQuestions
        if !related.isEmpty {
            text.heading(words["related"])
            writeQuestions(related)
        }
        if let next = view.nextStep {
            var line = MarkdownLine(words["unsolved"] + " " + words["unsolved-go"])
            line.appendLink(next.title, to: view.absolute(next.url))
            text.paragraph(line)
        }
    }

    /// The page of a topic.
    mutating func writeTopic() {
        let topic = view.shownTopic
        text.paragraph(words["urgency-\(topic.facts.urgency.rawValue)"])
        writeLead()
        writeBody()
        let listed = view.listedEntries
        let questions = listed.filter { $0 < topic.questions.count }.map { topic.questions[$0] }
        if !questions.isEmpty {
            text.heading(words["questions-here"])
            writeQuestions(questions)
        }
        writeWhereToTurn(topic.facts.matter)
        writePrepare(view.topicChecklist)
        let articles = listed.filter { $0 >= topic.questions.count }.map {
            view.edition.articles[topic.articles[$0 - topic.questions.count]].page
        }
        if !articles.isEmpty {
            text.heading(words["articles-here"])
            writePages(articles.map(view.link))
        }
        writeOtherParts()
    }

    /// The list of questions.
    mutating func writeQuestionList() {
        writeLead()
        text.paragraph(words.count(view.edition.questions.count, "questions"))
        writeBody()
        for topic in view.listedTopics {
            var name = MarkdownLine(
                topic.topic.words.name, linkTo: view.site.absolute(topic.topic.page))
            appendUrgency(topic.topic.facts.urgency, to: &name)
            text.heading(name)
            text.paragraph(topic.topic.words.description ?? "")
            writeQuestions(topic.questions)
        }
        let others = view.listedQuestionsWithoutTopic
        if !others.isEmpty {
            text.heading(words["other-questions"])
            writeQuestions(others)
        }
        writeOtherParts()
    }

    /// Questions by their indices, each with its short answer.
    mutating func writeQuestions(_ questions: [Int]) {
        writeQuestions(questions.map(view.question))
    }

    /// Questions, each with its short answer.
    mutating func writeQuestions(_ questions: [QuestionSummary]) {
        text.list(
            questions.map { question in
                var line = MarkdownLine(question.question, linkTo: view.absolute(question.url))
                line.append(words["label-separator"] + question.answer)
                return line
            })
    }

    /// Pages, each with its description.
    mutating func writePages(_ pages: [PageLink]) {
        text.list(
            pages.map { page in
                var line = MarkdownLine(page.title, linkTo: view.absolute(page.url))
                if !page.description.isEmpty {
                    line.append(words["label-separator"] + page.description)
                }
                return line
            })
    }

    /// The parts of the list before and after this one.
    mutating func writeOtherParts() {
        guard let pagination = view.pagination else { return }
        text.paragraph(pagination.label)
        let parts = [("previous-part", pagination.previous), ("next-part", pagination.next)]
        text.list(
            parts.compactMap { key, url in
                url.map { MarkdownLine(words[key], linkTo: view.absolute($0)) }
            })
    }
}
