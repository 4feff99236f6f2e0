import Foundation
import SourceText
import Testing

@Test(arguments: [
    ("a & <b> \"c\" 'd' ]]>", "a &amp; &lt;b&gt; &quot;c&quot; 'd' ]]&gt;"), ("a\tb\nc", "a\tb\nc"),
    ("a\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}b\rc", "abc"), ("a\u{FFFE}b\u{FFFF}c\u{FFFD}", "abc\u{FFFD}"),
    ("中文😀\u{85}\u{7F}\u{EFFF}", "中文😀\u{85}\u{7F}\u{EFFF}"), ("", ""), ("\u{FFFE}", ""),
])
func whatXMLCannotHoldIsLeftOut(text: String, xml: String) {
    var bytes: [UInt8] = []
    bytes.appendEscapingXML(text)
    #expect(String(decoding: bytes, as: UTF8.self) == xml)
}
