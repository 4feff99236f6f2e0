import Metadata
import SourceText

/// Finds what links of the old site led to.
struct LinkFinder: Sendable {
    enum Target: Sendable, Hashable {
        case page(Int)
        case file(String)
        /// The page that a site makes of a folder without one of its own, or what stays on the old site.
        case address(String)
    }

    private let site: FoundSite
    private var pageByPath: [String: Int] = [:]
    private var pageByAddress: [String: Int] = [:]
    private let files: Set<String>
    /// Pages of Zendesk by kind and number, in a language or in the first that has them.
    private var pageByNumber: [String: Int] = [:]
    /// Folders of pages, by their address in the old site, with that in the new one.
    private var folders: [String: String] = [:]
    /// Pages by language and the name of their file or folder; -1 where several have it.
    private var pageByName: [String: Int] = [:]
    /// Where files lay in the old site, by their address.
    private var fileByAddress: [String: String] = [:]

    init(_ site: FoundSite, paths: [String]) {
        self.site = site
        files = Set(paths)
        for (index, page) in site.pages.enumerated() {
            if site.kind != .zendesk { pageByPath[page.path] = index }
            var name = OldPath.withoutEnding(OldPath.name(of: page.path))
            if page.isIndex { name = OldPath.name(of: OldPath.folder(of: page.path)) }
            let key = "\(page.locale)/" + name.lowercased()
            pageByName[key] = pageByName[key] == nil ? index : -1
            let address = OldPath.key(site.oldAddress(of: page))
            if pageByAddress[address] == nil { pageByAddress[address] = index }
        }
        for (index, page) in site.pages.enumerated() {
            for address in site.kind == .zendesk ? page.formerAddresses : [] {
                guard let key = ZendeskExport.key(address.value) else { continue }
                let name = key.kind + "/" + key.id
                pageByNumber[name + "@\(page.locale)"] = index
                if pageByNumber[name].map({ site.pages[$0].locale > page.locale }) ?? true {
                    pageByNumber[name] = index
                }
            }
            for former in page.formerAddresses where pageByAddress[OldPath.key(former.value)] == nil
            {
                pageByAddress[OldPath.key(former.value)] = index
            }
            // Files beside the page of a folder lay below its address.
            guard page.isIndex else { continue }
            let folder = OldPath.folder(of: page.path)
            if site.kind == .hugo, OldPath.name(of: page.path).hasPrefix("index.") {
                folderAddresses[folder] = OldPath.key(site.oldAddress(of: page))
            }
        }
        for page in site.pages where site.kind == .hugo {
            let prefix = page.locale == 0 ? "/" : "/" + site.locales[page.locale] + "/"
            for count in page.address.indices {
                let segments = page.address.prefix(count).map { $0 + "/" }.joined()
                folders[OldPath.key(site.prefixes[page.locale] + "/" + segments)] =
                    prefix + segments
            }
        }
        for path in paths {
            for folder in site.staticFolders where path.hasPrefix(folder) {
                let key = OldPath.key(String(path.dropFirst(folder.count)))
                if fileByAddress[key] == nil { fileByAddress[key] = path }
            }
        }
    }

    /// The address of the page of a folder, for files that lie in it.
    private(set) var folderAddresses: [String: String] = [:]

    /// A destination in parts: the path, percent-decoded, and what stands behind it.
    static func split(_ destination: String) -> (path: String, rest: String) {
        let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
        return (OldPath.percentDecoded(String(destination[..<end])), String(destination[end...]))
    }

    /// Whether a destination begins with a scheme or a host.
    static func isAbsolute(_ destination: String) -> Bool {
        if destination.hasPrefix("//") { return true }
        guard let colon = destination.firstIndex(of: ":") else { return false }
        return destination[..<colon].utf8.allSatisfy {
            $0.isAlphanumeric || "+-.".utf8.contains($0)
        }
            && !destination[..<colon].isEmpty
    }

