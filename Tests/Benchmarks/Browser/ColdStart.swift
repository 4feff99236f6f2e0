import TestSupport

/// How soon a page is there, in a browser that has just been opened; in milliseconds since it was asked for.
struct ColdStart: Decodable {
    /// The largest paint.
    let paint: Double
    /// The first suggestion below the search box, for who types as soon as the page is there; nil where nobody types.
    let suggestion: Double?
    /// How much of the window moved.
    let shift: Double

    /// Opens a page on a slow phone, and types a query where there is one.
    static func measured(
        _ address: String, query: String?, on throttle: Throttle
    ) throws -> ColdStart {
        try WebDriver.withSession(BrowserOptions(width: 390, height: 844)) { page in
            if let query {
                let text = String(decoding: try JSONValue.string(query).bytes, as: UTF8.self)
                let script = "(\(typing))(\(text))"
                try page.devTools(
                    "Page.addScriptToEvaluateOnNewDocument", ["source": .string(script)])
            }
            try throttle.apply(to: page)
            try page.open(address)
            if query != nil {
                try page.wait(for: "a suggestion", timeout: .seconds(30)) {
                    try $0.execute("return window.firstSuggestion > 0") == true
                }
            }
            return try page.execute(entries).decoded()
        }
    }

    /// Types once scripts of the page have run, and notes when the first suggestion is there.
    private static let typing = """
        (query) => addEventListener("DOMContentLoaded", () => {
          new MutationObserver((_, observer) => {
            if (!document.querySelector(".suggestions [role=option]")) return;
            window.firstSuggestion = performance.now();
            observer.disconnect();
          }).observe(document, { childList: true, subtree: true });
          const field = document.querySelector("header input[name=q]");
          field.focus();
          field.value = query;
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        })
        """

    private static let entries = """
        return (async () => {
        const all = (type) => {
          const observer = new PerformanceObserver(() => {});
          observer.observe({ type, buffered: true });
          return observer.takeRecords();
        };
        const frame = () => new Promise(requestAnimationFrame);
        // The frame that holds the largest paint may be on its way when all has been loaded.
        do await frame(); while (all("largest-contentful-paint").length === 0);
        await frame();
        return {
          paint: all("largest-contentful-paint").at(-1).startTime,
          suggestion: window.firstSuggestion ?? null,
          shift: all("layout-shift").reduce((sum, { value }) => sum + value, 0),
        };
        })();
        """
}
