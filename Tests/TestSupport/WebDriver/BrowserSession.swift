import Foundation
import Synchronization

/// One window of a browser of its own, without cookies or cache from elsewhere.
public final class BrowserSession: Sendable {
    private let driver: WebDriver
    private let id: String
    private let console = Mutex<[ConsoleEntry]>([])
    /// How the browser presents itself now; nil before the first time.
    private let presented = Mutex<BrowserOptions?>(nil)

    /// Starts a browser by a driver, which ends with it.
    init(_ driver: WebDriver, _ options: BrowserOptions) throws {
        self.driver = driver
        do {
            let value = try driver.send("POST", "/session", options.start.capabilities)
            guard let id = value["sessionId"].string else {
                throw TestFailure("a session has no id")
            }
            self.id = id
            try present(options)
        } catch {
            driver.stop()
            throw error
        }
    }

    private init(after former: BrowserSession) {
        driver = former.driver
        id = former.id
    }

    /// Ends the browser and its driver.
    func end() {
        // The browser may be gone already; the driver's end takes it along in any case.
        _ = try? driver.send("DELETE", "/session/\(id)")
        driver.stop()
    }

    /// A session in the same browser, in which nothing is left of this one: neither its pages with all that was set for
    /// them, nor what they stored, nor what they wrote to the console.
    func renewed(_ options: BrowserOptions) throws -> BrowserSession {
        let fresh = try send("POST", "/window/new", ["type": "tab"])["handle"]
        for window in try send("GET", "/window/handles").array ?? [] where window != fresh {
            try send("POST", "/window", ["handle": window])
            try send("DELETE", "/window")
        }
        try send("POST", "/window", ["handle": fresh])
        for command in ["Network.clearBrowserCache", "Network.clearBrowserCookies"] {
            try devTools(command)
        }
        try devTools("Browser.resetPermissions")
        try devTools("Storage.clearDataForOrigin", ["origin": "*", "storageTypes": "all"])
        _ = try consoleEntries()
        if options.notesRequests { _ = try takeRequests() }
        let session = BrowserSession(after: self)
        try session.present(options)
        return session
    }

    @discardableResult
    func send(_ method: String, _ path: String, _ body: JSONValue = [:]) throws -> JSONValue {
        try driver.send(method, "/session/\(id)\(path)", body)
    }

    /// Sends a command of the Chrome DevTools Protocol.
    @discardableResult
    public func devTools(_ command: String, _ parameters: JSONValue = [:]) throws -> JSONValue {
        try send(
            "POST", "/goog/cdp/execute", ["cmd": .string(command), "params": parameters])
    }
}

extension BrowserSession {
    /// Presents the browser to its page in another way: all options but `languages` hold from now on, `scripts` from the
    /// next page on. Only what differs is told: each word of it lays out the page anew.
    public func present(_ options: BrowserOptions) throws {
        let former = presented.withLock { presented in
            defer { presented = options }
            return presented
        }
        if former?.scripts != options.scripts {
            try devTools(
                "Emulation.setScriptExecutionDisabled", ["value": .bool(!options.scripts)])
        }
        if former?.width != options.width || former?.height != options.height {
            // A window is never narrower than 500 pixels; a viewport may be.
            try devTools(
                "Emulation.setDeviceMetricsOverride",
                [
                    "width": .number(Double(options.width)),
                    "height": .number(Double(options.height)),
                    "deviceScaleFactor": 1, "mobile": .bool(options.width < 600),
                ])
        }
        if former?.emulatedMedia != options.emulatedMedia {
            try devTools("Emulation.setEmulatedMedia", options.emulatedMedia)
        }
    }
}

extension BrowserOptions {
    /// What media queries are told.
    fileprivate var emulatedMedia: JSONValue {
        [
            "media": .string(medium),
            "features": [
                ["name": "prefers-color-scheme", "value": .string(colorScheme.rawValue)],
                [
                    "name": "prefers-reduced-motion",
                    "value": reducedMotion ? "reduce" : "no-preference",
                ],
                ["name": "forced-colors", "value": forcedColors ? "active" : "none"],
            ],
        ]
    }
}

extension BrowserSession {
    /// Opens an address and waits until the page has loaded.
    public func open(_ address: String) throws {
        try send("POST", "/url", ["url": .string(address)])
    }

    /// Goes one page back.
    public func back() throws { try send("POST", "/back") }

    /// Loads the page again.
    public func reload() throws { try send("POST", "/refresh") }

    /// The address of the page.
    public var address: String {
        get throws { try send("GET", "/url").string ?? "" }
    }

    /// The path of the page's address, percent-encoded, without query and fragment.
    public var path: String {
        get throws { URLComponents(string: try address)?.percentEncodedPath ?? "" }
    }

    /// The title of the page.
    public var title: String {
        get throws { try send("GET", "/title").string ?? "" }
    }

    /// How many pixels of the page lie beside its window.
    public var overflow: JSONValue {
        get throws {
            try execute(
                """
                const { scrollWidth, clientWidth } = document.documentElement;
                return scrollWidth - clientWidth;
                """)
        }
    }

    /// The document as HTML, as it is now.
    public var source: String {
        get throws { try send("GET", "/source").string ?? "" }
    }

    /// A picture of the viewport, as PNG.
    public func screenshot() throws -> [UInt8] {
        guard let text = try send("GET", "/screenshot").string, let png = Data(base64Encoded: text)
        else { throw TestFailure("a screenshot is no Base64") }
        return Array(png)
    }

