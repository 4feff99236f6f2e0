import Foundation
import TestSupport
import Testing

/// A page of the manual on a diagnostic code: what the code means, an example, and how it is mended.
///
/// A block of code says what it is for by the words behind its marks: ```` ```yaml Content/site.yaml ```` is a file,
/// `sh` are commands, and `text` is what the check of the example prints, or the command with which it ends in place of
/// a check.
struct CodePage: Sendable, CustomTestStringConvertible {
    /// A part of the page between lines of three backticks, or the lines of text before and behind such ones.
    private struct Part {
        /// What the opening backticks are followed by; nil for text.
        let info: String?
        var lines: [Substring] = []
        var isMend = false

        /// The lines, each with its end.
        var text: String { lines.map { $0 + "\n" }.joined() }
    }

    /// What came of trying the page.
    struct Trial {
        /// How the check of the example ended, with what it printed.
        let example: ChildProcess.Outcome
        /// How the check ended once the page's mend was done.
        let mended: ChildProcess.Outcome
        /// Where the mend ends with a check of its own: how that ended before.
        var unmended: ChildProcess.Outcome?
    }

    let code: String
    let locale: String
    private let path: String
    private var parts: [Part]

    var testDescription: String { "\(code) (\(locale))" }

    init(_ code: String, locale: String) throws {
        self.code = code
        self.locale = locale
        path = Self.folder(locale) + "/\(code).md"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var parts = [Part(info: nil)]
        var headings = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let isInCode = parts.last?.info != nil
            if line.hasPrefix("```") {
                let info = isInCode ? nil : String(line.dropFirst(3))
                parts.append(Part(info: info, isMend: headings > 1))
            } else {
                if !isInCode, line.hasPrefix("## ") { headings += 1 }
                parts[parts.count - 1].lines.append(line)
            }
        }
        self.parts = parts
    }

    private var blocks: [Part] { parts.filter { $0.info != nil } }

    /// What the page says that the check of its example prints; nil where it says nothing.
    var printed: String? { blocks.first { $0.info == "text" }?.text }

    /// Whether a sentence of the page says something, wherever its lines end.
    func says(_ words: String) -> Bool {
        let text = parts.filter { $0.info == nil }.flatMap(\.lines).joined()
        return text.filter { $0 != " " }.contains(words.filter { $0 != " " })
    }

    /// The first lines of the page.
    var head: ArraySlice<Substring> { parts[0].lines.prefix(4) }

    /// Whether the example is the site of another tool, which moves in.
    var isImport: Bool {
        blocks.contains { $0.info == "sh" && $0.lines.last?.hasPrefix("guidepost import ") == true }
    }

    /// The folder in which the page is followed: that of a new site, or an empty one.
    private var home: String { isImport ? "" : "help/" }

    /// Puts the example over a new site, checks it, does what mends it, and checks again.
    func tryOut() throws -> Trial {
        let folder = try TemporaryFolder(inMemory: true)
        guard !isImport else { return try tryImport(in: folder) }
        _ = try run("guidepost init help --locale \(locale)", in: folder.path)
        let site = folder.path(home)
        var check = "guidepost check"
        for block in blocks where !block.isMend && block.info != "text" {
            guard block.info == "sh" else {
                try write(block, to: folder)
                continue
            }
            var lines = block.lines
            if let last = lines.last, last.hasPrefix("guidepost ") {
                check = String(lines.removeLast())
            }
            _ = try run(lines.joined(separator: "\n"), in: site)
        }
        let example = try run(check, in: site, mayFail: true)
        _ = try follow(blocks.filter(\.isMend), in: folder)
        // A page that was moved cannot be moved again.
        let isMove = check.hasPrefix("guidepost move")
        let mended = try run(isMove ? "guidepost check" : check, in: site, mayFail: true)
        return Trial(example: example, mended: mended)
    }

    /// Moves the example into a new site and does what mends it: in the old site, which then moves in once more, or in
    /// the new one, which is checked. Either is the last command of the page.
    private func tryImport(in folder: TemporaryFolder) throws -> Trial {
        let example = try #require(try follow(blocks.filter { !$0.isMend }, in: folder))
        let mend = blocks.filter(\.isMend)
        let commands = try #require(mend.last { $0.info == "sh" })
        let last = String(try #require(commands.lines.last))
        var unmended: ChildProcess.Outcome?
        if !last.hasPrefix("guidepost import ") { unmended = try run(last, in: folder.path) }
        let mended = try #require(try follow(mend, in: folder))
        return Trial(example: example, mended: mended, unmended: unmended)
    }

    /// Writes the files and runs the commands of blocks; returns how the last of these ended.
    private func follow(
        _ blocks: [Part], in folder: TemporaryFolder
    ) throws -> ChildProcess.Outcome? {
        var outcome: ChildProcess.Outcome?
        for block in blocks where block.info != "text" {
            if block.info == "sh" {
                outcome = try run(block.text, in: folder.path(home))
            } else {
                try write(block, to: folder)
            }
        }
        return outcome
    }

    /// Puts what was printed into the page.
    func update(printed: String) throws {
        let text = parts.map { part -> String in
            guard let info = part.info else { return part.text }
            return "```\(info)\n" + (info == "text" ? printed : part.text) + "```\n"
        }.joined()
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private func write(_ block: Part, to folder: TemporaryFolder) throws {
        let words = block.info?.split(separator: " ") ?? []
        try #require(words.count == 2, "nobody knows what '\(words)' is for")
        try folder.write(block.text, to: "\(home)\(words[1])")
    }

    private func run(
        _ commands: String, in folder: String, mayFail: Bool = false
    ) throws -> ChildProcess.Outcome {
        let bin = (try guidepostBinary as NSString).deletingLastPathComponent
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let outcome = try ChildProcess.run(
            "bash", ["-ec", commands],
            environment: ChildProcess.environment(adding: [
                "PATH": "\(bin):\(path)", "GUIDEPOST_LANGUAGE": locale, "LC_ALL": "C.UTF-8",
                // Noon on 27 November 2026, UTC.
                "SOURCE_DATE_EPOCH": "1795780800",
            ]), in: folder)
        try #require(mayFail || outcome.isSuccess, "\(commands): \(outcome.errors)")
        return outcome
    }
}

extension CodePage {
    /// The languages of the manual.
    static let locales = ManualPage.locales

    /// The folder of the pages in a language.
    static func folder(_ locale: String) -> String {
        ManualPage.manual + "/Content/\(locale)/articles/codes"
    }

    /// The codes that have a page in a language.
    static func codes(_ locale: String) throws -> Set<String> {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder(locale))
        return Set(
            names.filter { $0.hasSuffix(".md") && $0 != "index.md" }.map { String($0.dropLast(3)) })
    }

    /// All pages in all languages.
    static func all() throws -> [CodePage] {
        try locales.flatMap { locale in
            try codes(locale).sorted().map { try CodePage($0, locale: locale) }
        }
    }
}
