import Foundation
import SourceText
import TestSupport
import Testing

@testable import Mustache
@testable import SiteBuilder

/// The tables of keys in `Templates/README.md` are made from the types: `UPDATE_SNAPSHOTS=1 swift test` rewrites them.
@Test func theReadmeOfTheThemeListsEveryKeyOfEveryPageKind() throws {
    let path = SharedFolder.checkout + "/Templates/README.md"
    let text = String(decoding: try FileReader.read(path), as: UTF8.self)
    let start = try #require(text.range(of: "<!-- keys -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- /keys -->")).lowerBound
    let tables = PageContexts(ThemeNames()).documentation
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
        let updated = text[..<start] + tables + text[end...]
        try Data(updated.utf8).write(to: URL(fileURLWithPath: path))
    } else {
        expectEqualText(String(text[start..<end]), tables)
    }
}

@Test func theManualListsTheSameKeys() throws {
    // There they stand below headings of a page, not of a chapter.
    let tables = PageContexts(ThemeNames()).documentation.replacing("\n### ", with: "\n## ")
    try expectGenerated(
        tables.hasPrefix("### ") ? String(tables.dropFirst()) : tables,
        in: "Sources/guidepost/Manual/Content/en/articles/reference/keys.md")
}
