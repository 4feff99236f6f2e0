import Foundation
import SiteBuilder
import TestSupport
import Testing

/// A preview renders what is asked for from the site in memory, and its bytes are those of a build.
@Suite struct PreviewedSiteTests {
    @Test func everyFileOfTheRealSiteIsPreviewedAsItIsBuilt() throws {
        let site = try PreviewedTestSite(copying: SharedFolder.checkout + "/Content")
        try site.expectBytesOfACleanBuild("the real site")
        #expect(site.preview.paths.count > 40)
    }

    /// The cases that the maintainers of Hugo list for rebuilding (gohugoio/hugo#2101): edit, add, rename and remove
    /// content, sections, templates and data. After each step the preview has the bytes and the mistakes of a clean build.
    @Test func eachStepOfARebuildEndsAsACleanBuild() throws {
        let site = try PreviewedTestSite(manyKindsOfFile)
        for step in rebuildSteps {
            try step.change(site.files)
            try site.reload()
            try site.expectBytesOfACleanBuild(step.name)
        }
    }

    @Test func mistakesInOtherPagesAreFoundWhenAPageGoes() throws {
        let site = try PreviewedTestSite(manyKindsOfFile)
        try site.files.remove("Content/en/articles/guides/first.md")
        #expect(try site.reload() == false)
        try site.expectMistakesOfACleanLoad()
        #expect(try site.preview.bytes(at: "articles/guides/first/index.html") != nil)
        try site.files.write(firstGuide, to: "Content/en/articles/guides/first.md")
        #expect(try site.reload())
    }

    @Test func anAnchorThatGoesIsMissedOnThePagesThatNameIt() throws {
        let site = try PreviewedTestSite(manyKindsOfFile)
        try site.files.edit(
            "Content/en/articles/guides/first.md", replacing: "## Begin", with: "## Start")
        #expect(try site.reload() == false)
        try site.expectMistakesOfACleanLoad()
    }

    @Test(arguments: [
        "guides/index.md#begin", "guides/#begin", "guides#begin", "guides/index#begin",
        "/articles/guides/#begin", "/articles/guides/index.md#begin", "./guides/./#begin",
        "gu%69des/#begin", "guides/?x=1#begin", "guides/sub/../#begin",
    ])
    func anAnchorThatGoesIsMissedHoweverItsPageIsNamed(link: String) throws {
        let site = try PreviewedTestSite(
            """
            -- Content/articles/a.md --
            # A

            [x](\(link))
            -- Content/articles/guides/index.md --
            # Guides

            ## Begin
            """)
        try site.files.edit(
            "Content/articles/guides/index.md", replacing: "## Begin", with: "## Start")
        #expect(try site.reload() == false)
        try site.expectMistakesOfACleanLoad()
    }

    /// A question has a list to prepare also where its topic alone has one.
    @Test(
        arguments: [
            ("Content/topics/funds.md", "prepare: [Number]\n", ""),
            ("Content/faq/late.md", "topic: funds", "topic: account"),
        ], ["[x](../faq/late.md#prepare)", "Text"])
    func aListThatATopicNoLongerBringsIsMissed(
        change: (path: String, words: String, other: String), link: String
    ) throws {
        let site = try PreviewedTestSite(
            """
            -- Content/topics.yaml --
            - {id: funds, urgency: now}
            - {id: account, urgency: normal}
            -- Content/topics/funds.md --
            ---
            name: Money
            prepare: [Number]
            ---
            -- Content/topics/account.md --
            ---
            name: Account
            ---
            -- Content/faq/late.md --
            ---
            question: Late?
            answer: It comes.
            topic: funds
            ---
            \(link == "Text" ? "[x](#prepare)" : "Text")
            -- Content/articles/a.md --
            # A

            \(link)
            """)
        try site.files.edit(change.path, replacing: change.words, with: change.other)
        #expect(try site.reload() == false)
        try site.expectMistakesOfACleanLoad()
    }

