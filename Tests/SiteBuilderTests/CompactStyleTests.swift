import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct CompactStyleTests {
    @Test(arguments: [
        ("/* a */\na {\n  color: red;\n}\n\nb { }\n", "a{color:red}b{}\n"),
        ("a > b ~ c + d , e f { x: y }", "a>b~c + d,e f{x:y}\n"),
        ("a :hover, a:is( .b, .c ) .d { x: y }", "a :hover,a:is(.b,.c) .d{x:y}\n"),
        (
            "a { x: calc( (1rem + 2px) * 3 - 4px ) !important; }",
            "a{x:calc((1rem + 2px) * 3 - 4px)!important}\n"
        ),
        (
            "@media (min-width: 60rem) and (hover: hover) {\n  a { x: y }\n}",
            "@media (min-width:60rem) and (hover:hover){a{x:y}}\n"
        ),
        (
            "a::after { content: \"a  /* b */ ;}\" / '' ; }",
            "a::after{content:\"a  /* b */ ;}\" / ''}\n"
        ),
        ("a { x: url( \"b  c\" ) url(d  e;f) }", "a{x:url(\"b  c\") url(d  e;f)}\n"),
        (
            "a { x: 0.5em -0.5em 10.5px; y: f(0.25, 0.125) }",
            "a{x:.5em -0.5em 10.5px;y:f(.25,.125)}\n"
        ),
        (".a\\:b\\31  .c\\9  d { x: y }", ".a\\:b\\31  .c\\9  d{x:y}\n"),
        (":root { --a: ; --b: 1px  2px; --c:red }", ":root{--a: ;--b:1px 2px;--c:red}\n"),
        ("a/**/b { x: y/* c */z; w:/**/1 }", "a/**/b{x:y/**/z;w:1}\n"),
        (
            "@import \"a.css\" print;\n@charset \"utf-8\";",
            "@import \"a.css\" print;@charset \"utf-8\";\n"
        ),
        (
            "a[b=\"c d\" i] { font: 1rem/1.5 \"A B\" , serif }",
            "a[b=\"c d\" i]{font:1rem/1.5 \"A B\",serif}\n"
        ),
    ])
    func onlyWhatMeansNothingGoes(_ source: String, _ expected: String) {
        #expect(text(source) == expected)
    }

    @Test(arguments: [
        "a { x: \"b }", "a { x: 'b\n' }", "a {} /* b", "a { x: url(b", "a { x: \"b\\",
    ])
    func aStylesheetThatIsNotUnderstoodStaysAsItIs(_ source: String) {
        #expect(text(source) == source)
    }

    @Test func whatIsShortStaysAsItIs() throws {
        let theme = try theme()
        #expect(text(theme) == theme)
    }

    @Test func theStylesheetOfTheThemeIsSmall() throws {
        let theme = try theme()
        #expect(theme.utf8.count <= 40_000)
        let folder = try TestSupport.TemporaryFolder()
        try folder.write(theme, to: "site.css")
        let outcome = try ChildProcess.run("/bin/gzip", ["-9", folder.path("site.css")])
        #expect(outcome.isSuccess)
        #expect(try FileReader.read(folder.path("site.css.gz")).count <= 9_000)
    }

    private func text(_ source: String) -> String {
        String(decoding: CompactStyle.text(of: Array(source.utf8)), as: UTF8.self)
    }

    /// The stylesheet as pages load it.
    private func theme() throws -> String {
        let assets = SharedFolder.checkout + "/Templates/assets/"
        let styles = JoinedStyles([
            "site.css": try FileReader.read(assets + "site.css"),
            "tokens.css": try FileReader.read(assets + "tokens.css"),
        ])
        return text(String(decoding: styles.text(of: "site.css"), as: UTF8.self))
    }
}
