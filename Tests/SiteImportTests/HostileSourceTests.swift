import SourceText
import Testing

@testable import SiteImport

private let steps = "../../../../../../evil"

@Test(arguments: [
    (
        ImportKind.hugo,
        """
        -- hugo.toml --
        permalinks = { posts = "/\(steps)/:slug/" }
        -- content/url.md --
        ---
        url: \(steps)
        aliases: [\(steps), "/../../evil/"]
        ---
        -- content/slug.md --
        ---
        slug: \(steps)
        ---
        -- content/bundle/index.md --
        ---
        url: /\(steps)/
        ---
        ![a](a.png)
        -- content/bundle/a.png --
        -- content/posts/p.md --
        ---
        slug: \(steps)
        ---
        [up](\(steps).md) ![up](\(steps).png)
        """
    ),
    (
        .docusaurus,
        """
        -- docusaurus.config.js --
        module.exports = { title: 'T', presets: [['classic', { docs: { routeBasePath: '\(steps)' } }]] };
        -- docs/id.md --
        ---
        id: \(steps)
        ---
        -- docs/slug.md --
        ---
        slug: \(steps)
        ---
        -- docs/other.md --
        ---
        slug: /\(steps)
        ---
        import Part from '../../../../../../etc/passwd.md';

        <Part />
        -- blog/2024-01-01-a.md --
        ---
        slug: \(steps)
        ---
        """
    ),
    (
        .zendesk,
        #"""
        -- a.json --
        {"articles": [{"id": "../../../evil", "title": "../../../evil", "locale": "../..", "body": "<p>x</p>", "html_url": "https://x.example/../../../evil"},
         {"id": 2, "title": "../../../evil", "locale": "en-us", "body": "<p>x</p>", "html_url": "https://x.example/hc/../../../evil"}]}
        """#
    ),
])
func noNameLeadsOutOfTheNewFolder(kind: ImportKind, source: String) {
    let site = Importing(kind, source).site
    let paths = site.files.map(\.path) + site.copies.map(\.path)
    #expect(paths.count > 1)
    for path in paths {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        #expect(segments.first == "Content" && segments.count > 1, "\(path)")
        #expect(segments.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }, "\(path)")
    }
    for file in site.files {
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(
            !(text.split(separator: "\n").contains { $0.hasPrefix("aliases") && $0.contains("..") })
        )
    }
}

@Test(arguments: ["1e300", "-1e300", "nan", "inf", "1000001", "0x1p1023"])
func aPlaceThatNoNumberCanHaveIsNone(position: String) {
    let docusaurus = Importing(
        .docusaurus,
        """
        -- docusaurus.config.js --
        -- docs/a/_category_.json --
        {"label": "A", "position": \(position)}
        -- docs/a/b.md --
        ---
        sidebar_position: \(position)
        ---
        # B
        """)
    let zendesk = Importing(
        .zendesk,
        "-- a.json --\n{\"article\": {\"id\": 1, \"title\": \"A\", \"position\": \"\(position)\", \"body\": \"x\"}}"
    )
    for file in docusaurus.site.files + zendesk.site.files {
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains("\norder:"))
    }
}

@Test(arguments: ["contentDir = \"../docs\"", "contentDir = \"\"", "contentDir = \".\""])
func aFolderOfContentThatIsNoneIsTheUsualOne(setting: String) {
    let site = Importing(.hugo, "-- hugo.toml --\n\(setting)\n-- content/a.md --\n# A\n")
    #expect(site.paths.contains { $0.hasSuffix("a.md") })
}

@Test func whatIsNoTextIsToldAndTheRestIsKept() throws {
    let bytes = Array("---\ntitle: A\n---\nCaf".utf8) + [0xE9, 0x20, 0x00] + Array(" end\n".utf8)
    let source = ImportSource(
        root: "old/", paths: ["content/a.md", "hugo.toml"],
        files: [
            "hugo.toml": SourceFile(path: "old/hugo.toml", bytes: []),
            "content/a.md": SourceFile(path: "old/content/a.md", bytes: bytes),
        ])
    let site = ImportedSite(source, from: .hugo)
    let page = try #require(site.files.first { $0.path.hasSuffix("a.md") })
    #expect(
        String(validating: page.bytes, as: UTF8.self)?.hasSuffix("Caf\u{FFFD} \u{FFFD} end\n")
            == true)
    #expect(site.diagnostics.map(\.code) == [.importMarkdown])
    #expect(site.diagnostics[0].location?.range.lowerBound == "---\ntitle: A\n---\nCaf".utf8.count)
}

@Test func pagesInFormatsThatAreNotReadAreTold() {
    let site = Importing(
        .hugo,
        """
        -- hugo.toml --
        -- content/a.md --
        # A
        -- content/b.org --
        #+title: B
        -- content/c/d.AsciiDoc --
        -- notes/e.org --
        """)
    #expect(
        site.told == [
            "old/content/b.org: a page in Org is left out: Markdown and HTML are read [import-left-out]",
            "old/content/c/d.AsciiDoc: a page in AsciiDoc is left out: Markdown and HTML are read [import-left-out]",
        ])
}

@Test func languagesThatNoTagNamesAreTold() {
    let hugo = Importing(
        .hugo,
        """
        -- hugo.toml --
        [languages.en]
        [languages.klingonese]
        -- content/a.md --
        # A
        """)
    let docusaurus = Importing(
        .docusaurus,
        """
        -- docusaurus.config.js --
        module.exports = { i18n: { defaultLocale: 'en', locales: ['en', 'klingonese'] } };
        -- docs/a.md --
        # A
        -- i18n/klingonese/docusaurus-plugin-content-docs/current/a.md --
        # A
        """)
    let zendesk = Importing(
        .zendesk,
        #"""
        -- a.json --
        {"articles": [{"id": 1, "title": "A", "locale": "en-us", "body": "x"}, {"id": 2, "title": "B", "locale": "klingonese", "body": "x"}]}
        """#)
    for site in [hugo, docusaurus, zendesk] {
        #expect(
            site.told == [
                ": the language 'klingonese' is left out: it is no language tag of its own, as 'pt-BR' is [import-left-out]"
            ])
    }
}

@Test func whatIsNoArticleInAnExportIsTold() {
    let site = Importing(
        .zendesk,
        #"""
        -- a.json --
        {"articles": [{"title": "No number", "body": "x"}, {"id": 1, "title": "A", "body": "x"}]}
        -- users.json --
        {"users": [{"id": 1}]}
        """#)
    #expect(site.paths == ["en-US/a.md"])
    #expect(
        site.told == [
            "old/a.json: this entry has no number and is left out [import-left-out]",
            "old/users.json: the file holds no article, section or category and is left out [import-left-out]",
        ])
}

@Test func aThousandPagesOfOneAddressHaveOneEach() {
    var source = "-- hugo.toml --\n"
    for number in 0..<1000 { source += "-- content/\(number).md --\n---\nurl: /same/\n---\n" }
    let site = Importing(.hugo, source)
    #expect(Set(site.paths).count == 1000)
    #expect(site.paths.contains("en/same.md") && site.paths.contains("en/same-1000.md"))
}
