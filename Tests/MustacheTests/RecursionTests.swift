import Mustache
import SourceText
import TestSupport
import Testing

private let endless =
    "includes itself without end; put the tag into a section over a list or object that gets smaller each time, such as '{{#children}}' [template-recursion]"

@Test func aTreeIsRenderedByAPartialThatIncludesItself() {
    var page = SamplePage()
    page.sections = [
        SampleSection(
            heading: "1",
            children: [
                SampleSection(heading: "1.1", children: [SampleSection(heading: "1.1.1")]),
                SampleSection(heading: "1.2"),
            ]),
        SampleSection(heading: "2"),
    ]
    let list = "{{#sections}}{{> node}}{{/sections}}"
    let node = "({{heading}}{{#children}}{{> node}}{{/children}})"
    #expect(rendered(list, ["node": node], page) == "(1(1.1(1.1.1))(1.2))(2)")
    let guarded = "({{heading}}{{#heading}}{{#children}}{{> node}}{{/children}}{{/heading}})"
    #expect(rendered(list, ["node": guarded], page) == "(1(1.1(1.1.1))(1.2))(2)")
}

@Test func recursionOutsideOfAListIsAnError() {
    expect("{{> a}}", ["a": "x▶{{> a}}◀"], "'a' \(endless)")
    expect("{{> a}}", ["a": "{{> b}}", "b": "▶{{> a}}◀"], "'a' \(endless)")
    expect(
        "{{> a}}", ["a": "{{#title}}{{#urgent}}▶{{> a}}◀{{/urgent}}{{/title}}"], "'a' \(endless)")
    expect("▶{{> main}}◀", "'main' \(endless)")
}

@Test func recursionThroughAListThatStaysTheSameIsAnError() {
    // The items have no 'sections' of their own, so the name is found in the page again and again.
    expect("{{> a}}", ["a": "{{#sections}}▶{{> a}}◀{{/sections}}"], "'a' \(endless)")
    expect("{{> a}}", ["a": "{{#author}}▶{{> a}}◀{{/author}}"], "'a' \(endless)")
    expect(
        "{{#sections}}{{> a}}{{/sections}}", ["a": "{{#.}}▶{{> a}}◀{{/.}}"], "'a' \(endless)")
}

@Test func inheritanceInACircleIsAnError() {
    expect(
        "{{<a}}{{/a}}", ["a": "{{<b}}{{/b}}", "b": "▶{{<a}}{{/a}}◀"].mapValues(closing),
        "'a' \(endless)")
    expect(
        "{{<a}}{{$x}}1{{/x}}{{/a}}",
        ["a": "{{$x}}{{/x}}▶{{<a}}◀{{$y}}2{{/y}}{{/a}}{{$y}}{{/y}}"], "'a' \(endless)")
}

/// Moves the end of a mark behind the opening tag, which is what messages point at.
private func closing(_ text: String) -> String {
    text.contains("▶") ? "▶{{<a}}◀{{/a}}" : text
}

@Test func recursionThatABlockEndsIsNoError() {
    // The specification's own example: the argument for 'bar' replaces the tag that would go round again.
    let parents = [
        "parent": "{{$foo}}default{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
        "parent2": "{{$foo}}2{{/foo}} {{<parent}}{{$bar}}end{{/bar}}{{/parent}}",
    ]
    #expect(rendered("{{<parent}}{{$foo}}x{{/foo}}{{/parent}}", parents) == "x x x end")
}

@Test func aBlockMayBeFilledByATemplateThatHasABlockOfTheSameName() {
    let templates = ["layout": "<{{$main}}{{/main}}>", "card": "({{$main}}{{/main}})"]
    #expect(
        rendered(
            "{{<layout}}{{$main}}{{<card}}{{$main}}{{title}}{{/main}}{{/card}}{{/main}}{{/layout}}",
            templates) == "<(Refunds)>")
}

@Test func templatesIncludeOneAnotherAtMostAHundredDeep() {
    var chain: [String: String] = [:]
    for i in 0..<100 { chain["t\(i)"] = "{{> t\(i + 1)}}" }
    chain["t100"] = "end"
    #expect(rendered("{{> t1}}", chain) == "end")
    chain["t99"] = "▶{{> t100}}◀"
    expect("{{> t0}}", chain, "templates include one another at most 100 deep [template-recursion]")
}

@Test func dataThatIsTooDeepIsCutAndReported() {
    var deep = SampleSection(heading: "x")
    for _ in 0..<500 { deep = SampleSection(heading: "x", children: [deep]) }
    var page = SamplePage()
    page.sections = [deep]
    var diagnostics: [Diagnostic] = []
    var templates = templateSet(
        "{{#sections}}{{> node}}{{/sections}}.",
        ["node": "{{heading}}{{#children}}{{> node}}{{/children}}"], &diagnostics)
    templates.check("main", against: SamplePage.type.shape, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    var output: [UInt8] = []
    let leftOut = templates.render("main", SamplePage.type, page, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == String(repeating: "x", count: 100) + ".")
    #expect(leftOut?.code == .templateRecursion)
    #expect(leftOut?.location == SourceText.SourceLocation(path: "node", range: 24..<34))
}

@Test(.mustEnd)
func templatesThatMultiplyAreCheckedQuickly() {
    // 3 to the power of 60 ways, but one context.
    var templates: [String: String] = [:]
    for i in 0..<60 { templates["t\(i)"] = String(repeating: "{{> t\(i + 1)}}", count: 3) }
    templates["t60"] = "{{▶titel◀}}"
    expect(
        "{{> t0}}", templates,
        "no key is called 'titel' in 'page'; did you mean 'title'? [template-key]")
}
