import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// What a writer sees in the browser while saving, in pages of the real theme with its policy against scripts.
    @Suite struct PreviewTests {
        @Test func aSaveReloadsThePageAndKeepsItsPlace() throws {
            try withPreview { site, preview, page in
                try page.open(preview.address + "articles/long/")
                _ = try page.execute("scrollTo(0, 600)")
                try site.edit("Content/articles/long.md", replacing: "Line 3.", with: "Saved line.")
                try page.wait(for: "the saved words") {
                    try $0.find("main").text.contains("Saved line.")
                }
                try page.wait(for: "the place") {
                    try $0.execute("return Math.round(scrollY)") == 600
                }
                try expectNoConsoleErrors(page)
            }
        }

        @Test func aSaveOfAnotherPageLeavesThisOneAlone() throws {
            try withPreview { site, preview, page in
                try page.open(preview.address + "articles/long/")
                _ = try page.execute("window.isSame = true")
                try site.edit("Content/articles/other.md", replacing: "Words.", with: "Others.")
                try preview.wait(for: "Others.", at: "/articles/other/")
                // A question after the one that the page's own script had answered.
                _ = try page.executeAsync(
                    "fetch('/.guidepost-preview/state?after=0').then(arguments[0], arguments[0])")
                #expect(try page.execute("return window.isSame ?? false") == true)
                try site.edit("Content/articles/long.md", replacing: "Line 3.", with: "Saved line.")
                try page.wait(for: "the saved words") {
                    try $0.find("main").text.contains("Saved line.")
                }
                #expect(try page.execute("return window.isSame ?? false") == false)
            }
        }

        @Test func mistakesLieOverThePageUntilTheyAreMended() throws {
            try withPreview { site, preview, page in
                try page.open(preview.address + "articles/long/")
                try site.edit(
                    "Content/articles/other.md", replacing: "Words.", with: "客服 [x](channel:chatt)")
                try page.wait(for: "the list of mistakes") { try $0.execute(mistakes) != "" }
                guard case .string(let shown) = try page.execute(mistakes) else {
                    Issue.record("no text")
                    return
                }
                #expect(shown.contains("Content/articles/other.md:3:8"))
                #expect(shown.contains("no channel is called 'chatt'"))
                // The caret stands under the first letter of what is marked, also behind Chinese.
                #expect(try page.execute(caretOffset) == 0)
                #expect(try page.find("main").text.contains("Line 3."))
                try page.find("a[href='/articles/other/']").click()
                try page.wait(for: "the last good page, with the mistakes") {
                    try $0.execute(mistakes) != "" && $0.find("main").text.contains("Words.")
                }
                try site.edit(
                    "Content/articles/other.md", replacing: "客服 [x](channel:chatt)",
                    with: "Mended.")
                try page.wait(for: "the mended page") {
                    try $0.execute(mistakes) == "" && $0.find("main").text.contains("Mended.")
                }
                try expectNoConsoleErrors(page)
            }
        }

        @Test func aListThatWasPutAwayStaysSoUntilThereIsAnother() throws {
            try withPreview { site, preview, page in
                try page.open(preview.address + "articles/long/")
                try site.edit(
                    "Content/articles/other.md", replacing: "Words.", with: "[x](channel:chatt)")
                try page.wait(for: "the list of mistakes") { try $0.execute(mistakes) != "" }
                _ = try page.execute(press("header button"))
                #expect(try page.execute(mistakes) == "")
                // A load that finds the same mistakes.
                let version = try preview.state(of: "/") { _ in true }["version"] as? Int
                try site.edit("Content/articles/lonely.md", replacing: "Words.", with: "More.")
                try preview.state(of: "/") { $0["version"] as? Int != version }
                _ = try page.executeAsync(
                    "fetch('/.guidepost-preview/state?after=0').then(arguments[0], arguments[0])")
                #expect(try page.execute(mistakes) == "")
                _ = try page.execute(press(".quiet"))
                #expect(try page.execute(mistakes) != "")
                _ = try page.execute(press("header button"))
                try site.edit(
                    "Content/articles/other.md", replacing: "channel:chatt", with: "channel:chattt")
                try page.wait(for: "the new list") {
                    guard case .string(let text) = try $0.execute(mistakes) else { return false }
                    return text.contains("chattt")
                }
            }
        }

        @Test func warningsWaitUntilSomebodyAsksForThem() throws {
            try withPreview { site, preview, page in
                try page.open(preview.address + "articles/long/")
                try site.write("# X\n", to: "Content/articles/x.markdown")
                try page.wait(for: "the button") {
                    try $0.execute("return document.querySelector('guidepost-mistakes') != null")
                        == true
                }
                #expect(try page.execute(mistakes) == "")
                _ = try page.execute(press(".quiet"))
                guard case .string(let text) = try page.execute(mistakes) else {
                    Issue.record("no text")
                    return
                }
                #expect(text.contains("Content/articles/x.markdown"))
                try expectNoConsoleErrors(page)
            }
        }

        @Test func aRenamedPageIsFollowedToItsNewAddress() throws {
            try withPreview { site, preview, page in
                try page.open(preview.address + "articles/long/")
                _ = try page.execute("scrollTo(0, 600)")
                try FileManager.default.moveItem(
                    atPath: site.path("Content/articles/long.md"),
                    toPath: site.path("Content/articles/longer.md"))
                try page.wait(for: "the new address") {
                    try $0.execute("return location.pathname") == "/articles/longer/"
                }
                try page.wait(for: "the place") {
                    try $0.execute("return Math.round(scrollY)") == 600
                }
            }
        }

        @Test func aPageThatGoesAndComesAgainIsShownAgain() throws {
            try withPreview { site, preview, page in
                try page.open(preview.address + "articles/lonely/")
                try site.remove("Content/articles/lonely.md")
                try page.wait(for: "the page for what does not exist") {
                    try !$0.find("main").text.contains("Words.")
                }
                try site.write("# Lonely\n\nAgain.\n", to: "Content/articles/lonely.md")
                try page.wait(for: "the page") { try $0.find("main").text.contains("Again.") }
            }
        }

        @Test func aSiteThatIsBrokenAtFirstShowsItsMistakesAndThenItself() throws {
            let site = try TemporaryFolder("-- Content/site.yaml --\ntitle: T\n")
            let preview = try RunningPreview(site)
            try WebDriver.withSession(BrowserOptions(width: 390)) { page in
                try page.open(preview.address)
                #expect(try page.find("main").text.contains("Content/site.yaml"))
                try site.write(
                    "title: T\nurl: https://help.example.com/\n", to: "Content/site.yaml")
                try page.wait(for: "the site") {
                    try $0.find("body").attribute("class") == "page-home"
                }
            }
        }
    }
}