    /// Runs the body of a function in the page and gives what it returns, awaiting a promise; `arguments` is its array.
    public func execute(_ script: String, _ arguments: [JSONValue] = []) throws -> JSONValue {
        try send(
            "POST", "/execute/sync", ["script": .string(script), "args": .array(arguments)])
    }

    /// Runs the body of a function whose last argument is a callback, and gives what that is called with.
    public func executeAsync(_ script: String, _ arguments: [JSONValue] = []) throws -> JSONValue {
        try send(
            "POST", "/execute/async", ["script": .string(script), "args": .array(arguments)])
    }
}

extension BrowserSession {
    /// Presses and releases a key, once or several times; what has the focus hears it.
    public func press(_ key: BrowserKey, times: Int = 1) throws {
        let value = JSONValue.string(key.rawValue)
        let press: [JSONValue] = [
            ["type": "keyDown", "value": value], ["type": "keyUp", "value": value],
        ]
        try send(
            "POST", "/actions",
            [
                "actions": [
                    [
                        "type": "key", "id": "keyboard",
                        "actions": .array((0..<times).flatMap { _ in press }),
                    ]
                ]
            ])
    }
}

extension BrowserSession {
    /// The first element that a CSS selector matches; an error where there is none.
    public func find(_ selector: String) throws -> BrowserElement {
        try BrowserElement(self, send("POST", "/element", BrowserElement.query(selector)))
    }

    /// All elements that a CSS selector matches, in document order.
    public func findAll(_ selector: String) throws -> [BrowserElement] {
        let found = try send("POST", "/elements", BrowserElement.query(selector))
        return try (found.array ?? []).map { try BrowserElement(self, $0) }
    }

    /// The element that has the focus.
    public func focused() throws -> BrowserElement {
        try BrowserElement(self, send("GET", "/element/active"))
    }

    /// Waits until an element that a CSS selector matches is there.
    public func waitFor(
        _ selector: String, timeout: Duration = .seconds(10)
    ) throws -> BrowserElement {
        try wait(for: "an element '\(selector)'", timeout: timeout) {
            try $0.findAll(selector).first
        }
    }

    /// Waits until a condition gives a value. Errors that a changing page causes count as "not yet".
    @discardableResult
    public func wait<Value>(
        for purpose: String, timeout: Duration = .seconds(10),
        until condition: (BrowserSession) throws -> Value?
    ) throws -> Value {
        let deadline = ContinuousClock.now + timeout
        while true {
            var reason = ""
            do {
                if let value = try condition(self) { return value }
            } catch let error as WebDriverError where error.isTransient {
                reason = " (\(error))"
            }
            if ContinuousClock.now >= deadline {
                throw TestFailure(
                    "waited \(timeout) for \(purpose)\(reason); the page is \(try address):\n"
                        + "\(try source.prefix(4000))")
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
    }

    /// Waits until a condition holds.
    public func wait(
        for purpose: String, timeout: Duration = .seconds(10),
        until condition: (BrowserSession) throws -> Bool
    ) throws {
        try wait(for: purpose, timeout: timeout) { try condition($0) ? true : nil }
    }
}

extension BrowserSession {
    /// A message in the console of the browser.
    public struct ConsoleEntry: Sendable, Hashable, CustomStringConvertible {
        /// `SEVERE`, `WARNING`, `INFO` or `DEBUG`.
        public let level: String
        /// What wrote it: `network`, `security`, `javascript`, `console-api` and others.
        public let source: String
        /// The message, with the address it came from.
        public let message: String

        /// Whether it is an error.
        public var isError: Bool { level == "SEVERE" }
        /// Whether it says that the page's Content-Security-Policy forbade something.
        public var isPolicyViolation: Bool { message.contains("Content Security Policy") }
        /// One line with all of it.
        public var description: String { "\(level) \(source): \(message)" }
    }

    /// All messages in the console since the session began, also those of pages that were left.
    public func consoleEntries() throws -> [ConsoleEntry] {
        // The driver forgets what it has reported.
        let new = try send("POST", "/se/log", ["type": "browser"]).array ?? []
        return console.withLock { entries in
            entries += new.map {
                ConsoleEntry(
                    level: $0["level"].string ?? "", source: $0["source"].string ?? "",
                    message: $0["message"].string ?? "")
            }
            return entries
        }
    }
}

extension BrowserSession {
    /// Something that the browser asked a server for, whatever for and whether or not a page can see it.
    public struct Request: Sendable, Hashable {
        /// The address.
        public let address: String
        /// What it is to the browser: `Document`, `Stylesheet`, `Script`, `Image`, `Fetch`, `Other` and others.
        public let kind: String
    }

    /// What was asked for since the last time, in order; only in a session that `notesRequests`.
    public func takeRequests() throws -> [Request] {
        let entries = try send("POST", "/se/log", ["type": "performance"]).array ?? []
        return try entries.compactMap { entry in
            let text = Array((entry["message"].string ?? "").utf8)
            let event = try JSONValue(parsing: text)["message"]
            guard event["method"] == "Network.requestWillBeSent" else { return nil }
            let parameters = event["params"]
            return Request(
                address: parameters["request"]["url"].string ?? "",
                kind: parameters["type"].string ?? "")
        }
    }
}
