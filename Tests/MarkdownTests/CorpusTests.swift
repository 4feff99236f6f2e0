import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

/// These need `shared/corpora` beside the checkout.
@Suite(.enabled(if: SharedFolder.path("corpora") != nil))
struct CorpusTests {
    @Test(arguments: ["vue-zh", "react-zh", "hugo-en"])
    func realPagesParseWithTruePlaces(_ name: String) throws {
        for (path, bytes) in try Self.pages(of: name) {
            var diagnostics: [Diagnostic] = []
            let start = Self.frontMatterEnd(bytes)
            let document = MarkdownDocument.parse(
                SourceFile(path: path, bytes: bytes), body: start..<bytes.count,
                diagnostics: &diagnostics)
            let refusals: Set<Diagnostic.Code> = [.tooDeep, .tooManyBrackets, .forbiddenCharacter]
            #expect(!diagnostics.contains { refusals.contains($0.code) }, "\(path) is refused")
            for link in document.links {
                let text = bytes[link.range]
                let opens =
                    link.kind == .image
                    ? text.starts(with: "![".utf8)
                    : text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "<")
                let closes = [UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: ">")]
                    .contains(text.last)
                #expect(
                    opens && closes,
                    "\(path): \(link) is said to be '\(String(decoding: text, as: UTF8.self))'")
            }
            #expect(Set(document.anchors).count == document.anchors.count)
        }
    }

    static func pages(of name: String) throws -> [(String, [UInt8])] {
        let root = try #require(SharedFolder.path("corpora/\(name)"))
        let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        let pages = paths.filter { $0.hasSuffix(".md") }.sorted().compactMap { path in
            FileManager.default.contents(atPath: root + "/" + path).map { (path, [UInt8]($0)) }
        }
        try #require(!pages.isEmpty)
        return pages
    }

    static func frontMatterEnd(_ bytes: [UInt8]) -> Int {
        guard bytes.starts(with: "---\n".utf8) else { return 0 }
        var i = 3
        while i + 4 < bytes.count {
            if bytes[i] == 0x0A, bytes[(i + 1)...].starts(with: "---\n".utf8) { return i + 5 }
            i += 1
        }
        return 0
    }
}
