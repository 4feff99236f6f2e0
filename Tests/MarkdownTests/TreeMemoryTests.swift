import Markdown
import SourceText
import Testing

/// Trees stand in blocks of memory that are the thread's own while libcmark works: `CTreeMemory`.
struct TreeMemoryTests {
    /// Each paragraph is longer than what was taken for the one before, and all of them than the first block.
    private static func growing(_ letter: Character) -> String {
        (1...300).map { String(repeating: letter, count: $0 * 37) + " **x**" }.joined(
            separator: "\n\n")
    }

    private static func html(_ letter: Character) -> String {
        (1...300).map {
            "<p>" + String(repeating: letter, count: $0 * 37) + " <strong>x</strong></p>\n"
        }.joined()
    }

    @Test func aTreeOfManyBlocksIsWhole() {
        #expect(Parsed(Self.growing("a")).html == Self.html("a"))
    }

    @Test func treesThatAreMadeAtOnceDoNotMeet() async {
        await withTaskGroup(of: Bool.self) { group in
            for letter in "abcdefghij" {
                group.addTask { Parsed(Self.growing(letter)).html == Self.html(letter) }
            }
            for await isWhole in group { #expect(isWhole) }
        }
    }
}
