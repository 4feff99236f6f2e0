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
        for permalink in ofTheSite + ofLocales { claims.add(permalink, .site) }
        for (index, page) in site.pages.enumerated() {
            let isFree = claims.add(page.permalink, .page(index))
            // Two pages that share an address share that of their twins: one mistake.
            if isFree, let twin = site.twin(of: page) { claims.add(twin, .page(index)) }
        }
        for file in site.files { claims.add(file.permalink, .file(file.sourcePath)) }
        var found: [Diagnostic] = []
        for redirect in site.redirects {
            if let fault = fault(in: redirect) {
                found.append(fault)
            } else {
                claims.add(redirect.from, .redirect(redirect.location))
            }
        }
        return found + claims.collisions(location: location) + filesInReservedFolders()
    }

    /// Where an owner is written; the page that every site has stands nowhere.
    private func location(of owner: Claims.Owner) -> SourceLocation? {
        switch owner {
        case .site: nil
        case .page(let index): location(of: site.pages[index])
        case .file(let path): SourceLocation(path: path, range: 0..<0)
        case .redirect(let location): location
        }
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
    /// Who claims a path; where that is written is found out only when two do.
    enum Owner {
        case site
        case page(Int)
        case file(String)
        case redirect(SourceLocation)
    }

    private struct Claim {
        let permalink: Permalink
        let owner: Owner
    }

    private var claims: [Claim] = []
    private var paths = PathFingerprints()

    /// Claims an address, and says whether nobody did before.
    @discardableResult
    mutating func add(_ permalink: Permalink, _ owner: Owner) -> Bool {
        claims.append(Claim(permalink: permalink, owner: owner))
        return paths.insert(permalink)
    }

    /// What was claimed twice, and files that stand where a folder is needed.
    func collisions(location: (Owner) -> SourceLocation?) -> [Diagnostic] {
        // Almost every site has none, which fingerprints show without a table of all paths.
        guard paths.mayCollide else { return [] }
        var owners: [String: Claim] = [:]
        var found: [Diagnostic] = []
        for claim in claims {
            let key = claim.permalink.outputPath.lowercased()
            guard let first = owners[key] else {
                owners[key] = claim
                continue
            }
            // The page that every site has carries no place: tell the other.
            let (here, there) = (location(claim.owner), location(first.owner))
            found.append(
                .duplicateAddress(
                    claim.permalink.path, at: here ?? there, first: here == nil ? nil : there))
        }
        return found + filesInTheWay(owners, location)
    }

    private func filesInTheWay(
        _ owners: [String: Claim], _ location: (Owner) -> SourceLocation?
    ) -> [Diagnostic] {
        var firstBelow: [String: String] = [:]
        for key in owners.keys {
            var folder = key[...]
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                folder = folder[..<slash]
                guard owners[String(folder)] != nil else { continue }
                let first = firstBelow[String(folder)]
                if first.map({ key.precedesByBytes($0) }) ?? true {
                    firstBelow[String(folder)] = key
                }
            }
        }
        return firstBelow.keys.sorted { $0.precedesByBytes($1) }.map { folder in
            let file = owners[folder]!
            return .duplicateAddress(
                file.permalink.path, at: location(file.owner),
                first: location(owners[firstBelow[folder]!]!.owner))
        }
    }
}

/// Numbers of output paths, by which it shows that no two are one but for case and normalisation, and none is a folder of
/// another.
///
/// Equal paths have equal numbers. Others almost never have: whoever sees a collision here looks again.
private struct PathFingerprints {
    private var files: Set<UInt64> = []
    private var folders: Set<UInt64> = []
    private var isUnsure = false

    /// Whether two paths may be one, or one a folder of another.
    var mayCollide: Bool { isUnsure || !files.isDisjoint(with: folders) }

    /// Adds the output path of an address, and says whether none like it was there.
    mutating func insert(_ permalink: Permalink) -> Bool {
        let path = permalink.path
        // Letters that are no ASCII may be in lower case, such as the sign for kelvins.
        let lower = path.utf8.allSatisfy { $0 < 0x80 } ? path : path.lowercased()
        let isNew =
            lower.utf8.allSatisfy { $0 < 0x80 }
            ? insertASCII(lower) : insertOther(permalink.outputPath.lowercased())
        isUnsure = isUnsure || !isNew
        return isNew
    }

    private mutating func insertASCII(_ path: String) -> Bool {
        // FNV-1a, 64 bits.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ byte: UInt8, to folders: inout Set<UInt64>) {
            if byte == UInt8(ascii: "/") { folders.insert(hash) }
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01b3
        }
        for byte in path.utf8 { add(byte, to: &folders) }
        if path.utf8.last == UInt8(ascii: "/") {
            for byte in "index.html".utf8 { add(byte, to: &folders) }
        }
        return files.insert(hash).inserted
    }

    private mutating func insertOther(_ path: String) -> Bool {
        // Two characters are canonically equivalent to ones of ASCII: Unicode's DerivedNormalizationProps.
        isUnsure = isUnsure || path.unicodeScalars.contains { [0x37E, 0x1FEF].contains($0.value) }
        for slash in path.utf8.indices where path.utf8[slash] == UInt8(ascii: "/") {
            folders.insert(number(path[..<slash]))
        }
        return files.insert(number(path[...])).inserted
    }

    /// Strings that are canonically equivalent have the same hash value.
    private func number(_ path: Substring) -> UInt64 {
        UInt64(bitPattern: Int64(path.hashValue))
    }
}
