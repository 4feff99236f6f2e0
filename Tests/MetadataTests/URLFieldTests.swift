import Metadata
import SourceText
import Testing

private let tail = "; 'source' of a channel is an address"

@Test(arguments: [
    "https://example.com", "http://example.com/", "HTTPS://Example.com:8443/a/b?c=d#e",
    "https://xn--fiq228c.example/",
    "https://帮助.example/路径", "https://127.0.0.1/", "https://[::1]:80/", "https://a_b.example./",
    "https://example.com/@me",
    "https://example.com?a@b", "https://localhost",
])
func anAddressIsAbsolute(url: String) {
    #expect(FieldSample.read("source: \"\(url)\"\ntitle: t\nkind: chat").url("source") == url)
}

@Test(arguments: [
    ("ftp://example.com", "is no absolute address; it begins with 'https://'"),
    ("mailto:a@example.com", "is no absolute address; it begins with 'https://'"),
    ("javascript:alert(1)", "is no absolute address; it begins with 'https://'"),
    ("/help/", "is no absolute address; it begins with 'https://'"),
    ("https:/example.com", "is no absolute address; it begins with 'https://'"),
    ("https://", "is no address: it has no host"),
    ("https:///path", "is no address: it has no host"),
    ("https://:80/", "is no address: it has no host"),
    ("https://a b.example", "is no address: it holds a space or control character"),
    ("https://example.com/a b", "is no address: it holds a space or control character"),
    ("https://example.com/<b>", "is no address: it holds '<'"),
    ("https://me@example.com", "is an address with a user name, which is not allowed"),
    ("https://example.com:0/", "is no address: its port is no number from 1 to 65535"),
    ("https://example.com:x/", "is no address: its port is no number from 1 to 65535"),
    ("https://example.com:/", "is no address: its port is no number from 1 to 65535"),
    ("https://exa$mple.com", "is no address: its host is malformed"),
    ("https://a..example", "is no address: its host is malformed"),
    ("https://[::1", "is no address: its host is malformed"),
])
func whatIsNoAbsoluteWebAddressIsRefused(url: String, reason: String) {
    FieldSample.expect("source: ▶'\(url)'◀", .wrongValue, "'\(url)' \(reason)\(tail)")
}

@Test(arguments: ["“https://example.com/a”", "”https://example.com/a“"])
func anAddressInTypographicQuotesIsMended(url: String) {
    FieldSample.expect(
        "source: ▶\(url)◀", .wrongValue,
        "'\(url)' is no absolute address; it begins with 'https://'" + tail,
        fix: "did you mean 'https://example.com/a'?")
}

@Test func anAddressWithoutItsSchemeIsMended() {
    FieldSample.expect(
        "source: ▶help.example.com/a◀", .wrongValue,
        "'help.example.com/a' is no absolute address; it begins with 'https://'" + tail,
        fix: "did you mean 'https://help.example.com/a'?")
    FieldSample.expect(
        "source: ▶https：//example.com◀", .wrongValue,
        "'https：//example.com' is written in full-width characters" + tail,
        fix: "did you mean 'https://example.com'?")
}
