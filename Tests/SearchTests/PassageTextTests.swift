import Testing

@testable import Search

@Suite struct PassageTextTests {
    /// A text with something in it at each place that eight bytes may begin or end at.
    private func texts(_ odd: String) -> [String] {
        (0...20).map { String(repeating: "a", count: $0) + odd + String(repeating: "字", count: 6) }
    }

    @Test(arguments: [" ", "  ", "\n", " \n", "\t ", "\u{7F}", " \u{7F}\u{1}", "! ", "\" \\"])
    func eachRunOfWhiteSpaceBecomesOneSpace(odd: String) {
        for text in texts(odd) + texts(odd).map({ $0 + odd }) {
            let isSpace: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0x7F }
            let words = Array(text.utf8).split(whereSeparator: isSpace)
            let normalised = PassageText.normalised(text.utf8.span)
            #expect(
                normalised == Array(words.joined(separator: [0x20])), "\(text.debugDescription)")
        }
    }

    @Test(arguments: ["\"", "\\", "\u{1}", "\u{7F}", "\"\"", "é", "x"])
    func whatJSONEscapesIsFoundAtEachPlace(odd: String) {
        for text in texts(odd) {
            var bytes: [UInt8] = []
            bytes.appendJSONText(text)
            let expected = text.unicodeScalars.map { scalar -> String in
                switch scalar {
                case "\"", "\\": "\\\(scalar)"
                case "\u{1}": "\\u0001"
                case "\u{7F}": "\\u007f"
                default: String(scalar)
                }
            }.joined()
            #expect(String(decoding: bytes, as: UTF8.self) == "\"\(expected)\"")
        }
    }
}
