import Metadata
import SourceText
import TestSupport
import Testing

private func parse(_ bytes: [UInt8]) -> (node: MetadataNode?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let node = MetadataParser.parse(SourceFile(path: "x", bytes: bytes), diagnostics: &diagnostics)
    return (node, diagnostics)
}

private func parse(_ text: String) -> (node: MetadataNode?, diagnostics: [Diagnostic]) {
    parse(Array(text.utf8))
}

@Test func bytesThatAreNoTextAreRefusedWhole() {
    let (node, diagnostics) = parse(Array("a: b\nc: ".utf8) + [0xFF, 0x0A])
    #expect(node == nil)
    #expect(diagnostics.map(\.code) == [.invalidUTF8])
    #expect(diagnostics[0].location?.range == 8..<9)
    #expect(parse([0xED, 0xA0, 0x80]).diagnostics.map(\.code) == [.invalidUTF8])
    #expect(parse([0xC2]).diagnostics.map(\.code) == [.invalidUTF8])
}

@Test func nestingOf64IsReadAndNestingOf65IsRefused() {
    let flow64 = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(parse(flow64).diagnostics.isEmpty)
    let refused = parse("[" + flow64 + "]").diagnostics
    #expect(refused.map(\.message) == ["lists and tables nest at most 64 deep"])
    #expect(refused[0].location?.range == 64..<65)
    func nested(_ depth: Int) -> String {
        (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    }
    #expect(parse(nested(64)).diagnostics.isEmpty)
    #expect(parse(nested(65)).diagnostics.count == 1)
    let mixed = (0..<63).map { String(repeating: " ", count: $0) + "-\n" }.joined()
    let indent = String(repeating: " ", count: 63)
    #expect(parse(mixed + indent + "- a").diagnostics.isEmpty)
    #expect(parse(mixed + indent + "- a: b").diagnostics.count == 1)
}

@Test(.mustEnd)
func nestingOfTenThousandIsOneMistake() {
    let depth = 10_000
    let block = (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined() + "b: c"
    #expect(parse(block).diagnostics.count == 1)
    let lists = (0..<depth).map { String(repeating: " ", count: $0) + "-\n" }.joined()
    #expect(parse(lists).diagnostics.count == 1)
    for opening in ["[", "{a: ", "- ", "[{a: ", "? ", "|", "&a ", "a: "] {
        #expect(
            parse(String(repeating: opening, count: depth)).diagnostics.count == 1, "\(opening)")
    }
    #expect(parse(String(repeating: "- ", count: depth) + "a\nb: c").diagnostics.count == 2)
}

/// Long lines, many lines, many items, deep brackets and many mistakes; what is not linear does not end in time.
@Test(.mustEnd)
func tenMegabytesTakeLinearTime() {
    for piece in ["a b ", "- a\n", "[", "- |\n \n"] {
        let (node, diagnostics) = parse(
            String(repeating: piece, count: 10_000_000 / piece.utf8.count))
        #expect(node != nil || !diagnostics.isEmpty)
        #expect(diagnostics.count <= 101)
    }
}

@Test func aKeyThatStandsTwiceIsFoundHoweverLargeTheTable() {
    for count in [1, 2, 11, 12, 13, 14, 100] {
        for twice in [0, count / 2, count - 1] {
            let text = (0..<count).map { "key\($0): value\n" }.joined() + "key\(twice): again\n"
            #expect(parse(text).diagnostics.map(\.code) == [.duplicateKey])
        }
    }
}

@Test func manyKeysOfOneTableAreRead() {
    let text = (0..<50_000).map { "key\($0): value\n" }.joined()
    let (node, diagnostics) = parse(text)
    #expect(diagnostics.isEmpty)
    #expect(node?.entries?.count == 50_000)
}

@Test func anyBytesAreReadOrRefusedAndNeverCrash() {
    var random = SeededGenerator(seed: 7)
    let awkward =
        Array(" \n\n\t\r:-#[]{},'\"|>&*!%@`?.\\ab0".utf8) + [
            0, 0xEF, 0xBB, 0xBF, 0xC2, 0x85, 0xE2, 0x80, 0xA8, 0xFF,
        ]
    for round in 0..<20_000 {
        let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
            round % 4 == 0 ? UInt8.random(in: 0...255, using: &random) : random.pick(awkward)
        }
        let (node, diagnostics) = parse(bytes)
        let placed = diagnostics.allSatisfy {
            ($0.location?.range.upperBound ?? .max) <= bytes.count
        }
        if !placed || (node == nil && diagnostics.isEmpty) { Issue.record("\(bytes)") }
        var split: [Diagnostic] = []
        let parts = FrontMatter.split(SourceFile(path: "x", bytes: bytes), diagnostics: &split)
        if parts.body.upperBound != bytes.count { Issue.record("\(bytes)") }
    }
}

@Test func aRefusedTextAlwaysSaysWhy() {
    var generator = GeneratedYAML(seed: 99)
    for _ in 0..<5000 {
        let text = generator.next()
        let (node, diagnostics) = parse(text)
        if diagnostics.isEmpty && node?.isComplete != true { Issue.record("\(text)") }
    }
}
