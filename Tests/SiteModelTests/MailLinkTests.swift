import Foundation
import TestSupport
import Testing

@testable import SiteModel

@Test(arguments: [
    (
        "help@example.com", "关于充值失败的咨询", "一\n二",
        "mailto:help@example.com?subject=%E5%85%B3%E4%BA%8E%E5%85%85%E5%80%BC%E5%A4%B1%E8%B4%A5%E7%9A%84%E5%92%A8%E8%AF%A2&body=%E4%B8%80%0D%0A%E4%BA%8C"
    ),
    (nil, "a b+c", "1&2=3?#%", "mailto:?subject=a%20b%2Bc&body=1%262%3D3%3F%23%25"),
    ("a+b%c/d?e&f@example.com", "", "", "mailto:a%2Bb%25c%2Fd%3Fe%26f@example.com?subject=&body="),
    (
        "x@example.com", "one\r\nBcc: y@example.com", "a\r\nb\rc\n\nd",
        "mailto:x@example.com?subject=one%20%20Bcc%3A%20y%40example.com&body=a%0D%0Ab%0D%0Ac%0D%0A%0D%0Ad"
    ),
])
func aLetterIsEncodedAsRFC6068Says(
    address: String?, subject: String, body: String, href: String
) {
    #expect(MailLink(address: address, subject: subject, body: body).href == href)
}

@Test func everyLetterIsReadBackAsItWasWritten() throws {
    var random = SeededGenerator(seed: 11)
    let pieces = [
        "您好", " ", "\n", "&", "+", "%0A", "=", "?", "#", "😀", "\"", "<b>", "a@b", "é", "\u{301}",
        "\t", "~",
    ]
    for _ in 0..<1000 {
        let text = (0..<20).map { _ in pieces.randomElement(using: &random)! }.joined()
        let href = MailLink(address: "a@example.com", subject: "S", body: text).href
        #expect(href.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>+ ".utf8.contains($0) })
        let fields = href.split(separator: "?")[1].split(separator: "&")
        #expect(fields.count == 2)
        let body = try #require(String(fields[1].dropFirst("body=".count)).removingPercentEncoding)
        expectEqualText(body, text.replacing("\n", with: "\r\n"))
    }
}
