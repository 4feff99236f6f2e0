import Foundation
import SourceText
import TestSupport
import Testing

/// On text of other people exactly the contacts are found that stand in it.
@Test(arguments: CorpusContacts.lists.keys.sorted())
func theContactsOfACorpusAreFoundAndNothingElse(corpus: String) throws {
    guard let root = SharedFolder.path(corpus) else {
        print("the corpora do not stand beside this checkout: nothing is compared")
        return
    }
    var lines: [String] = []
    var claims: [String] = []
    for path in try FolderSnapshot(folder: root).paths where path.hasSuffix(".md") {
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
        let page = WrittenPage(
            String(decoding: bytes, as: UTF8.self), settings: "require-source: official\n")
        let index = LineIndex(bytes)
        var found: [Int: [String]] = [:]
        for diagnostic in page.diagnostics("literal-contact").sorted() {
            let range = try #require(diagnostic.location).range
            let value = String(decoding: bytes[range], as: UTF8.self)
            found[index.line(at: range.lowerBound), default: []].append(
                value.replacing(" ", with: "_"))
        }
        for (line, values) in found.sorted(by: { $0.key < $1.key }) {
            lines.append("\(path):\(line) " + values.joined(separator: " "))
        }
        claims += page.diagnostics("unsourced-claim").map { "\(path): \($0.message)" }
    }
    expectEqualText(
        lines.sorted().joined(separator: "\n"),
        CorpusContacts.lists[corpus]!.split(separator: "\n").sorted().joined(separator: "\n"))
    // Documentation of programs promises nothing of a service.
    #expect(claims == [])
}
