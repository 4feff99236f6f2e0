import PreviewServer
import TestSupport
import Testing

extension BrowserSuite {
    /// What the site tests take for granted of the browser and its driver.
    @Suite struct WebDriverTests {
        @Test func aPageIsReadAndItsLinksAreFollowed() throws {
            let site = try SiteUnderTest(archive: formSite)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                #expect(try page.title == "首页")
                #expect(try page.find("h1").text == "你好")
                #expect(try page.path == "/")
                try page.find("a").click()
                #expect(try page.path == "/answer/")
                #expect(try page.find("main").text == "答案")
                #expect(try page.source.contains("<main>答案</main>"))
                try page.back()
                #expect(try page.path == "/")
                try expectNoConsoleErrors(page)
            }
        }

        @Test func typingReachesThePageAndItsScriptsAnswer() throws {
            let site = try SiteUnderTest(archive: formSite)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                let field = try page.find("input[type=search][name=q]")
                try field.type("登录")
                #expect(try page.waitFor("output.heard").text == "登录!")
                try field.clear()
                try field.type("钱\n")
                try page.wait(for: "the search page") { try $0.path == "/search/" }
                #expect(try page.address.hasSuffix("/search/?q=%E9%92%B1"))
                #expect(try page.execute("return arguments[0] + 1", [41]) == 42)
                #expect(try page.executeAsync("arguments[0](location.pathname)") == "/search/")
                #expect(try page.execute("return Promise.resolve([true, null])") == [true, nil])
            }
        }

        @Test func aSessionWithoutScriptsRunsNoneOfThePage() throws {
            let site = try SiteUnderTest(archive: formSite)
            try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
                try page.open(site.origin + "/")
                try page.find("input[name=q]").type("登录")
                #expect(try page.find("noscript p").isDisplayed)
                #expect(try page.find("html").attribute("data-scripts") == nil)
                #expect(try page.findAll("output.heard").isEmpty)
                try page.find("button").click()
                try page.wait(for: "the search page") { try $0.path == "/search/" }
            }
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                #expect(try page.find("html").attribute("data-scripts") == "run")
                #expect(try page.findAll("noscript *").isEmpty)
            }
        }

        @Test func consoleErrorsAreSeen() throws {
            let site = try SiteUnderTest(archive: formSite)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/broken/")
                try page.wait(for: "three errors") {
                    try $0.consoleEntries().filter(\.isError).count >= 3
                }
                let messages = try page.consoleEntries().filter(\.isError).map(\.message)
                #expect(messages.contains { $0.contains("something is amiss") })
                #expect(messages.contains { $0.contains("missing.png") && $0.contains("404") })
                #expect(messages.contains { $0.contains("nobody.example.com") })
                withKnownIssue { try expectNoConsoleErrors(page) }
            }
        }

        @Test func violationsOfThePolicyAreSeen() throws {
            let site = try SiteUnderTest(archive: formSite)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/inline/")
                #expect(try page.find("p").style("color") == "rgba(0, 0, 0, 1)")
                let violations = try page.consoleEntries().filter(\.isPolicyViolation)
                #expect(violations.count == 2, "\(violations)")
                withKnownIssue { try expectNoConsoleErrors(page) }
            }
        }

        @Test(arguments: [
            (BrowserOptions(), "1280 800 light"), (.phone, "360 740 light"),
            (BrowserOptions(width: 320, height: 480, colorScheme: .dark), "320 480 dark"),
        ])
        func theViewportAndTheColourSchemeAreThoseAskedFor(
            _ options: BrowserOptions, _ expected: String
        ) throws {
            let site = try SiteUnderTest(archive: formSite)
            try WebDriver.withSession(options) { page in
                try page.open(site.origin + "/answer/")
                let seen = try page.execute(
                    """
                    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
                    return `${innerWidth} ${innerHeight} ${dark ? 'dark' : 'light'}`;
                    """)
                #expect(seen.string == expected)
                #expect(try page.execute("return navigator.language") == "zh-CN")
                let picture = try page.screenshot()
                #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
                #expect(bigEndian(picture[16..<20]) == options.width)
                #expect(bigEndian(picture[20..<24]) == options.height)
            }
        }

        @Test func aTestFindsNothingOfTheOneBeforeInItsBrowser() throws {
            let site = try SiteUnderTest(archive: formSite)
            let look = """
                return [
                  document.cookie, localStorage.length, sessionStorage.length, history.length,
                  window.planted ?? "", innerWidth, matchMedia("(prefers-color-scheme: dark)").matches,
                  matchMedia("(prefers-reduced-motion: reduce)").matches, document.visibilityState,
                ];
                """
            func seen() throws -> JSONValue {
                try WebDriver.withSession { page in
                    try page.open(site.origin + "/answer/")
                    let seen = try page.execute(look)
                    try expectNoConsoleErrors(page)
                    return seen
                }
            }
            let fresh = try seen()
            let used = BrowserOptions(
                width: 320, colorScheme: .dark, reducedMotion: true)
            try WebDriver.withSession(used) { page in
                try page.devTools(
                    "Page.addScriptToEvaluateOnNewDocument", ["source": "window.planted = 'here'"])
                try page.open(site.origin + "/broken/")
                try page.open(site.origin + "/answer/")
                _ = try page.execute(
                    """
                    document.cookie = "a=b";
                    localStorage.setItem("a", "b");
                    sessionStorage.setItem("a", "b");
                    open("/", "other");
                    """)
                #expect(try page.execute(look) != fresh)
            }
            #expect(try seen() == fresh)
        }

        @Test func aWaitThatIsInVainSaysWhatItWaitedForAndShowsThePage() throws {
            let site = try SiteUnderTest(archive: formSite)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/answer/")
                let failure = #expect(throws: TestFailure.self) {
                    try page.waitFor("#nowhere", timeout: .milliseconds(100))
                }
                #expect(failure?.description.contains("an element '#nowhere'") == true)
                #expect(failure?.description.contains("答案") == true)
            }
        }
    }
}

private func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
}

private let formSite = """
    -- index.html --
    <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>首页</title>
    <link rel="icon" href="/icon.svg">
    <h1>你好</h1>
    <form action="/search/"><input type="search" name="q"><button>搜索</button></form>
    <noscript><p>没有脚本</p></noscript>
    <a href="/answer/">答案在此</a>
    <script src="/page.js"></script>
    -- page.js --
    document.documentElement.dataset.scripts = "run";
    document.querySelector("input").addEventListener("input", (event) => {
      const output = document.querySelector("output") ?? document.createElement("output");
      output.className = "heard";
      output.textContent = event.target.value + "!";
      document.body.append(output);
    });
    -- icon.svg --
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>
    -- answer/index.html --
    <!doctype html><meta charset="utf-8"><title>答案</title><link rel="icon" href="/icon.svg">
    <meta name="viewport" content="width=device-width">
    <main>答案</main>
    -- search/index.html --
    <!doctype html><meta charset="utf-8"><title>搜索</title><link rel="icon" href="/icon.svg">
    -- broken/index.html --
    <!doctype html><meta charset="utf-8"><title>坏</title><link rel="icon" href="/icon.svg">
    <img src="/missing.png" alt=""><img src="http://nobody.example.com/a.png" alt="">
    <script>throw new Error("something is amiss")</script>
    -- inline/index.html --
    <!doctype html><meta charset="utf-8"><title>行内</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
    <link rel="icon" href="/icon.svg">
    <p style="color: red">文字</p>
    <script>document.title = "run"</script>
    """
