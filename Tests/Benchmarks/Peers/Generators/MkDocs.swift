import Measuring
import TestSupport

/// MkDocs with the theme and the search that it comes with.
struct MkDocs: Peer {
    let name = "MkDocs"
    private let program: String

    init(_ programs: PeerPrograms) { program = programs.command("mkdocs") }

    func build(_ site: ArticleSite, _ language: ArticleLanguage, in folder: TemporaryFolder) throws
        -> [Effort]?
    {
        let content = site.folder.path("Content")
        try folder.write(
            """
            site_name: Corpus
            site_url: https://help.example.com/
            docs_dir: \(content)
            site_dir: \(folder.path("output"))

            """, to: "mkdocs.yml")
        return try PeerLimit.run(program, ["build", "--quiet"], in: folder).map { [$0] }
    }
}
