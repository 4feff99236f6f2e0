import TestSupport
import Testing

extension BrowserSuite {
    /// The search journey works on a site that does no more than what the journey asks for.
    @Suite struct JourneyHarnessTests {
        @Test func theJourneyEndsAtTheFirstResultAndIsReadAgainWithoutScripts() throws {
            let site = try SiteUnderTest(archive: smallestSite)
            let words = try WebDriver.withSession { page in
                try findTheAnswer(to: "登录", leadingTo: "/faq/cannot-log-in/", on: page, of: site)
            }
            #expect(words.path == "/faq/cannot-log-in/")
            #expect(words.heading == "无法登录怎么办")
            try readAgainWithoutScripts(words, of: site)
        }

        @Test func aWrongFirstResultFailsTheJourney() throws {
            let site = try SiteUnderTest(archive: smallestSite)
            try WebDriver.withSession { page in
                try withKnownIssue {
                    _ = try findTheAnswer(
                        to: "登录", leadingTo: "/faq/late-funds/", on: page, of: site)
                } matching: {
                    // The way is gone to its end, and nothing is thrown.
                    $0.error == nil
                }
            }
        }

        @Test func textThatOnlyAScriptWritesIsMissedWithoutScripts() throws {
            let site = try SiteUnderTest(archive: smallestSite)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/scripted/")
                let words = try PageWords(of: page)
                #expect(words.heading == "由脚本写成")
                withKnownIssue { try readAgainWithoutScripts(words, of: site) }
            }
        }
    }
}

private let smallestSite = """
    -- index.html --
    <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>帮助</title>
    <link rel="icon" href="/icon.svg">
    <header><form action="/search/"><input type="search" name="q"></form></header>
    <main><h1>帮助</h1></main>
    -- icon.svg --
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>
    -- search/index.html --
    <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>搜索</title>
    <link rel="icon" href="/icon.svg">
    <header><form action="/search/"><input type="search" name="q"></form></header>
    <main><h1>搜索</h1><ol id="results"></ol></main><script type="module" src="/search.js"></script>
    -- search.js --
    const query = new URLSearchParams(location.search).get("q");
    document.querySelector("input").value = query;
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (query === "登录") {
      document.querySelector("ol").innerHTML =
        '<li><a href="/faq/cannot-log-in/">无法登录怎么办</a></li><li><a href="/">帮助</a></li>';
    }
    -- faq/cannot-log-in/index.html --
    <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>无法登录怎么办</title>
    <link rel="icon" href="/icon.svg">
    <main><h1>无法登录怎么办</h1><p>先检查网络。</p></main>
    -- scripted/index.html --
    <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>脚本</title>
    <link rel="icon" href="/icon.svg">
    <main><h1></h1></main><script src="/scripted.js"></script>
    -- scripted.js --
    document.querySelector("h1").textContent = "由脚本写成";
    """
