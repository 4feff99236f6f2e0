import SourceText
import Testing

/// The line and column of the marked place, as "line:column".
private func position(_ text: String, mark: Bool = false) -> String {
    let marked = MarkedText(text, mark: mark)
    let position = LineIndex(marked.file.bytes).position(at: marked.location.range.lowerBound)
    return "\(position.line):\(position.column)"
}

@Test func linesAndColumnsCountFromOne() {
    #expect(position("▶◀") == "1:1")
    #expect(position("ab▶c◀") == "1:3")
    #expect(position("a\nb▶c◀\n") == "2:2")
    #expect(position("a\n▶◀") == "2:1")
}

@Test func eachKindOfLineEndingEndsALine() {
    #expect(position("a\r\nb▶c◀\r\n") == "2:2")
    #expect(position("a\rb▶c◀") == "2:2")
    #expect(position("a\n\r\n\r▶b◀") == "4:1")
}

@Test func aLineEndingStandsBehindTheLastCharacter() {
    #expect(position("ab▶\r◀\nc") == "1:3")
    #expect(position("ab\r▶\n◀c") == "1:3")
}

@Test func aColumnIsACharacterAsAnEditorShowsIt() {
    #expect(position("联系▶客◀服") == "1:3")
    #expect(position("e\u{301}▶x◀") == "1:2")
    #expect(position("👨‍👩‍👧🇨🇳👍🏽▶x◀") == "1:4")
    #expect(position("한▶국◀") == "1:2")
}

@Test func aByteInsideACharacterHasItsColumn() {
    let index = LineIndex(Array("a客b".utf8))
    #expect((0..<6).map { index.position(at: $0).column } == [1, 2, 2, 2, 3, 4])
    #expect(position("ae▶\u{301}◀x") == "1:2")
}

@Test func aByteOrderMarkIsNoCharacter() {
    #expect(position("a▶b◀", mark: true) == "1:2")
    #expect(LineIndex([0xEF, 0xBB, 0xBF, 0x61]).position(at: 0).column == 1)
    #expect(LineIndex([0xEF, 0xBB, 0xBF, 0x61]).range(ofLine: 1) == 3..<4)
    #expect(position("a\nb▶c◀", mark: true) == "2:2")
}

@Test func bytesThatAreNotTextStillHaveAPlace() {
    // FF is never valid; E5 AE begins a character that does not go on.
    let index = LineIndex([0x61, 0xFF, 0x62, 0xE5, 0xAE, 0x63])
    #expect((0..<6).map { index.position(at: $0).column } == [1, 2, 3, 4, 4, 5])
}

@Test func theRangeOfALineLeavesOutItsEnding() {
    let index = LineIndex(Array("one\r\n\ntwo".utf8))
    #expect((1...index.lineCount).map { index.range(ofLine: $0) } == [0..<3, 5..<5, 6..<9])
}

@Test func positionsAgreeWithACountByHandOnRandomTexts() {
    let pieces = ["a", "客", "é", "e\u{301}", "😀", "👨‍👩‍👧", "\t", " ", "\n", "\r\n", "\r", "。"]
    var random = SplitMix(state: 7)
    for _ in 0..<400 {
        var bytes: [UInt8] = []
        var expected: [(offset: Int, position: String)] = []
        var line = 1
        var column = 1
        for _ in 0..<Int.random(in: 0...30, using: &random) {
            let piece = pieces.randomElement(using: &random)!
            // Two pieces that would join into one character or one line ending are kept apart.
            if bytes.last == UInt8(ascii: "\r"), piece == "\n" { continue }
            expected.append((bytes.count, "\(line):\(column)"))
            bytes += Array(piece.utf8)
            if piece == "\n" || piece == "\r\n" || piece == "\r" {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
        }
        expected.append((bytes.count, "\(line):\(column)"))
        let index = LineIndex(bytes)
        #expect(index.lineCount == line)
        for (offset, position) in expected {
            let found = index.position(at: offset)
            #expect("\(found.line):\(found.column)" == position, "byte \(offset) of \(bytes)")
        }
    }
}
