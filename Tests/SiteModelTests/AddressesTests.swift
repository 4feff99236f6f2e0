import Metadata
import SourceText
import Testing

@testable import SiteModel

@Test(arguments: [
    ("https://help.example.com", "https://help.example.com", "/"),
    ("https://Help.Example.COM/", "https://help.example.com", "/"),
    ("HTTP://help.example.com/a", "http://help.example.com", "/a/"),
    ("https://help.example.com//a///b/", "https://help.example.com", "/a/b/"),
    ("https://help.example.com:8443/%E5%B8%AE/", "https://help.example.com:8443", "/%E5%B8%AE/"),
    ("https://localhost/", "https://localhost", "/"),
    ("http://[::1]:8080/x", "http://[::1]:8080", "/x/"),
])
func theAddressOfASiteIsAnOriginAndABasePath(text: String, origin: String, base: String) throws {
    let url = try #require(SiteURL(text))
    #expect(url.origin == origin)
    #expect(url.basePath == base)
}

@Test(arguments: [
    "", "https://", "https:///a", "help.example.com", "ftp://help.example.com/", "https:/a.example",
    "https://a.example/?x", "https://a.example/#x", "https://a.example?x", "https://a b.example/",
    "https://a.example/a b", "https://a.example/帮", "https://帮.example/", "https://u@a.example/",
    "https://a.example:0/", "https://a.example:65536/", "https://a.example:/",
    "https://-a.example/",
    "https://a..example/", "https://a.example/../b", "https://a.example/%2E%2E/b",
    "https://a.example/\"", "https://a.example/\u{7F}",
    // What servers misread, as it stands or decoded.
    "https://a.example/$x/", "https://a.example/a+b/", "https://a.example/a:b/",
    "https://a.example/%24x/", "https://a.example/%3f/", "https://a.example/%23/",
    "https://a.example/a%2Fb/", "https://a.example/%5C/", "https://a.example/%22/",
    "https://a.example/%00/", "https://a.example/%0A/", "https://a.example/%7f/",
    "https://a.example/%zz/", "https://a.example/%/", "https://a.example/%4",
    "https://a.example/%+4/", "https://a.example/%E5%B8/",
])
func whatIsNoAddressOfASiteIsRefused(text: String) {
    #expect(SiteURL(text) == nil)
    #expect(SiteURL.fault(in: text) != nil)
}

@Test(arguments: [
    (
        "https://a.example/$x/",
        "'$' is none of the letters, digits and '-._~' that its path is made of"
    ),
    ("https://a.example/%3F/", "its path has no '%3F', which servers misread"),
    ("https://a.example/%zz/", "a '%' in its path comes before two hexadecimal digits"),
    ("https://a.example/%E5/", "its path is UTF-8, percent-encoded"),
])
func whatAPathMayNotHoldIsToldInItsOwnWords(text: String, reason: String) {
    #expect(SiteURL.fault(in: text)?.reason.english == reason)
}

@Test func whatIsReadableInABasePathStays() throws {
    let text = "https://a.example/he%20lp/v1.2_x~y-z/%E5%B8%AE/%25/a%3Ab%2B/"
    #expect(try #require(SiteURL(text)).basePath == "/he%20lp/v1.2_x~y-z/%E5%B8%AE/%25/a%3Ab%2B/")
}

@Test func aMendOfAnAddressIsItselfAnAddress() {
    #expect(SiteURL.fault(in: "https://a.example/$x?y")?.meant == nil)
    #expect(SiteURL.fault(in: "https://a.example/$帮")?.meant == nil)
    for text in [
        "a.example", "https://a.example/x?y", "https://a.example#z", "https://a.example/帮",
    ] {
        let meant = SiteURL.fault(in: text)?.meant
        #expect(meant.flatMap(SiteURL.init) != nil, "\(text) -> \(meant ?? "nothing")")
    }
}

@Test(arguments: [
    ("/", "index.html", "/help/"), ("/faq/", "faq/index.html", "/help/faq/"),
    ("/404.html", "404.html", "/help/404.html"),
    ("/到账/", "到账/index.html", "/help/%E5%88%B0%E8%B4%A6/"),
    ("/a b/c?.png", "a b/c?.png", "/help/a%20b/c%3F.png"),
    ("/a%b/", "a%b/index.html", "/help/a%25b/"),
])
func aPermalinkHasOnePlaceOnDiskAndOneInLinks(path: String, file: String, link: String) {
    let permalink = Permalink(path)
    #expect(permalink.outputPath == file)
    let url = SiteURL("https://help.example.com/help/")!
    #expect(url.path(to: permalink) == link)
    #expect(url.absolute(permalink) == "https://help.example.com" + link)
}

