import Foundation
import Measuring
import TestSupport

/// Hugo with a theme that carries about what ours does, and Pagefind for the search of its pages.
struct Hugo: Peer {
    let name = "Hugo + Pagefind"
    let steps = ["Hugo", "Pagefind"]
    private let hugo: String
    private let pagefind: String

    init(_ programs: PeerPrograms) throws {
        hugo = try programs.executable("hugo")
        pagefind = try programs.executable("pagefind_extended")
    }

    func build(_ site: ArticleSite, _ language: ArticleLanguage, in folder: TemporaryFolder) throws
        -> [Effort]?
    {
        let project = folder.path("project")
        try FileManager.default.copyItem(
            atPath: SharedFolder.checkout + "/Tests/Benchmarks/Peers/Hugo", toPath: project)
        let configuration = try folder.text("project/hugo.toml")
            .replacing("LOCALE", with: language.locale)
            .replacing("CONTENT", with: site.folder.path("Content/articles"))
        try folder.write(configuration, to: "project/hugo.toml")
        try folder.write("---\ntitle: Guides\n---\n", to: "project/sections/_index.md")
        for number in 0...((site.articles - 1) / 100) {
            let text = "---\ntitle: \"\(number)\"\n---\n"
            try folder.write(text, to: "project/sections/\(number)/_index.md")
        }
        let output = folder.path("output")
        let arguments = ["--source", project, "--destination", output, "--quiet"]
        guard let built = try PeerLimit.run(hugo, arguments, in: folder),
            let indexed = try PeerLimit.run(pagefind, ["--site", output], in: folder)
        else { return nil }
        return [built, indexed]
    }
}