/// The text of the list of mistakes that is seen; empty where there is none.
private let mistakes = """
    const section = document.querySelector("guidepost-mistakes")?.shadowRoot.querySelector("section");
    return section && !section.hidden ? section.innerText : ""
    """

/// Presses a button of the list.
private func press(_ selector: String) -> String {
    "document.querySelector('guidepost-mistakes').shadowRoot.querySelector('\(selector)').click()"
}

/// How far the caret stands from the beginning of what is marked, in pixels.
private let caretOffset = """
    const root = document.querySelector("guidepost-mistakes").shadowRoot;
    const left = (selector) => root.querySelector(selector).getBoundingClientRect().left;
    return Math.round(left("mark") - left(".caret"))
    """

private func withPreview(
    _ body: (TemporaryFolder, RunningPreview, BrowserSession) throws -> Void
) throws {
    let lines = (0..<80).map { "Line \($0).\n\n" }.joined()
    let site = try TemporaryFolder(
        """
        -- Content/site.yaml --
        title: T
        url: https://help.example.com/
        -- Content/articles/long.md --
        # Long

        See [the other](other.md).

        \(lines)
        -- Content/articles/other.md --
        # Other

        Words.
        -- Content/articles/lonely.md --
        # Lonely

        Words.
        """)
    let preview = try RunningPreview(site)
    try WebDriver.withSession(BrowserOptions(width: 800, height: 600)) { page in
        try body(site, preview, page)
    }
}
