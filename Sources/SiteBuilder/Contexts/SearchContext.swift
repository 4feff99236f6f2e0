import Metadata
import Mustache
import SiteModel

/// The keys of the search page: the whole site by topic, for whoever has no scripts or does not want to search.
enum SearchContext {
    static let keys: [ContextKey<PageView>] = [
        .list(
            "topics", "The topics, most urgent first, with what belongs to them",
            of: ItemContexts.topic
        ) { view in
            let longest = view.longestGroup
            return view.edition.topics.indices.map { index in
                let topic = view.edition.topics[index]
                let questions = topic.questions.prefix(longest)
                let articles = topic.articles.prefix(longest - questions.count)
                return view.topicSummary(
                    index, questions: Array(questions), articles: Array(articles))
            }
        },
        .list("questions", "The questions without a topic", of: ItemContexts.question) { view in
            view.questionsWithoutTopic.prefix(view.longestGroup).map(view.question)
        },
        .flag("has-questions", "Whether there are questions without a topic") {
            !$0.questionsWithoutTopic.isEmpty
        },
        .list(
            "articles", "The articles without a topic that stand in no section",
            of: ItemContexts.link
        ) { view in
            view.articlesWithoutTopic(in: 0).prefix(view.longestGroup).map {
                view.link(view.edition.articles[$0].page)
            }
        },
        .flag("has-articles", "Whether articles without a topic stand in no section") {
            !$0.articlesWithoutTopic(in: 0).isEmpty
        },
        .list(
            "sections", "The folders of articles, with their pages without a topic",
            of: ItemContexts.section
        ) { view in
            let longest = view.longestGroup
            return view.listedSections.map { index in
                SectionSummary(
                    section: view.edition.sections[index],
                    articles: view.articlesWithoutTopic(in: index), longest: longest, view: view)
            }
        },
    ]
}

/// How many entries all groups may show together: whoever searches loads this page.
private let mostEntries = 500
/// How many entries a group shows at least, where it has them.
private let leastOfGroup = 5
private let mostSections = 50

extension PageView {
    fileprivate var questionsWithoutTopic: [Int] {
        edition.questions.indices.filter { edition.questions[$0].topic == nil }
    }

    fileprivate func articlesWithoutTopic(in section: Int) -> [Int] {
        edition.sections[section].articles.filter { article in
            edition.articles[article].words.topic.flatMap { edition.topic($0.value) } == nil
        }
    }

    /// The sections of the first level, and deeper ones that have articles without a topic.
    fileprivate var listedSections: ArraySlice<Int> {
        edition.sections.indices.dropFirst().filter {
            edition.sections[$0].parent == 0 || !articlesWithoutTopic(in: $0).isEmpty
        }.prefix(mostSections)
    }

    /// How many entries a group shows: as many as leave room for the others. The page of the group has all.
    fileprivate var longestGroup: Int {
        let topics = edition.topics.map { $0.questions.count + $0.articles.count }
        let sections = listedSections.map {
            articlesWithoutTopic(in: $0).count + edition.sections[$0].subsections.count
        }
        let others = [questionsWithoutTopic.count, articlesWithoutTopic(in: 0).count]
        let groups = topics + sections + others
        return (leastOfGroup...mostEntries).last { longest in
            groups.reduce(0) { $0 + min($1, longest) } <= mostEntries
        } ?? leastOfGroup
    }
}
