import SourceText
import TestSupport
import Testing

@testable import SiteModel

/// The text with `/old/` added to its aliases, and `/new/` taken away.
private func edited(_ text: String, adding new: String = "/old/") throws -> String {
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let edits = try AliasEditor(file).edits(adding: [Permalink(new)]) { $0 == "/new/" }
    return String(decoding: file.bytes.applying(edits), as: UTF8.self)
}

@Test(arguments: [
    ("aliases: [/a/, \"/b/\"] # x", "aliases: [/a/, \"/b/\", /old/] # x"),
    ("aliases: []", "aliases: [/old/]"), ("aliases: [ ] # x", "aliases: [/old/] # x"),
    ("aliases:", "aliases: [/old/]"), ("aliases:   # none", "aliases: [/old/]   # none"),
    ("aliases: /a/", "aliases: [/a/, /old/]"),
    ("aliases: '/a/' # x", "aliases: ['/a/', /old/] # x"),
    (
        "aliases:\n  - /a/\n  -   '/b/' # x\norder: 3",
        "aliases:\n  - /a/\n  -   '/b/' # x\n  -   /old/\norder: 3"
    ),
    ("aliases:\n- /a/", "aliases:\n- /a/\n- /old/"),
    ("aliases: [/new/, /a/]", "aliases: [/old/, /a/]"), ("aliases: /new/", "aliases: [/old/]"),
    (
        "aliases:\n  - /a/ # one\n  - \"/new/\" # two",
        "aliases:\n  - /a/ # one\n  - /old/ # two"
    ),
    ("aliases: [/new/]", "aliases: [/old/]"),
    ("aliases: [/new/, /a/, '/new/']", "aliases: [/a/, /old/]"),
    ("aliases:\n  - /new/\n  - /a/\n  - /new/ # x", "aliases:\n  - /old/\n  - /a/"),
    ("description: |+\n  Text\n", "description: |+\n  Text\n\naliases: [/old/]"),
    ("# only a comment", "# only a comment\naliases: [/old/]"),
    ("  title: A", "  title: A\n  aliases: [/old/]"),
])
func theFormerAddressIsAddedInTheMannerOfTheFile(_ before: String, _ after: String) throws {
    for end in ["\n", "\r\n"] {
        for mark in ["", "\u{FEFF}"] {
            func text(_ lines: String) -> String {
                mark + "---\n\(lines)\n---\nText\n".replacing("\n", with: end)
            }
            let result = try edited(text(before))
            // A block that keeps its blank lines has one that the template of this test adds.
            expectEqualText(
                result.replacing(end + end + "aliases", with: end + "aliases"),
                text(after).replacing(end + end + "aliases", with: end + "aliases"))
        }
    }
}

@Test func aFileWithoutFrontMatterGetsSome() throws {
    #expect(try edited("# A\n") == "---\naliases: [/old/]\n---\n# A\n")
    #expect(try edited("# A\r\n") == "---\r\naliases: [/old/]\r\n---\r\n# A\r\n")
    #expect(try edited("\u{FEFF}# A") == "\u{FEFF}---\naliases: [/old/]\n---\n# A")
    #expect(try edited("---\n---\n# A") == "---\naliases: [/old/]\n---\n# A")
}

@Test func anAddressIsQuotedWhereItCouldBeTakenForMore() throws {
    #expect(try edited("", adding: "/a [b], c/") == "---\naliases: [\"/a [b], c/\"]\n---\n")
    #expect(try edited("", adding: "/费用/") == "---\naliases: [/费用/]\n---\n")
    #expect(try edited("", adding: "/100%25/") == "---\naliases: [/100%2525/]\n---\n")
}

@Test(arguments: ["---\n{title: A}\n---\n", "---\naliases:\n  - |\n    /a/\n---\n"])
func whatCannotBeEditedSafelyIsRefused(text: String) {
    #expect(throws: MoveRefusal.self) { try edited(text) }
}
