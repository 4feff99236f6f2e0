import Metadata
import SourceText

/// No two pages, files or former addresses share an address, nor differ only by case or Unicode normalisation.
///
/// A file may not stand where another address needs a folder, and nothing where the site has files of its own.
struct AddressRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        let faults = site.redirects.map(fault)
        let sound = zip(site.redirects, faults).filter { $1 == nil }.map(\.0)
        let found = faults.compactMap { $0 } + inReservedFolders(sound)
        // Almost every site has no collision, which fingerprints show without a table of all paths.
        var paths = PathFingerprints()
        claim(sound) { permalink, _ in
            paths.insert(permalink)
            return true
        }
        guard paths.mayCollide() else { return found }
        var claims = Claims()
        claim(sound) { claims.add($0, $1) }
        return found + claims.collisions(isEcho: isBorrowed, location: location)
    }

    /// Names each address that the site claims, with its owner, to one who says whether it was free.
    private func claim(
        _ redirects: [Redirect], _ isFree: (Permalink, Claims.Owner) -> Bool
    ) {
        let ofTheSite = [
            "/sitemap.xml", "/robots.txt", "/_headers", "/_redirects", "/_nginx.conf",
        ].map { Permalink($0) }
        let ofLocales = site.editions.flatMap { edition in
            [edition.contactsFile, edition.feed, edition.languageModelsFile].compactMap { $0 }
        }
        for permalink in ofTheSite + ofLocales { _ = isFree(permalink, .site) }
        for index in site.pages.indices where isFree(site.pages[index].permalink, .page(index)) {
            // Two pages that share an address share that of their twins: one mistake.
            if let twin = site.twin(of: site.pages[index]) { _ = isFree(twin, .page(index)) }
        }
        for file in site.files { _ = isFree(file.permalink, .file(file.sourcePath)) }
        for redirect in redirects { _ = isFree(redirect.from, .redirect(redirect.location)) }
    }

    /// Whether an owner is a page that is not translated: what it collides with collides with the page that it stands for.
    private func isBorrowed(_ owner: Claims.Owner) -> Bool {
        if case .page(let index) = owner { site.pages[index].isBorrowed } else { false }
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

    /// The search index of each locale has its folder to itself. Of pages those are told that somebody wrote.
    private func inReservedFolders(_ redirects: [Redirect]) -> [Diagnostic] {
        let folders = site.editions.map { "/search/\($0.tag)/" }
        func isReserved(_ permalink: Permalink) -> Bool {
            permalink.path.utf8.starts(with: "/search/".utf8)
                && folders.contains { permalink.path.utf8.starts(with: $0.utf8) }
        }
        return site.files.filter { isReserved($0.permalink) }.map { file in
            .reservedFolder(
                file.permalink, Wording("move the file to another folder", zh: "把文件移到别的文件夹"),
                at: SourceLocation(path: file.sourcePath, range: 0..<0))
        }
            + site.pages.filter {
                $0.parsed != nil && !$0.isBorrowed && isReserved($0.permalink)
            }.map { page in
                .reservedFolder(
                    page.permalink, Wording("move the page to another folder", zh: "把页面移到别的文件夹"),
                    at: location(of: page))
            }
            + redirects.filter { isReserved($0.from) }.map { redirect in
                .reservedFolder(
                    redirect.from, Wording("write another address, or remove it", zh: "换一个地址，或删掉它"),
                    at: redirect.location)
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

    private var owners: [String: Claim] = [:]
    private var collisions: [(claim: Claim, first: Claim)] = []

    /// Claims an address, and says whether nobody did before.
    mutating func add(_ permalink: Permalink, _ owner: Owner) -> Bool {
        let claim = Claim(permalink: permalink, owner: owner)
        let key = permalink.outputPath.lowercased()
        guard let first = owners[key] else {
            owners[key] = claim
            return true
        }
        collisions.append((claim, first))
        return false
    }

    /// What was claimed twice, and files that stand where a folder is needed.
    ///
    /// What only repeats another collision is not told again.
    func collisions(
        isEcho: (Owner) -> Bool, location: (Owner) -> SourceLocation?
    ) -> [Diagnostic] {
        let echoes = collisions.filter { isEcho($0.owner) || isEcho($1.owner) }
        let told =
            echoes.count == collisions.count
            ? collisions
            : collisions.filter {
                !isEcho($0.owner) && !isEcho($1.owner)
            }
        return told.map { claim, first in
            // The page that every site has carries no place: tell the other.
            let (here, there) = (location(claim.owner), location(first.owner))
            return .duplicateAddress(
                claim.permalink.path, at: here ?? there, first: here == nil ? nil : there)
        } + filesInTheWay(location)
    }

    private func filesInTheWay(_ location: (Owner) -> SourceLocation?) -> [Diagnostic] {
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
    private var files: [UInt64] = []
    private var folders: [UInt64] = []
    /// The folders of the last path, by their depth: mostly they are those of the next one.
    private var lastFolders: [UInt64] = []
    private var isUnsure = false

    /// Whether two of the paths may be one, or one a folder of another.
    mutating func mayCollide() -> Bool {
        files.sort()
        folders.sort()
        if isUnsure || zip(files, files.dropFirst()).contains(where: ==) { return true }
        var others = folders[...]
        return files.contains { file in
            while let first = others.first, first < file { others.removeFirst() }
            return others.first == file
        }
    }

    /// Adds the output path of an address.
    mutating func insert(_ permalink: Permalink) {
        let path = permalink.path
        if path.utf8.allSatisfy({ $0 < 0x80 }) {
            insertASCII(path)
            return
        }
        // Letters that are no ASCII may be in lower case, such as the sign for kelvins.
        let lower = permalink.outputPath.lowercased()
        if lower.utf8.allSatisfy({ $0 < 0x80 }) {
            insertASCII("/" + lower)
        } else {
            insertOther(lower)
        }
    }

    private mutating func insertASCII(_ path: String) {
        // FNV-1a, 64 bits.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var depth = 0
        func add(_ byte: UInt8) {
            if byte == UInt8(ascii: "/") {
                addFolder(hash, depth)
                depth += 1
            }
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01b3
        }
        for byte in path.utf8 { add(byte) }
        if path.utf8.last == UInt8(ascii: "/") {
            for byte in "index.html".utf8 { add(byte) }
        }
        files.append(hash)
    }

    private mutating func addFolder(_ folder: UInt64, _ depth: Int) {
        if depth < lastFolders.count {
            guard lastFolders[depth] != folder else { return }
            lastFolders[depth] = folder
        } else {
            lastFolders.append(folder)
        }
        folders.append(folder)
    }

    private mutating func insertOther(_ path: String) {
        // Two characters are canonically equivalent to ones of ASCII: Unicode's DerivedNormalizationProps.
        isUnsure = isUnsure || path.unicodeScalars.contains { [0x37E, 0x1FEF].contains($0.value) }
        for slash in path.utf8.indices where path.utf8[slash] == UInt8(ascii: "/") {
            folders.append(number(path[..<slash]))
        }
        files.append(number(path[...]))
    }

    /// Strings that are canonically equivalent have the same hash value.
    private func number(_ path: Substring) -> UInt64 {
        UInt64(bitPattern: Int64(path.hashValue))
    }
}
