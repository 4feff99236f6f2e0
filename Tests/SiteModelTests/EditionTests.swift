import Metadata
import SourceText
import Testing

@testable import SiteModel

private func words(_ channel: String) -> String {
    "-- en/contact/\(channel).md --\n---\nname: \(channel)\nsummary: S\nfind-it: [L]\nstatus-note: N\n---\n"
}

private func facts(_ channel: String, _ lines: String...) -> String {
    "-- channels/\(channel).yaml --\nkind: chat\n" + lines.joined(separator: "\n") + "\n"
        + words(channel)
}

@Test func channelsStandByTheirOrderAndThenByTheirIds() {
    let model = ModelSite(
        facts("c", "existence: confirmed", "order: 1")
            + facts("a", "existence: confirmed", "order: 2")
            + facts("b", "existence: confirmed", "order: 1"))
    #expect(model.edition.channels.map(\.facts.id) == ["b", "c", "a"])
    #expect(
        model.edition.channels.map { model.site.pages[$0.page].permalink.path } == [
            "/contact/b/", "/contact/c/", "/contact/a/",
        ])
}

@Test func topicsKeepTheirOrderAndQuestionsStandByTopicOrderAndId() {
    func question(_ id: String, _ lines: String) -> String {
        "-- en/faq/\(id).md --\n---\nquestion: \(id)?\nanswer: A.\n\(lines)\n---\n"
    }
    let model = ModelSite(
        """
        -- topics.yaml --
        - {id: z, urgency: now, needs: [private]}
        - {id: y, urgency: normal}
        - {id: x, urgency: today}
        -- en/topics/y.md --
        ---
        name: Y
        ---
        -- en/topics/z.md --
        ---
        name: Z
        ---
        -- en/articles/w.md --
        ---
        title: W
        topic: y
        ---

        """ + question("a", "topic: y") + question("b", "topic: z")
            + question("c", "topic: z\norder: 1")
            + question("d", "topic: y\nurgency: now\nneeds: []") + question("e", "topic: x")
            + question("f", ""))
    let edition = model.edition
    #expect(edition.topics.map(\.facts.id) == ["z", "y"], "a topic without words is not shown")
    #expect(edition.questions.map(\.id) == ["c", "b", "a", "d", "e", "f"])
    #expect(
        edition.topics.map { $0.questions.map { edition.questions[$0].id } } == [
            ["c", "b"], ["a", "d"],
        ])
    #expect(edition.topics.map(\.articles) == [[], [0]])
    #expect(edition.question("b")?.urgency == .now && edition.question("b")?.needs == [.private])
    #expect(edition.question("d")?.urgency == .now && edition.question("d")?.needs == [])
    #expect(edition.question("f")?.urgency == .normal && edition.question("f")?.topic == nil)
}

@Test func articlesAreReadFolderByFolderByOrderAndThenByPath() {
    func article(_ path: String, _ order: Int? = nil) -> String {
        "-- en/\(path).md --\n---\ntitle: T\n\(order.map { "order: \($0)" } ?? "")\n---\n"
    }
    let model = ModelSite(
        article("articles/b") + article("articles/a") + article("articles/z", 1)
            + article("articles/deep/x") + article("articles/first/y")
            + article("articles/deep/index", 2) + article("articles/first/index", 1)
            + article("top"))
    let paths = model.edition.readingOrder.map { model.site.pages[$0].permalink.path }
    #expect(
        paths == [
            "/top/", "/articles/", "/articles/z/", "/articles/a/", "/articles/b/",
            "/articles/first/", "/articles/first/y/", "/articles/deep/", "/articles/deep/x/",
        ])
    let sections = model.edition.sections
    #expect(sections[0].parent == nil && sections[0].page == model.edition.home)
    for (index, section) in sections.enumerated() {
        for inner in section.subsections { #expect(sections[inner].parent == index) }
        for article in section.articles {
            #expect(model.edition.articles[article].section == index)
        }
    }
}

@Test(arguments: [
    ("", true, true), ("draft: yes", false, true), ("draft: no", true, true),
    ("published: 2026-11-23", true, true), ("published: 2026-11-24", false, true),
    ("expires: 2026-11-23", true, true), ("expires: 2026-11-22", false, false),
    ("draft: yes\nexpires: 2026-11-22", false, false),
    ("published: 2026-11-01\nexpires: 2026-11-30", true, true),
])
func aPageIsShownFromItsFirstToItsLastDay(lines: String, isShown: Bool, withDrafts: Bool) {
    let archive = "-- en/a.md --\n---\ntitle: A\n\(lines)\n---\n"
    #expect((ModelSite(archive).index(at: "/a/") != nil) == isShown)
    #expect((ModelSite(archive, drafts: true).index(at: "/a/") != nil) == withDrafts)
}

@Test func aPageThatIsShownOnTwoDaysIsShownOnAllBetween() {
    let archive =
        "-- en/a.md --\n---\ntitle: A\npublished: 2026-02-27\nexpires: 2026-03-02\n---\n"
    let first = CalendarDate(iso8601: "2026-02-20")!
    let shown = (0..<20).filter {
        ModelSite(archive, today: first.adding(days: $0).iso8601).index(at: "/a/") != nil
    }
    #expect(shown == Array(7...10))
}

@Test func everyDayOfFourCenturiesIsTheOneAfterTheDayBefore() {
    var day = CalendarDate(iso8601: "1999-12-31")!
    for number in 1...146_097 {
        let next = day.adding(days: 1)
        #expect(next > day && day.days(until: next) == 1)
        #expect(next.weekday == day.weekday % 7 + 1)
        #expect(CalendarDate(daysSinceEpoch: next.daysSinceEpoch) == next)
        if number % 97 == 0 { #expect(CalendarDate(iso8601: next.iso8601) == next) }
        day = next
    }
    #expect(day.iso8601 == "2399-12-31")
}

private let interface = InterfaceWords(
    locale: "en",
    entries: [
        ("search", "Search"), ("results.one", "{count} result"),
        ("results.other", "{count} results"),
        ("pages.other", "{count} 页"), ("date", "{year}-{month}-{day}"),
        ("see", "See {channel}, {channel}"),
        ("search", "second"),
    ])

@Test(arguments: [(0, "0 results"), (1, "1 result"), (2, "2 results"), (1000, "1000 results")])
func aCountTakesTheFormOfItsNumber(count: Int, text: String) {
    #expect(interface.count(count, "results") == text)
    #expect(
        interface.count(count, "pages") == "\(count) 页",
        "a language without a singular has one form")
}

@Test func wordsAreFilledInAndMissingOnesShowTheirKey() {
    #expect(interface["search"] == "Search", "the first of two counts")
    #expect(interface["nothing"] == "nothing" && !interface.has("nothing"))
    #expect(interface.text("see", [("channel", "{channel}")]) == "See {channel}, {channel}")
    #expect(interface.text("see", [("channel", "电话")]) == "See 电话, 电话")
    #expect(interface.date(CalendarDate(iso8601: "2026-03-09")!) == "2026-3-9")
}

@Test func whatALocaleLacksComesFromTheOther() {
    let chinese = InterfaceWords(locale: "zh-CN", entries: [("search", "搜索")])
    let completed = chinese.completed(by: interface)
    #expect(completed.locale == "zh-CN")
    #expect(completed["search"] == "搜索" && completed["see"] == interface["see"])
    #expect(completed.completed(by: interface) == completed)
}
