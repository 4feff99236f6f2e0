import PreviewServer
import Testing

/// RFC 9110 §13.1.2: a client that holds the current copy is not sent it again.
@Suite struct RevalidationTests {
    @Test(arguments: [
        ("\"abc\"", 304), ("W/\"abc\"", 304), ("*", 304), (" * ", 304), ("\"x\", \"abc\"", 304),
        ("\"x\" ,W/\"abc\" , \"y\"", 304), ("\"ab\"", 200), ("abc", 200), ("W/\"ab\"", 200),
        ("w/\"abc\"", 200), ("", 200), (",", 200), ("\"", 200), ("**", 200),
    ])
    func theListOfTagsIsComparedWeakly(_ list: String, _ code: Int) {
        let response = HTTPResponse(
            .ok,
            headers: [
                "Content-Type": "text/plain", "ETag": "\"abc\"", "Cache-Control": "no-cache",
            ],
            body: [1])
        let request = HTTPRequest(.get, "/", headers: ["If-None-Match": list])
        let answer = response.revalidating(request)
        #expect(answer.status.code == code)
        if code == 304 {
            #expect(answer.headers == ["Cache-Control": "no-cache", "ETag": "\"abc\""])
            #expect(answer.body.isEmpty)
        } else {
            #expect(answer == response)
        }
    }

    @Test func onlyA200WithATagIsRevalidated() {
        let request = HTTPRequest(.get, "/", headers: ["If-None-Match": "*"])
        for response in [
            HTTPResponse(.ok, text: "a"),
            HTTPResponse(.notFound, headers: ["ETag": "\"a\""]),
        ] {
            #expect(response.revalidating(request) == response)
        }
    }

    @Test func equalBodiesHaveEqualTagsAndOthersHaveOthers() {
        let tags = ["", "a", "b", "ab", "ba"].map { EntityTag(of: Array($0.utf8)).fieldValue }
        #expect(Set(tags).count == tags.count)
        // The published FNV-1a value of "a".
        #expect(EntityTag(of: [0x61]).fieldValue == "\"1-af63dc4c8601ec8c\"")
    }
}
