import Measuring
import TestSupport

/// This generator, with the search that it makes itself.
struct Guidepost: Peer {
    let name = "Guidepost"

    func build(_ site: ArticleSite, _ language: ArticleLanguage, in folder: TemporaryFolder) throws
        -> [Effort]?
    {
        let arguments = ["build", site.folder.path, "--output", folder.path("output")]
        return [try MeteredRun(guidepostBinary, arguments).effort]
    }
}
