import Foundation

/// At which addresses the pages of a corpus stand, once they are a site.
public struct PageAddresses: Sendable {
    private let folders: Set<Substring>
    private let locale: String
    private let pageAtAddress: [String: String]

    /// Works out the addresses of all pages.
    public init(pages: [String], locale: String) {
        self.locale = locale
        folders = Set(
            pages.flatMap { page in page.indices.filter { page[$0] == "/" }.map { page[..<$0] } })
        pageAtAddress = Dictionary(
            pages.map { (Self.address(of: $0, locale: locale), $0) }, uniquingKeysWith: { $1 })
    }

    /// The path in `Content/`: a page beside a folder of its name is that folder's own page.
    public func sourcePath(of page: String) -> String {
        folders.contains(page[...]) ? page + "/index.md" : page + ".md"
    }

    /// The path of a page's address, not percent-encoded.
    public func address(of page: String) -> String { Self.address(of: page, locale: locale) }

    /// The page at an address that a search has given; pages of the site alone, such as lists, go by their address.
    public func page(at address: String) -> String {
        let path = address.prefix { $0 != "#" && $0 != "?" }
        let decoded = path.removingPercentEncoding ?? String(path)
        return pageAtAddress[decoded] ?? decoded
    }

    private static func address(of page: String, locale: String) -> String {
        var parts = page.split(separator: "/")
        if parts.first == locale[...] { parts.removeFirst() }
        if parts.last == "index" { parts.removeLast() }
        return "/" + parts.map { $0 + "/" }.joined()
    }
}
