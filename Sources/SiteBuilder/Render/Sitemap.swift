import Metadata
import SiteModel
import SourceText

/// The sitemaps that search engines read (sitemaps.org protocol 0.9): at most 50,000 addresses in each.
enum Sitemap {
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    /// `sitemap.xml`, or an index of several where one is not enough; none of a site that engines are kept from.
    static func files(_ site: Site, most longest: Int = 50_000) -> [OutputFile] {
        guard isNeeded(site) else { return [] }
        let pages = site.pages.filter(isListed).sorted {
            $0.permalink.path.utf8.lexicographicallyPrecedes($1.permalink.path.utf8)
        }
        if pages.count <= longest {
            return [OutputFile("sitemap.xml", .entry, .made { urlSet(pages[...], site) })]
        }
        var files: [OutputFile] = []
        var index: [UInt8] = []
        index.append(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"\(namespace)\">\n")
        for (number, start) in stride(from: 0, to: pages.count, by: longest).enumerated() {
            let name = "sitemap-\(number + 1).xml"
            files.append(file(name, urlSet(pages[start..<min(pages.count, start + longest)], site)))
            index.append("<sitemap><loc>")
            index.appendEscapingHTML(site.configuration.url.absolute(Permalink("/" + name)))
            index.append("</loc></sitemap>\n")
        }
        index.append("</sitemapindex>\n")
        return files + [file("sitemap.xml", index)]
    }

    /// Whether there is a page to list: the protocol knows no empty list.
    private static func isNeeded(_ site: Site) -> Bool {
        !site.configuration.isHiddenFromEngines && site.pages.contains(where: isListed)
    }

    /// `robots.txt`: everything may be read, and here is the list.
    ///
    /// Also a site that engines are kept from may be read: they learn of it from its pages and from what is sent along.
    static func robots(_ site: Site) -> OutputFile {
        var bytes: [UInt8] = []
        bytes.append("User-agent: *\nAllow: /\n")
        if isNeeded(site) {
            bytes.append("\nSitemap: ")
            bytes.append(site.configuration.url.absolute(Permalink("/sitemap.xml")))
            bytes.append("\n")
        }
        return file("robots.txt", bytes)
    }

    private static func urlSet(_ pages: ArraySlice<Page>, _ site: Site) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"\(namespace)\">\n")
        for page in pages {
            bytes.append("<url><loc>")
            bytes.appendEscapingHTML(site.configuration.url.absolute(page.permalink))
            bytes.append("</loc>")
            if let updated = page.facts?.updated {
                bytes.append("<lastmod>\(updated.iso8601)</lastmod>")
            }
            bytes.append("</url>\n")
        }
        bytes.append("</urlset>\n")
        return bytes
    }

    private static func isListed(_ page: Page) -> Bool {
        if page.isBorrowed { return false }
        return switch page.content {
        case .search, .notFound: false
        default: !(page.facts?.isHiddenFromEngines ?? false)
        }
    }

    private static func file(_ path: String, _ bytes: [UInt8]) -> OutputFile {
        OutputFile(path, .entry, .bytes(bytes))
    }
}
