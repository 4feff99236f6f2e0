import SourceText
import Testing

/// What is text and what is not is held to the standard library, which knows Unicode 15.1 §3.9, table 3-7.
struct UTF8CheckTests {
    /// The bytes at the bounds of the table's ranges, and one within each.
    private static let bytes: [UInt8] = [
        0x61, 0x7F, 0x80, 0x85, 0x8F, 0x90, 0x9F, 0xA0, 0xA5, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
        0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]

    private static func agrees(_ text: [UInt8]) -> Bool {
        let isText = SourceFile(path: "a.md", bytes: text).textFault()?.code != .invalidUTF8
        return isText == ((try? UTF8Span(validating: text.span)) != nil)
    }

    private static let start = Array("正文中有aaaaaaaa".utf8)

    @Test(arguments: bytes)
    func sequencesOfFourBytesAreTextAsTheStandardLibrarySays(_ first: UInt8) {
        for second in Self.bytes {
            for third in Self.bytes {
                for fourth in Self.bytes {
                    let text = [first, second, third, fourth]
                    guard Self.agrees(text), Self.agrees(Self.start + text + [0x61])
                    else {
                        Issue.record("\(text) is told wrongly")
                        return
                    }
                }
            }
        }
    }

    @Test func textThatEndsWithinACharacterIsNone() {
        let text = Array("文字é🐉".utf8)
        for count in 0...text.count { #expect(Self.agrees(Array(text.prefix(count)))) }
    }
}
