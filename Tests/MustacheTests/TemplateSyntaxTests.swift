import Mustache
import SourceText
import Testing

@Test func aTagThatIsNotClosedIsShownAtItsBeginning() {
    let text = "a tag ends with '}}' before the next one begins; add '}}' [template-syntax]"
    expect("a ▶{{◀title", text)
    expect("a ▶{{◀title {{title}}", text)
    expect("a ▶{{◀! comment", text)
    expect("a ▶{{◀", text)
    expect("▶{{◀ {{title}} ▶{{◀", text, text)
    expect(
        "▶{{◀{body}} {{title}}",
        "a tag ends with '}}}' before the next one begins; add '}}}' [template-syntax]")
}

@Test func aSectionThatIsNotClosedIsShownWhereItOpens() {
    expect(
        "▶{{#sections}}◀ {{heading}}",
        "section 'sections' is never closed; add '{{/sections}}' [template-syntax]")
    expect(
        "{{#tags}}▶{{^urgent}}◀{{.}}{{/tags}}",
        "inverted section 'urgent' is never closed; add '{{/urgent}}' [template-syntax]")
    expect(
        "▶{{$main}}◀ x", "block 'main' is never closed; add '{{/main}}' [template-syntax]")
}

@Test func aClosingTagThatClosesNothingIsShownWithTheSectionThatIsOpen() {
    expect(
        "a {{#sections}}{{heading}}{{/▶sectoins◀}}",
        "'{{/sectoins}}' closes nothing; the open section is 'sections'; did you mean 'sections'? [template-syntax]"
    )
    expect("a ▶{{/x}}◀", "'{{/x}}' closes nothing; nothing is open [template-syntax]")
    var diagnostics: [Diagnostic] = []
    _ = templateSet("ab{{#urgent}}{{/nonsense}}{{/urgent}}", &diagnostics)
    let notes = diagnostics.first?.notes ?? []
    #expect(notes.map(\.message) == ["opened here"])
    #expect(notes.map(\.location) == [.init(path: "main", range: 2..<13)])
}

@Test func namesAreWordsWithDotsBetweenThem() {
    expect("▶{{}}◀", "a variable needs a name [template-syntax]")
    expect("▶{{# }}◀", "a section needs a name [template-syntax]")
    expect("▶{{> }}◀", "a partial needs a name [template-syntax]")
    expect("{{▶a b◀}}", "a name holds no spaces, but 'a b' does [template-syntax]")
    for name in [".a", "a.", "a..b"] {
        expect(
            "{{▶\(name)◀}}",
            "each part of a dotted name needs a letter, but '\(name)' has an empty one [template-syntax]"
        )
    }
}

@Test func whatOtherLanguagesWriteIsExplained() {
    expect(
        "{{#▶if urgent◀}}now{{/if}}",
        "a name holds no spaces, but 'if urgent' does; Mustache has no 'if': '{{#name}}' asks and repeats, '{{^name}}' negates [template-syntax]"
    )
}

@Test func dynamicNamesAreRefused() {
    let text =
        "names that are looked up ('*') are not supported; write the name of the template itself [template-syntax]"
    expect("▶{{*title}}◀", text)
    expect("▶{{>*title}}◀", text)
    expect("▶{{<*title}}◀{{/*title}}", text)
}

@Test func delimitersAreTwoWords() {
    let text =
        "new delimiters are two words without '=' between '=' signs, as in '{{=<% %>=}}' [template-syntax]"
    expect("▶{{=<%=}}◀{{title}}", text)
    expect("▶{{=<% %>}}◀{{title}}", text)
    expect("▶{{=a b c=}}◀", text)
    expect("▶{{=a= b=}}◀", text)
    #expect(rendered("{{=<% %>=}}<%title%> <%{title}%> {{title}}") == "Refunds Refunds {{title}}")
}

@Test func whatStandsBesideTheBlocksOfAParentIsReported() {
    expect(
        "{{<layout}} {{! fine }} ▶text◀ {{$main}}{{title}}{{/main}} {{title}} {{/layout}}",
        ["layout": "[{{$main}}{{/main}}]"],
        "only blocks count straight inside a parent: this is never rendered; put it into a block of 'layout', or remove it [template-ignored-text]"
    )
}

@Test func aBlockIsFilledOnce() {
    expect(
        "{{<layout}}{{$main}}1{{/main}}{{$▶main◀}}2{{/main}}{{/layout}}",
        ["layout": "{{$main}}{{/main}}"],
        "block 'main' is filled twice; the first holds [template-syntax]")
}

@Test func aFileThatIsNotTextIsRefused() {
    var diagnostics: [Diagnostic] = []
    _ = TemplateSet(
        [("main", SourceFile(path: "main", bytes: [0x61, 0xFF]))], diagnostics: &diagnostics)
    #expect(diagnostics.map(\.code) == [.invalidUTF8])
}
