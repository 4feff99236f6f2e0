import Foundation
import TestSupport

/// A page of the manual, or another Markdown file, as somebody follows it.
struct ManualPage {
    /// Something to do or to compare, in the order of the text.
    enum Step: Equatable {
        /// The text of a block of code, and what kind of code it says that it is.
        case code(String, kind: String)
        /// "In `file`, change `old` to `new`", or "在 `file` 里，把 `old` 改成 `new`".
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
        for (index, part) in text.components(separatedBy: "```").enumerated() {
            if index % 2 == 1 {
                let lines = part.split(
                    separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                steps.append(.code(String(lines[1]), kind: String(lines[0])))
            } else {
                steps += Self.sentences(part)
            }
        }
        self.steps = steps
    }

    private static func sentences(_ text: String) -> [Step] {
        let sentences = [
            #/In\s`([^`]+)`,\schange\s`([^`]+)`\sto\s`([^`]+)`/#,
            #/在\s*`([^`]+)`\s*里，\s*把\s*`([^`]+)`\s*改成\s*`([^`]+)`/#,
        ]
        let edits = sentences.flatMap { sentence in
            text.matches(of: sentence).map {
                Step.edit(file: String($0.1), old: String($0.2), new: String($0.3))
            }
        }
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
