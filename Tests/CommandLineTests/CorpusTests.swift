import Foundation
import TestSupport
import Testing

/// Real documentation of other projects, from `shared/corpora` beside the checkout; skipped where that is absent.
@Test(
    .enabled(if: SharedFolder.path("corpora/site.yaml") != nil, "needs ../shared/corpora"),
    arguments: [("vue-zh", 110), ("react-zh", 220), ("hugo-en", 761)])
func realDocumentationBuilds(corpus: String, pages: Int) throws {
    let site = try TemporaryFolder()
    let files = FileManager.default
    try files.createDirectory(atPath: site.path("Content"), withIntermediateDirectories: true)
    try files.copyItem(
        atPath: try #require(SharedFolder.path("corpora/site.yaml")),
        toPath: site.path("Content/site.yaml"))
    let source = try #require(SharedFolder.path("corpora/\(corpus)"))
    for name in try files.contentsOfDirectory(atPath: source) {
        try files.copyItem(atPath: source + "/" + name, toPath: site.path("Content/" + name))
    }
    let outcome = try guidepost("build", "--now", "2026-11-23", in: site.path)
    #expect(outcome.status == .exited(0), "\(outcome.errors.suffix(2000))")
    let summary = try #require(outcome.output.firstMatch(of: /: (\d+) pages/))
    #expect(Int(summary.1)! >= pages)
    #expect(!outcome.errors.contains("error:"))
}
