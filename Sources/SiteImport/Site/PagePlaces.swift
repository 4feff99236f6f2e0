import SourceText

/// Decides where pages and files lie in the new site, so that no two claim one address and most keep theirs.
struct PagePlaces: Sendable {
    /// Where a page lies.
    struct Place: Sendable {
        /// The path below `Content/`.
        let path: String
        /// The address, from the root of the site.
        let address: String
    }

    private let site: FoundSite
    /// The places of pages, by their index.
    private(set) var pages: [Place] = []
    /// The paths of files below `Content/`, by their paths in the source.
    private(set) var files: [String: String] = [:]
    /// What is taken, as a file of the output, in lower case.
    private var taken: Set<String>
    /// Addresses that other pages lie below, with their language.
    private var parents: Set<String> = []
    /// The languages that have a home page.
    private var homes: Set<Int> = []
    /// The last number that was put behind a path, so that a thousand pages of one name are not counted a million times.
    private var numbers: [String: Int] = [:]

    /// Addresses that every site has, and files at its root.
    private static let reserved: Set<String> = [
        "contact", "topics", "faq", "notices", "fragments", "verify", "home", "search", "channels",
        "index",
    ]

    init(_ site: FoundSite) {
        self.site = site
        taken = ["404.html", "sitemap.xml", "robots.txt", "_headers", "_redirects", "_nginx.conf"]
        for prefix in site.locales.indices.map({ PagePlaces.prefix($0, site) }) {
            for page in ["", "contact/", "contact/prepare/", "faq/", "search/", "verify/"] {
                taken.insert((prefix + page + "index.html").lowercased())
            }
            for name in ["feed.xml", "contacts.json", "llms.txt"] {
                taken.insert((prefix + name).lowercased())
            }
        }
        for page in site.pages {
            for count in page.address.indices where count > 0 {
                parents.insert(
                    "\(page.locale)/"
                        + page.address.prefix(count).joined(separator: "/").lowercased())
            }
        }
        // Pages of folders come first: others give way to them.
        let order = site.pages.indices.sorted { left, right in
            (site.pages[left].isIndex ? 0 : 1, left) < (site.pages[right].isIndex ? 0 : 1, right)
        }
        var places = [Place?](repeating: nil, count: site.pages.count)
        for index in order { places[index] = place(site.pages[index]) }
        pages = places.map { $0! }
    }

    /// What stands before the addresses of a language.
    static func prefix(_ locale: Int, _ site: FoundSite) -> String {
        locale == 0 ? "" : site.locales[locale] + "/"
    }

    private mutating func place(_ page: FoundSite.Page) -> Place {
        let prefix = PagePlaces.prefix(page.locale, site)
        let folder = site.locales[page.locale] + "/"
        // What a page says of its address may hold anything, also steps out of the folder.
        var segments = page.address.flatMap { $0.split(separator: "/") }
            .filter { $0 != "." && $0 != ".." }.map { PagePlaces.segment(String($0)) }
        if segments.isEmpty {
            // The first one is the home page.
            if homes.insert(page.locale).inserted {
                return Place(path: folder + "home.md", address: "/" + prefix)
            }
            segments = ["home-2"]
        }
        if PagePlaces.reserved.contains(segments[0].lowercased()) {
            segments.insert("articles", at: 0)
        }
        let last = segments[segments.count - 1]
        // A page that is called index would stand for its folder.
        if last == "index" { segments[segments.count - 1] = "index-page" }
        let isParent = parents.contains(
            "\(page.locale)/" + page.address.joined(separator: "/").lowercased())
        let wanted = prefix + segments.joined(separator: "/").lowercased()
        var number = numbers[wanted] ?? 1
        while true {
            let path = segments.joined(separator: "/")
            let output = (prefix + path + "/index.html").lowercased()
            if !taken.contains(output), !taken.contains((prefix + path).lowercased()) {
                taken.insert(output)
                taken.insert((prefix + path + ".md").lowercased())
                return Place(
                    path: folder + path + (isParent ? "/index.md" : ".md"),
                    address: "/" + prefix + path + "/")
            }
            number += 1
            numbers[wanted] = number
            segments[segments.count - 1] = last + "-\(number)"
        }
    }

    /// A segment of an address as a site here can have it.
    static func segment(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isBad =
                scalar.value < 0x20 || scalar.value == 0x7F
                || "/?#\\%:*\"<>|".unicodeScalars.contains(scalar)
            result.unicodeScalars.append(isBad ? "-" : scalar)
        }
        while result.hasPrefix(".") { result.removeFirst() }
        // What file systems hold, with room for an ending.
        while result.utf8.count > 200 { result.removeLast() }
        return result.isEmpty ? "page" : result
    }

    /// Takes an address that leads elsewhere; false where it is taken, or cannot lead anywhere.
    mutating func take(alias address: String) -> Bool {
        let segments = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard address.hasPrefix("/"), address.hasSuffix("/") || address.hasSuffix(".html"),
            segments.dropLast().allSatisfy({
                !$0.isEmpty && $0 != "." && $0 != ".." && $0.utf8.count <= 255
            }),
            segments.first?.hasPrefix(".") == false,
            !address.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || "?#\\%".utf8.contains($0) }),
            !site.locales.contains(where: {
                address.lowercased().hasPrefix("/search/\($0.lowercased())/")
            })
        else { return false }
        let output = String(address.dropFirst()) + (address.hasSuffix("/") ? "index.html" : "")
        // A page of the name would be a folder where the file has to stand.
        guard !taken.contains(output.lowercased() + "/index.html") else { return false }
        return taken.insert(output.lowercased()).inserted
    }

    /// Where a file of the source is copied to, below `Content/`.
    mutating func place(file: String, folders: [String: String]) -> String {
        if let known = files[file] { return known }
        var path: String
        if let root = site.staticFolders.filter(file.hasPrefix).max(by: { $0.count < $1.count }) {
            path = String(file.dropFirst(root.count))
        } else if let bundle = bundle(of: file, folders) {
            path = bundle
        } else {
            let root = site.contentFolders.filter(file.hasPrefix).max { $0.count < $1.count } ?? ""
            path = String(file.dropFirst(root.count))
        }
        path = path.split(separator: "/").map { PagePlaces.segment(String($0)) }.joined(
            separator: "/")
        let first = path.split(separator: "/").first.map(String.init) ?? ""
        // What lies straight in Content/ is facts, if it is YAML.
        if path.hasSuffix(".yaml") || path.hasSuffix(".yml") || path.hasSuffix(".md")
            || (PagePlaces.reserved.contains(first) && first != "search")
        {
            path = "files/" + path
            // Not `.md.txt`, which is how systems hide the ending of a page.
            if path.hasSuffix(".md") { path = path.dropLast(".md".count) + "-md.txt" }
        }
        let name = OldPath.withoutEnding(path)
        let ending = path.dropFirst(name.count)
        let wanted = path.lowercased()
        var number = numbers[wanted] ?? 1
        while taken.contains(path.lowercased()) || taken.contains(path.lowercased() + "/index.html")
        {
            number += 1
            path = name + "-\(number)" + ending
        }
        numbers[wanted] = number
        taken.insert(path.lowercased())
        files[file] = path
        return path
    }

    private func bundle(of file: String, _ folders: [String: String]) -> String? {
        var folder = OldPath.folder(of: file)
        while !folder.isEmpty {
            if let address = folders[folder] {
                return address + (address.isEmpty ? "" : "/") + file.dropFirst(folder.count + 1)
            }
            folder = OldPath.folder(of: folder)
        }
        return nil
    }
}
