import Foundation
import Measuring
import TestSupport

/// Zensical with the theme and the search that it comes with.
struct Zensical: Peer {
    let name = "Zensical"
    private let program: String

    init(_ programs: PeerPrograms) { program = programs.command("zensical") }

    func build(_ site: ArticleSite, _ language: ArticleLanguage, in folder: TemporaryFolder) throws
        -> [Effort]?
    {
        // It takes relative folders only, and keeps a cache beside its configuration.
        try FileManager.default.copyItem(
            atPath: site.folder.path("Content"), toPath: folder.path("docs"))
        try folder.write(
            """
            [project]
            site_name = "Corpus"
            site_url = "https://help.example.com/"
            docs_dir = "docs"
            site_dir = "output"

            """, to: "zensical.toml")
        return try PeerLimit.run(program, ["build"], in: folder).map { [$0] }
    }
}
