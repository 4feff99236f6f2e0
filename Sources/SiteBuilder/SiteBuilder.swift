import Search
import SiteModel
public import SourceText

/// What a build did.
public struct BuildSummary: Sendable {
    /// How many pages the site has.
    public let pages: Int
    /// How many sections its search knows.
    public let searchSections: Int
    /// What became of the output folder.
    public let output: OutputSummary
}

/// A site that was published.
public struct PublishedSite: Sendable {
    /// How many pages the site has.
    public let pages: Int
    /// How many sections its search knows.
    public let searchSections: Int
    /// What became of the folder that it was published to.
    public let publish: PublishSummary
}

/// Renders a loaded site into a folder.
public struct SiteBuilder: Sendable {
    let site: Site
    private let renderer: SiteRenderer
    private let threads: Int
    let atStage: @Sendable (BuildStage) -> Void

    /// Prepares to build a site, and tells `atStage` of each stage as it begins; nil where it was not put together.
    public init?(
        _ loaded: LoadedSite, threads: Int,
        atStage: @escaping @Sendable (BuildStage) -> Void = { _ in }
    ) {
        guard let site = loaded.site, let theme = loaded.theme else { return nil }
        self.site = site
        self.threads = threads
        self.atStage = atStage
        renderer = SiteRenderer(site: site, theme: theme)
    }

    /// Renders everything and puts it in place; throws where the machine fails, with nothing half-written.
    ///
    /// - Parameters:
    ///   - output: The folder that the site goes to.
    ///   - writer: Knows which folders must not be written to, and whom to tell of a wait.
    public func build(into output: String, with writer: OutputWriter) throws -> BuildSummary {
        atStage(.index)
        let search = searchFiles()
        atStage(.render)
        let files = self.files() + search.files
        let summary = try writer.write(files, to: output, threads: threads) { atStage(.place) }
        return BuildSummary(
            pages: site.pages.count, searchSections: search.sections, output: summary)
    }

    /// Renders everything into a release and serves it; throws where the machine fails, with nothing changed.
    public func publish(to store: ReleaseStore) throws -> PublishedSite {
        atStage(.index)
        let search = searchFiles()
        atStage(.render)
        let summary = try store.publish(files() + search.files, threads: threads)
        return PublishedSite(
            pages: site.pages.count, searchSections: search.sections, publish: summary)
    }

    /// What the site's search does not give although its writers expect it.
    public func brokenExpectations() throws -> [Diagnostic] {
        atStage(.index)
        var files: [String: [UInt8]] = [:]
        for file in searchFiles().files { files[file.path] = try file.content.bytes() }
        return try SearchExpectations(site: site, files: files).diagnostics()
    }

    /// The pages, assets, copied files and machine files, without the search index.
    func files() -> [OutputFile] {
        let pages = site.pages.indices.map(renderer.page)
        let twins = site.pages.indices.compactMap {
            MarkdownTwin.file(PageView(all: renderer.view, index: $0))
        }
        let redirects = site.redirects.map { renderer.redirect($0) }
        let copies = site.files.map {
            OutputFile(
                $0.permalink.outputPath, .asset, .copy(of: $0.sourcePath),
                address: site.configuration.url.path(to: $0.permalink))
        }
        let contacts = site.editions.compactMap { ContactsFile.file($0, renderer.view) }
        let homes = site.editions.map { PageView(all: renderer.view, index: $0.home) }
        let overviews = homes.map(LanguageModelsFile.file)
        let feeds = homes.compactMap { AtomFeed($0)?.file }
        return pages + twins + redirects + assets + copies + Sitemap.files(site)
            + [Sitemap.robots(site)] + contacts + feeds + overviews
            + HostFiles.files(site, renderer.view.assets)
    }

    /// The page or asset at a path below the output folder, found without a list of all files.
    func pageOrAsset(at path: String) -> OutputFile? {
        let index = "index.html"
        let isFolder = path == index || path.hasSuffix("/" + index)
        let permalink = Permalink("/" + (isFolder ? String(path.dropLast(index.count)) : path))
        // A folder is no file: its page is the one at `index.html`.
        if isFolder || permalink.path.utf8.last != UInt8(ascii: "/"),
            let page = site.pageIndex(at: permalink)
        {
            return renderer.page(page)
        }
        return assets.first { $0.path == path }
    }

    private var assets: [OutputFile] {
        renderer.view.assets.assets.map {
            OutputFile($0.permalink.outputPath, .asset, .bytes($0.bytes), hash: $0.hash)
        }
    }

    /// The search index of every locale.
    func searchFiles() -> (files: [OutputFile], sections: Int) {
        var files: [OutputFile] = []
        var sections = 0
        for edition in site.editions {
            let index = SearchIndex(
                of: site.pages.indices.filter { site.pages[$0].locale == edition.locale },
                in: SearchLanguage(tag: edition.tag),
                synonyms: renderer.view.synonyms[edition.locale], threads: threads,
                address: site.href,
                read: { SearchText(view: PageView(all: renderer.view, index: $0)).page() })
            sections += index.sectionCount
            // Two files with the same content have the same hashed name, and are one.
            var paths: Set<String> = []
            for file in index.files where paths.insert(file.path).inserted {
                files.append(
                    OutputFile(
                        "search/\(edition.tag)/\(file.path)", file.isManifest ? .entry : .asset,
                        .made(by: file.make), hash: file.hash))
            }
        }
        return (files, sections)
    }
}
