import Testing

@testable import Search

@Suite struct EightBytesTests {
    @Test func theLowestMarkIsThatOfTheFirstSuchByte() throws {
        for place in 0..<8 {
            var text = [UInt8](repeating: 0xE5, count: 8)
            text[place] = 0x22
            let block = try #require(eight(of: text, at: 0))
            #expect(block.marks(of: 0x22).trailingZeroBitCount == 8 * place + 7)
            #expect(block.marks(below: 0x23).trailingZeroBitCount == 8 * place + 7)
            #expect(block.marks(below: 0x22) == 0)
            #expect(block.marks(of: 0x23) == 0)
        }
    }

    @Test func aTextThatEndsBeforeTheEighthByteGivesNone() {
        let text = Array("12345678".utf8)
        #expect(eight(of: text, at: 0)?.marks(of: 0x38).trailingZeroBitCount == 63)
        #expect(eight(of: text, at: 1)?.marks(of: 0x38) == nil)
    }

    private func eight(of text: [UInt8], at place: Int) -> EightBytes? {
        EightBytes(text.span, at: place)
    }
}
