import TestSupport
import Testing

@Test(arguments: ["en", "zh-CN"])
func aNewSiteBuildsAtOnceAndWithoutWarnings(locale: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try guidepost("init", "site", "--locale", locale, in: folder.path)
    #expect(outcome.status == .exited(0), "\(outcome.errors)")
    let build = try guidepost("build", "site", "--strict", in: folder.path)
    #expect(build.status == .exited(0))
    #expect(build.errors == "")
    #expect(folder.contains("site/Public/faq/cannot-log-in/index.html"))
    #expect(folder.contains("site/Public/contact/email/index.html"))
    #expect(try guidepost("check", "site", in: folder.path).status == .exited(0))
}

@Test func initNeverWritesOverAFile() throws {
    let folder = try TemporaryFolder("-- site/Content/topics.yaml --\nmine\n")
    let outcome = try guidepost("init", "site", in: folder.path)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains("'site/Content/topics.yaml' is there already"))
    #expect(try folder.text("site/Content/topics.yaml") == "mine\n")
    #expect(!folder.contains("site/Content/site.yaml"))
}

@Test func newPagesAreDraftsThatBuild() throws {
    let folder = try TemporaryFolder()
    _ = try guidepost("init", ".", in: folder.path)
    for (kind, id) in [("faq", "late-funds"), ("article", "safety/phishing"), ("channel", "phone")]
    {
        let outcome = try guidepost("new", kind, id, in: folder.path)
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
        #expect(outcome.output.contains("wrote Content/"))
    }
    #expect(try guidepost("build", "--strict", in: folder.path).status == .exited(0))
    for page in ["faq/late-funds", "articles/safety/phishing", "contact/phone"] {
        #expect(!folder.contains("Public/\(page)/index.html"), "\(page) is a draft")
    }
    #expect(try folder.text("Content/channels/phone.yaml").contains("kind: phone"))
    #expect(try folder.text("Content/en/faq/late-funds.md").contains("topic: security"))
    let build = try guidepost("build", "--drafts", "--strict", in: folder.path)
    #expect(build.status == .exited(0), "\(build.errors)")
    #expect(folder.contains("Public/articles/safety/phishing/index.html"))
    #expect(folder.contains("Public/contact/phone/index.html"))
    let again = try guidepost("new", "faq", "late-funds", in: folder.path)
    #expect(again.status == .exited(64))
    #expect(try guidepost("new", "faq", "Late Funds", in: folder.path).status == .exited(64))
}

@Test func newNeedsASite() throws {
    let folder = try TemporaryFolder()
    let outcome = try guidepost("new", "faq", "x", in: folder.path)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains("guidepost init"))
}

@Test(arguments: [
    (["topic", "x"], "topics stand in Content/topics.yaml, their words in Content/en/topics/x.md"),
    (["term", "x"], "terms stand in Content/terms.yaml"),
    (["fragment", "x"], "fragments stand in Content/en/fragments/x.md"),
    (["question", "x"], "did you mean 'faq'?"), (["page", "x"], "did you mean 'article'?"),
    (["contact", "x"], "did you mean 'channel'?"), (["news", "x"], "did you mean 'notice'?"),
    (["aritcle", "x"], "did you mean 'article'?"),
])
func aKindThatIsNoneIsToldWithWhatIsMeant(words: [String], mend: String) throws {
    let folder = try TemporaryFolder()
    _ = try guidepost("init", ".", in: folder.path)
    let outcome = try guidepost(["new"] + words, in: folder.path)
    #expect(outcome.status == .exited(64))
    #expect(
        outcome.errors
            == "guidepost: '\(words[0])' is no kind of page; kinds are faq, article, channel, notice; "
            + mend + "\n")
}

@Test func withoutFoldersOfLocalesTheWordsOfATopicStandInContent() throws {
    let site = try TemporaryFolder(smallSite)
    #expect(
        try guidepost("new", "topic", "refund", in: site.path).errors
            .hasSuffix("their words in Content/topics/refund.md\n"))
}

