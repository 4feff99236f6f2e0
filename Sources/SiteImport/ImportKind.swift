/// What a site is moved in from.
public enum ImportKind: String, Sendable, Hashable, CaseIterable {
    /// The folder of a Hugo site, the one with its configuration and `content/`.
    case hugo
    /// The folder of a Docusaurus site, the one with `docusaurus.config.js` or a folder that holds it.
    case docusaurus
    /// An export of a Zendesk help center: the JSON of its public interface, one file or a folder of files.
    case zendesk

    /// The name of the tool, as people write it.
    public var name: String {
        switch self {
        case .hugo: "Hugo"
        case .docusaurus: "Docusaurus"
        case .zendesk: "Zendesk"
        }
    }

    /// Whether the bytes of a file are needed to move in; all others are at most copied.
    ///
    /// - Parameter path: The path below the source folder.
    public func reads(_ path: String) -> Bool {
        if path.split(separator: "/").contains("node_modules") { return false }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        func ends(_ endings: String...) -> Bool { endings.contains { path.hasSuffix($0) } }
        switch self {
        case .hugo:
            let isConfiguration =
                path.hasPrefix("config/") || (!path.contains("/") && !name.hasPrefix("package"))
            let isShortcode =
                path.contains("layouts/shortcodes/") || path.contains("layouts/_shortcodes/")
            return ends(".md", ".markdown", ".mdown")
                || (isShortcode || path.hasPrefix("content/")) && ends(".html", ".htm")
                || isConfiguration && ends(".toml", ".yaml", ".yml", ".json")
        case .docusaurus:
            return ends(".md", ".mdx") || name.hasPrefix("docusaurus.config.")
                || name.hasPrefix("_category_.") || name == "versions.json"
                || name.lowercased().hasPrefix("sidebar") && ends(".js", ".ts", ".json", ".mjs")
        case .zendesk: return ends(".json")
        }
    }
}
