import Foundation
import TestSupport
import Testing

private func graph(_ path: String, of archive: String) throws -> PageGraph {
    let site = try TestSite(archive)
    try site.build()
    return try PageGraph(try site.output(path))
}

private let root = "https://help.example.com/help/"

private func example(_ path: String) throws -> PageGraph {
    let site = try OfficialExample.built()
    return try PageGraph(try site.output(path))
}

@Test func theSmallestSiteHasAGraphOnEachPage() throws {
    let home = try graph("index.html", of: "-- Content/a.md --\n# A page")
    #expect(home.nodes.count == 2)
    #expect(home.page["@type"] == "WebPage")
    #expect(home.page["isPartOf"]["@id"] == "https://help.example.com/#website")
    #expect(home.page["breadcrumb"] == .null)
    #expect(home.website["name"] == "Test")
}

@Test func theSiteIsSearchedAtItsSearchPage() throws {
    let action = try example("zh-CN/index.html").website["potentialAction"]
    #expect(action["@type"] == "SearchAction")
    #expect(action["target"]["urlTemplate"].string == root + "zh-CN/search/?q={search_term_string}")
    #expect(action["query-input"] == "required name=search_term_string")
}

@Test func theBreadcrumbIsTheVisibleOneAndEndsWithThePageItself() throws {
    let page = try example("faq/stolen/index.html")
    let items = try #require(page.nodes("BreadcrumbList").first?["itemListElement"].array)
    #expect(items.compactMap { $0["position"].number } == [1, 2, 3, 4])
    #expect(
        items.compactMap { $0["item"]["@id"].string } == [
            root + "#webpage", root + "faq/#webpage", root + "topics/security/#webpage",
            root + "faq/stolen/#webpage",
        ])
    let navigation = try #require(
        page.html.firstMatch(of: #/<nav class="breadcrumb[\s\S]*?</nav>/#))
    let links = navigation.0.matches(of: #/<a href="([^"]*)">([^<]*)</#)
    let above = items.dropLast()
    #expect(
        links.map { "https://help.example.com" + $0.1 } == above.map { $0["item"]["url"].string })
    #expect(links.map { PageGraph.plain(String($0.2)) } == above.map { $0["name"].string })
    #expect(items.last?["name"] == page.page["name"])
}

@Test func aQuestionIsAFrequentQuestionWithItsShortAnswer() throws {
    let page = try example("faq/stolen/index.html").page
    #expect(page["@type"] == "FAQPage")
    let question = try #require(page["mainEntity"].array?.first)
    #expect(question["@id"].string == root + "faq/stolen/#question")
    #expect(
        question["name"] == #"My "card" </script><script>alert(1)</script> & <!-- phone"#)
    #expect(
        question["acceptedAnswer"]["text"].string
            == "Lock it at once: 1 < 2 > 0 & so on,\u{2028}then call.")
}

@Test func noTextCanEndTheDataBlockOrBeTakenForMarkup() throws {
    let site = try OfficialExample.built()
    for path in ["faq/stolen/index.html", "faq/index.html", "topics/security/index.html"] {
        let block = try #require(PageGraph.blocks(of: try site.output(path)).first)
        #expect(block.contains(#"\u003c/script\u003e"#), "\(path)")
        #expect(
            !block.unicodeScalars.contains { "<>&\u{2028}\u{2029}".unicodeScalars.contains($0) },
            "\(path)")
    }
}

@Test func aListOfQuestionsHasThoseThatItShows() throws {
    let questions = (1...230).map {
        "-- Content/faq/q\($0 + 100).md --\n---\nquestion: Q \($0)?\nanswer: A \($0).\n---\n"
    }
    let site = try TestSite(questions.joined())
    try site.build()
    let first = try PageGraph(try site.output("faq/index.html")).page
    let second = try PageGraph(try site.output("faq/page/2/index.html")).page
    #expect(first["mainEntity"].array?.count == 200)
    #expect(second["mainEntity"].array?.count == 30)
    #expect(second["url"] == "https://help.example.com/faq/page/2/")
    #expect(second["@id"] == "https://help.example.com/faq/page/2/#webpage")
    #expect(second["mainEntity"].array?.first?["name"] == "Q 201?")
}

@Test func aTopicsPageHasItsQuestionsAsParts() throws {
    let topic = try example("topics/security/index.html").page
    #expect(topic["@type"] == "CollectionPage")
    #expect(topic["hasPart"].array?.map { $0["@id"].string } == [root + "faq/stolen/#question"])
    #expect(topic["mainEntity"] == .null)
}

@Test(
    arguments: [
        ("index.html", "WebPage", nil), ("contact/index.html", "ContactPage", "2026-11-02"),
        ("contact/phone/index.html", "ContactPage", "2026-11-03"),
        ("contact/email/index.html", "ContactPage", nil),
        ("faq/stolen/index.html", "FAQPage", "2026-11-04"), ("faq/index.html", "FAQPage", nil),
        ("articles/guides/index.html", "CollectionPage", nil),
        ("articles/guides/first/index.html", "WebPage", nil),
        ("search/index.html", "SearchResultsPage", nil),
    ] as [(String, String, String?)])
func aPageIsOfItsClassAndDatedOnlyByWhatItsWriterStates(
    path: String, type: String, date: String?
) throws {
    let page = try example(path).page
    #expect(page["@type"].string == type)
    #expect(page["dateModified"].string == date)
}

@Test func theAddressOfNothingHasNoGraph() throws {
    let site = try OfficialExample.built()
    #expect(!(try site.output("404.html")).contains("ld+json"))
}

@Test func theDescriptionOfTheSiteIsSaidWhereItIsShown() throws {
    #expect(try example("index.html").website["description"] == "Help with the Tally wallet.")
    #expect(try example("faq/index.html").website["description"] == .null)
}

@Test func theSameNodesHaveTheSameIdsOnAllPages() throws {
    let site = try OfficialExample.built()
    let one = try PageGraph(try site.output("faq/stolen/index.html"))
    let other = try PageGraph(try site.output("faq/index.html"))
    #expect(one.website == other.website)
    let chinese = try PageGraph(try site.output("zh-CN/index.html"))
    #expect(chinese.website["@id"].string == root + "zh-CN/#website")
    #expect(chinese.nodes("Organization").first?["@id"].string == root + "#organization")
}
