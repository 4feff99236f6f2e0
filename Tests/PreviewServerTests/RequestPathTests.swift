import PreviewServer
import Testing

/// What a path may name: nothing above the root, and nothing that two readers may understand differently.
@Suite struct RequestPathTests {
    @Test(arguments: [
        ("/", [], true), ("/a", ["a"], false), ("/a/", ["a"], true),
        ("/a/b.html", ["a", "b.html"], false),
        ("/%E7%99%BB%e5%bd%95/", ["登录"], true), ("/a%20b", ["a b"], false),
        ("/a%25b", ["a%b"], false), ("/./a", ["a"], false), ("/a/.", ["a"], true),
        ("/a/..", [], true), ("/a/../b", ["b"], false), ("/a/b/../", ["a"], true),
        ("/a%2Ehtml", ["a.html"], false), ("/...", ["..."], false), ("/a..b", ["a..b"], false),
        ("//a", ["", "a"], false), ("/a//b", ["a", "", "b"], false), ("/a?", ["a?"], false),
        ("/a+b", ["a+b"], false), ("//", [""], true),
    ])
    func pathsAreDecodedAndNormalised(_ text: String, _ segments: [String], _ isFolder: Bool) throws
    {
        let path = try #require(RequestPath(percentEncoded: text))
        #expect(path.segments == segments)
        #expect(path.isFolder == isFolder)
    }

    @Test(arguments: refusedPaths)
    func whatMightLeadAstrayIsRefused(_ text: String) {
        #expect(RequestPath(percentEncoded: text) == nil)
    }

    @Test(arguments: [
        ("/a/b/", "/a/b/"), ("/%e7%99%bb", "/%E7%99%BB"), ("/a b", "/a%20b"), ("/x/../a/", "/a/"),
        ("//evil.example.com/", "/evil.example.com/"), ("//", "/"), ("/'\"<>", "/%27%22%3C%3E"),
        ("/%3Fa%23", "/%3Fa%23"),
    ])
    func aPathIsWrittenBackForAnAddress(_ text: String, _ expected: String) throws {
        #expect(try #require(RequestPath(percentEncoded: text)).percentEncoded == expected)
    }
}

/// Paths that are answered 400, whatever stands on disk.
let refusedPaths = [
    "", "a", "/..", "/../", "/../a", "/a/../..", "/a/../../b", "/./../a", "/a/../../../etc/passwd",
    "/%2e", "/%2e/", "/%2E%2E/", "/%2e%2e/%2e%2e/etc/passwd", "/.%2e/a", "/%2e./a", "/a/%2e%2e/b",
    "/a/.%2E", "/a%2Fb", "/a%2fb", "/%2F", "/..%2fetc%2fpasswd", "/%2e%2e%2fetc",
    "/%2Fetc%2Fpasswd",
    "/a\\b", "/..\\..\\etc", "/a%5Cb", "/%5c..%5c", "/%00", "/a%00.html", "/a%0a", "/a%0D%0AX:%20b",
    "/%7F", "/%1b", "/%", "/%a", "/%zz", "/a%2", "/%%", "/%u0041", "/%ff", "/%c0%ae%c0%ae/",
    "/%c0%af", "/%e0%80%ae/", "/%ED%A0%80", "/%F5%80%80%80", "/%E7%99",
]
