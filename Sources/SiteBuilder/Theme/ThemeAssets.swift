import SiteModel
import SourceText

/// The assets of a theme under names that carry a hash of their content, so that browsers may keep them for ever.
struct ThemeAssets: Sendable {
    /// One asset.
    struct Asset: Sendable {
        /// The name in the theme, such as `site.css`.
        let name: String
        /// The name on the site, such as `site.0123456789.css`.
        let hashedName: String
        /// The content.
        let bytes: [UInt8]
        /// The hash of the content.
        let hash: ContentHash

        /// Where it stands on the site.
        var permalink: Permalink { Permalink("/assets/" + hashedName) }
    }

    /// The assets, sorted by name.
    let assets: [Asset]

    /// Takes the files below `assets/` of a theme.
    init(_ files: [ThemeFile]) {
        let named = files.filter { $0.name.hasPrefix("assets/") }
            .map { (name: String($0.name.dropFirst("assets/".count)), bytes: $0.file.bytes) }
        let styles = JoinedStyles(
            Dictionary(
                named.filter { $0.name.hasSuffix(".css") }.map { ($0.name, $0.bytes) },
                uniquingKeysWith: { first, _ in first }))
        assets = named.filter { !styles.imported.contains($0.name) }
            .map { name, source in
                let bytes = ThemeAssets.published(source, of: name, styles)
                let hash = ContentHash(of: bytes)
                return Asset(
                    name: name, hashedName: ThemeAssets.hashedName(name, hash.short), bytes: bytes,
                    hash: hash)
            }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// What browsers are given of an asset: scripts and stylesheets without what is for their authors.
    private static func published(_ source: [UInt8], of name: String, _ styles: JoinedStyles)
        -> [UInt8]
    {
        if name.hasSuffix(".js") { return CompactScript.text(of: source) }
        if name.hasSuffix(".css") { return CompactStyle.text(of: styles.text(of: name)) }
        return source
    }

    /// The keys by which templates name assets: file names with `-` for what a key cannot hold.
    var keys: [String] { assets.map { ThemeAssets.key($0.name) } }

    /// The address of each asset by its key.
    func urls(_ site: Site) -> [String: String] {
        Dictionary(
            assets.map {
                (ThemeAssets.key($0.name), site.configuration.url.path(to: $0.permalink))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The address of the asset with a name; empty where the theme has none.
    func url(_ name: String, _ site: Site) -> String {
        assets.first { $0.name == name }.map { site.configuration.url.path(to: $0.permalink) } ?? ""
    }

    /// How many bytes the last part of a name may have, where this one has more: its hash must still fit in (limits.h).
    static func tooLong(_ name: String) -> Int? {
        let last = name.utf8.split(separator: UInt8(ascii: "/")).last ?? name.utf8[...]
        let limit = 255 - ContentHash.shortLength - 1
        return name.hasPrefix("assets/") && last.count > limit ? limit : nil
    }

    private static func key(_ name: String) -> String {
        String(name.map { $0 == "." || $0 == "/" ? "-" : $0 })
    }

    private static func hashedName(_ name: String, _ hash: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
            return name + "." + hash
        }
        return name[..<dot] + "." + hash + name[dot...]
    }
}
