import Testing

@Test func aSiteReplacesSingleFilesOfTheTheme() throws {
    let site = try TestSite(
        """
        -- Content/hello.md --
        # Hello
        -- Templates/partials/footer.mustache --
        <footer>Made by {{site.title}}</footer>
        -- Templates/assets/site.css --
        body { color: black }
        """)
    try site.build()
    let page = try site.output("hello/index.html")
    #expect(page.contains("<footer>Made by Test</footer>"))
    #expect(page.contains("<header"), "the rest of the theme stays")
    let stylesheet = try #require(page.firstMatch(of: /href="\/(assets\/site\.[0-9a-f]{10}\.css)"/))
    #expect(try site.output(String(stylesheet.1)) == "body{color:black}\n")
}

@Test func aSiteChangesTheLookByItsTokensAlone() throws {
    let site = try TestSite(
        """
        -- Content/hello.md --
        # Hello
        -- Templates/assets/tokens.css --
        :root { --paper: white }
        """)
    try site.build()
    let page = try site.output("hello/index.html")
    let stylesheet = try #require(page.firstMatch(of: /href="\/(assets\/site\.[0-9a-f]{10}\.css)"/))
    let css = try site.output(String(stylesheet.1))
    #expect(css.hasPrefix(":root{--paper:white}"))
    #expect(css.contains("body{"), "the rest of the look stays")
    #expect(!css.contains("@import"))
}

@Test func aWordOfTheInterfaceIsReplacedAndTheOthersStayInTheirLanguage() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: 测试
        url: https://help.example.com/
        locales: [zh-CN]
        -- Content/hello.md --
        # 你好
        -- Templates/strings/zh-CN.yaml --
        search: 找一找
        """)
    try site.build()
    let page = try site.output("hello/index.html")
    #expect(page.contains("找一找"))
    #expect(page.contains("跳到正文"))
    #expect(!page.contains("Skip to"))
}

@Test func aLocaleWithoutWordsOfItsOwnTakesThoseOfItsLanguageOrEnglish() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [zh-HK, sv]
        -- Content/zh-HK/articles/a.md --
        # 甲
        -- Content/sv/articles/a.md --
        # A
        """)
    try site.build()
    #expect(try site.output("articles/a/index.html").contains("跳到正文"))
    #expect(try site.output("sv/articles/a/index.html").contains("Skip to"))
}

@Test func aTemplateSeesTheFieldsThatTheSiteDeclares() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        extra: {article: {audience: text, level: [basic, advanced]}}
        -- Content/hello.md --
        ---
        audience: Everybody
        level: basic
        ---
        # Hello
        -- Templates/article.mustache --
        <h1>{{title}}</h1><p>{{extra.audience}}/{{extra.level}}</p>
        """)
    try site.build()
    #expect(try site.output("hello/index.html").contains("<p>Everybody/basic</p>"))
    try site.edit("Content/hello.md", replacing: "level: basic", with: "level: bsic")
    try site.expectDiagnostics(["Content/hello.md:3:8 [wrong-value] did you mean 'basic'?"])
}

@Test(arguments: [
    ("{{titel}}", "1:3 [template-key] did you mean 'title'?"),
    ("{{> partials/heder}}", "1:5 [missing-partial] did you mean 'partials/header'?"),
    ("{{strings.serch}}", "1:11 [template-key] did you mean 'search'?"),
    ("{{assets.sitecss}}", "1:10 [template-key] did you mean 'site-css'?"),
    ("{{#outline}}{{id}}", "1:1 [template-syntax] add '{{/outline}}'"),
    ("{{body}}", "1:1 [template-key] write '{{{body}}}'"),
])
func aMistakeInATemplateHasItsPlace(template: String, message: String) throws {
    let site = try TestSite(
        "-- Content/a.md --\n# A\n-- Templates/article.mustache --\n" + template)
    let first = try site.lines.first ?? ""
    #expect(first.hasPrefix("Templates/article.mustache:" + message), "\(first)")
}