    /// The path of an address below the old site's own; nil for any other.
    func ownPath(of destination: String) -> String? {
        guard let url = site.url else { return nil }
        let root = url.hasSuffix("/") ? String(url.dropLast()) : url
        for scheme in ["https://", "http://"] {
            let host =
                root.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: true)
                .dropFirst().first.map { $0.hasPrefix("/") ? $0.dropFirst() : $0 } ?? ""
            guard !host.isEmpty, destination.hasPrefix(scheme + host) else { continue }
            let rest = destination.dropFirst(scheme.count + host.count)
            if rest.isEmpty { return "/" }
            if rest.first == "/" || rest.first == "#" || rest.first == "?" { return String(rest) }
        }
        return nil
    }

    /// What a path leads to, seen from a page.
    ///
    /// - Parameters:
    ///   - path: The path, percent-decoded.
    ///   - page: The index of the page that shows the link.
    ///   - file: The path of the file that the link is written in.
    func target(_ path: String, from page: Int, in file: String, isImage: Bool) -> Target? {
        var path = path
        for alias in ["@site/", "pathname://"] where path.hasPrefix(alias) {
            path = String(path.dropFirst(alias.count))
            if alias == "@site/" {
                return OldPath.normalized(path, from: site.siteFolder).flatMap(fileOrPage)
            }
        }
        if site.kind == .zendesk { return inHelpCenter(path, page) }
        let folder = OldPath.folder(of: file)
        let isMarkdown = [".md", ".mdx", ".markdown"].contains(where: path.hasSuffix)
        if path.hasPrefix("/") {
            if isMarkdown,
                let found = OldPath.normalized(path).flatMap({ fileOrPage(site.siteFolder + $0) })
            {
                return found
            }
            if isMarkdown || site.kind == .hugo, let found = inContent(path, page) { return found }
            return atAddress(path, page)
        }
        if let found = OldPath.normalized(path, from: folder).flatMap(fileOrPage) { return found }
        if isMarkdown, let found = inContent(path, page) { return found }
        if let found = relative(path, from: page) { return found }
        // By the path of the file, without its ending.
        if let named = OldPath.normalized(path, from: folder).flatMap(pageNamed) {
            return .page(named)
        }
        return inContent(path, page) ?? (isImage ? atAddress("/" + path, page) : nil)
    }

    /// An article by its number; what else lies in the help center stays there.
    private func inHelpCenter(_ path: String, _ page: Int) -> Target? {
        if let key = ZendeskExport.key(path) {
            let name = key.kind + "/" + key.id
            let locale = key.locale.flatMap { tag in
                site.locales.firstIndex { $0.lowercased() == tag }
            }
            let found =
                locale.flatMap { pageByNumber[name + "@\($0)"] }
                ?? pageByNumber[name + "@\(site.pages[page].locale)"] ?? pageByNumber[name]
            if let found { return .page(found) }
        }
        return nil
    }

    /// The page of a name, wherever it lies, as long as only one has it: so Hugo finds what `ref` names.
    func pageCalled(_ name: String, from page: Int) -> Target? {
        let name = OldPath.withoutEnding(
            OldPath.name(of: name.hasSuffix("/") ? String(name.dropLast()) : name))
        let locale = site.pages[page].locale
        guard let index = pageByName["\(locale)/" + name.lowercased()], index >= 0 else {
            return nil
        }
        return .page(index)
    }

    private func fileOrPage(_ path: String) -> Target? {
        if let page = pageByPath[path] { return .page(page) }
        return files.contains(path) && !isSource(path) ? .file(path) : nil
    }

    private func isSource(_ path: String) -> Bool {
        [".md", ".mdx", ".markdown"].contains(where: path.hasSuffix)
    }

    private func pageNamed(_ path: String) -> Int? {
        for ending in [
            ".md", ".mdx", "/_index.md", "/index.md", "/index.mdx", "/README.md", ".html",
        ] {
            if let page = pageByPath[path + ending] { return page }
        }
        return nil
    }

    /// A path below one of the folders of content, with or without its ending.
    private func inContent(_ path: String, _ page: Int) -> Target? {
        guard let inner = OldPath.normalized(path), !inner.isEmpty else { return nil }
        let own = site.pages[page].path
        // The folder of the page's own language comes first.
        let folders = site.contentFolders.filter(own.hasPrefix) + site.contentFolders
        for folder in folders {
            if let found = fileOrPage(folder + inner) { return found }
            if let named = pageNamed(folder + inner) { return .page(named) }
        }
        return nil
    }

    private func atAddress(_ path: String, _ page: Int) -> Target? {
        guard let inner = OldPath.normalized(path) else { return nil }
        var key = OldPath.key(inner)
        if let base = basePath, key == base || key.hasPrefix(base + "/") {
            key = String(key.dropFirst(base.count + (key == base ? 0 : 1)))
        }
        for ending in ["/index.html", ".html"] where key.hasSuffix(ending) {
            key = String(key.dropLast(ending.count))
        }
        let prefix = OldPath.key(site.prefixes[site.pages[page].locale])
        if site.kind == .docusaurus, !prefix.isEmpty,
            let found = pageByAddress[OldPath.key(prefix + "/" + key)]
        {
            return .page(found)
        }
        if let found = pageByAddress[key] { return .page(found) }
        if let file = fileByAddress[OldPath.key(inner)] ?? fileByAddress[key] { return .file(file) }
        if let folder = folders[key] { return .address(folder) }
        // Hosts often lead from addresses without a language to those with one.
        for prefix in [prefix, OldPath.key(site.prefixes[0])] where !prefix.isEmpty {
            if let found = pageByAddress[prefix + "/" + key] { return .page(found) }
        }
        return nil
    }

    private var basePath: String? {
        guard let url = site.url else { return nil }
        let path = url.split(separator: "/").dropFirst(2).joined(separator: "/").lowercased()
        return path.isEmpty ? nil : path
    }

    private func relative(_ path: String, from page: Int) -> Target? {
        let own = site.oldAddress(of: site.pages[page])
        let parent = own.split(separator: "/").dropLast().joined(separator: "/")
        for base in site.pagesAreFolders ? [own, parent] : [parent, own] {
            if let full = OldPath.normalized(path, from: base),
                let found = atOwnAddress("/" + full)
            {
                return found
            }
        }
        return nil
    }

    private func atOwnAddress(_ path: String) -> Target? {
        let key = OldPath.key(path)
        if let found = pageByAddress[key] { return .page(found) }
        for ending in ["/index.html", ".html"] where key.hasSuffix(ending) {
            if let found = pageByAddress[String(key.dropLast(ending.count))] { return .page(found) }
        }
        if let file = fileByAddress[key] { return .file(file) }
        return key.isEmpty ? nil : folders[key].map { .address($0) }
    }
}
