import Foundation
import SourceText
import TestSupport
import Testing

@testable import Mustache

/// The cases of the Mustache specification, from `shared/specs/mustache`.
@Suite(.enabled(if: SharedFolder.path("specs/mustache") != nil))
struct MustacheSpecification {
    @Test(arguments: MustacheCase.all)
    func aCaseRendersAsTheSpecificationSays(_ example: MustacheCase) {
        var files = example.partials.sorted { $0.key < $1.key }
            .map { (name: $0.key, file: SourceFile(path: $0.key, bytes: Array($0.value.utf8))) }
        files.append(
            (name: "(main)", file: SourceFile(path: "main", bytes: Array(example.template.utf8))))
        var diagnostics: [Diagnostic] = []
        let templates = TemplateSet(files, diagnostics: &diagnostics)
        // A missing partial renders as nothing, as the specification says, and is reported besides.
        diagnostics.removeAll { $0.code == .missingPartial || $0.severity == .warning }
        #expect(diagnostics.isEmpty)
        var output: [UInt8] = []
        let leftOut = templates.render("(main)", example.data, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == example.expected)
        #expect(leftOut == nil)
        // What cannot be made flat is rendered as it was compiled.
        var compiled: [UInt8] = []
        let program = templates.program.entering(templates.index["(main)"]!)
        _ = PreparedProgram(program: program, files: []).render(example.data, into: &compiled)
        #expect(String(decoding: compiled, as: UTF8.self) == example.expected)
    }

    @Test(arguments: [
        ("interpolation", 42), ("sections", 34), ("inverted", 22), ("partials", 12),
        ("comments", 12), ("delimiters", 14), ("~inheritance", 27),
    ])
    func noCaseOfASuiteIsLeftOut(suite: String, count: Int) {
        #expect(MustacheCase.all.filter { $0.suite == suite }.count == count)
    }
}

/// One case of a suite.
struct MustacheCase: Sendable, CustomTestStringConvertible {
    let suite: String
    let name: String
    let template: String
    let data: Value
    let partials: [String: String]
    let expected: String

    var testDescription: String { "\(suite): \(name)" }

    static let all: [MustacheCase] = [
        "interpolation", "sections", "inverted", "partials", "comments", "delimiters",
        "~inheritance",
    ].flatMap(read)

    private static func read(_ suite: String) -> [MustacheCase] {
        guard let path = SharedFolder.path("specs/mustache/\(suite).json"),
            let bytes = FileManager.default.contents(atPath: path),
            let file = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any],
            let tests = file["tests"] as? [[String: Any]]
        else { return [] }
        return tests.map { test in
            MustacheCase(
                suite: suite, name: test["name"] as! String,
                template: test["template"] as! String,
                data: Value(json: test["data"]!),
                partials: test["partials"] as? [String: String] ?? [:],
                expected: test["expected"] as! String)
        }
    }
}

extension Value {
    /// A value from what JSON holds; numbers are written as JavaScript writes them.
    fileprivate init(json: Any) {
        switch json {
        case let text as String: self = .text(text)
        case let number as NSNumber:
            let isFlag = String(cString: number.objCType) == "c"
            self = isFlag ? .flag(number.boolValue) : .text(number.stringValue)
        case let items as [Any]: self = .list(items.map(Value.init(json:)))
        case let members as [String: Any]: self = .object(members.mapValues(Value.init(json:)))
        default: self = .none
        }
    }
}
