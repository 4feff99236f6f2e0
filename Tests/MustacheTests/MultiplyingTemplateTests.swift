import Mustache
import SourceText
import TestSupport
import Testing

/// Templates that ask for more than any machine can do: they end, and the place is named.
@Suite(.mustEnd) struct MultiplyingTemplateTests {
    @Test func partialsThatMultiplyEnd() {
        var templates: [String: String] = [:]
        for i in 0..<60 { templates["t\(i)"] = String(repeating: "{{> t\(i + 1)}}", count: 3) }
        templates["t60"] = "x"
        expectExcess("{{> t0}}", templates, limit: "takes at most 4000000 steps to render")
    }

    @Test func sectionsThatMultiplyEnd() {
        var page = SamplePage()
        page.tags = Array(repeating: "a", count: 50)
        let open = String(repeating: "{{#tags}}", count: 90)
        expectExcess(
            open + String(repeating: "{{/tags}}", count: 90), [:], page,
            limit: "takes at most 4000000 steps to render")
    }

    @Test func parentsAndTheirBlocksThatMultiplyEnd() {
        var templates: [String: String] = [:]
        for i in 0..<60 {
            let inner = "{{$a}}{{$a}}x{{/a}}{{$a}}y{{/a}}{{/a}}"
            templates["t\(i)"] = String(
                repeating: "{{<t\(i + 1)}}\(inner){{/t\(i + 1)}}", count: 3)
        }
        templates["t60"] = "{{$a}}{{/a}}"
        expectExcess(
            "{{<t0}}{{$a}}q{{/a}}{{/t0}}", templates,
            limit: "takes at most 4000000 steps to render")
    }

    @Test func textThatMultipliesEnds() {
        var templates = ["t3": String(repeating: "x", count: 1 << 20)]
        for i in 0..<3 { templates["t\(i)"] = String(repeating: "{{> t\(i + 1)}}", count: 10) }
        let output = expectExcess("{{> t0}}", templates, limit: "has at most 32 MB")
        #expect(output <= 33 << 20)
    }

    @Test func indentationThatMultipliesEnds() {
        let blanks = String(repeating: " ", count: 20_000)
        var templates = ["t60": "x\n"]
        for i in 0..<60 {
            templates["t\(i)"] = String(repeating: blanks + "{{> t\(i + 1)}}\n", count: 3)
        }
        expectExcess("{{> t0}}", templates, limit: "has at most 32 MB")
    }

    @Test func aLongValueAskedForAgainAndAgainEnds() {
        var page = SamplePage()
        page.title = String(repeating: "x", count: 1_000_000)
        expectExcess(
            String(repeating: "{{^title}}{{/title}}", count: 100_000), [:], page,
            limit: "takes at most 4000000 steps to render")
    }

    @Test func theLimitsAreThoseOfOnePage() {
        // Two thirds of a page's bytes, twice into the same output.
        var diagnostics: [Diagnostic] = []
        let text = String(repeating: "x", count: 22 << 20)
        let templates = templateSet(text, &diagnostics)
        var output: [UInt8] = []
        for _ in 0..<2 {
            let fault = templates.render("main", SamplePage.type, SamplePage(), into: &output)
            #expect(fault == nil)
        }
        #expect(output.count == 44 << 20)
    }

    @Test func templatesWithTooManyWaysToFollowAreRefused() {
        // Each level is followed with and without an argument of its own, and is long.
        let filler = String(repeating: "{{title}}", count: 2_000)
        var templates = ["t40": "{{$a40}}{{/a40}}"]
        for i in 0..<40 {
            let next = "t\(i + 1)"
            templates["t\(i)"] =
                "\(filler){{<\(next)}}{{$a\(i + 1)}}{{/a\(i + 1)}}{{/\(next)}}{{> \(next)}}{{$a\(i)}}{{/a\(i)}}"
        }
        var diagnostics: [Diagnostic] = []
        var set = templateSet("{{> t0}}", templates, &diagnostics)
        set.check("main", against: SamplePage.type.shape, diagnostics: &diagnostics)
        #expect(
            diagnostics.map(\.message) == [
                "templates include one another in too many ways to be checked"
            ])
    }
}

/// Expects that a rendering ends early and says why; gives the length of what was rendered.
@discardableResult
private func expectExcess(
    _ main: String, _ partials: [String: String], _ page: SamplePage = SamplePage(),
    limit: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> Int {
    var diagnostics: [Diagnostic] = []
    var templates = templateSet(main, partials, &diagnostics)
    templates.check("main", against: SamplePage.type.shape, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty, sourceLocation: sourceLocation)
    var output: [UInt8] = []
    let fault = templates.render("main", SamplePage.type, page, into: &output)
    #expect(
        fault?.message == "a page \(limit); sections or partials multiply what stands here",
        sourceLocation: sourceLocation)
    #expect(fault?.code == .templateSize, sourceLocation: sourceLocation)
    #expect(fault?.location != nil, sourceLocation: sourceLocation)
    return output.count
}
