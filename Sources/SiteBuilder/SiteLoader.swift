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
    /// Whether warnings count as errors.
    public var isStrict = false
    /// Whether the site is checked rather than built: what is out of date is an error then, not a warning.
    public var isCheck = false
    /// How many threads work.
    public var threads = 1
    /// The theme that is used where the site's own `Templates/` lacks a file.
    public var builtInTheme: [ThemeFile]
    /// Tells what day it is in an IANA time zone.
    public var today: @Sendable (_ timeZone: String) throws -> CalendarDate

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

/// A site that was read, put together and judged.
public struct LoadedSite: Sendable {
    /// The site, or nil where mistakes left nothing to put together.
    let site: Site?
    /// The theme that it is rendered with.
    let theme: SiteTheme?
    /// What is wrong, sorted by place, with the severities that `site.yaml` sets.
    public let diagnostics: [Diagnostic]
    /// The files that diagnostics point into, by path.
    public let sources: [String: SourceFile]
    private let policy: DiagnosticPolicy

    init(
        site: Site?, theme: SiteTheme?, diagnostics: [Diagnostic], sources: [String: SourceFile],
        policy: DiagnosticPolicy
    ) {
        self.site = site
        self.theme = theme
        self.diagnostics = policy.effective(diagnostics)
        self.sources = sources
        self.policy = policy
    }

    /// How many pages the site has.
    public var pageCount: Int { site?.pages.count ?? 0 }

    /// Whether anything wrong is an error, which forbids writing.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Further diagnostics, with the severities that the site sets.
    public func judged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        policy.effective(diagnostics)
    }
}

/// Reads, parses, models and validates a site: everything before the first page is rendered.
public struct SiteLoader: Sendable {
    private let request: SiteRequest
    private var diagnostics: [Diagnostic] = []
    private var sources: [String: SourceFile] = [:]
    private var policy: DiagnosticPolicy

    private init(_ request: SiteRequest) {
        self.request = request
        policy = DiagnosticPolicy(isStrict: request.isStrict)
    }

    /// Loads the site; throws where the machine fails.
    public static func load(_ request: SiteRequest) throws -> LoadedSite {
        var loader = SiteLoader(request)
        return try loader.load()
    }

    private mutating func load() throws -> LoadedSite {
        let contentPath = request.path("Content/")
        guard realPath(contentPath) != nil else {
            diagnostics.append(.missingFile(contentPath, mendForMissingContent()))
            return outcome(nil, nil)
        }
        let content = try ContentFolder(listing: contentPath)
        diagnostics += content.diagnostics
        let configurationPath = contentPath + "site.yaml"
        guard content.files.contains("site.yaml") else {
            let mend =
                content.files.contains("site.yml")
                ? "rename 'site.yml' to 'site.yaml'"
                : realPath(configurationPath) != nil
                    ? "a folder stands in its place"
                    : "write it with the lines 'title: …' and 'url: https://…'"
            diagnostics.append(.missingFile(configurationPath, mend))
            return outcome(nil, nil)
        }
        let configurationFile = try read(configurationPath)
        guard isText(configurationFile) else { return outcome(nil, nil) }
        guard
            var configuration = SiteConfiguration.read(
                configurationFile, knownCodes: knownCodes, diagnostics: &diagnostics)
        else { return outcome(nil, nil) }
        if let baseURL = request.baseURL {
            guard let url = SiteURL(baseURL) else { throw BadBaseURL(text: baseURL) }
            configuration = configuration.published(at: url)
        }
        policy = DiagnosticPolicy(checks: configuration.checks, isStrict: request.isStrict)
        let themeFiles = try themeFiles()
        let words = SiteTheme.words(
            themeFiles, locales: configuration.locales, diagnostics: &diagnostics)
        let extraFields = Set(configuration.extraFields.values.flatMap { $0.map(\.name) })
        let theme = SiteTheme(
            themeFiles, words: words, extraFields: extraFields.sorted(), diagnostics: &diagnostics)
        let files = SiteFiles(
            content.files, in: contentPath, locales: configuration.locales,
            localeLocations: configuration.localeLocations)
        diagnostics += files.diagnostics
        diagnostics += foldersInPlaceOfFiles(content.files, in: contentPath)
        var parts = try parts(files, in: contentPath, configuration, words)
        let zone = loadTimeZones(&parts)
        let site = Site(parts, today: try request.today(zone), drafts: request.drafts)
        diagnostics += site.diagnostics()
        diagnostics += site.freshness(isCheck: request.isCheck)
        let rules = PageRules(site)
        diagnostics += parallelMap(Array(site.pages.indices), threads: request.threads) {
            rules.diagnostics(ofPage: $0)
        }.flatMap { $0 }
        return outcome(site, theme)
    }

