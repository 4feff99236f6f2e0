import Foundation
import TestSupport
import Testing

@Suite struct ThemeCommandTests {
    @Test func theFilesOfTheThemeAreListedAndPrintedAsTheyAre() throws {
        let names = try guidepost("theme").output.split(separator: "\n").map(String.init)
        #expect(names.count > 20)
        for name in ["assets/tokens.css", "layout.mustache", "strings/zh-CN.yaml"] {
            #expect(names.contains(name))
            expectEqualText(
                try guidepost("theme", name).output,
                try String(
                    contentsOfFile: SharedFolder.checkout + "/Templates/" + name, encoding: .utf8))
        }
    }

    @Test func aPrintedFileInTheFolderOfASiteTakesThePlaceOfTheThemes() throws {
        let site = try TemporaryFolder(smallSite)
        let styles = try guidepost("theme", "Templates/layout.mustache").output
        try site.write(
            styles.replacing("<body", with: "<body data-own"), to: "Templates/layout.mustache")
        #expect(try guidepost("build", in: site.path).isSuccess)
        #expect(try site.text("Public/index.html").contains("<body data-own"))
    }

    @Test func anUnknownFileIsToldWithAMend() throws {
        let outcome = try guidepost("theme", "layuot.mustache")
        #expect(outcome.status == .exited(64))
        #expect(
            outcome.errors
                == "guidepost: the theme has no file 'layuot.mustache'; did you mean 'layout.mustache'?\n"
        )
    }
}
