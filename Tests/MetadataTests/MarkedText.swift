import Metadata
import SourceText
import TestSupport
import Testing

/// A text in which ▶ and ◀ mark a place; the marks are taken out.
struct MarkedText {
    let file: SourceFile
    let ranges: [Range<Int>]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var ranges: [Range<Int>] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "▶": starts.append(bytes.count)
            case "◀": ranges.append(starts.removeLast()..<bytes.count)
            default: bytes.append(contentsOf: UTF8.encode(scalar)!)
            }
        }
        precondition(starts.isEmpty, "a mark is not closed")
        file = SourceFile(path: "page.md", bytes: bytes)
        self.ranges = ranges.sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
    }
}

/// Expects that a text is accepted, and what it reads as, in the notation of `MetadataNode.notation`.
func expect(
    _ text: String, reads expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "page.md", bytes: Array(text.utf8))
    let node = MetadataParser.parse(file, diagnostics: &diagnostics)
    #expect(diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
    #expect(node?.notation == expected, sourceLocation: sourceLocation)
}

/// Expects a text to be refused at the marked places, one mistake each, in their order, with these beginnings of messages.
@discardableResult
func expect(
    _ marked: String, error messages: String..., code: Diagnostic.Code = .metadataSyntax,
    sourceLocation: SourceLocation = #_sourceLocation
) -> [Diagnostic] {
    let text = MarkedText(marked)
    var diagnostics: [Diagnostic] = []
    _ = MetadataParser.parse(text.file, diagnostics: &diagnostics)
    diagnostics.sort()
    #expect(
        diagnostics.map { $0.location?.range } == text.ranges, "\(diagnostics.map(\.message))",
        sourceLocation: sourceLocation)
    #expect(diagnostics.count == messages.count, sourceLocation: sourceLocation)
    for (diagnostic, message) in zip(diagnostics, messages) {
        #expect(
            diagnostic.message.hasPrefix(message), "\(diagnostic.message)",
            sourceLocation: sourceLocation)
        #expect(diagnostic.code == code, sourceLocation: sourceLocation)
        #expect(diagnostic.location?.path == "page.md", sourceLocation: sourceLocation)
    }
    expectTranslated(diagnostics, sourceLocation: sourceLocation)
    return diagnostics
}

typealias SourceLocation = Testing.SourceLocation

extension MetadataNode {
    /// The value on one line: texts as they are between ‹ and ›, lists in brackets, tables in braces.
    var notation: String {
        switch content {
        case .scalar(let text): "‹" + text + "›"
        case .sequence(let items): "[" + items.map(\.notation).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{" + entries.map { $0.key + ": " + $0.value.notation }.joined(separator: ", ") + "}"
        }
    }
}
