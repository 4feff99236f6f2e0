import Testing

@testable import SiteBuilder

@Suite struct JoinedStylesTests {
    @Test func anImportedStylesheetStandsInPlaceOfItsStatement() {
        let styles = joined([
            "site.css": "/* a */ @import \"tokens.css\";\nmain{}", "tokens.css": ":root{}",
        ])
        #expect(text("site.css", styles) == "/* a */ :root{}\nmain{}")
        #expect(styles.imported == ["tokens.css"])
    }

    @Test func whatIsNoStylesheetOfTheThemeIsLeftToTheBrowser() {
        for source in [
            "@import \"https://a.example/b.css\";a{}", "@import \"none.css\";a{}",
            "@import \"tokens.css\" print;a{}", "a{}@import \"tokens.css\";",
            "@import \"tokens.css",
            "@import \"a\n.css\";", "@import \"site.css\";",
        ] {
            let styles = joined(["site.css": source, "tokens.css": ":root{}"])
            #expect(text("site.css", styles) == source)
            #expect(styles.imported == [])
        }
    }

    @Test func aCircleEnds() {
        let styles = joined([
            "a.css": "@import \"b.css\";a{}", "b.css": "@import \"c.css\";b{}",
            "c.css": "@import \"a.css\";c{}",
        ])
        #expect(text("a.css", styles) == "@import \"a.css\";c{}b{}a{}")
    }

    private func joined(_ files: [String: String]) -> JoinedStyles {
        JoinedStyles(files.mapValues { Array($0.utf8) })
    }

    private func text(_ name: String, _ styles: JoinedStyles) -> String {
        String(decoding: styles.text(of: name), as: UTF8.self)
    }
}
