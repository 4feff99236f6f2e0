import SourceText
import Testing

@testable import SiteImport

@Test func filesThatNoPageNamesAreTold() {
    let site = Importing(
        .hugo,
        """
        -- hugo.toml --
        -- content/guide/a.md --
        # A

        [form](form.pdf)
        -- content/guide/form.pdf --
        -- content/guide/other.pdf --
        -- content/guide/second.pdf --
        """)
    #expect(site.site.copies.map(\.path) == ["Content/guide/form.pdf"])
    #expect(
        site.told == [
            ": files beside pages that no page names are left out: 2, such as 'content/guide/other.pdf' [import-left-out]"
        ])
}

@Test func filesThatChangeTheirAddressAreTold() {
    let site = Importing(
        .docusaurus,
        """
        -- docusaurus.config.js --
        -- docs/a.md --
        # A
        -- static/parts/b.md --
        -- static/contact/c.pdf --
        -- static/d.pdf --
        """)
    #expect(
        site.site.copies.map(\.path) == [
            "Content/d.pdf", "Content/files/contact/c.pdf", "Content/files/parts/b-md.txt",
        ])
    #expect(
        site.told == [
            ": 2 files have another address now: '/contact/c.pdf' stands at '/files/contact/c.pdf' [import-address]"
        ])
}

@Test func theBlogOfDocusaurusLiesWhereItsSettingsSay() {
    let site = Importing(
        .docusaurus,
        """
        -- docusaurus.config.js --
        module.exports = { presets: [['classic', { blog: { path: './posts', routeBasePath: 'news' } }]] };
        -- docs/a.md --
        # A
        -- posts/2024-05-01-b.md --
        # B
        """)
    #expect(site.paths == ["en/docs/a.md", "en/news/2024/05/01/b.md"])
}

@Test func anAddressThatIsNoTextIsKeptAndTold() {
    let site = Importing(
        .hugo, "-- hugo.toml --\n-- content/a.md --\n---\ntitle: A\naliases: {b: c}\n---\nText\n")
    #expect(site.text("en/a.md").contains("# aliases: {b: c"))
    #expect(site.codes == ["import-front-matter"])
}
