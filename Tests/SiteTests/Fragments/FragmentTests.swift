import Foundation
import SiteBuilder
import TestSupport
import Testing

private let two = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/base/
    locales: [en, zh-CN]
    -- Content/en/articles/deep/safe.md --
    # Safe
    -- Content/en/fragments/never.md --
    **Never** share it; see [how](../articles/deep/safe.md).

    - one
    - two
    """

private func built(_ more: String) throws -> TestSite {
    let site = try TestSite(two + "\n" + more)
    try site.build()
    return site
}

private let html = """
    <p><strong>Never</strong> share it; see <a href="/base/articles/deep/safe/">how</a>.</p>
    <ul>
    <li>one</li>
    <li>two</li>
    </ul>
    """

@Test func aFragmentStandsInPlaceOfItsParagraph() throws {
    let site = try built(
        """
        -- Content/en/home.md --
        # Home

        <fragment:never>
        -- Content/en/articles/a.md --
        # A

        Before.

        <fragment:never>

        After.
        -- Content/zh-CN/home.md --
        # 首页
        """)
    #expect(try site.main("index.html").contains(html))
    #expect(
        try site.main("articles/a/index.html").contains(
            "<p>Before.</p>\n\(html)\n<p>After.</p>"))
    // It is no page.
    #expect(!site.has("fragments/never/index.html") && !site.has("fragments/never.md"))
    #expect(try !site.output("sitemap.xml").contains("fragment"))
    #expect(try !site.output("llms.txt").contains("fragment"))
}

@Test func aFragmentIsFoundOnEachPageThatShowsIt() throws {
    let site = try built(
        """
        -- Content/en/articles/a.md --
        # A

        <fragment:never>
        -- Content/en/articles/b.md --
        # B

        ## Part

        <fragment:never>
        -- Content/zh-CN/home.md --
        # 首页
        """)
    let index = try site.searchIndex()
    #expect(index.components(separatedBy: "Never share it; see how.").count == 3)
    #expect(!index.contains("fragment:"))
}

@Test func aTwinHoldsTheMarkdownOfAFragmentWhereverItStands() throws {
    let site = try built(
        """
        -- Content/en/articles/a.md --
        # A

        1. Step

           <fragment:never>

        > <fragment:never>

        - > <fragment:never>

        <fragment:never>
        -- Content/zh-CN/home.md --
        # 首页
        """)
    let link = "[how](https://help.example.com/base/articles/deep/safe/)"
    #expect(
        try site.output("articles/a.md").hasSuffix(
            """
            1. Step

               **Never** share it; see \(link).

               - one
               - two

            > **Never** share it; see \(link).
            >
            > - one
            > - two

            - > **Never** share it; see \(link).
              >
              > - one
              > - two

            **Never** share it; see \(link).

            - one
            - two

            """))
    let page = try site.main("articles/a/index.html")
    #expect(page.components(separatedBy: html).count == 5)
    #expect(page.contains("<li>\n<p>Step</p>\n\(html)</li>"))
    #expect(page.contains("<blockquote>\n\(html)\n"))
}

@Test func fragmentsMayStandInOneAnother() throws {
    let site = try built(
        """
        -- Content/en/fragments/outer.md --
        Outside.

        <fragment:never>
        -- Content/en/articles/a.md --
        # A

        <fragment:outer>
        -- Content/zh-CN/home.md --
        # 首页
        """)
    #expect(try site.main("articles/a/index.html").contains("<p>Outside.</p>\n\(html)"))
    #expect(try site.output("articles/a.md").contains("Outside.\n\n**Never** share it"))
    #expect(try site.searchIndex().contains("Outside. Never share it"))
}

@Test func aFragmentThatALocaleLacksIsShownInTheDefaultOne() throws {
    let site = try TestSite(
        two + """

            -- Content/en/fragments/note.md --
            > [!NOTE]
            > Here.
            -- Content/en/articles/a.md --
            # A

            <fragment:never>

            <fragment:note>
            -- Content/zh-CN/fragments/note.md --
            > [!NOTE]
            > 这里。
            -- Content/zh-CN/articles/deep/safe.md --
            # 安全
            -- Content/zh-CN/articles/a.md --
            # 甲

            <fragment:never>

            <fragment:note>
            """)
    try site.build()
    let page = try site.main("zh-CN/articles/a/index.html")
    // Its links lead to the pages of the locale that it is read in.
    #expect(page.contains("<div lang=\"en\" dir=\"ltr\">\n<p><strong>Never"))
    #expect(page.contains("<a href=\"/base/zh-CN/articles/deep/safe/\">how</a>"))
    #expect(page.contains("<p>这里。</p>"))
    #expect(!page.contains("Here."))
    site.isCheck = true
    #expect(
        try site.lines.filter { $0.contains("/fragments/") } == [
            "Content/en/fragments/never.md:1:1 [untranslated] warning "
                + "write Content/zh-CN/fragments/never.md",
            "Content/zh-CN/fragments/note.md:1:1 [missing-original] warning "
                + "where it says the same as that file does now, put this at the head of the file:",
        ])
}

@Test func aTranslationOfAFragmentIsOfWhatItSaysNow() throws {
    let site = try TestSite(
        two + """

            -- Content/en/articles/a.md --
            # A

            <fragment:never>
            -- Content/zh-CN/fragments/never.md --
            ---
            original: 0123456789
            review-every: 30
            ---
            不要。
            -- Content/zh-CN/home.md --
            # 首页
            """)
    site.isCheck = true
    func told() throws -> [String] {
        try site.lines.filter { $0.contains("[outdated-translation]") }
    }
    let line = try #require(try told().first)
    #expect(line.hasPrefix("Content/zh-CN/fragments/never.md:2:11 "))
    let hash = try #require(line.split(separator: "'").dropFirst().first)
    try site.edit(
        "Content/zh-CN/fragments/never.md", replacing: "0123456789", with: String(hash))
    #expect(try told() == [])
    try site.edit("Content/en/fragments/never.md", replacing: "- two", with: "- 2")
    #expect(try told().count == 1)
    try site.remove("Content/en/fragments/never.md")
    try site.edit("Content/en/articles/a.md", replacing: "<fragment:never>", with: "x")
    #expect(try told().map { $0.contains("remove this file too") } == [true])
}

/// The words of a page that is not translated are in one language, those of fragments too.
@Test func aPageThatIsNotTranslatedShowsFragmentsInItsOwnLanguage() throws {
    let site = try built(
        """
        -- Content/en/articles/a.md --
        # A

        <fragment:never>
        -- Content/zh-CN/home.md --
        # 首页

        <fragment:never>
        -- Content/zh-CN/fragments/never.md --
        不要。
        """)
    let page = try site.main("zh-CN/articles/a/index.html")
    #expect(page.contains("<strong>Never</strong>") && !page.contains("不要。"))
    #expect(try site.main("zh-CN/index.html").contains("<p>不要。</p>"))
}

@Test func thePageOfAFragmentNamesTheSourcesOfItsClaims() throws {
    let site = try built(
        """
        -- Content/en/fragments/outer.md --
        ---
        sources:
          - {title: One, url: "https://a.example/1", basis: press}
          - {title: Two, url: "https://a.example/2", basis: official}
        ---
        Claims.
        -- Content/en/articles/a.md --
        ---
        title: A
        sources: [{title: Own, url: "https://a.example/1", basis: press}]
        ---
        <fragment:outer>
        -- Content/en/articles/b.md --
        # B

        <fragment:outer>

        <fragment:never>
        -- Content/zh-CN/home.md --
        # 首页
        """)
    let page = try site.main("articles/a/index.html")
    #expect(page.contains("Own") && page.contains("Two") && !page.contains(">One<"))
    #expect(try site.main("articles/b/index.html").contains(">One<"))
    #expect(try site.output("articles/b.md").contains("[Two](https://a.example/2)"))
}

@Test func aPageOfNothingButAFragmentHasABody() throws {
    let site = try built(
        "-- Content/en/articles/a.md --\n---\ntitle: A\n---\n<fragment:never>\n"
            + "-- Content/zh-CN/home.md --\n# 首页\n")
    #expect(try site.main("articles/a/index.html").contains(html))
}
