import Foundation
import TestSupport
import Testing

@Test func aQuestionShowsItsItemsAndThenThoseOfItsTopicThatAreNotTheSame() throws {
    let site = try preparationSite()
    try site.build()
    let page = try site.main("faq/late/index.html")
    expectEqualText(
        part(of: page, from: "<ul class=\"checklist\"", to: "</ul>"),
        """
        <ul class="checklist" id="prepare-list">
        <li>The <strong>state</strong>: pending or done</li>
        <li>The bank's record</li>
        <li>The transaction</li>
        <li>See <a href="/articles/terms/">the terms</a></li>
        </ul>
        """)
    #expect(page.contains("Never write down a password, PIN or verification code"))
    #expect(page.contains("<a class=\"more\" href=\"/contact/prepare/\">"))
}

@Test func aTopicAndAChannelShowTheirOwnItemsOnce() throws {
    let site = try preparationSite()
    try site.edit(
        "Content/en/contact/chat.md", replacing: "Your words.",
        with: "Your words., your words, the day")
    try site.build()
    expectEqualText(
        part(
            of: try site.main("topics/funds/index.html"), from: "<ul class=\"checklist\"",
            to: "</ul>"),
        """
        <ul class="checklist" id="prepare-list">
        <li>The transaction</li>
        <li>See <a href="/articles/terms/">the terms</a></li>
        <li>The <strong>state</strong>: pending or done</li>
        </ul>
        """)
    expectEqualText(
        part(
            of: try site.main("contact/chat/index.html"), from: "<ul class=\"checklist\"",
            to: "</ul>"),
        """
        <ul class="checklist" id="prepare-list">
        <li>The transaction (where there is one)</li>
        <li>Your words.</li>
        <li>the day</li>
        </ul>
        """)
}

@Test func thePageOfWhatToHaveReadyBringsAllTogether() throws {
    let site = try preparationSite()
    try site.build()
    let page = try site.main("contact/prepare/index.html")
    expectEqualText(
        part(of: page, from: "<div id=\"checklist\"", to: "</div>"),
        """
        <div id="checklist" class="checklists">
        <section aria-labelledby="general">
        <h2 id="general">For any channel</h2>
        <ul class="checklist">
        <li>The transaction (where there is one)</li>
        </ul>
        </section>
        <section aria-labelledby="topics">
        <h2 id="topics">By problem</h2>
        <section>
        <h3><a href="/topics/funds/">Money</a></h3>
        <ul class="checklist">
        <li>See <a href="/articles/terms/">the terms</a></li>
        <li>The <strong>state</strong>: pending or done</li>
        </ul>
        <ul class="link-list">
        <li>
        <a href="/faq/late/">Late &amp; lost?</a>
        <ul class="checklist">
        <li>The bank's record</li>
        </ul>
        </li>
        </ul>
        </section>
        <section>
        <h3><a href="/topics/security/">Security</a></h3>
        <ul class="link-list">
        <li>
        <a href="/faq/stolen/">Stolen?</a>
        </li>
        </ul>
        </section>
        </section>
        <section aria-labelledby="channels">
        <h2 id="channels">By channel</h2>
        <section>
        <h3><a href="/contact/chat/">Chat</a></h3>
        <ul class="checklist">
        <li>Your words.</li>
        </ul>
        </section>
        <section>
        <h3><a href="/contact/email/">E-mail</a></h3>
        <ul class="checklist">
        <li>A <a href="/contact/email/#how">picture</a></li>
        </ul>
        </section>
        <section>
        <h3><a href="/contact/social/">Social media (may exist)</a></h3>
        <p>Everybody can read what you write here: leave out everything that is listed above.</p>
        <ul class="checklist">
        <li>A plain question</li>
        </ul>
        </section>
        </section>
        <section aria-labelledby="after">
        <h2 id="after">Note this down</h2>
        <ul class="checklist">
        <li>The day</li>
        <li>The answer</li>
        </ul>
        </section>
        </div>
        """)
    #expect(!page.contains("id=\"shared\""))
    #expect(page.contains("<h1>What to have ready before you contact support</h1>"))
    #expect(try site.main("contact/index.html").contains("href=\"/contact/prepare/\""))
}

@Test func whatSeveralAskForStandsOnceWithTheirNames() throws {
    let site = try preparationSite()
    try site.edit(
        "Content/en/topics/security.md", replacing: "name: Security",
        with: "name: Security\nprepare: [Your words (yours)]")
    try site.build()
    let page = try site.main("contact/prepare/index.html")
    expectEqualText(
        part(of: page, from: "<section aria-labelledby=\"shared\">", to: "</section>"),
        """
        <section aria-labelledby="shared">
        <h2 id="shared">Useful in several cases</h2>
        <ul class="checklist">
        <li>Your words (yours) <span class="quiet">For: Security, Chat</span></li>
        </ul>
        </section>
        """)
    #expect(page.components(separatedBy: "Your words").count == 2)
}

