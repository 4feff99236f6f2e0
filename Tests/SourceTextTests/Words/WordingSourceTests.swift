import Foundation
import TestSupport
import Testing

/// All that the product says, as it is written in its source.
@Suite struct WordingSourceTests {
    /// The files of `Sources/`, by their paths.
    private static let files: [(path: String, text: String)] = {
        let root = SharedFolder.checkout + "/Sources"
        let paths = FileManager.default.enumerator(atPath: root)!.compactMap { $0 as? String }
        return paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            (path, (try? String(contentsOfFile: root + "/" + path, encoding: .utf8)) ?? "")
        }
    }()

    @Test func everythingThatIsSaidIsSaidInChinese() {
        var count = 0
        for file in Self.files {
            for literal in WordingLiteral.all(in: file.text) {
                count += 1
                let faults = TranslationCheck.faults(
                    english: literal.english, chinese: literal.chinese)
                #expect(
                    faults == [],
                    "Sources/\(file.path):\(literal.line)\n  \(literal.english)\n  \(literal.chinese)"
                )
            }
        }
        #expect(count > 500, "the texts are found")
    }

    @Test func whatIsPutIntoTheEnglishIsPutIntoTheChinese() {
        for file in Self.files {
            for literal in WordingLiteral.all(in: file.text) {
                let isMark = { (scalar: Unicode.Scalar) in (0x2460...0x24FF).contains(scalar.value)
                }
                let english = Set(literal.english.unicodeScalars.filter(isMark))
                let chinese = Set(literal.chinese.unicodeScalars.filter(isMark))
                #expect(
                    english.isSubset(of: chinese),
                    "Sources/\(file.path):\(literal.line)\n  \(literal.english)\n  \(literal.chinese)"
                )
            }
        }
    }

    /// What is alike in all languages is a name or a value; whoever writes words takes the other initialiser.
    @Test func noWordsAreSaidVerbatim() throws {
        for file in Self.files {
            let scanner = SwiftLiterals(file.text)
            for start in scanner.ends(of: "Wording(verbatim:") {
                guard let literal = scanner.text(at: start) else { continue }
                let text = literal.pieces.map { piece in
                    if case .text(let text) = piece { text } else { "" }
                }.joined()
                #expect(
                    text.firstMatch(of: /[A-Za-z]{2,} [A-Za-z]{2,}/) == nil,
                    "Sources/\(file.path): \(text)")
            }
        }
    }

    @Test func everyKindOfMistakeIsMadeInATest() {
        let tests = SharedFolder.checkout + "/Tests"
        let paths = FileManager.default.enumerator(atPath: tests)!.compactMap { $0 as? String }
        let said = paths.filter { $0.hasSuffix(".swift") && !$0.contains("Words/") }
            .compactMap { FileManager.default.contents(atPath: tests + "/" + $0) }
            .reduce(into: Set<String>()) { $0.formUnion(Self.names(in: Array($1))) }
        for file in Self.files {
            for match in file.text.matches(
                of: /static let (\w+)\s*=\s*(?:Diagnostic\.)?Code\(\s*"([a-z0-9-]+)"/)
            {
                let (symbol, code) = (String(match.1), String(match.2))
                let isSaid = ["[\(code)]", "\"\(code)\"", "\(code) ", ".\(symbol)"]
                    .contains { said.contains($0) }
                #expect(isSaid, "no test says \(code) of Sources/\(file.path)")
            }
        }
    }

    /// The names in a file of Swift in the ways that a test says a code: `[code]`, `"code"`, `code ` and `.symbol`.
    private static func names(in text: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        var start = 0
        while start < text.count {
            guard isOfName(text[start]) else {
                start += 1
                continue
            }
            let end = text[start...].firstIndex { !isOfName($0) } ?? text.count
            let name = String(decoding: text[start..<end], as: UTF8.self)
            let before = start > 0 ? text[start - 1] : 0x20
            let after = end < text.count ? text[end] : 0x20
            switch (before, after) {
            case (UInt8(ascii: "["), UInt8(ascii: "]")): names.insert("[\(name)]")
            case (UInt8(ascii: "\""), UInt8(ascii: "\"")): names.insert("\"\(name)\"")
            case (_, UInt8(ascii: " ")): names.insert(name + " ")
            default: break
            }
            if before == UInt8(ascii: ".") { names.insert("." + name) }
            start = end
        }
        return names
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
