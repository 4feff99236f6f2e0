import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

/// The twins and overviews of two whole sites: the first real one, and the one that uses every fact.
struct RealTwinTests {
    /// Where both sites stand.
    private let url = "https://help.example.com/"

    @Test(arguments: [("", "2026-11-26"), ("/Tests/OfficialSite", OfficialSite.today)])
    func everyPageHasATwinAndEveryLinkOfATwinLeadsToAFile(folder: String, today: String) throws {
        let output = try FolderSite.built(folder, on: today)
        let files = Set(try output.snapshot("Public").entries.keys)
        expectTwins(files)
        var count = 0
        for path in files.sorted() where path.hasSuffix(".md") || path.hasSuffix("llms.txt") {
            let bytes = try output.bytes("Public/" + path)
            for link in links(in: bytes, path: path) {
                count += 1
                if ["tel:", "mailto:"].contains(where: link.hasPrefix) { continue }
                // The form of the made-up service is a contact, and no page of the site.
                let isOwn = link.hasPrefix(url) && link != "https://help.example.com/form/"
                #expect(isOwn || link.hasPrefix("https://"), "'\(link)' in \(path)")
                guard isOwn else { continue }
                let plain = link.dropFirst(url.count).prefix { $0 != "#" && $0 != "?" }
                let file =
                    (plain.removingPercentEncoding ?? "")
                    + (plain.isEmpty || plain.hasSuffix("/") ? "index.html" : "")
                #expect(files.contains(file) as Bool, "'\(link)' in \(path)")
            }
        }
        #expect(count > 200)
        // The made-up site has no day on any page.
        try #require(files.contains("feed.xml") == folder.isEmpty)
        guard folder.isEmpty else { return }
        let feed = try AtomDocument(output.bytes("Public/feed.xml"))
        #expect(feed.faults == [])
        #expect(feed.entries.count > 10)
        #expect(feed.authors == ["GoPay 客服指南"])
    }

    private func expectTwins(_ files: Set<String>) {
        for path in files.sorted() where path.hasSuffix("/index.html") {
            let name = path.dropLast("/index.html".count)
            let isLocale = ["en", "zh-CN"].contains(name)
            let hasNone = ["search", "verify"].contains { name == $0 || name.hasSuffix("/" + $0) }
            let hasTwin = files.contains(isLocale ? name + "/index.md" : name + ".md")
            #expect(hasTwin != hasNone, "\(path)")
        }
    }

    /// The destinations of the links of a text; a reference that is left in it fails the test.
    private func links(in bytes: [UInt8], path: String) -> [String] {
        var diagnostics: [Diagnostic] = []
        let document = MarkdownDocument.parse(
            SourceFile(path: path, bytes: bytes), body: 0..<bytes.count, diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty, "\(path): \(diagnostics)")
        for link in document.links {
            #expect(
                link.scheme == nil && link.kind != .reference, "'\(link.destination)' in \(path)")
        }
        return document.links.map(\.destination)
    }
}