@Test func wordsOfItsOwnGiveThePageItsTitleAndText() throws {
    let site = try preparationSite()
    try site.write(
        """
        -- Content/en/contact/prepare.md --
        ---
        title: Be ready
        description: In a sentence.
        ---
        Take [a pen](chat.md).
        """)
    try site.build()
    let page = try site.main("contact/prepare/index.html")
    #expect(page.contains("<h1>Be ready</h1>"))
    #expect(page.contains("<p class=\"lead\">In a sentence.</p>"))
    #expect(page.contains("<p>Take <a href=\"/contact/chat/\">a pen</a>.</p>"))
    let entry = part(
        of: try site.output("sitemap.xml"), from: "<loc>https://help.example.com/contact/prepare/",
        to: "</loc>")
    #expect(entry == "<loc>https://help.example.com/contact/prepare/</loc>")
}

@Test func thereIsSuchAPageOnlyWhereSomethingIsToBePrepared() throws {
    let site = try preparationSite()
    try site.build()
    #expect(site.has("contact/prepare/index.html"))
    #expect(!site.has("zh-CN/contact/prepare/index.html"), "nothing is asked for in Chinese")
    #expect(!(try site.main("zh-CN/contact/index.html").contains("prepare")))
    try site.edit(
        "Content/zh-CN/topics/funds.md", replacing: "name: 资金问题", with: "name: 资金问题\nprepare: [编号]")
    try site.build()
    #expect(try site.main("zh-CN/contact/prepare/index.html").contains("<li>编号</li>"))
    #expect(
        try site.main("zh-CN/topics/funds/index.html").contains("href=\"/zh-CN/contact/prepare/\""))
}

@Test func aSiteWithoutChannelsHasNoSuchPage() throws {
    let site = try TestSite(
        "-- Content/faq/a.md --\n---\nquestion: A?\nanswer: A.\nprepare: [Paper]\n---\n")
    try site.build()
    #expect(!site.has("contact/prepare/index.html"))
    #expect(try site.main("faq/a/index.html").contains("<li>Paper</li>"))
    try site.write("-- Content/contact/prepare.md --\nWhat to take along.\n")
    try site.build()
    let page = try site.main("contact/prepare/index.html")
    #expect(page.contains("What to take along."))
    #expect(page.contains("<li>Paper</li>"), "questions without a topic have their part")
}

@Test func noChannelIsCalledAsThePage() throws {
    let site = try preparationSite()
    try site.write("-- Content/channels/prepare.yaml --\nkind: form\nexistence: confirmed\n")
    try site.expectDiagnostics([
        "Content/channels/prepare.yaml [bad-id] choose another name for channels/prepare.yaml and the file of its words, contact/prepare.md"
    ])
}

@Test func aChannelThatIsGoneAsksForNothing() throws {
    let site = try preparationSite()
    try site.edit(
        "Content/channels/social.yaml", replacing: "order: 3", with: "order: 3\nstatus: retired")
    for locale in ["en", "zh-CN"] {
        try site.edit(
            "Content/\(locale)/contact/social.md", replacing: "summary:",
            with: "status-note: Gone.\nsummary:")
    }
    try site.build()
    #expect(!(try site.main("contact/prepare/index.html").contains("A plain question")))
}

@Test func searchFindsThePageByItsOwnWordsAlone() throws {
    let site = try preparationSite()
    try site.build()
    let folder = site.folder.path("Public/search/en")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let index = try names.filter { $0.hasSuffix(".json") }
        .map { try site.output("search/en/" + $0) }.joined()
    #expect(index.contains("With these at hand, you explain it only once."))
    #expect(
        index.components(separatedBy: "The bank's record").count == 2,
        "it is indexed on its own page")
}

@Test func linksMayNameTheListOfAQuestionThatItsTopicAloneGives() throws {
    let site = try preparationSite()
    try site.write(
        "-- Content/en/articles/a.md --\n# A\n\n<faq:late#prepare> <faq:stolen#prepare>\n")
    try site.edit(
        "Content/en/faq/late.md", replacing: "prepare: [The state, The bank's record]",
        with: "order: 1")
    try site.expectDiagnostics(["Content/en/articles/a.md:3:21 [dead-anchor]"])
}
