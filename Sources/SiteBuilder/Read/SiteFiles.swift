import Metadata
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
    static let metadataNames = [
        "topics.yaml", "synonyms.yaml", "terms.yaml", "reported.yaml", "search-expectations.yaml",
    ]

    /// Tells the files below `Content/` apart.
    ///
    /// - Parameters:
    ///   - paths: Paths below `Content/`, sorted.
    ///   - folder: `Content/` as messages and reads name it, with a slash at its end.
    ///   - locales: The locales of the site. Where none of them is a folder, `Content/` is the default locale's.
    init(
        _ paths: [String], in folder: String, locales: [String],
        localeLocations: [SourceLocation] = []
    ) {
        let hasLocaleFolders = paths.contains { path in
            locales.contains { path.hasPrefix($0 + "/") }
        }
        let strangeLocales = SiteFiles.otherFolders(of: paths, locales)
        var unnamed: [String: Int] = [:]
        defer {
            for (top, count) in unnamed.sorted(by: { $0.key < $1.key }) {
                let pages = Wording(
                    count == 1 ? "its page is" : "its \(count) pages are",
                    zh: "其中 \(count) 个页面")
                diagnostics.append(
                    .unusedFile(
                        folder + top + "/",
                        Wording(
                            "'locales' in site.yaml does not name '\(top)', so \(pages.english) left out",
                            zh: "site.yaml 的“locales”里没有“\(top)”，所以\(pages.chinese)没有用上")))
            }
        }
        for (locale, location) in zip(locales, localeLocations)
        where (hasLocaleFolders || locale != locales[0])
            && !paths.contains(where: { $0.hasPrefix(locale + "/") })
        {
            let same = strangeLocales.sorted().first {
                SiteFiles.likeness($0) == SiteFiles.likeness(locale)
            }
            diagnostics.append(
                .localeWithoutFolder(
                    locale, folder: folder + locale + "/", at: location,
                    nearest: same.map { folder + $0 }))
        }
        for path in paths where path != "site.yaml" {
            if let reason = SiteFiles.reasonToPassOver(path, locales) {
                diagnostics.append(.unusedFile(folder + path, reason))
            } else if SiteFiles.metadataNames.contains(path) {
                metadata.append(path)
            } else if path.hasPrefix("channels/"), path.hasSuffix(".yaml") {
                addChannel(path, folder)
            } else if isMetadata(path) {
                diagnostics.append(.unusedFile(folder + path, reason(path)))
            } else if let locale = locales.firstIndex(where: { path.hasPrefix($0 + "/") }) {
                let prefix = locales[locale] + "/"
                add(String(path.dropFirst(prefix.count)), locale, prefix, locales, folder)
            } else if hasLocaleFolders, path.hasSuffix(".md") {
                let top = String(path.prefix { $0 != "/" })
                if strangeLocales.contains(top) {
                    unnamed[top, default: 0] += 1
                } else {
                    diagnostics.append(
                        .unusedFile(
                            folder + path,
                            Wording(
                                "a page lies in a folder of a locale, such as \(locales[0])/",
                                zh: "页面要放在语言版本的文件夹里，例如 \(locales[0])/")))
                }
            } else {
                add(path, 0, "", locales, folder)
            }
        }
    }

    /// The folders at the top that hold pages but belong to no locale, which are likely those of a locale.
    private static func otherFolders(of paths: [String], _ locales: [String]) -> Set<String> {
        let folders = paths.filter { $0.hasSuffix(".md") && $0.contains("/") }
            .map { String($0.prefix { $0 != "/" }) }
        return Set(folders).subtracting(locales).subtracting(["channels"])
    }

    /// What tags share that people take for the same one: `zh-CN`, `zh-cn`, `zh_CN`.
    private static func likeness(_ tag: String) -> String {
        String(tag.lowercased().map { $0 == "_" ? "-" : $0 })
    }

    /// Why a file is not looked at although it stands where a writer may expect it to be.
    private static func reasonToPassOver(_ path: String, _ locales: [String]) -> Wording? {
        let prefix = locales.first { path.hasPrefix($0 + "/") }.map { $0 + "/" } ?? ""
        let inner = Substring(path.utf8.dropFirst(prefix.utf8.count))
        for folder in ["notices/", "fragments/"]
        where inner.hasPrefix(folder) && inner.hasSuffix(".md")
            && inner.dropFirst(folder.count).contains("/")
        {
            return Wording(
                "\(folder.dropLast()) lie straight in '\(folder)', not in a folder of it",
                zh: "\(folder.dropLast()) 的文件直接放在“\(folder)”里，不放在它下面的文件夹里")
        }
        if !prefix.isEmpty, inner == "site.yaml" || metadataNames.contains(String(inner)) {
            return Wording(
                "'\(inner)' lies straight in Content/: nothing reads it here",
                zh: "“\(inner)”要直接放在 Content/ 里：放在这里不会读取")
        }
        if inner.hasPrefix("channels/"), !prefix.isEmpty || !inner.hasSuffix(".yaml"),
            !inner.hasSuffix(".yml")
        {
            return Wording(
                "only the facts of channels, Content/channels/<id>.yaml, lie in such a folder; "
                    + "their words lie in contact/",
                zh: "这个文件夹里只放渠道的资料 Content/channels/<id>.yaml；渠道的文字放在 contact/ 里")
        }
        if inner == "channels" {
            return Wording(
                "'channels' is a folder with a .yaml file for each channel",
                zh: "“channels”是文件夹，每个渠道一个 .yaml 文件")
        }
        // What most files are called.
        if path.hasSuffix(".md") { return nil }
        let name = inner.split(separator: "/").last.map(String.init) ?? ""
        if name.lowercased().hasSuffix(".md.txt") {
            return
                Wording(
                    "pages end with .md: rename it to \(name.dropLast(4)), which some systems show only "
                        + "once they are told to show endings",
                    zh: "页面文件以 .md 结尾：改名为 \(name.dropLast(4))；有的系统要先设置显示扩展名才看得到")
        }
        let ending = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
        let isAmongPages = ["faq/", "contact/", "topics/", "notices/", "fragments/"].contains {
            inner.hasPrefix($0)
        }
        if isAmongPages, [".docx", ".doc", ".odt", ".rtf", ".pages", ".wps"].contains(ending) {
            return Wording(
                "a document of a word processor is no page: put its text into \(name.dropLast(ending.count)).md",
                zh: "文字处理软件的文档不是页面：把文字放进 \(name.dropLast(ending.count)).md")
        }
        let isMarkdown = [".md", ".markdown", ".mdown", ".mkd", ".mdx"].contains(ending)
        if isMarkdown, !name.hasSuffix(".md") {
            return Wording(
                "pages end with .md: rename it to \(name.dropLast(ending.count)).md",
                zh: "页面文件以 .md 结尾：改名为 \(name.dropLast(ending.count)).md")
        }
        return nil
    }

    private mutating func addChannel(_ path: String, _ folder: String) {
        let id = path.dropFirst("channels/".count).dropLast(".yaml".count)
        if id == "prepare" {
            diagnostics.append(
                .takenChannelID(
                    String(id), at: SourceLocation(path: folder + path, range: 0..<0)))
        } else if isIdentifier(id) {
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
        case .channel(let id), .topic(let id), .question(let id), .fragment(let id),
            .notice(let id):
            if !isIdentifier(id[...]) {
                diagnostics.append(
                    .badID(id, at: SourceLocation(path: folder + prefix + path, range: 0..<0)))
                return
            }
        case .home, .contactGuide, .prepare, .verify, .questionList, .article: break
        }
        pages.append((prefix + path, place))
    }

    /// Whether a file at the top, or one that looks like a channel, would be metadata if anything read it.
    private func isMetadata(_ path: String) -> Bool {
        let ending = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
        return ending && (!path.contains("/") || path.hasPrefix("channels/"))
    }

    private func reason(_ path: String) -> Wording {
        if path.hasSuffix(".yml") {
            return Wording(
                "metadata files end with .yaml: rename it to \(path.dropLast(4)).yaml",
                zh: "资料文件以 .yaml 结尾：改名为 \(path.dropLast(4)).yaml")
        }
        let near = nearestName(to: path, among: SiteFiles.metadataNames + ["site.yaml"])
        return Wording("nothing reads '\(path)'", zh: "没有地方用到“\(path)”")
            + (near.map { Wording("; did you mean '\($0)'?", zh: "；是不是想写“\($0)”？") }
                ?? Wording(verbatim: ""))
    }
}
