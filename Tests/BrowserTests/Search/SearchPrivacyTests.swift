import PreviewServer
import Synchronization
import TestSupport
import Testing

/// The targets of the requests that a server was asked, in order.
private final class RequestLog: Sendable {
    private let requests = Mutex<[String]>([])

    func note(_ request: HTTPRequest) -> HTTPResponse? {
        let target = request.path + (request.query.map { "?" + $0 } ?? "")
        requests.withLock { $0.append(target) }
        return nil
    }

    func take() -> [String] {
        requests.withLock { requests in
            defer { requests = [] }
            return requests
        }
    }
}

extension BrowserSearchSuite {
    /// What a search tells anybody, and what it leaves behind.
    @Suite struct SearchPrivacyTests {
        @Test func whatIsTypedIsNeitherSentNorStored() throws {
            let log = RequestLog()
            let folder = try SiteUnderTest.repository.folder
            let site = try SiteUnderTest(folder: folder, answering: log.note)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/faq/")
                try page.wait(for: "the page") {
                    try $0.execute("return document.readyState") == "complete"
                }
                let ofPage = log.take()
                #expect(ofPage.contains { $0.hasPrefix("/assets/search-form.") })
                #expect(
                    !ofPage.contains {
                        $0.hasPrefix("/search/") || $0.hasPrefix("/assets/search.")
                    }, "nothing is asked for before a reader touches search")
                let field = try page.find("header input[name=q]")
                for (query, sign) in [
                    ("钱没到", ".option-title"), ("龘靐齉", ".suggestion-note"), ("café", ".option-more"),
                ] {
                    try field.clear()
                    try field.type(query)
                    _ = try page.waitFor(".suggestions \(sign)")
                }
                // The name of a file says what is in it, not what was asked.
                let ofSearch = log.take()
                #expect(ofSearch.contains("/search/zh-CN/manifest.json"))
                #expect(
                    ofSearch.allSatisfy {
                        $0.hasPrefix("/assets/search.") || $0 == "/search/zh-CN/manifest.json"
                            || $0.hasPrefix("/search/zh-CN/folding/")
                    }, "\(ofSearch)")

                let stored = try page.executeAsync(
                    """
                    const [done] = arguments;
                    (async () => done([
                      document.cookie, localStorage.length, sessionStorage.length,
                      (await indexedDB.databases()).length, (await caches.keys()).length,
                      (await navigator.serviceWorker.getRegistrations()).length,
                      performance.getEntriesByType("resource").every(({ name }) => name.startsWith(location.origin)),
                    ].join()))();
                    """)
                #expect(stored == ",0,0,0,0,0,true")
                try expectNoConsoleErrors(page)
            }
        }
    }
}
