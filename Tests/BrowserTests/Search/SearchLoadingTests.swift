import PreviewServer
import TestSupport
import Testing

private let option = ".suggestions [role=option]"

extension BrowserSearchSuite {
    /// How the search comes to a page, also in a browser that is old or over a network that is slow.
    @Suite struct SearchLoadingTests {
        @Test func theIndexIsAskedForBesideTheScriptAndOnce() throws {
            let faults = SearchFaults(in: "/assets/search.")
            let folder = try SiteUnderTest.repository.folder
            let site = try SiteUnderTest(folder: folder, answering: faults.delay)
            defer { faults.end() }
            try WebDriver.withSession { page in
                try page.open(site.origin + "/faq/")
                try page.find("header input[name=q]").type("登录")
                try page.wait(for: "the index, while the script is on its way") {
                    try manifests($0) == 1
                }
                faults.end()
                _ = try page.waitFor(option)
                #expect(try manifests(page) == 1)
                try expectNoConsoleErrors(page)
            }
        }

        /// Chrome 95 and Safari 15.0.
        @Test func aBrowserOfAutumn2021AnswersToo() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                for path in ["/faq/", "/search/"] {
                    try page.open(site.origin + path)
                    // One script for all: the driver's own need what goes.
                    let answers: [String] = try page.executeAsync(
                        """
                        const [done] = arguments;
                        for (const type of [Array, String, Object.getPrototypeOf(Float64Array)]) delete type.prototype.at;
                        for (const name of ["findLast", "findLastIndex", "toSorted", "toReversed", "with"]) {
                          delete Array.prototype[name];
                        }
                        delete AbortSignal.prototype.throwIfAborted;
                        delete AbortSignal.prototype.reason;
                        delete AbortSignal.timeout;
                        delete AbortSignal.any;
                        const { hasOwn } = Object;
                        delete Object.hasOwn;
                        delete Object.groupBy;
                        delete window.structuredClone;
                        const field = document.querySelector("input[name=q]");
                        field.focus();
                        (async () => {
                          const answers = [];
                          for (const query of ["钱没到", "denglu", "帳號", "wjmm", "gopya 登录"]) {
                            field.value = query;
                            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
                            let text;
                            do {
                              await new Promise((resolve) => setTimeout(resolve, 20));
                              text = document.querySelector(".suggestions, #results").textContent;
                            } while (text === "" || text.includes("正在搜索") || text === answers[answers.length - 1]);
                            answers.push(text);
                          }
                          // The driver needs it.
                          Object.hasOwn = hasOwn;
                          done(answers);
                        })();
                        """
                    ).decoded()
                    #expect(
                        Set(answers).count == 5 && !answers.contains { $0.contains("没能打开") },
                        "\(answers)")
                    try expectNoConsoleErrors(page)
                }
            }
        }

        @Test func aBrowserThatCannotReadTheScriptsGetsTheListOfAllPages() throws {
            let folder = try SiteUnderTest.repository.folder
            let site = try SiteUnderTest(folder: folder) { request in
                guard request.path.hasPrefix("/assets/search") else { return nil }
                return HTTPResponse(
                    .ok, headers: ["Content-Type": "text/javascript; charset=utf-8"],
                    body: Array("a syntax of later years".utf8))
            }
            try WebDriver.withSession { page in
                try page.open(site.origin + "/faq/")
                try page.find("header input[name=q]").type("登录\n")
                try page.wait(for: "the search page") { try $0.path == "/search/" }
                try page.wait(for: "the list of all pages") {
                    try $0.find("main a[href='/faq/cannot-log-in/']").isDisplayed
                }
                #expect(try page.find("main a[href='/contact/']").isDisplayed)
            }
        }
    }
}

/// How often the manifest was asked for.
private func manifests(_ page: BrowserSession) throws -> Int {
    try page.execute(
        """
        const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
        return loaded.filter((name) => name.endsWith("manifest.json")).length;
        """
    ).decoded()
}
