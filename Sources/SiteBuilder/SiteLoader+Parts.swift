import SiteModel
import SourceText

extension SiteLoader {
    /// Reads and parses all files of the content.
    mutating func parts(
        _ files: SiteFiles, of folder: ContentFolder, _ configuration: SiteConfiguration,
        _ words: [InterfaceWords]
    ) throws -> SiteParts {
        let content = folder.root
        var parts = SiteParts(configuration: configuration, words: words)
        parts.files = withImageSizes(files.files, of: folder)
        for path in files.channels {
            let file = try read(content + path)
            factFiles.append(file)
            let id = String(path.dropFirst("channels/".count).dropLast(".yaml".count))
            if isText(file),
                let facts = ChannelFacts.read(
                    file, id: id, locales: configuration.locales, diagnostics: &diagnostics)
            {
                parts.channels.append(facts)
            } else {
                parts.unreadable.channels.insert(id)
            }
        }
        for path in files.metadata {
            let file = try read(content + path, changed: request.changes.bytes(of: path))
            factFiles.append(file)
            guard isText(file) else {
                if path == "topics.yaml" { parts.unreadable.topics = .unknown }
                if path == "terms.yaml" { parts.unreadable.terms = .unknown }
                continue
            }
            switch path {
            case "topics.yaml":
                (parts.topics, parts.unreadable.topics) = TopicFacts.read(
                    file, diagnostics: &diagnostics)
            case "reported.yaml":
                parts.reported = ReportedContact.read(file, diagnostics: &diagnostics)
            case "terms.yaml":
                (parts.terms, parts.unreadable.terms) = Term.read(
                    file, locales: configuration.locales, diagnostics: &diagnostics)
            case "synonyms.yaml":
                parts.synonyms = SynonymGroups.read(
                    file, locales: configuration.locales, diagnostics: &diagnostics)
            default:
                parts.expectations = SearchExpectation.read(
                    file, locales: configuration.locales, diagnostics: &diagnostics)
            }
        }
        for page in try pages(files, of: folder, configuration) {
            diagnostics += page.diagnostics
            if let parsed = page.parsed {
                parts.pages.append(parsed)
                continue
            }
            parts.unreadable.pages.append(page.place)
            if !policy.effective(page.diagnostics).contains(where: { $0.severity == .error }) {
                diagnostics.append(.unreadablePage(at: page.file.location(0..<0)))
            }
        }
        return parts
    }

    /// Reads and parses the Markdown files, but for those that memory holds as they stand.
    private mutating func pages(
        _ files: SiteFiles, of folder: ContentFolder, _ configuration: SiteConfiguration
    ) throws -> [SiteMemory.Page] {
        let changes = request.changes
        var stamps = zip(folder.files, folder.stamps).makeIterator()
        var next = stamps.next()
        var known = memory.pages[...]
        let noted = memory.notedPaths
        // Everything stands in the order of the paths, so a page is found beside the last one.
        let kept = files.pages.indices.map { index -> (page: SiteMemory.Page?, stamp: FileStamp?) in
            let path = files.pages[index].path
            // Equality first: it is quicker by far than order, and mostly holds.
            while let (other, _) = next, other != path, other.precedesByBytes(path) {
                next = stamps.next()
            }
            while let first = known.first, first.path != path, first.path.precedesByBytes(path) {
                known.removeFirst()
            }
            guard let (other, stamp) = next, other == path, changes.bytes(of: path) == nil else {
                return (nil, nil)
            }
            guard let page = known.first, page.path == path, page.stamp == stamp,
                page.place == files.pages[index].place, !noted.contains(path)
            else { return (nil, stamp) }
            return (page, stamp)
        }
        let missing = kept.indices.filter { kept[$0].page == nil }
        var read = try parallelMap(missing, threads: request.threads) { index in
            let (path, place) = files.pages[index]
            let file = SourceFile(
                path: folder.root + path,
                bytes: try changes.bytes(of: path) ?? FileReader.read(folder.root + path))
            let (parsed, found) = ParsedPage.parse(file, at: place, configuration: configuration)
            return SiteMemory.Page(path, kept[index].stamp, place, file, parsed, found)
        }[...]
        memory.pages = kept.map { $0.page ?? read.removeFirst() }
        return memory.pages
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
