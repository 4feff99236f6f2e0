import SiteModel
import SourceText

/// The files of a site's folder, told apart by what they are for.
struct SiteFiles: Sendable {
    /// Paths below `Content/` of the Markdown files, with their places.
    var pages: [(path: String, place: ContentPlace)] = []
    /// Paths below `Content/` of the channels' facts.
    var channels: [String] = []
    /// The files that are copied.
    var files: [ContentFile] = []
    /// Other metadata at the top of `Content/`, by name.
    var metadata: [String] = []
    /// What stands where nothing reads it.
    var diagnostics: [Diagnostic] = []

    /// The metadata files that a site may have beside `site.yaml`.
    private static let metadataNames = ["topics.yaml", "synonyms.yaml", "search-expectations.yaml"]

    /// Tells the files below `Content/` apart.
    ///
    /// - Parameters:
    ///   - paths: Paths below `Content/`, sorted.
    ///   - folder: `Content/` as messages and reads name it, with a slash at its end.
    ///   - locales: The locales of the site. Where none of them is a folder, `Content/` is the default locale's.
    init(_ paths: [String], in folder: String, locales: [String]) {
        let hasLocaleFolders = paths.contains { path in
            locales.contains { path.hasPrefix($0 + "/") }
        }
        for path in paths where path != "site.yaml" {
            if SiteFiles.metadataNames.contains(path) {
                metadata.append(path)
            } else if path.hasPrefix("channels/"), path.hasSuffix(".yaml") {
                addChannel(path, folder)
            } else if isMetadata(path) {
                diagnostics.append(.unusedFile(folder + path, reason(path)))
            } else if let locale = locales.firstIndex(where: { path.hasPrefix($0 + "/") }) {
                let prefix = locales[locale] + "/"
                add(String(path.dropFirst(prefix.count)), locale, prefix, locales, folder)
            } else if hasLocaleFolders, path.hasSuffix(".md") {
                diagnostics.append(
                    .unusedFile(
                        folder + path, "a page lies in a folder of a locale, such as \(locales[0])/"
                    ))
            } else {
                add(path, 0, "", locales, folder)
            }
        }
    }

    private mutating func addChannel(_ path: String, _ folder: String) {
        let id = path.dropFirst("channels/".count).dropLast(".yaml".count)
        if isIdentifier(id) {
            channels.append(path)
        } else {
            diagnostics.append(
                .badID(String(id), at: SourceLocation(path: folder + path, range: 0..<0)))
        }
    }

    private mutating func add(
        _ path: String, _ locale: Int, _ prefix: String, _ locales: [String], _ folder: String
    ) {
        let place = ContentPlace(locale: locale, folder: prefix, path: path)
        switch place.kind {
        case .file:
            let address = (locale == 0 ? "/" : "/" + locales[locale] + "/") + path
            files.append(
                ContentFile(
                    permalink: Permalink(address), contentPath: prefix + path,
                    sourcePath: folder + prefix + path))
            return
        case .channel(let id), .topic(let id), .question(let id):
            if !isIdentifier(id[...]) {
                diagnostics.append(
                    .badID(id, at: SourceLocation(path: folder + prefix + path, range: 0..<0)))
                return
            }
        case .home, .contactGuide, .questionList, .article: break
        }
        pages.append((prefix + path, place))
    }

    /// Whether a file at the top, or one that looks like a channel, would be metadata if anything read it.
    private func isMetadata(_ path: String) -> Bool {
        let ending = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
        return ending && (!path.contains("/") || path.hasPrefix("channels/"))
    }

    private func reason(_ path: String) -> String {
        if path.hasSuffix(".yml") {
            return "metadata files end with .yaml: rename it to \(path.dropLast(4)).yaml"
        }
        let near = nearestName(to: path, among: SiteFiles.metadataNames + ["site.yaml"])
        return "nothing reads '\(path)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    }
}

/// Whether a text is an id: `[a-z0-9]+(-[a-z0-9]+)*` (DESIGN §1).
private func isIdentifier(_ text: Substring) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
        !part.isEmpty
            && part.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