    private mutating func parts(
        _ files: SiteFiles, in content: String, _ configuration: SiteConfiguration,
        _ words: [InterfaceWords]
    ) throws -> SiteParts {
        var parts = SiteParts(configuration: configuration, words: words)
        parts.files = files.files
        for path in files.channels {
            let file = try read(content + path)
            let id = String(path.dropFirst("channels/".count).dropLast(".yaml".count))
            if isText(file), let facts = ChannelFacts.read(file, id: id, diagnostics: &diagnostics)
            {
                parts.channels.append(facts)
            } else {
                parts.unreadable.channels.insert(id)
            }
        }
        for path in files.metadata {
            let file = try read(content + path)
            guard isText(file) else {
                if path == "topics.yaml" { parts.unreadable.hasTopics = true }
                continue
            }
            switch path {
            case "topics.yaml":
                let count = diagnostics.count
                parts.topics = TopicFacts.read(file, diagnostics: &diagnostics)
                parts.unreadable.hasTopics = diagnostics.count > count
            case "synonyms.yaml":
                parts.synonyms = SynonymGroups.read(
                    file, locales: configuration.locales, diagnostics: &diagnostics)
            default:
                parts.expectations = SearchExpectation.read(
                    file, locales: configuration.locales, diagnostics: &diagnostics)
            }
        }
        let results = try parallelMap(files.pages, threads: request.threads) { path, place in
            let file = SourceFile(path: content + path, bytes: try FileReader.read(content + path))
            return (file, ParsedPage.parse(file, at: place, configuration: configuration))
        }
        for ((_, place), (file, (page, found))) in zip(files.pages, results) {
            sources[file.path] = file
            diagnostics += found
            if let page {
                parts.pages.append(page)
                continue
            }
            parts.unreadable.pages.append(place)
            if !policy.effective(found).contains(where: { $0.severity == .error }) {
                diagnostics.append(.unreadablePage(at: file.location(0..<0)))
            }
        }
        return parts
    }

    /// Loads the zones of the channels and of the readers, and tells of those that do not exist.
    ///
    /// Returns the readers' zone, or UTC for one that does not exist.
    private mutating func loadTimeZones(_ parts: inout SiteParts) -> String {
        for (zone, location) in parts.channels.compactMap(\.timeZone) {
            switch timeZone(zone, &parts) {
            case .file: break
            case .unknown: diagnostics.append(.unknownTimeZone(zone, at: location))
            case .noDatabase: diagnostics.append(.noTimeZones(zone, at: location))
            }
        }
        let zone = parts.configuration.timeZone
        guard timeZone(zone, &parts) == .unknown else { return zone }
        diagnostics.append(.unknownTimeZone(zone, at: parts.configuration.timeZoneLocation))
        return "UTC"
    }

    private func timeZone(_ name: String, _ parts: inout SiteParts) -> TimeZoneLookup {
        if name == "UTC" {
            parts.timeZones[name] = .utc
            return .file([])
        }
        let found = request.timeZone(name)
        if case .file(let bytes) = found { parts.timeZones[name] = TimeZoneRules(file: bytes) }
        return found
    }

    /// What to do where there is no `Content/`: most likely the command runs in another place, or the site is not begun.
    private func mendForMissingContent() -> String {
        if realPath(request.path("Content")) != nil { return "a file stands in its place" }
        let here = request.folder == "." ? "here" : "in '\(request.folder)'"
        if realPath(request.path("site.yaml")) != nil {
            return "'site.yaml' stands \(here): name the folder that holds Content/, "
                + "such as 'guidepost build \(request.path(".."))'"
        }
        let files = (try? ContentFolder(listing: request.folder).files) ?? []
        if files.contains(where: { $0.hasSuffix(".md") && !$0.hasPrefix("README") }) {
            return "move the .md files \(here) into \(request.path("Content/")), "
                + "and write site.yaml beside them with the lines 'title: …' and 'url: https://…'"
        }
        return "run guidepost in a site's folder, or begin one with 'guidepost init'"
    }

    /// Folders that are named like a metadata file.
    private func foldersInPlaceOfFiles(_ files: [String], in content: String) -> [Diagnostic] {
        SiteFiles.metadataNames.filter { !files.contains($0) && realPath(content + $0) != nil }
            .map { .folderInPlaceOfFile(content + $0) }
    }

    /// The theme: the site's own files, and the built-in ones that it lacks.
    ///
    /// Words of the interface are completed one by one: the built-in file stands before the site's own.
    private mutating func themeFiles() throws -> [ThemeFile] {
        let path = request.path("Templates/")
        var files = Dictionary(
            request.builtInTheme.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var completedStrings: [ThemeFile] = []
        if realPath(path) != nil {
            let folder = try ContentFolder(listing: path)
            diagnostics += folder.diagnostics
            for name in folder.files where SiteLoader.isThemeFile(name) {
                let file = try read(path + name)
                if name.hasPrefix("assets/") || isText(file) {
                    if name.hasPrefix("strings/"), let builtIn = files[name] {
                        completedStrings.append(builtIn)
                    }
                    files[name] = ThemeFile(name: name, file: file)
                }
            }
        }
        for file in files.values { sources[file.file.path] = file.file }
        return completedStrings
            + files.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private static func isThemeFile(_ name: String) -> Bool {
        name.hasSuffix(".mustache") || name.hasPrefix("assets/")
            || (name.hasPrefix("strings/") && name.hasSuffix(".yaml"))
    }

    private mutating func read(_ path: String) throws -> SourceFile {
        let file = SourceFile(path: path, bytes: try FileReader.read(path))
        sources[path] = file
        return file
    }

    private mutating func isText(_ file: SourceFile) -> Bool {
        guard let fault = file.textFault() else { return true }
        diagnostics.append(fault)
        return false
    }

    private func outcome(_ site: Site?, _ theme: SiteTheme?) -> LoadedSite {
        LoadedSite(
            site: site, theme: theme, diagnostics: diagnostics, sources: sources, policy: policy)
    }
}

/// `--base-url` names no address of a site.
public struct BadBaseURL: Error, Sendable {
    /// What was given.
    public let text: String
}
