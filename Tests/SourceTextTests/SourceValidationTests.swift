import SourceText
import Testing

private func fault(_ bytes: [UInt8]) -> (name: String, range: Range<Int>)? {
    SourceFile(path: "a.md", bytes: bytes).textFault().map { ($0.code.name, $0.location!.range) }
}

/// U+FDD0, which Swift takes in no literal.
private let noncharacter: [UInt8] = [0xEF, 0xB7, 0x90]

@Test(arguments: ["", "title: 客服\n", "\u{FEFF}a", "a\r\nb", "😀"])
func textIsWithoutFault(text: String) {
    #expect(fault(Array(text.utf8)) == nil)
}

@Test(
    arguments: [
        ([0x61, 0xFF], 1..<2),  // never a byte of UTF-8
        ([0xC0, 0x80], 0..<1),  // overlong
        ([0xED, 0xA0, 0x80], 0..<1),  // a surrogate
        ([0xF5, 0x80, 0x80, 0x80], 0..<1),  // past U+10FFFF
        ([0x61, 0xE5, 0xAE], 1..<3),  // cut short by the end
        ([0xE5, 0xAE, 0x61], 0..<2),  // cut short by a letter
        ([0xB5, 0xC7, 0xC2, 0xBC], 0..<1),  // 登录 in GBK
        ([0xFF, 0xFE, 0x61, 0x00], 0..<1),  // UTF-16
    ] as [([UInt8], Range<Int>)])
func whatIsNotUTF8IsPointedAt(bytes: [UInt8], range: Range<Int>) throws {
    let found = try #require(fault(bytes))
    #expect(found.name == "invalid-utf8")
    #expect(found.range == range)
}

@Test func aNULAndTheNoncharacterOfOurOwnAreRefused() throws {
    let nul = try #require(fault([0x61, 0x00, 0x62]))
    #expect(nul == ("forbidden-character", 1..<2))
    let found = try #require(fault(Array("客".utf8) + noncharacter))
    #expect(found == ("forbidden-character", 3..<6))
}

@Test func theFirstForbiddenCharacterIsTheOneTold() throws {
    let first = try #require(fault(noncharacter + [0]))
    #expect(first.range == 0..<3)
}

@Test func theNoncharacterNextToOursIsText() {
    #expect(fault([0xEF, 0xB7, 0x91]) == nil)
}
