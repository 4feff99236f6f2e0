import TestSupport
import Testing

@Test(arguments: [("https://help.example.com/", "/"), ("https://host.example.org/help/", "/help/")])
func aQuestionEndsWithALinkToTheChannelThatSuitsIt(url: String, base: String) throws {
    let site = try preparationSite(url: url)
    try site.build()
    let page = try site.main("faq/late/index.html")
    #expect(
        page.contains(
            "<a class=\"with-address\" href=\"\(base)contact/chat/?question=late#find-it\" data-address=\"\(url)contact/chat/?question=late#find-it\">Go on to: Chat</a>"
        ))
    let chinese = try site.main("zh-CN/faq/late/index.html")
    #expect(chinese.contains("href=\"\(base)zh-CN/contact/chat/?question=late#find-it\""))
    #expect(chinese.contains("没有解决？"))
}

@Test func whereNoChannelSuitsTheLinkLeadsToTheGuide() throws {
    let site = try preparationSite()
    for channel in ["chat", "email"] {
        try site.edit(
            "Content/channels/\(channel).yaml", replacing: "existence: confirmed",
            with: "existence: confirmed\nstatus: paused")
        for locale in ["en", "zh-CN"] {
            try site.edit(
                "Content/\(locale)/contact/\(channel).md", replacing: "summary:",
                with: "status-note: Soon.\nsummary:")
        }
    }
    try site.build()
    #expect(try site.main("faq/late/index.html").contains("href=\"/contact/?question=late\""))
}

@Test func withoutAnyChannelThereIsNoSuchLink() throws {
    let site = try TestSite("-- Content/faq/a.md --\n---\nquestion: A?\nanswer: A.\n---\n")
    try site.build()
    #expect(!(try site.main("faq/a/index.html").contains("unsolved")))
}