@Test func whatAPermalinkEncodesIsDecodedToItselfForEveryByteOfText() {
    for scalar in (0x20..<0x3000).compactMap(Unicode.Scalar.init) where scalar != "/" {
        let path = "/" + String(Character(scalar)) + "/"
        let encoded = Permalink(path).percentEncoded
        #expect(encoded.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        #expect(percentDecoded(encoded).utf8.elementsEqual(path.utf8))
    }
}

@Test(arguments: [
    ("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("%FF", "%FF"), ("a%41", "aA"), ("%+1", "%+1"),
])
func whatIsNoPercentEncodingStaysAsItIs(text: String, decoded: String) {
    #expect(percentDecoded(text) == decoded)
}

@Test(
    arguments: [
        ("home.md", .home, []), ("index.md", .home, []),
        ("contact/index.md", .contactGuide, ["contact"]),
        ("contact/phone.md", .channel(id: "phone"), ["contact", "phone"]),
        ("contact/phone/more.md", .article, ["contact", "phone", "more"]),
        ("topics/funds.md", .topic(id: "funds"), ["topics", "funds"]),
        ("topics/index.md", .topic(id: "index"), ["topics"]),
        ("faq/index.md", .questionList, ["faq"]),
        ("faq/late.md", .question(id: "late"), ["faq", "late"]),
        ("faq/a/b.md", .article, ["faq", "a", "b"]), ("faq.md", .article, ["faq"]),
        ("articles/a.md", .article, ["articles", "a"]),
        ("articles/index.md", .article, ["articles"]),
        ("home/a.md", .article, ["home", "a"]), ("a.md.md", .article, ["a.md"]),
        ("a.png", .file, ["a.png"]), ("faq/late.MD", .file, ["faq", "late.MD"]),
    ] as [(String, ContentPlace.Kind, [String])])
func aPathAloneTellsWhatAFileIs(path: String, kind: ContentPlace.Kind, segments: [String]) {
    let place = ContentPlace(locale: 0, folder: "zh-CN/", path: path)
    #expect(place.kind == kind)
    #expect(place.addressSegments == segments)
    #expect(place.contentPath == "zh-CN/" + path)
}

@Test func thePartsOfAListCoverItOnceAndAreNeverTooLong() {
    for total in 0...45 {
        for size in 1...11 {
            let parts = ListPart.parts(of: total, size: size)
            #expect(parts.flatMap { Array($0.range) } == Array(0..<total))
            #expect(parts.allSatisfy { $0.range.count <= size && $0.count == parts.count })
            #expect(parts.map(\.number) == Array(1...parts.count))
            #expect(parts.count == 1 || parts.allSatisfy { !$0.range.isEmpty })
        }
    }
    let base = Permalink("/faq/")
    #expect(ListPart.permalink(1, of: base) == base)
    #expect(ListPart.permalink(3, of: base).path == "/faq/page/3/")
}

@Test(arguments: ["en", "zh-CN", "zh-Hant-TW", "sr-Latn", "de-1996", "en-a-bbb", "ind"])
func aLanguageTagHasALanguageAndSubtags(tag: String) { #expect(LanguageTag.isValid(tag)) }

@Test(arguments: [
    "", "e", "klingon", "zh_CN", "zh-", "-en", "zh--CN", "12", "en-toolongsubtag", "中文",
])
func whatIsNoLanguageTagIsRefused(tag: String) { #expect(!LanguageTag.isValid(tag)) }

@Test(arguments: ["example.com", "a-b.example.com", "gopay.co.id", "例子.中国", "1.example"])
func aHostNameHasAtLeastTwoLabels(host: String) { #expect(HostName.isValid(host)) }

@Test(arguments: [
    "", "localhost", "a..b", ".a.b", "a.b.", "-a.b", "a-.b", "a b.c", "a/b.c", "a.b:1", "*.a.b",
])
func whatIsNoHostNameIsRefused(host: String) { #expect(!HostName.isValid(host)) }

@Test(arguments: [
    ("late-funds", true), ("a", true), ("1-2", true), ("", false), ("-a", false), ("a-", false),
    ("a--b", false), ("A", false), ("到账", false), ("a.b", false), ("a/b", false),
])
func anIdHasLowerCaseLettersDigitsAndSingleHyphens(text: String, isOne: Bool) {
    #expect(isIdentifier(text) == isOne)
}
