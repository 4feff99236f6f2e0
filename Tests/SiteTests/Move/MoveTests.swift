import Foundation
import SiteBuilder
import SiteModel
import TestSupport
import Testing

/// A site whose pages name one of them in every way there is.
private let site = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/help/
    locales: [en, zh-CN]
    -- Content/topics.yaml --
    - {id: funds, urgency: now, needs: [private]}
    -- Content/search-expectations.yaml --
    # What people type.
    en: {late: {first: faq/late}, money: {in-first-three: 'articles/guides/money'}}
    zh-CN:
      迟到:
        first: "faq/late"   # so
    -- Content/en/topics/funds.md --
    ---
    name: Money
    prepare: ["See [this](faq:late#more)."]
    ---
    -- Content/zh-CN/topics/funds.md --
    ---
    name: 资金
    ---
    -- Content/en/faq/late.md --
    ---
    question: "Late?"   # as they say
    answer: Wait.
    topic: funds
    related: [codes]
    ---
    See [money](../articles/guides/money.md#fees), [codes](codes.md) and ![plan](plan.png).

    ## More

    [here](#more)
    -- Content/en/faq/codes.md --
    ---
    question: Codes?
    answer: Never.
    topic: funds
    related: ['late']
    escalate:
      - 'It''s [late](faq:late).'
      - |
        See <faq:late>
        and [that](late.md "Title").
      - "Or \\"[so](<late.md>)\\"."
    ---
    <faq:late>, [a](faq:late), [b](faq:late#more), [c](late.md), [d](<late.md> "T"), [e](./late.md#more),
    [f](/faq/late/), [g](/en/faq/late.md), [h](late), [i][late], [late], [j](../faq/late.md?x#more "faq:late")

    [late]: late.md
      "The title"
    [unused]: <../faq/late.md>

    | [k](late.md) | `[l](late.md)` |
    |---|---|
    | <faq:late> | x |

    ```
    [m](late.md) <faq:late>
    [late]: late.md
    ```

    > - [n](late\\.md) \\[o](late.md) [p](faq\\:late#more)
    -- Content/en/faq/plan.png --
    an image
    -- Content/zh-CN/faq/late.md --
    ---
    question: 迟到？
    answer: 等。
    topic: funds
    ---
    [e](/en/faq/late/)
    -- Content/en/articles/guides/money.md --
    # Money

    ## Fees

    [late](../../faq/late.md) ![plan](../../faq/plan.png)
    """

/// Moves a page of a site and expects that nothing is wrong afterwards, and nothing lost.
private func move(
    _ old: String, _ new: String, in site: TestSite,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    try site.build()
    _ = try PageMover(try site.request).move(old, to: new)
    let loaded = try site.load()
    #expect(loaded.diagnostics == [], sourceLocation: sourceLocation)
    let lost = loaded.lost(since: try FormerManifest(at: site.folder.path("Public")))
    #expect(lost == [], sourceLocation: sourceLocation)
}

/// What moving changed in a file, each line as `-` or `+`.
private func changes(
    _ before: FolderSnapshot, _ after: FolderSnapshot, _ path: String, _ newPath: String? = nil
) -> String {
    func lines(_ snapshot: FolderSnapshot, _ path: String) -> [Substring] {
        String(decoding: snapshot.entries[path]?.bytes ?? [], as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }
    let difference = lines(after, newPath ?? path).difference(from: lines(before, path))
    return difference.map { change in
        switch change {
        case .insert(_, let line, _): "+" + line
        case .remove(_, let line, _): "-" + line
        }
    }.joined(separator: "\n")
}

@Test func aQuestionMovesInEveryLocaleWithAllThatNamesIt() throws {
    let site = try TestSite(site)
    let before = try site.folder.snapshot("Content")
    try move("faq/late", "faq/delay", in: site)
    let after = try site.folder.snapshot("Content")
    #expect(
        after.paths.filter { $0.hasPrefix("en/faq") || $0.hasPrefix("zh-CN/faq") } == [
            "en/faq/codes.md", "en/faq/delay.md", "en/faq/plan.png", "zh-CN/faq/delay.md",
        ])
    expectEqualText(
        changes(before, after, "en/faq/late.md", "en/faq/delay.md"), "+aliases: [/faq/late/]")
    expectEqualText(
        changes(before, after, "zh-CN/faq/late.md", "zh-CN/faq/delay.md"),
        "-[e](/en/faq/late/)\n+aliases: [/zh-CN/faq/late/]\n+[e](/en/faq/delay/)")
    expectEqualText(
        String(decoding: after.entries["en/faq/codes.md"]!.bytes, as: UTF8.self),
        """
        ---
        question: Codes?
        answer: Never.
        topic: funds
        related: ['delay']
        escalate:
          - 'It''s [late](faq:delay).'
          - |
            See <faq:delay>
            and [that](delay.md "Title").
          - "Or \\"[so](<delay.md>)\\"."
        ---
        <faq:delay>, [a](faq:delay), [b](faq:delay#more), [c](delay.md), [d](<delay.md> "T"), [e](./delay.md#more),
        [f](/faq/delay/), [g](/en/faq/delay.md), [h](delay), [i][late], [late], [j](delay.md?x#more "faq:late")

        [late]: delay.md
          "The title"
        [unused]: <../faq/late.md>

        | [k](delay.md) | `[l](late.md)` |
        |---|---|
        | <faq:delay> | x |

        ```
        [m](late.md) <faq:late>
        [late]: late.md
        ```

        > - [n](delay.md) \\[o](late.md) [p](faq:delay#more)

        """)
    expectEqualText(
        changes(before, after, "en/topics/funds.md"),
        "-prepare: [\"See [this](faq:late#more).\"]\n+prepare: [\"See [this](faq:delay#more).\"]")
    expectEqualText(
        String(decoding: after.entries["search-expectations.yaml"]!.bytes, as: UTF8.self),
        """
        # What people type.
        en: {late: {first: faq/delay}, money: {in-first-three: 'articles/guides/money'}}
        zh-CN:
          迟到:
            first: "faq/delay"   # so

        """)
    #expect(
        changes(before, after, "en/articles/guides/money.md").contains(
            "+[late](../../faq/delay.md)"))
}

@Test func oneLocaleMovesByItself() throws {
    let site = try TestSite(site)
    let before = try site.folder.snapshot("Content")
    try move("zh-CN/faq/late", "faq/delay", in: site)
    let changed = try site.folder.snapshot("Content").changes(since: before)
    #expect(changed.added == ["zh-CN/faq/delay.md"] && changed.removed == ["zh-CN/faq/late.md"])
    #expect(changed.changed == ["search-expectations.yaml"])
}

@Test func aPageThatGoesToAnotherFolderKeepsItsLinks() throws {
    let site = try TestSite(site)
    try move("articles/guides/money", "articles/cash", in: site)
    #expect(site.folder.contains("Content/en/articles/cash.md"))
    #expect(!site.folder.contains("Content/en/articles/guides"), "the empty folder goes too")
    expectEqualText(
        try site.folder.text("Content/en/articles/cash.md"),
        """
        ---
        aliases: [/articles/guides/money/, /articles/guides/]
        ---
        # Money

        ## Fees

        [late](../faq/late.md) ![plan](../faq/plan.png)

        """)
    #expect(
        try site.folder.text("Content/en/faq/late.md").contains("[money](../articles/cash.md#fees)")
    )
    #expect(
        try site.folder.text("Content/search-expectations.yaml").contains(
            "{in-first-three: 'articles/cash'}"))
}

@Test func movingBackLeavesNothingButTheOtherFormerAddress() throws {
    let site = try TestSite(site)
    let before = try site.folder.snapshot("Content")
    try move("faq/late", "faq/delay", in: site)
    try move("faq/delay", "faq/late", in: site)
    let after = try site.folder.snapshot("Content")
    #expect(after.paths == before.paths)
    expectEqualText(changes(before, after, "en/faq/late.md"), "+aliases: [/faq/delay/]")
    // What was written in another way means the same.
    for path in before.paths where !path.hasSuffix("faq/late.md") && path != "en/faq/codes.md" {
        #expect(after.entries[path]!.bytes == before.entries[path]!.bytes, "\(path)")
    }
    // And from a folder that was gone in between.
    try move("articles/guides/money", "articles/cash", in: site)
    try move("articles/cash", "articles/guides/money", in: site)
    #expect(
        try site.folder.text("Content/en/articles/guides/money.md").hasPrefix(
            "---\naliases: [/articles/cash/]\n---\n# Money"))
}

@Test func aPathOfAnyLettersMoves() throws {
    let site = try TestSite(
        """
        -- Content/指南/钱 (1).md --
        # 钱

        ## 费用
        -- Content/a.md --
        # A

        [a](指南/钱%20(1).md#费用) [b](<指南/钱 (1).md>) [c](%E6%8C%87%E5%8D%97/%E9%92%B1%20(1).md) [d]

        [d]: <指南/钱 (1).md> 'T'
        """)
    try move("指南/钱 (1)", "帮助/资金 [2]", in: site)
    expectEqualText(
        try site.folder.text("Content/a.md"),
        """
        # A

        [a](帮助/资金%20%5B2%5D.md#费用) [b](<帮助/资金%20%5B2%5D.md>) [c](%E5%B8%AE%E5%8A%A9/%E8%B5%84%E9%87%91%20%5B2%5D.md) [d]

        [d]: <帮助/资金%20%5B2%5D.md> 'T'

        """)
    #expect(
        try site.folder.text("Content/帮助/资金 [2].md").hasPrefix(
            "---\naliases: [\"/指南/钱 (1)/\", /指南/]\n---\n"))
}

@Test func aFolderMovesWithItsPagesAndLeavesItsFiles() throws {
    let site = try TestSite(
        """
        -- Content/guides/index.md --
        # Guides

        [a](a.md) ![i](i.png) [r](#x) [deep](deep/b.md)

        ## X
        -- Content/guides/a.md --
        # A

        [up](index.md) [b](deep/b.md) [home](../home.md) [g](./) [other](../other.md)
        -- Content/guides/deep/b.md --
        # B

        [a](../a.md) [i](../i.png)
        -- Content/guides/i.png --
        image
        -- Content/home.md --
        # Home

        [g](guides/) [h](guides/index.md) [i](/guides/) [l](guides/deep) [p](guides/i.png)
        -- Content/other.md --
        # Other
        """)
    try move("guides", "help/manual", in: site)
    #expect(
        try site.folder.snapshot("Content").paths == [
            "guides/i.png", "help/manual/a.md", "help/manual/deep/b.md", "help/manual/index.md",
            "home.md", "other.md", "site.yaml",
        ])
    #expect(
        try site.folder.text("Content/home.md").hasSuffix(
            "[g](help/manual/) [h](help/manual/index.md) [i](/help/manual/) [l](help/manual/deep) [p](guides/i.png)\n"
        ))
    #expect(
        try site.folder.text("Content/help/manual/index.md").contains(
            "[a](a.md) ![i](../../guides/i.png) [r](#x) [deep](deep/b.md)"))
    #expect(
        try site.folder.text("Content/help/manual/a.md").contains(
            "[up](index.md) [b](deep/b.md) [home](../../home.md) [g](./) [other](../../other.md)"))
    #expect(
        try site.folder.text("Content/help/manual/deep/b.md").contains(
            "aliases: [/guides/deep/b/, /guides/deep/]"))
}

@Test func pagesThatAreNotShownAreMendedAndMoveToo() throws {
    let site = try TestSite(
        """
        -- Content/a.md --
        # A
        -- Content/b.md --
        ---
        title: B
        draft: yes
        ---
        [a](a.md)
        -- Content/c.md --
        ---
        title: C
        expires: 2020-01-01
        ---
        [a](a.md)
        """)
    try move("a", "z", in: site)
    #expect(try site.folder.text("Content/b.md").contains("[a](z.md)"))
    #expect(try site.folder.text("Content/c.md").contains("[a](z.md)"))
    try move("c", "y", in: site)
    #expect(try site.folder.text("Content/y.md").contains("aliases: [/c/]"))
}

@Test func anAddressThatWasNeverPublishedLeavesNoAlias() throws {
    let site = try TestSite(
        """
        -- Content/g/a.md --
        ---
        title: A
        draft: yes
        ---
        -- Content/g/b.md --
        ---
        title: B
        published: 2027-01-01
        ---
        [a](a.md)
        -- Content/h/c.md --
        ---
        title: C
        draft: yes
        ---
        -- Content/h/d.md --
        # D
        """)
    let before = try site.folder.snapshot("Content")
    try move("g", "deep/g", in: site)
    // The list of the folder was shown for the page that was shown.
    try move("h", "deep/h", in: site)
    let after = try site.folder.snapshot("Content")
    #expect(
        after.paths == [
            "deep/g/a.md", "deep/g/b.md", "deep/h/c.md", "deep/h/d.md", "site.yaml",
        ])
    for path in ["g/a.md", "g/b.md", "h/c.md"] {
        #expect(after.entries["deep/" + path]?.bytes == before.entries[path]?.bytes, "\(path)")
    }
    expectEqualText(
        changes(before, after, "h/d.md", "deep/h/d.md"), "+---\n+aliases: [/h/d/, /h/]\n+---")
    // A draft may change in case alone: nobody has its address.
    try move("deep/g/a", "deep/g/A", in: site)
    #expect(site.folder.contains("Content/deep/g/A.md"))
}

@Test func theListOfAFolderWithoutAPageOfItsOwnStaysAList() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, zh-CN]
        -- Content/search-expectations.yaml --
        en: {guides: {in-first-three: articles/g}}
        -- Content/en/articles/g/a.md --
        # A

        [All](./) [all](/articles/g/)
        -- Content/en/articles/g/deep/b.md --
        # B

        [All](../)
        -- Content/en/articles/z.md --
        # Z

        [All G](g/) [deep](g/deep) [中文](/zh-CN/articles/g/)
        -- Content/zh-CN/articles/g/a.md --
        # 甲
        """)
    try site.build()
    let record = try PageMover(try site.request).move("articles/g", to: "articles/new/h")
    #expect(
        record.lists.map { "\($0.former) \($0.new) \($0.page)" } == [
            "/articles/g/ /articles/new/h/ /articles/new/h/a/",
            "/articles/g/deep/ /articles/new/h/deep/ /articles/new/h/deep/b/",
            "/zh-CN/articles/g/ /zh-CN/articles/new/h/ /zh-CN/articles/new/h/a/",
        ])
    expectEqualText(
        try site.folder.text("Content/en/articles/z.md"),
        "# Z\n\n[All G](new/h/) [deep](new/h/deep) [中文](/zh-CN/articles/new/h/)\n")
    expectEqualText(
        try site.folder.text("Content/en/articles/new/h/a.md"),
        """
        ---
        aliases: [/articles/g/a/, /articles/g/]
        ---
        # A

        [All](./) [all](/articles/new/h/)

        """)
    #expect(try site.folder.text("Content/en/articles/new/h/deep/b.md").contains("[All](../)"))
    #expect(
        try site.folder.text("Content/search-expectations.yaml").contains(
            "{in-first-three: articles/new/h}"))
    let loaded = try site.load()
    #expect(loaded.diagnostics == [])
    #expect(loaded.lost(since: try FormerManifest(at: site.folder.path("Public"))) == [])
}

@Test func aPathThatIsWrittenWithEscapesIsWrittenAnew() throws {
    let site = try TestSite(
        """
        -- Content/R&D.md --
        # R&D

        ## X
        -- Content/a.md --
        # A

        [a](R&#38;D.md) [b](R&amp;D.md#x) [c](<R\\&D.md?q=1&amp;amp;r\\#x> "T") [d](R&D.md#x)
        """)
    try move("R&D", "deep/Q&A", in: site)
    expectEqualText(
        try site.folder.text("Content/a.md"),
        """
        # A

        [a](deep/Q%26A.md) [b](deep/Q%26A.md#x) [c](<deep/Q%26A.md?q=1&amp;amp;r#x> "T") [d](deep/Q%26A.md#x)

        """)
}

@Test func whatOnlyLooksLikeADefinitionStays() throws {
    let site = try TestSite(
        """
        -- Content/a.md --
        # A

        text
        [z]: z.md

        [z]: <z.md>

        [z][z]
        -- Content/z.md --
        # Z
        """)
    try move("z", "deep/y", in: site)
    expectEqualText(
        try site.folder.text("Content/a.md"),
        "# A\n\ntext\n[z]: z.md\n\n[z]: <deep/y.md>\n\n[z][z]\n")
}

@Test func aFormerIdThatLeadsToTheMovedPageIsMended() throws {
    let site = try TestSite(
        """
        -- Content/a.md --
        # A

        ## X
        -- Content/b.md --
        ---
        title: B
        former-anchors: {one: "a.md#x", two: a.md}
        ---
        """)
    try move("a", "deep/z", in: site)
    #expect(
        try site.folder.text("Content/b.md").contains(
            "former-anchors: {one: \"deep/z.md#x\", two: deep/z.md}"))
}
