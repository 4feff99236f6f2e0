import SiteModel
import SourceText

extension PageView {
    /// The questions that the page shows together with their short answers, as its own matter.
    var answeredQuestions: [Int] {
        switch page.content {
        case .question(let question): [question]
        case .questionList(let part): Array(part.range)
        case .topic(let topic, let part):
            // A topic's list goes on with its articles.
            part.range.prefix { $0 < edition.topics[topic].questions.count }
                .map { edition.topics[topic].questions[$0] }
        default: []
        }
    }

    /// Writes questions with their short answers, as elements of an array.
    func writeQuestions(_ questions: [Int], to json: inout JSONWriter) {
        for index in questions {
            let question = edition.questions[index]
            json.object { json in
                json.member("@type", "Question")
                json.member("@id", NodeAddress.question(question, site))
                json.member("url", site.absolute(question.page))
                json.member("name", question.words.question)
                json.object("acceptedAnswer") { json in
                    json.member("@type", "Answer")
                    json.member("@id", NodeAddress.answer(question, site))
                    json.member("text", question.words.answer)
                }
            }
        }
    }
}
