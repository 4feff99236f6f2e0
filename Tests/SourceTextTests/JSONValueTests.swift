import Testing

import SourceText

private func parse(_ text: String) throws(JSONError) -> JSONValue {
    try JSONValue(parsing: Array(text.utf8))
}

@Test(
    arguments: [
        ("null", .null), (" true ", .bool(true)), ("false", .bool(false)), ("\"\"", .string("")),
        ("-0.5e+10", .number("-0.5e+10")), ("0", .number("0")), ("12", .number("12")),
        ("[]", .array([])),
        ("{}", .object([])), ("[1,[2]]", .array([.number("1"), .array([.number("2")])])),
        (
            "{\"a\":1 , \"b\":\"客\"}",
            .object([.init(name: "a", value: .number("1")), .init(name: "b", value: .string("客"))])
        ),
        (#""\"\\\/\b\f\n\r\t\u5BA2\uD83D\uDE00""#, .string("\"\\/\u{8}\u{C}\n\r\t客😀")),
    ] as [(String, JSONValue)])
func whatIsJSONIsRead(text: String, value: JSONValue) throws {
    #expect(try parse(text) == value)
}

@Test(arguments: [
    ("", 0), ("01", 1), ("[1,]", 3), ("{\"a\"}", 4), ("{a:1}", 1), ("\"a", 2), ("\"\n\"", 1),
    ("1 2", 2), ("tru", 0), (#""\x""#, 3), (#""\uD83D""#, 7), (#""\uDE00""#, 7), ("-", 1),
    ("1.", 2),
    ("[1}", 2), ("nul", 0),
])
func whatIsNoJSONIsRefusedWhereItBegins(text: String, offset: Int) {
    #expect(throws: JSONError(offset: offset)) { try parse(text) }
}

@Test func deepNestingAndBytesThatAreNoTextAreRefused() {
    #expect(throws: JSONError.self) { try parse(String(repeating: "[", count: 1_000_000)) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
}

@Test func valuesAreReachedByNameAndType() throws {
    let value = try parse(#"{"a":[1,"b"],"c":["d","e"],"a":7,"n":-3,"f":1.0}"#)
    #expect(value["a"]?.array?.first?.integer == 1, "the first of a name counts")
    #expect(value["c"]?.strings == ["d", "e"])
    #expect(value["a"]?.strings == nil, "not all of it are strings")
    #expect(value["n"]?.integer == -3)
    #expect(value["f"]?.integer == nil)
    #expect(value["x"] == nil && value["n"]?["x"] == nil)
    #expect(value.members?.map(\.name) == ["a", "c", "a", "n", "f"])
}
