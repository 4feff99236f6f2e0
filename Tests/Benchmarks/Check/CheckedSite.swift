import Measuring
import TestSupport

/// A site of many articles, checked with the `guidepost` executable.
struct CheckedSite {
    /// Whether the rules that are measured are looked at.
    enum Rules: String, CaseIterable {
        case off
        /// A warning, so that finds do not end the check before its last step.
        case on = "warning"
    }

    /// How long all articles are.
    private(set) var bytes = 0
    private let folder: TemporaryFolder

    /// Makes articles of the pages of some corpora, in turns until there are enough.
    init(corpora: [String], articles: Int) throws {
        folder = try TemporaryFolder()
        bytes = try CorpusArticles(corpora: corpora).write(articles, to: folder)
    }

    /// Checks the site and tells the processor time that took, in seconds.
    func check(_ rules: Rules) throws -> Double {
        try folder.write(
            """
            title: Corpus
            url: https://example.com/
            locales: [zh-CN]
            require-source: official
            checks:
              literal-contact: \(rules.rawValue)
              unsourced-claim: \(rules.rawValue)
              broken-link: off
              dead-anchor: off
              missing-image: off
              cjk-emphasis: off
              raw-html: off

            """, to: "Content/site.yaml")
        return try MeteredRun(guidepostBinary, ["check", folder.path, "--format", "json"])
            .effort.processor
    }
}
