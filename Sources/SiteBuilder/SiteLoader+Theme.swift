import Metadata
import SiteModel
import SourceText

extension SiteLoader {
    /// The theme, and the words of its interface in each locale.
    mutating func theme(
        _ configuration: SiteConfiguration
    ) throws -> (theme: SiteTheme, words: [InterfaceWords]) {
        let files = try themeFiles()
        if let known = memory.theme, known.files == files {
            diagnostics += known.diagnostics
            return (known.theme, known.words)
        }
        var found: [Diagnostic] = []
        let words = SiteTheme.words(files, locales: configuration.locales, diagnostics: &found)
        let extraFields = Set(configuration.extraFields.values.flatMap { $0.map(\.name) })
        let theme = SiteTheme(
            files, words: words, extraFields: extraFields.sorted(), diagnostics: &found)
        memory.theme = SiteMemory.Theme(
            files: files, words: words, theme: theme, diagnostics: found)
        diagnostics += found
        return (theme, words)
    }

    /// The files of the theme: the site's own files, and the built-in ones that it lacks.
    ///
    /// Words of the interface are completed one by one: the built-in file stands before the site's own.
    private mutating func themeFiles() throws -> [ThemeFile] {
        let path = request.path("Templates/")
        var files = Dictionary(
            request.builtInTheme.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var completedStrings: [ThemeFile] = []
        if try hasOwnTemplates() {
            let folder = try ContentFolder(listing: path)
            diagnostics += folder.diagnostics
            for name in folder.files where SiteLoader.isThemeFile(name) {
                if let limit = ThemeAssets.tooLong(name) {
                    diagnostics.append(.assetNameTooLong(path + name, limit: limit))
                    continue
                }
                let file = try read(path + name)
                if name.hasPrefix("assets/") || isText(file) {
                    if !name.hasPrefix("assets/") { ownThemeFiles.append(file) }
                    if name.hasPrefix("strings/"), let builtIn = files[name] {
                        completedStrings.append(builtIn)
                    }
                    files[name] = ThemeFile(name: name, file: file)
                }
            }
        }
        for file in files.values { sources[file.file.path] = file.file }
        return completedStrings
            + files.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Whether the site has templates of its own; what stands in their place and is no folder is told, since the
    /// built-in theme would take over unnoticed.
    private mutating func hasOwnTemplates() throws(FileError) -> Bool {
        let path = request.path("Templates")
        switch try FolderPlace(at: path) {
        case .folder: return true
        case .nothing: break
        case .linkToNowhere: diagnostics.append(.brokenLink(path))
        case .other: diagnostics.append(.fileInPlaceOfFolder(path))
        }
        return false
    }

    private static func isThemeFile(_ name: String) -> Bool {
        name.hasSuffix(".mustache") || name.hasPrefix("assets/")
            || (name.hasPrefix("strings/") && name.hasSuffix(".yaml"))
    }
}
