import TestSupport
import Testing

extension BrowserSearchSuite {
    /// The way of a reader who cannot log in, from the home page of this repository's own site to the answer.
    @Suite struct SearchJourneyTests {
        @Test func aReaderWhoCannotLogInFindsTheAnswerAndReadsItWithoutScripts() throws {
            let site = try SiteUnderTest.repository
            let answer = try WebDriver.withSession { page in
                try findTheAnswer(to: "登录", leadingTo: "/faq/cannot-log-in/", on: page, of: site)
            }
            try readAgainWithoutScripts(answer, of: site)
        }

        @Test func theSameWayLeadsThereOnAPhoneInTheDark() throws {
            let site = try SiteUnderTest.repository
            var options = BrowserOptions.phone
            options.colorScheme = .dark
            try WebDriver.withSession(options) { page in
                _ = try findTheAnswer(
                    to: "登录", leadingTo: "/faq/cannot-log-in/", on: page, of: site)
                let width = try page.execute("return document.documentElement.scrollWidth").number
                #expect(width == Double(options.width), "the page is wider than the phone")
            }
        }

        @Test func withoutScriptsEveryQuestionIsReachedByLinksAlone() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
                try page.open(site.origin + "/faq/")
                try page.find("main a[href$='/faq/cannot-log-in/']").click()
                #expect(try page.path == "/faq/cannot-log-in/")
                try expectNoConsoleErrors(page)
            }
        }
    }
}

/// What a page says in its two most important places.
struct PageWords: Equatable {
    let path: String
    let heading: String
    let main: String

    init(of page: BrowserSession) throws {
        path = try page.path
        heading = try page.find("h1").text
        main = try page.find("main").text
    }
}

/// Types a query into the search field of the home page, opens the first result and gives what stands there.
func findTheAnswer(
    to query: String, leadingTo path: String, on page: BrowserSession, of site: SiteUnderTest
) throws -> PageWords {
    try page.open(site.origin + "/")
    try page.find("header input[type=search][name=q]").type(query + "\n")
    try page.wait(for: "the search page") { try $0.path == "/search/" }
    // A result is told by its link, so that the markup around it is free to change.
    let first = try page.waitFor("#results li a[href]")
    #expect(try first.isDisplayed)
    #expect(try first.property("href").string == site.origin + path)
    #expect(try page.find("input[type=search][name=q]").property("value").string == query)
    try first.click()
    try page.wait(for: "the page of the answer") { try $0.path.hasPrefix("/search/") == false }
    #expect(try page.path == path)
    let words = try PageWords(of: page)
    #expect(!words.heading.isEmpty)
    #expect(words.main.contains(words.heading))
    try expectNoConsoleErrors(page)
    return words
}

/// Opens a page again in a browser that runs no scripts: everything that was there must be there.
func readAgainWithoutScripts(_ words: PageWords, of site: SiteUnderTest) throws {
    try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
        try page.open(site.origin + words.path)
        let again = try PageWords(of: page)
        #expect(again.path == words.path)
        #expect(again.heading == words.heading)
        #expect(again.main.utf8.count > again.heading.utf8.count)
        // Scripts may add buttons and an opening time; they may add nothing that a reader needs.
        for paragraph in try page.findAll("main p") where try paragraph.isDisplayed {
            let text = try paragraph.text
            #expect(words.main.contains(text), "'\(text)' is only there without scripts")
        }
        #expect(try page.findAll("main p").isEmpty == false)
        try expectNoConsoleErrors(page)
    }
}
