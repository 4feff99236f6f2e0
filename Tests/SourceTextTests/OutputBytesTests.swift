import Foundation
import SourceText
import Testing

private func html(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendEscapingHTML(text)
    return String(decoding: bytes, as: UTF8.self)
}

private func json(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSONString(text)
    return String(decoding: bytes, as: UTF8.self)
}

@Test(arguments: [
    ("", ""), ("客服", "客服"), ("a<b>&\"c\"'", "a&lt;b&gt;&amp;&quot;c&quot;'"),
    ("&amp;", "&amp;amp;"), ("<", "&lt;"), ("a<", "a&lt;"),
])
func fourCharactersAreEscapedInHTML(text: String, escaped: String) {
    #expect(html(text) == escaped)
}

@Test func bytesFromAnySequenceAreEscapedAlike() {
    var bytes: [UInt8] = []
    bytes.appendEscapingHTML("a<b".utf8.lazy.map { $0 })
    bytes.appendEscapingHTML(Array("客&服".utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == "a&lt;b客&amp;服")
}

@Test(arguments: [
    ("", #""""#), ("客服", #""客服""#), (#"a"b\c/"#, #""a\"b\\c/""#),
    ("\n\r\t\u{0}\u{1F}\u{7F}", #""\n\r\t\u0000\u001f\u007f""#),
    ("</script>", #""\u003c/script>""#), ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("\u{2027}\u{202A}\u{E0}", "\"\u{2027}\u{202A}\u{E0}\""),
])
func aJSONStringIsSafeInScripts(text: String, escaped: String) {
    #expect(json(text) == escaped)
}

@Test func aJSONStringIsReadBackAsItWas() throws {
    var random = SplitMix(state: 3)
    let pieces = ["a", "\"", "\\", "<", "\u{0}", "\u{2028}", "客", "😀", "\u{7F}", "\n", "\u{E2}"]
    for _ in 0..<200 {
        let text = (0..<20).map { _ in pieces.randomElement(using: &random)! }.joined()
        let read = try JSONSerialization.jsonObject(
            with: Data(json(text).utf8), options: .fragmentsAllowed)
        #expect(read as? String == text)
    }
}