@Test(arguments: [
    ("faq", "Card Declined", "such as 'card-declined'"),
    ("faq", "card_declined!", "such as 'card-declined'"),
    ("faq", "Can't  log in?", "such as 'cant-log-in'"),
    ("faq", "faq/late.md", "such as 'late'"),
    ("article", "Content/articles/Safety First/Phishing.md", "such as 'safety-first/phishing'"),
    ("channel", "Phone--Line", "such as 'phone-line'"),
    ("faq", "退款", "choose Latin letters, such as 'refund'"),
    ("faq", "café", "choose Latin letters, such as 'refund'"),
    ("notice", "!", "choose Latin letters, such as 'refund'"),
    ("article", "articles/", "such as 'articles'"),
])
func anIdThatIsNoneIsToldWithOneThatIs(kind: String, id: String, mend: String) throws {
    let folder = try TemporaryFolder()
    _ = try guidepost("init", ".", in: folder.path)
    let outcome = try guidepost("new", kind, id, in: folder.path)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.hasPrefix("guidepost: '\(id)' is no name for a page: "))
    #expect(outcome.errors.hasSuffix("; \(mend)\n"), "\(outcome.errors)")
}

@Test(arguments: ["en", "zh-CN"])
func newFilesSayHowContactsAreWrittenProvedAndReported(locale: String) throws {
    let folder = try TemporaryFolder()
    _ = try guidepost("init", ".", "--locale", locale, in: folder.path)
    let site = try folder.text("Content/site.yaml")
    for word in ["official-hosts:", "require-source: official", "Content/reported.yaml"] {
        #expect(site.contains(word), "\(word)")
    }
    for (kind, id) in [("faq", "late-funds"), ("article", "safety"), ("channel", "phone")] {
        _ = try guidepost("new", kind, id, in: folder.path)
    }
    let facts = try folder.text("Content/channels/phone.yaml")
    for word in ["'guidepost verify phone --by", "'guidepost check'", "Content/reported.yaml"] {
        #expect(facts.contains(word), "\(word)")
    }
    for page in ["faq/late-funds", "articles/safety"] {
        #expect(try folder.text("Content/\(locale)/\(page).md").contains("<channel:"))
    }
    let check = try guidepost("check", "--drafts", "--strict", in: folder.path)
    #expect(check.status == .exited(0), "\(check.errors)")
}

@Test(arguments: ["en", "zh-CN"])
func aNewNoticeBeginsTodayAsADraft(locale: String) throws {
    let folder = try TemporaryFolder()
    _ = try guidepost("init", ".", "--locale", locale, in: folder.path)
    // 2026-11-23T20:00:00Z, when the day in Shanghai is the next one.
    let clock = ["SOURCE_DATE_EPOCH": "1795464000"]
    let site = try folder.text("Content/site.yaml")
    try folder.write(site + "\ntime-zone: Asia/Shanghai\n", to: "Content/site.yaml")
    let outcome = try guidepost("new", "notice", "fraud", in: folder.path, environment: clock)
    #expect(outcome.status == .exited(0), "\(outcome.errors)")
    #expect(outcome.output.contains("wrote Content/\(locale)/notices/fraud.md"))
    let notice = try folder.text("Content/\(locale)/notices/fraud.md")
    #expect(notice.contains("\nfrom: 2026-11-24\nuntil: 2026-12-01\n"))
    let check = try guidepost(
        "check", "--drafts", "--strict", in: folder.path, environment: clock)
    #expect(check.status == .exited(0), "\(check.errors)")
    let build = try guidepost("build", "--drafts", in: folder.path, environment: clock)
    #expect(build.status == .exited(0))
    #expect(try folder.text("Public/index.html").contains("class=\"callout callout-warning\""))
    _ = try guidepost("build", in: folder.path, environment: clock)
    #expect(try !folder.text("Public/index.html").contains("class=\"callout callout-warning\""))
}
