public import Metadata
import SiteModel
public import SourceText

/// What a machine says of the name of a time zone.
public enum TimeZoneLookup: Sendable, Hashable {
    /// There is one; this is its TZif file (RFC 9636).
    case file([UInt8])
    /// There is none.
    case unknown
    /// The machine has no time zones, and contradicts nobody.
    case noDatabase
}

/// What a build or a check begins with.
public struct SiteRequest: Sendable {
    /// The folder that holds `Content/`, as the user named it.
    public var folder: String
    /// The address to publish under, where it is not the one of `site.yaml`.
    public var baseURL: String?
    /// Whether drafts and pages of the future are shown.
    public var drafts = false
    /// Whether search engines are kept from the whole site, because it is the preview of a change.
    public var isHiddenFromEngines = false
    /// Whether warnings count as errors.
    public var isStrict = false
    /// The names of codes that are warnings at most, whatever else holds.
    public var allowed: Set<String> = []
    /// Whether the site is checked rather than built: what is out of date is an error then, not a warning.
    public var isCheck = false
    /// How many threads work.
    public var threads = 1
    /// The theme that is used where the site's own `Templates/` lacks a file.
    public var builtInTheme: [ThemeFile]
    /// How the command that asks is called for the site in another folder; for the advice where there is none in this one.
    public var command: @Sendable (_ folder: String) -> String = { "guidepost build \($0)" }
    /// Told of each stage as it begins.
    public var atStage: @Sendable (BuildStage) -> Void = { _ in }
    /// Tells what day it is in an IANA time zone.
    public var today: @Sendable (_ timeZone: String) throws -> CalendarDate

    /// Whether also those pages are shown that expired.
    var showsExpired = false
    /// Files that are taken for changed, although they are not.
    var changes = ContentChanges()

    /// Finds the IANA time zone of a name; by itself as on a machine without time zones.
    public var timeZone: @Sendable (_ name: String) -> TimeZoneLookup = { _ in .noDatabase }

    /// Asks for the site in a folder, with a theme to fall back on and a calendar.
    public init(
        folder: String, builtInTheme: [ThemeFile],
        today: @escaping @Sendable (_ timeZone: String) throws -> CalendarDate
    ) {
        self.folder = folder
        self.builtInTheme = builtInTheme
        self.today = today
    }

    /// The path of something in the folder, as it is read and as messages name it.
    func path(_ relative: String) -> String {
        folder == "."
            ? relative : folder.hasSuffix("/") ? folder + relative : folder + "/" + relative
    }
}

/// `--base-url` names no address of a site.
public struct BadBaseURL: Error, Sendable {
    /// What was given.
    public let text: String
    /// The rule that it breaks.
    public let reason: Wording?
    /// What was likely meant.
    public let meant: String?

    init(_ text: String) {
        let fault = SiteURL.fault(in: text)
        self.text = text
        reason = fault?.reason
        meant = fault?.meant
    }
}