    @Test func filesOfTheSameBytesThatAreRenamedTogetherAreTakenForOneAnotherOnce() throws {
        let site = try PreviewedTestSite(
            "-- Content/m/a.md --\n# Same\n-- Content/m/b.md --\n# Same\n-- Content/m/c.md --\n# Same\n"
        )
        let former = site.memory
        try FileManager.default.moveItem(
            atPath: site.files.path("Content/m"), toPath: site.files.path("Content/n"))
        try FileManager.default.moveItem(
            atPath: site.files.path("Content/n/a.md"), toPath: site.files.path("Content/n/z.md"))
        #expect(try site.reload())
        #expect(
            site.memory.renames(since: former)
                == ["m/a.md": "n/z.md", "m/b.md": "n/b.md", "m/c.md": "n/c.md"])
    }

    @Test func aFileOfTwoNamesIsReadUnderBoth() throws {
        let site = try PreviewedTestSite("-- Content/a.md --\n# A\n")
        try FileManager.default.linkItem(
            atPath: site.files.path("Content/a.md"), toPath: site.files.path("Content/b.md"))
        #expect(try site.reload())
        let handle = try #require(FileHandle(forWritingAtPath: site.files.path("Content/b.md")))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("\nMore\n".utf8))
        try handle.close()
        site.memory.note(["b.md"], mayBeMore: false)
        #expect(try site.reload())
        let page = try #require(try site.preview.bytes(at: "a/index.html"))
        #expect(String(decoding: page, as: UTF8.self).contains("More"))
    }

    @Test func aFileThatIsWrittenTwiceInOneTickIsReadAgain() throws {
        let site = try PreviewedTestSite(manyKindsOfFile)
        let path = "Content/en/articles/guides/second.md"
        for word in ["aaaa", "bbbb", "cccc"] {
            try site.files.write("# Second\n\n\(word)\n", to: path)
            site.memory.note(["en/articles/guides/second.md"], mayBeMore: false)
            try site.reload()
            let page = try #require(
                try site.preview.bytes(at: "articles/guides/second/index.html"))
            #expect(String(decoding: page, as: UTF8.self).contains(word))
        }
    }

    @Test func aRenamedPageIsFollowed() throws {
        let site = try PreviewedTestSite(manyKindsOfFile)
        let former = (site.preview, site.memory)
        let old = site.files.path("Content/en/faq/late.md")
        try FileManager.default.moveItem(
            atPath: old, toPath: site.files.path("Content/en/faq/very-late.md"))
        try site.files.edit(
            "Content/en/articles/guides/first.md", replacing: "faq:late", with: "faq:very-late")
        try site.files.edit(
            "Content/search-expectations.yaml", replacing: "faq/late", with: "faq/very-late")
        #expect(try site.reload())
        let renamed = site.memory.renames(since: former.1)
        #expect(renamed == ["en/faq/late.md": "en/faq/very-late.md"])
        #expect(
            site.preview.moves(from: former.0, renamed: renamed)
                == ["/faq/late/": "/faq/very-late/"])
    }
}

private let firstGuide = """
    ---
    updated: 2026-03-01
    ---
    # First

    See <faq:late> and [the chat](channel:chat).

    ## Begin

    Words.

    """

private let manyKindsOfFile = """
    -- Content/site.yaml --
    title: Help
    url: https://help.example.com/base/
    locales: [en, zh-CN]
    -- Content/topics.yaml --
    - {id: funds, urgency: now}
    - {id: account, urgency: normal}
    -- Content/channels/chat.yaml --
    kind: chat
    existence: confirmed
    -- Content/synonyms.yaml --
    en: [[money, funds]]
    -- Content/search-expectations.yaml --
    en: {late money: {in-first-three: faq/late}}
    -- Content/en/home.md --
    # Home

    See [the first guide](articles/guides/first.md#begin).
    -- Content/en/contact/index.md --
    # Contact
    -- Content/en/contact/chat.md --
    ---
    name: Chat
    summary: Talk to a person.
    find-it: [Open the app]
    ---
    -- Content/en/topics/funds.md --
    ---
    name: Money
    description: Where it is.
    ---
    -- Content/en/topics/account.md --
    ---
    name: Account
    description: Getting in.
    ---
    -- Content/en/faq/late.md --
    ---
    question: Where is my money?
    answer: It comes.
    topic: funds
    ---
    -- Content/en/articles/guides/first.md --
    \(firstGuide)
    -- Content/en/articles/guides/second.md --
    # Second

    ![Icon](icon.svg)
    -- Content/en/articles/guides/icon.svg --
    <svg xmlns="http://www.w3.org/2000/svg"/>
    -- Content/zh-CN/home.md --
    # 首页
    -- Content/zh-CN/contact/chat.md --
    ---
    name: 在线客服
    summary: 和人说话。
    find-it: [打开应用]
    ---
    -- Content/zh-CN/topics/funds.md --
    ---
    name: 资金
    description: 钱在哪里。
    ---
    -- Content/zh-CN/topics/account.md --
    ---
    name: 账号
    description: 登录。
    ---
    -- Templates/partials/mine.mustache --
    <p>mine</p>
    """

@Test func anImageThatWasReplacedHasItsNewSize() throws {
    let site = try PreviewedTestSite(
        "-- Content/a.md --\n# A\n\n![](b.svg)\n-- Content/b.svg --\n<svg viewBox=\"0 0 4 3\">")
    func page() throws -> String {
        String(decoding: try #require(try site.preview.bytes(at: "a/index.html")), as: UTF8.self)
    }
    #expect(try page().contains("width=\"4\" height=\"3\""))
    try site.reload()
    #expect(try page().contains("width=\"4\" height=\"3\""))
    try site.files.edit("Content/b.svg", replacing: "0 0 4 3", with: "0 0 400 300")
    try site.reload()
    #expect(try page().contains("width=\"400\" height=\"300\""))
}
