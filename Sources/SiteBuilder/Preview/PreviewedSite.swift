import SiteModel
import Synchronization

/// A site whose files are made when somebody asks for them, with the very bytes that a build would write.
public final class PreviewedSite: Sendable {
    private let site: Site
    private let builder: SiteBuilder
    private let files = Mutex<[String: OutputFile]?>(nil)
    private let searchFiles = Mutex<[String: OutputFile]?>(nil)

    /// Shows a loaded site; nil where it was not put together.
    public init?(_ loaded: LoadedSite, threads: Int) {
        guard let site = loaded.site, let builder = SiteBuilder(loaded, threads: threads) else {
            return nil
        }
        self.site = site
        self.builder = builder
    }

    /// The path of the address that the site is published under, such as `/` or `/help/`.
    public var basePath: String { site.configuration.url.basePath }

    /// The readers' time zone, by whose day the site is shown.
    public var timeZone: String { site.configuration.timeZone }

    /// The paths of all files below the output folder, sorted. The search files are made for it.
    public var paths: [String] {
        (Array(table(files, builder.files).keys)
            + Array(table(searchFiles, { self.builder.searchFiles().files }).keys))
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a path below the output folder is that of a folder with a page.
    public func isFolder(_ path: String) -> Bool {
        builder.pageOrAsset(at: path.isEmpty ? "index.html" : path + "/index.html") != nil
    }

    /// The bytes of the file at a path below the output folder; nil where the site has none.
    ///
    /// Throws where a file that is copied cannot be read.
    public func bytes(at path: String) throws -> [UInt8]? {
        guard let file = file(at: path) else { return nil }
        switch file.content {
        case .bytes(let bytes): return bytes
        case .made(let make): return try make()
        case .copy(let path): return try FileReader.read(path)
        }
    }

    private func file(at path: String) -> OutputFile? {
        if let file = builder.pageOrAsset(at: path) { return file }
        if let file = table(files, builder.files)[path] { return file }
        // Analysing all texts takes longer than all else: only who searches waits for it.
        guard path.hasPrefix("search/") else { return nil }
        return table(searchFiles, { self.builder.searchFiles().files })[path]
    }

    /// A table of files by path, made when it is first needed.
    private func table(
        _ table: borrowing Mutex<[String: OutputFile]?>, _ make: () -> [OutputFile]
    ) -> [String: OutputFile] {
        table.withLock { table in
            if let table { return table }
            let made = Dictionary(
                make().map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
            table = made
            return made
        }
    }
}

extension PreviewedSite {
    /// The address of the page at a permalink, as links write it; nil where the site has none there.
    public func href(of permalink: String) -> String? {
        site.pageIndex(at: Permalink(permalink)).map(site.href)
    }

    /// The permalinks of pages that had another one in an earlier state, by the former ones.
    ///
    /// - Parameter renamed: The files that were renamed, by their former paths below `Content/`.
    public func moves(from old: PreviewedSite, renamed: [String: String]) -> [String: String] {
        var moves: [String: String] = [:]
        for (oldPath, newPath) in renamed {
            guard let oldPage = old.site.page(ofFile: oldPath),
                let newPage = site.page(ofFile: newPath)
            else { continue }
            moves[oldPage.permalink.path] = newPage.permalink.path
        }
        for redirect in site.redirects where old.site.page(at: redirect.from) != nil {
            moves[redirect.from.path] = site.pages[redirect.page].permalink.path
        }
        return moves
    }
}
