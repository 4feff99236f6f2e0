public import SourceText

/// A folder that holds no site: what is missing in it, and what to do.
///
/// Most likely a command runs in another place than the site's folder, or the site is not begun. Every command says the
/// same of that.
public struct MissingSite: Sendable {
    private let folder: String
    private let command: @Sendable (_ folder: String) -> String

    /// Looks at a folder as somebody named it; `command` is how the command is called for another one.
    public init(folder: String, command: @escaping @Sendable (_ folder: String) -> String) {
        self.folder = folder
        self.command = command
    }

    /// The path that a site would have there: that of `Content/`, or of `site.yaml` where `Content/` is there.
    public var path: String {
        content == .folder ? path("Content/site.yaml") : path("Content/")
    }

    /// What to do, as the end of a sentence that says what is missing.
    public var mend: Wording {
        switch content {
        case .folder: mendForConfiguration
        case .other: Wording("a file stands in its place", zh: "那里是一个文件")
        case .nothing, .linkToNowhere, nil: mendForContent
        }
    }

    /// What stands in the place of `Content/`; nil where nobody can say.
    private var content: FolderPlace? { try? FolderPlace(at: path("Content")) }

    private var mendForConfiguration: Wording {
        if realPath(path("Content/site.yml")) != nil {
            return Wording("rename 'site.yml' to 'site.yaml'", zh: "把“site.yml”改名为“site.yaml”")
        }
        if realPath(path("Content/site.yaml")) != nil {
            return Wording("a folder stands in its place", zh: "那里是一个文件夹")
        }
        return Wording(
            "write it with the lines 'title: …' and 'url: https://…'",
            zh: "新建它，写上“title: …”和“url: https://…”两行")
    }

    private var mendForContent: Wording {
        let here =
            folder == "."
            ? Wording("here", zh: "这里")
            : Wording("in '\(folder)'", zh: "“\(folder)”里")
        if realPath(path("site.yaml")) != nil {
            return Wording(
                "'site.yaml' stands \(here.english): name the folder that holds Content/, "
                    + "such as '\(command(path("..")))'",
                zh: "“site.yaml”在\(here.chinese)：写上包含 Content/ 的文件夹，例如“\(command(path("..")))”")
        }
        let files = (try? ContentFolder(listing: folder).files) ?? []
        let inner = files.first { $0.hasSuffix("/Content/site.yaml") }
        if let site = inner?.dropLast("/Content/site.yaml".count) {
            let site = path(String(site))
            return Wording(
                "a site stands in '\(site)': name that folder as well, such as '\(command(site))'",
                zh: "网站在“\(site)”：把这个文件夹也写上，例如“\(command(site))”")
        }
        for level in ["..", "../.."] where realPath(path(level + "/Content/site.yaml")) != nil {
            return Wording(
                "a site stands in '\(path(level))': run guidepost there",
                zh: "网站在“\(path(level))”：到那里运行 guidepost")
        }
        if files.contains(where: { $0.hasSuffix(".md") && !$0.hasPrefix("README") }) {
            return Wording(
                "move the .md files \(here.english) into \(path("Content/")), "
                    + "and write site.yaml beside them with the lines 'title: …' and 'url: https://…'",
                zh:
                    "把\(here.chinese)的 .md 文件移到 \(path("Content/"))，再在旁边新建 site.yaml，写上“title: …”和“url: https://…”两行"
            )
        }
        return Wording(
            "run guidepost in a site's folder, or begin one with 'guidepost init'",
            zh: "到网站的文件夹里运行 guidepost，或用“guidepost init”新建网站")
    }

    private func path(_ relative: String) -> String {
        folder == "."
            ? relative : folder.hasSuffix("/") ? folder + relative : folder + "/" + relative
    }
}
