import Foundation
import TestSupport

/// A page of the manual, or another Markdown file, as somebody follows it.
struct ManualPage {
    /// Something to do or to compare, in the order of the text.
    enum Step: Equatable {
        /// The text of a block of code, and what kind of code it says that it is.
        case code(String, kind: String)
        /// "Change `old` to `new`", or "把 `old` 改成 `new`", in the file that was named last: "in `file`", "open `file`",
        /// "在 `file` 里" or "打开 `file`".
        case edit(file: String, old: String, new: String)
        /// Code in a sentence.
        case word(String)
    }

    let name: String
    let steps: [Step]

    init(_ path: String) throws {
        name = (path as NSString).lastPathComponent
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var steps: [Step] = []
        var file: String?
        for (index, part) in text.components(separatedBy: "```").enumerated() {
            if index % 2 == 1 {
                let lines = part.split(
                    separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                steps.append(.code(String(lines[1]), kind: String(lines[0])))
            } else {
                steps += Self.sentences(part, about: &file)
            }
        }
        self.steps = steps
    }

    private static func sentences(_ text: String, about file: inout String?) -> [Step] {
        let named = #/(?:\b[Ii]n|\b[Oo]pen|在|打开)\s*`(?<file>[^`:]+\/[^`:]+)`/#
        let change =
            #/(?:[Cc]hange\s+`(?<old>[^`]+)`\s+to|把\s*`(?<old2>[^`]+)`\s*改成)\s*`(?<new>[^`]+)`/#
        let names = text.matches(of: named).map { (at: $0.range.lowerBound, file: String($0.file)) }
        let edits = text.matches(of: change).compactMap { match -> Step? in
            let name = names.last { $0.at < match.range.lowerBound }?.file ?? file
            guard let name, let old = match.old ?? match.old2 else { return nil }
            return .edit(file: name, old: String(old), new: String(match.new))
        }
        file = names.last?.file ?? file
        return edits + text.matches(of: #/`([^`]+)`/#).map { .word(String($0.1)) }
    }

    /// The lines that call Guidepost, in blocks and in sentences.
    var commands: [String] {
        steps.flatMap { step -> [String] in
            switch step {
            case .code(let text, kind: "sh"): text.split(separator: "\n").map(String.init)
            case .code, .edit: []
            case .word(let text): [text.replacing("\n", with: " ")]
            }
        }.filter { $0.hasPrefix("guidepost ") || $0.hasPrefix("$guidepost ") }
    }
}

extension ManualPage {
    /// The folder of the manual.
    static let manual = SharedFolder.checkout + "/Sources/guidepost/Manual"

    /// The languages of the manual; the first is that of its originals.
    static let locales = ["en", "zh-CN"]

    /// Where an article of the manual is, such as `write/check`.
    static func path(of name: String, in locale: String = "en") -> String {
        manual + "/Content/\(locale)/articles/\(name).md"
    }

    /// An article of the manual as it is written.
    static func text(of name: String) throws -> String {
        try String(contentsOfFile: path(of: name), encoding: .utf8)
    }

    /// All pages of the manual.
    static func all() throws -> [ManualPage] {
        let files = try FolderSnapshot(folder: manual + "/Content").paths
        return try files.filter { $0.hasSuffix(".md") }
            .map { try ManualPage(manual + "/Content/" + $0) }
    }
}
