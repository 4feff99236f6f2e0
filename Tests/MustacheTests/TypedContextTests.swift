import Mustache
import SourceText
import Synchronization
import Testing

@Test func valuesAreEscapedUnderTwoBracesOnly() {
    var page = SamplePage()
    page.title = "<a> & \"b\""
    #expect(rendered("{{title}}", [:], page) == "&lt;a&gt; &amp; &quot;b&quot;")
    #expect(rendered("{{{title}}} {{&title}}", [:], page) == "<a> & \"b\" <a> & \"b\"")
    #expect(rendered("{{{body}}}") == "<p>Hello</p>")
    #expect(rendered("{{author.name}}") == "Ann &amp; Bob")
}

@Test func missingObjectsAndTextsRenderAsNothing() {
    #expect(rendered("[{{subtitle}}{{reviewer.name}}{{^reviewer}}none{{/reviewer}}]") == "[none]")
    var page = SamplePage()
    page.reviewer = SampleAuthor(name: "Cy")
    #expect(rendered("{{#reviewer}}{{name}}{{/reviewer}} {{reviewer.name}}", [:], page) == "Cy Cy")
}

@Test func aDictionaryHasTheKeysThatItDeclares() {
    #expect(
        rendered("{{strings.search}}[{{strings.help}}]{{#strings}}{{home}}{{/strings}}")
            == "Search[]Home")
    let type = ContextType<TextTable>(
        "words", [.dictionary("words", "Words.", keys: ["a", "b"]) { (table: TextTable) in table }])
    var diagnostics: [Diagnostic] = []
    let templates = templateSet("{{words.a}}{{words.b}}{{words.c}}", &diagnostics)
    var output: [UInt8] = []
    templates.render("main", type, TextTable(["a": "1", "c": "3"]), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "1")
    #expect(TextTable(["b": "", "a": "", "B": ""]).names == ["B", "a", "b"])
}

@Test func innerContextsHideOuterOnesEvenWithoutAValue() {
    struct Outer: Sendable { var inner = Inner() }
    struct Inner: Sendable {}
    let inner = ContextType<Inner>("inner", [.optionalText("x", "Nothing.") { _ in nil }])
    let outer = ContextType<Outer>(
        "outer",
        [.text("x", "X.") { _ in "outer" }, .object("inner", "Inner.", of: inner) { $0.inner }])
    var diagnostics: [Diagnostic] = []
    let templates = templateSet("{{x}} {{#inner}}[{{x}}]{{/inner}}", &diagnostics)
    var output: [UInt8] = []
    templates.render("main", outer, Outer(), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "outer []")
}

@Test func onlyTheKeysThatATemplateNamesAreRead() {
    let read = Mutex<[String]>([])
    let type = ContextType<Int>(
        "counted",
        [
            .text("used", "Used.") { value in
                read.withLock { $0.append("used") }; return "\(value)"
            },
            .text("unused", "Unused.") { _ in
                read.withLock { $0.append("unused") }; return ""
            },
            .flag("no", "No.") { _ in
                read.withLock { $0.append("no") }; return false
            },
        ])
    var diagnostics: [Diagnostic] = []
    let templates = templateSet("{{used}}{{#no}}{{unused}}{{/no}}{{used}}", &diagnostics)
    var output: [UInt8] = []
    templates.render("main", type, 7, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "77")
    #expect(read.withLock { $0 } == ["used", "no", "used"])
}

@Test func keysAreTheSameWhenTheirBytesAre() {
    #expect(Key("title") == Key("title"))
    #expect(Key("\u{E9}") != Key("e\u{301}"))
    let value = Value.object(["\u{E9}": .text("composed")])
    var diagnostics: [Diagnostic] = []
    let templates = templateSet("{{\u{E9}}}{{e\u{301}}}", &diagnostics)
    var output: [UInt8] = []
    templates.render("main", value, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "composed")
}

@Test func renderingAppends() {
    var diagnostics: [Diagnostic] = []
    let templates = templateSet("{{x}}!", &diagnostics)
    var output = Array("a".utf8)
    templates.render("main", .object(["x": .bytes(Array("<".utf8))]), into: &output)
    templates.render("main", .object(["x": .flag(true)]), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "a&lt;!true!")
    #expect(templates.names == ["main"])
    #expect(templates.contains("main") && !templates.contains("other"))
}
