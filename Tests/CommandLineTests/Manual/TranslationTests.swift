import Foundation
import TestSupport
import Testing

/// A page of the manual that is there in each language, and how it is compared with its original.
///
/// That a translation names the present state of its original is told by `guidepost check`, in `theManualHasNoMistakes`;
/// here it is made sure that there is a translation, and that it names one.
private struct TranslatedPage: Sendable, CustomTestStringConvertible {
    /// The path below the folder of a language.
    let path: String

    var testDescription: String { path }

    /// Made from the program in each language (`CommandReferenceTests`, `FieldReferenceTests`).
    var isGenerated: Bool { path.hasPrefix("articles/reference/") }

    /// Tried by `CodePagesTests` in each language: files and what stands in them may differ.
    var hasExamplesOfItsOwn: Bool { path.hasPrefix("articles/codes/") }

    func file(in locale: String) -> String { "\(ManualPage.manual)/Content/\(locale)/\(path)" }

    /// Every page that writers need, by what there is in English.
    static func all() throws -> [TranslatedPage] {
        let folders = ["articles/write", "articles/codes"]
        let below = try folders.flatMap { folder in
            try FolderSnapshot(folder: "\(ManualPage.manual)/Content/en/\(folder)").paths
                .map { "\(folder)/\($0)" }
        }
        let alone = [
            "home.md", "articles/first-steps.md", "articles/reference/commands.md",
            "articles/reference/fields.md",
        ]
        return (below + alone).map(TranslatedPage.init)
    }
}

/// What a translation leaves as it is in the code of its page.
private enum Code {
    /// The words of a command as a shell takes them, each with its quotation marks.
    static func words(_ line: String, of locale: String) -> [String] {
        line.matches(of: #/"[^"]*"|'[^']*'|[^\s"']+/#).map { word in
            word.0 == locale ? "LOCALE" : path(String(word.0), of: locale)
        }
    }

    /// A word in which a path is that of the original.
    static func path(_ word: String, of locale: String) -> String {
        word.replacing("Content/\(locale)/", with: "Content/en/")
    }

    /// Whether a command of a translation is that of the original but for content: words in Chinese, what somebody
    /// searches for, and the name of the language.
    static func matches(_ translation: String, _ original: String, in locale: String) -> Bool {
        let own = words(translation, of: locale)
        let others = words(original, of: "en")
        guard own.count == others.count else { return false }
        return own.indices.allSatisfy { i in
            let isSought = i > 1 && others[i - 1] == "search" && others[i - 2] == "guidepost"
            return own[i] == others[i] || isSought || own[i].contains(where: \.isHan)
        }
    }
}

extension Character {
    fileprivate var isHan: Bool {
        unicodeScalars.contains { $0.properties.isIdeographic }
    }
}

private typealias Block = (kind: String, lines: [String])

/// The blocks of code of a page, in their order.
private func blocks(of file: String) throws -> [Block] {
    try ManualPage(file).steps.compactMap { step in
        guard case .code(let text, let kind) = step else { return nil }
        return (kind, text.split(separator: "\n").map(String.init))
    }
}

@Suite struct TranslationTests {
    @Test func thePagesForWritersAreFound() throws {
        let paths = Set(try TranslatedPage.all().map(\.path))
        #expect(paths.count > 90)
        #expect(paths.isSuperset(of: ["articles/write/index.md", "articles/codes/index.md"]))
    }

    @Test(arguments: try TranslatedPage.all())
    private func aPageForWritersIsThereInEachLanguageWithTheSameBlocksAndCommands(
        page: TranslatedPage
    ) throws {
        let originals = try blocks(of: page.file(in: "en"))
        for locale in ManualPage.locales.dropFirst() {
            let file = page.file(in: locale)
            guard FileManager.default.fileExists(atPath: file) else {
                Issue.record("\(page) is not translated to '\(locale)'")
                continue
            }
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let head = text.components(separatedBy: "\n---\n")[0]
            let isMarked = head.contains(#/\noriginal: [0-9a-f]{10}(\n|$)/#)
            #expect(isMarked != page.isGenerated, "what it translates stands in its head")
            let translations = try blocks(of: file)
            try #require(
                translations.map { kind(of: $0, in: locale, page) }
                    == originals.map { kind(of: $0, in: "en", page) })
            for (translation, original) in zip(translations, originals)
            where original.kind == "sh" {
                #expect(translation.lines.count == original.lines.count, "\(original.lines)")
                for (own, other) in zip(translation.lines, original.lines) {
                    let isSame =
                        page.hasExamplesOfItsOwn
                        ? own.prefix { $0 != " " } == other.prefix { $0 != " " }
                        : Code.matches(own, other, in: locale)
                    #expect(isSame, "\(own) is not \(other)")
                }
            }
        }
    }

    /// The kind of a block of code, with the file that it makes where that is to be the same one.
    private func kind(of block: Block, in locale: String, _ page: TranslatedPage) -> String {
        page.hasExamplesOfItsOwn
            ? String(block.kind.prefix { $0 != " " }) : Code.path(block.kind, of: locale)
    }

    @Test func aCommandMayDifferInItsContentAlone() {
        let same = { Code.matches($0, $1, in: "zh-CN") }
        #expect(same("guidepost init help --locale zh-CN", "guidepost init help --locale en"))
        #expect(same(#"guidepost search "卡刷不了""#, #"guidepost search "card does not work""#))
        #expect(same("guidepost search denglu", "guidepost search passwrod"))
        #expect(same("mv Content/zh-CN/a.md b", "mv Content/en/a.md b"))
        #expect(same("guidepost verify phone --by 李明", "guidepost verify phone --by Ann"))
        #expect(!same("guidepost verify phone --by 李明 -p a", "guidepost verify phone --by Ann"))
        #expect(!same("guidepost build --strict", "guidepost check --strict"))
        #expect(!same("guidepost check --allow a", "guidepost check --allow b"))
    }
}
