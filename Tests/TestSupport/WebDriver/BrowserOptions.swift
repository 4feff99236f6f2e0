/// How a browser presents itself to the pages of a session.
public struct BrowserOptions: Sendable, Hashable {
    /// What the person has chosen as the look of pages.
    public enum ColorScheme: String, Sendable, Hashable {
        /// Dark text on a light ground.
        case light
        /// Light text on a dark ground.
        case dark
    }

    /// Whether pages may run scripts. WebDriver's own commands, `execute` included, work either way.
    public var scripts: Bool
    /// The width of the page's viewport in CSS pixels.
    public var width: Int
    /// The height of the page's viewport in CSS pixels.
    public var height: Int
    /// What `prefers-color-scheme` says.
    public var colorScheme: ColorScheme
    /// Whether `prefers-reduced-motion` says `reduce`.
    public var reducedMotion: Bool
    /// Whether the system's own few colours replace those of pages: `forced-colors` says `active`.
    public var forcedColors: Bool
    /// The medium of `@media` rules: `screen` or `print`.
    public var medium: String
    /// The languages that are asked for, best first.
    public var languages: String

    /// Whether `open` waits until the page has loaded. Otherwise a page is seen as it comes.
    public var waitsForLoad: Bool

    /// Whether what the browser asks servers for is written down, for `takeRequests`.
    public var notesRequests: Bool

    /// Makes options; the defaults are a desktop browser of a reader of Chinese.
    public init(
        scripts: Bool = true, width: Int = 1280, height: Int = 800,
        colorScheme: ColorScheme = .light, reducedMotion: Bool = false,
        forcedColors: Bool = false, medium: String = "screen", languages: String = "zh-CN,zh",
        waitsForLoad: Bool = true, notesRequests: Bool = false
    ) {
        self.scripts = scripts
        self.width = width
        self.height = height
        self.colorScheme = colorScheme
        self.reducedMotion = reducedMotion
        self.forcedColors = forcedColors
        self.medium = medium
        self.languages = languages
        self.waitsForLoad = waitsForLoad
        self.notesRequests = notesRequests
    }

    /// A small phone held upright.
    public static let phone = BrowserOptions(width: 360, height: 740)

    /// What a browser is started with, and keeps to its end.
    struct Start: Sendable, Hashable {
        let languages: String
        let waitsForLoad: Bool
        let notesRequests: Bool
    }

    var start: Start {
        Start(languages: languages, waitsForLoad: waitsForLoad, notesRequests: notesRequests)
    }
}

/// Where Debian puts it.
private let binary = "/usr/bin/chromium-headless-shell"

extension BrowserOptions.Start {
    /// The capabilities of a new session (WebDriver §7; chromedriver's `goog:` extensions).
    var capabilities: JSONValue {
        let arguments: [JSONValue] = [
            "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            .string("--lang=\(languages.prefix { $0 != "," })"),
            .string("--accept-lang=\(languages)"),
            "--window-size=1280,950",
            "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-default-apps", "--disable-extensions",
            // A page that asks another host for anything fails, so that the test sees it.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
        ]
        let logs: [String: JSONValue] = [
            "browser": "ALL", "performance": notesRequests ? "ALL" : "OFF",
        ]
        return [
            "capabilities": [
                "alwaysMatch": [
                    "browserName": "chrome",
                    "pageLoadStrategy": waitsForLoad ? "normal" : "none",
                    "goog:loggingPrefs": .object(logs),
                    "goog:chromeOptions": [
                        // Chromium without a window and what belongs to one: it starts and loads a quarter sooner.
                        "binary": .string(binary), "args": .array(arguments),
                    ],
                ]
            ]
        ]
    }
}
