import Metadata
import SourceText

/// No two pages, files or former addresses share an address, nor differ only by case or Unicode normalisation.
///
/// A file may not stand where another address needs a folder, nor where the site has files of its own.
struct AddressRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        var claims = Claims()
        let ofTheSite = [
            "/sitemap.xml", "/robots.txt", "/_headers", "/_redirects", "/_nginx.conf",
        ].map { Permalink($0) }
        let ofLocales = site.editions.flatMap { edition in
            [edition.contactsFile, edition.feed, edition.languageModelsFile].compactMap { $0 }
        }
        for permalink in ofTheSite + ofLocales {
            claims.add(permalink, at: nil)
        }
        for page in site.pages {
            let isFree = claims.add(page.permalink, at: location(of: page))
            // Two pages that share an address share that of their twins: one mistake.
            if isFree, let twin = site.twin(of: page) { claims.add(twin, at: location(of: page)) }
        }
        for file in site.files {
            claims.add(file.permalink, at: SourceLocation(path: file.sourcePath, range: 0..<0))
        }
        var found: [Diagnostic] = []
        for redirect in site.redirects {
            if let fault = fault(in: redirect) {
                found.append(fault)
            } else {
                claims.add(redirect.from, at: redirect.location)
            }
        }
        return found + claims.collisions() + filesInReservedFolders()
    }

    /// The file that a page comes from; for the page of a folder without `index.md`, the first file in the folder.
    private func location(of page: Page) -> SourceLocation? {
        if let parsed = page.parsed { return parsed.file.location(0..<0) }
        guard case .section(let index, _) = page.content else { return nil }
        let edition = site.edition(of: page)
        var section = edition.sections[index]
        while section.articles.isEmpty, let inner = section.subsections.first {
            section = edition.sections[inner]
        }
        return section.articles.first.flatMap { article in
            site.pages[edition.articles[article].page].parsed?.file.location(0..<0)
        }
    }

    private func fault(in redirect: Redirect) -> Diagnostic? {
        let path = redirect.from.path
        if path.contains("://") { return .aliasWithHost(path, at: redirect.location) }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let isPlain =
            segments.dropLast().allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
            && !path.utf8.contains { $0 < 0x20 || $0 == 0x7F || "?#\\".utf8.contains($0) }
        guard isPlain, segments.first?.hasPrefix(".") == false else {
            return .badAlias(path, at: redirect.location)
        }
        let isPage = path.utf8.last == UInt8(ascii: "/") || path.hasSuffix(".html")
        if !isPage { return .aliasWithoutSlash(path, at: redirect.location) }
        // What file systems hold (limits.h, NAME_MAX).
        if segments.contains(where: { $0.utf8.count > 255 }) {
            return .aliasTooLong(at: redirect.location)
        }
        if path == site.pages[redirect.page].permalink.path {
            return .aliasOfItself(path, at: redirect.location)
        }
        let base = site.configuration.url.basePath
        if base != "/", redirect.from.percentEncoded.hasPrefix(base) {
            return .aliasWithBasePath(path, base: base, at: redirect.location)
        }
        return nil
    }

    /// The search index of each locale has its folder to itself.
    private func filesInReservedFolders() -> [Diagnostic] {
        site.files.compactMap { file in
            let isReserved = site.editions.contains { edition in
                file.permalink.path.hasPrefix("/search/\(edition.tag)/")
            }
            guard isReserved else { return nil }
            return .reservedFolder(
                file.permalink.path, at: SourceLocation(path: file.sourcePath, range: 0..<0))
        }
    }
}

/// Who claims which path of the output folder.
private struct Claims {
    private struct Claim {
        let permalink: Permalink
        let location: SourceLocation?
    }

    private var owners: [String: Claim] = [:]
    private var found: [Diagnostic] = []

    /// Claims an address, and says whether nobody did before.
    @discardableResult
    mutating func add(_ permalink: Permalink, at location: SourceLocation?) -> Bool {
        let key = permalink.outputPath.lowercased()
        if let first = owners[key] {
            // The page that every site has carries no place: tell the other.
            let at = location ?? first.location
            let other = location == nil ? nil : first.location
            found.append(.duplicateAddress(permalink.path, at: at, first: other))
            return false
        }
        owners[key] = Claim(permalink: permalink, location: location)
        return true
    }

    /// What was claimed twice, and files that stand where a folder is needed.
    func collisions() -> [Diagnostic] {
        // Each folder is looked at once, however many files it holds: there may be ten thousand.
        var folders: Set<Substring> = []
        var inTheWay: Set<String> = []
        for key in owners.keys {
            var folder = key[...]
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                folder = folder[..<slash]
                guard folders.insert(folder).inserted else { break }
                if owners[String(folder)] != nil { inTheWay.insert(String(folder)) }
            }
        }
        guard !inTheWay.isEmpty else { return found }
        return found
            + inTheWay.sorted(by: precedes).map { folder in
                let file = owners[folder]!
                let first = owners.keys.filter { $0.utf8.starts(with: (folder + "/").utf8) }
                    .min(by: precedes)
                return .duplicateAddress(
                    file.permalink.path, at: file.location,
                    first: first.flatMap { owners[$0] }?.location)
            }
    }

    private func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
