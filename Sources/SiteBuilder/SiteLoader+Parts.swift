import SiteModel
import SourceText

extension SiteLoader {
    /// Reads and parses all files of the content.
    mutating func parts(
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
            let file = try read(content + path, changed: request.changes.bytes(of: path))
            guard isText(file) else {
                if path == "topics.yaml" { parts.unreadable.hasTopics = true }
                continue
            }
            switch path {
            case "topics.yaml":
                let count = diagnostics.count
                parts.topics = TopicFacts.read(file, diagnostics: &diagnostics)
                parts.unreadable.hasTopics = diagnostics.count > count
            case "reported.yaml":
                parts.reported = ReportedContact.read(file, diagnostics: &diagnostics)
            case "synonyms.yaml":
                parts.synonyms = SynonymGroups.read(
                    file, locales: configuration.locales, diagnostics: &diagnostics)
            default:
                parts.expectations = SearchExpectation.read(
                    file, locales: configuration.locales, diagnostics: &diagnostics)
            }
        }
        let changes = request.changes
        let results = try parallelMap(files.pages, threads: request.threads) { path, place in
            let bytes = try changes.bytes(of: path) ?? FileReader.read(content + path)
            let file = SourceFile(path: content + path, bytes: bytes)
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
    mutating func loadTimeZones(_ parts: inout SiteParts) -> String {
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
}
