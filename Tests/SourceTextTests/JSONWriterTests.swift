import SourceText
import Testing

private func text(_ layout: JSONWriter.Layout, _ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(layout, in: .file)
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
}

private func writeAll(_ json: inout JSONWriter) {
    json.object { json in
        json.member("number", -3)
        json.member("flag", true)
        json.member("missing", String?.none)
        json.member("text", "a\"b")
        json.member("texts", ["a", "b"])
        json.member("none", [])
        json.array("empty") { _ in }
        json.array("items") { json in
            json.element("x")
            json.object { $0.member("a", 1) }
            json.object { _ in }
            json.element(json: Array("[1]".utf8))
        }
    }
}

@Test func compactJSONHasNoWhiteSpace() {
    #expect(
        text(.compact, writeAll)
            == #"{"number":-3,"flag":true,"text":"a\"b","texts":["a","b"],"none":[],"empty":[],"#
            + #""items":["x",{"a":1},{},[1]]}"#)
}

@Test func indentedJSONIsMadeToBeRead() {
    #expect(
        text(.indented, writeAll) == #"""
            {
              "number": -3,
              "flag": true,
              "text": "a\"b",
              "texts": ["a", "b"],
              "none": [],
              "empty": [],
              "items": [
                "x",
                {
                  "a": 1
                },
                {},
                [1]
              ]
            }
            """#)
}

@Test(arguments: [
    (JSONPlace.file, "<>&\u{2028}", "<>&\u{2028}"),
    (.script, "<>&\u{2028}", #"\u003c>&\u2028"#),
    (.markup, "<>&\u{2028}\u{2029}", #"\u003c\u003e\u0026\u2028\u2029"#),
    (.file, "\n\u{7F}\\", #"\n\u007f\\"#),
])
func aTextEscapesWhatItsPlaceAsksFor(place: JSONPlace, written: String, escaped: String) {
    var bytes: [UInt8] = []
    bytes.appendJSONString(written, in: place)
    #expect(String(decoding: bytes, as: UTF8.self) == "\"" + escaped + "\"")
}

@Test func whatIsWrittenIsReadBack() throws {
    var json = JSONWriter(.indented, in: .markup)
    json.array { json in
        for text in ["", "</script>", "客服 \u{2028}&\u{0}"] { json.element(text) }
    }
    let read = try JSONValue(parsing: json.bytes)
    #expect(read.strings == ["", "</script>", "客服 \u{2028}&\u{0}"])
}
