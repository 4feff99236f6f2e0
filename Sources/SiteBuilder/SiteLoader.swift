import Metadata
import SiteModel
import SourceText

/// Reads, parses, models and validates a site: everything before the first page is rendered.
public struct SiteLoader: Sendable {
    let request: SiteRequest
    var diagnostics: [Diagnostic] = []
    var sources: [String: SourceFile] = [:]
    private(set) var policy: DiagnosticPolicy
    /// The templates and words of the site's own `Templates/`.
    var ownThemeFiles: [SourceFile] = []
    /// The files of metadata.
    var factFiles: [SourceFile] = []
    var memory: SiteMemory

    private init(_ request: SiteRequest, _ memory: SiteMemory) {
        self.request = request
        self.memory = memory
        policy = DiagnosticPolicy(isStrict: request.isStrict, allowed: request.allowed)
    }

    /// Loads the site; throws where the machine fails.
    public static func load(_ request: SiteRequest) throws -> LoadedSite {
        var memory = SiteMemory()
        return try load(request, memory: &memory)
    }

    /// Loads the site again: what `memory` holds of an earlier load, and is still so, is not read and judged anew.
    ///
    /// The result is that of a load without a memory. Where it throws, the memory is as it was.
    public static func load(
        _ request: SiteRequest, memory: inout SiteMemory
    ) throws -> LoadedSite {
        var loader = SiteLoader(request, memory)
        let loaded = try loader.load()
        memory = loader.memory
        memory.clearNotes()
        return loaded
    }

    private mutating func load() throws -> LoadedSite {
        request.atStage(.read)
        let contentPath = request.path("Content/")
        let missing = MissingSite(folder: request.folder, command: request.command)
        switch try FolderPlace(at: request.path("Content")) {
        case .folder: break
        case .nothing:
            diagnostics.append(.missingFile(contentPath, missing.mend))
            return outcome(nil, nil)
        case .linkToNowhere:
            diagnostics.append(.brokenLink(request.path("Content")))
            return outcome(nil, nil)
        case .other:
            diagnostics.append(.missingFile(contentPath, missing.mend))
            return outcome(nil, nil)
        }
        let content = try memory.list(contentPath)
        diagnostics += content.diagnostics
        let configurationPath = contentPath + "site.yaml"
        guard content.files.contains("site.yaml") else {
            diagnostics.append(.missingFile(configurationPath, missing.mend))
            return outcome(nil, nil)
        }
        let configurationFile = try read(configurationPath)
        guard isText(configurationFile) else { return outcome(nil, nil) }
        factFiles.append(configurationFile)
        memory.keep(for: configurationFile)
        guard
            var configuration = SiteConfiguration.read(
                configurationFile, knownCodes: knownCodes, diagnostics: &diagnostics)
        else { return outcome(nil, nil) }
        if let baseURL = request.baseURL {
            guard let url = SiteURL(baseURL) else { throw BadBaseURL(baseURL) }
            configuration = configuration.published(at: url)
        }
        configuration.isHiddenFromEngines = request.isHiddenFromEngines
        policy = DiagnosticPolicy(
            checks: configuration.checks, isStrict: request.isStrict, allowed: request.allowed)
        let (theme, words) = try theme(configuration)
        let files = siteFiles(content, configuration)
        diagnostics += files.diagnostics
        diagnostics += foldersInPlaceOfFiles(content.files, in: contentPath)
        request.atStage(.parse)
        var parts = try parts(files, of: content, configuration, words)
        let zone = loadTimeZones(&parts)
        request.atStage(.model)
        let site = Site(
            parts, today: try request.today(zone), drafts: request.drafts,
            expired: request.showsExpired)
        request.atStage(.validate)
        diagnostics += site.diagnostics()
        diagnostics += site.freshness(isCheck: request.isCheck)
        if request.isCheck { diagnostics += site.translationDiagnostics() }
        let findings = PageFindings(
            site, facts: factFiles + ownThemeFiles, themeFiles: ownThemeFiles,
            former: memory.findings, threads: request.threads)
        memory.findings = findings
        diagnostics += findings.diagnostics
        return outcome(site, theme)
    }

    /// Folders that are named like a metadata file.
    private func foldersInPlaceOfFiles(_ files: [String], in content: String) -> [Diagnostic] {
        SiteFiles.metadataNames.filter { !files.contains($0) && realPath(content + $0) != nil }
            .map { .folderInPlaceOfFile(content + $0) }
    }

    /// The files of `Content/`, told apart by what they are for.
    private mutating func siteFiles(
        _ content: ContentFolder, _ configuration: SiteConfiguration
    ) -> SiteFiles {
        let paths = request.changes.applied(to: content.files)
        if let known = memory.files, known.paths == paths { return known.files }
        let files = SiteFiles(
            paths, in: content.root, locales: configuration.locales,
            localeLocations: configuration.localeLocations)
        memory.files = (paths, files)
        return files
    }

    mutating func read(_ path: String, changed bytes: [UInt8]? = nil) throws -> SourceFile {
        let file = SourceFile(path: path, bytes: try bytes ?? FileReader.read(path))
        sources[path] = file
        return file
    }

    mutating func isText(_ file: SourceFile) -> Bool {
        guard let fault = file.textFault() else { return true }
        diagnostics.append(fault)
        return false
    }

    private func outcome(_ site: Site?, _ theme: SiteTheme?) -> LoadedSite {
        LoadedSite(
            site: site, theme: theme, diagnostics: diagnostics, sources: sources,
            pages: memory.pages, policy: policy)
    }
}
