import Mustache
import SourceText
import Testing

@Test func aKeyThatNoContextHasIsShownWithTheNearest() {
    expect(
        "{{▶titel◀}}", "no key is called 'titel' in 'page'; did you mean 'title'? [template-key]")
    expect(
        "{{{▶bdoy◀}}} {{&▶qqqqqq◀}}",
        "no key is called 'bdoy' in 'page'; did you mean 'body'? [template-key]",
        "no key is called 'qqqqqq' in 'page' [template-key]")
    expect(
        "{{#sections}}{{title}}{{▶headnig◀}}{{/sections}}",
        "no key is called 'headnig' in 'section' or around it; did you mean 'heading'? [template-key]"
    )
    expect(
        "{{▶name◀}}",
        "no key is called 'name' in 'page'; did you mean 'author.name'? [template-key]")
}

@Test func aSectionOverAnUnknownKeyIsOneMistake() {
    expect(
        "{{#▶secions◀}}{{heading}}{{/secions}}",
        "no key is called 'secions' in 'page'; did you mean 'sections'? [template-key]")
    expect(
        "{{^▶urgnet◀}}{{title}}{{/urgnet}}",
        "no key is called 'urgnet' in 'page'; did you mean 'urgent'? [template-key]")
}

@Test func eachPartOfADottedNameIsChecked() {
    expect(
        "{{author.▶nmae◀}}",
        "no key is called 'nmae' in 'author'; did you mean 'name'? [template-key]")
    expect(
        "{{ strings.▶serach◀ }}",
        "no key is called 'serach' in 'strings'; did you mean 'search'? [template-key]")
    expect("{{title.▶x◀}}", "'title' is a text and has no key 'x' [template-key]")
    expect(
        "{{#sections.▶heading◀}}{{/sections.heading}}",
        "'sections' is a list and has no key 'heading' [template-key]")
}

@Test func whatIsNoTextCannotStandAsText() {
    expect(
        "{{▶urgent◀}}",
        "'urgent' is yes or no and cannot stand as text; write a section: '{{#urgent}}…{{/urgent}}' [template-key]"
    )
    expect(
        "{{▶sections◀}}",
        "'sections' is a list and cannot stand as text; write a section: '{{#sections}}…{{/sections}}' [template-key]"
    )
    expect(
        "{{▶tags◀}}",
        "'tags' is a list of texts and cannot stand as text; write '{{#tags}}{{.}}{{/tags}}' [template-key]"
    )
    expect(
        "{{▶author◀}}{{#author}}{{▶.◀}}{{/author}}",
        "'author' is an object with keys and cannot stand as text; name one of its keys, as in 'author.name' [template-key]",
        "'.' is an object with keys and cannot stand as text; name one of its keys: name [template-key]"
    )
}

@Test func htmlStandsUnderThreeBraces() {
    expect(
        "{{{body}}} {{&body}} ▶{{ body }}◀",
        "'body' is HTML already and stands under three braces; write '{{{body}}}' [template-key]")
    expect(
        "{{#body}}{{{.}}}▶{{.}}◀{{/body}}",
        "'.' is HTML already and stands under three braces; write '{{{.}}}' [template-key]")
}

@Test func textsAndHTMLMayBeGuards() {
    #expect(
        rendered("{{#subtitle}}<h2>{{subtitle}}</h2>{{/subtitle}}{{^subtitle}}-{{/subtitle}}")
            == "-")
    #expect(rendered("{{#title}}{{.}}={{title}}{{/title}}") == "Refunds=Refunds")
    var page = SamplePage()
    page.body = ""
    #expect(rendered("{{^body}}empty{{/body}}{{#body}}full{{/body}}", [:], page) == "empty")
}

@Test func partialsAreCheckedWithTheContextsOfThePlace() {
    let header = "<h1>{{title}}</h1>{{#sections}}{{> item}}{{/sections}}"
    expect("{{> header}}", ["header": header, "item": "{{heading}}{{title}}"])
    expect(
        "{{> header}}{{> item}}", ["header": header, "item": "{{▶heading◀}}"],
        "no key is called 'heading' in 'page' [template-key]")
}

@Test func blocksAreCheckedWithTheContextsOfTheParent() {
    let layout = "{{#sections}}{{$each}}{{heading}}{{/each}}{{/sections}}"
    expect("{{<layout}}{{$each}}{{heading}} {{title}}{{/each}}{{/layout}}", ["layout": layout])
    expect(
        "{{<layout}}{{$each}}{{▶haeding◀}}{{/each}}{{/layout}}", ["layout": layout],
        "no key is called 'haeding' in 'section' or around it; did you mean 'heading'? [template-key]"
    )
}

@Test func aBlockThatTheParentDoesNotHaveIsShownWithTheNearest() {
    expect(
        "{{<layout}}{{$▶mian◀}}{{title}}{{/mian}}{{/layout}}",
        ["layout": "{{> frame}}", "frame": "{{$main}}{{/main}}{{$aside}}{{/aside}}"],
        "'layout' has no block 'mian', so this is never rendered; did you mean 'main'? [template-block]"
    )
}

@Test func aBlockInsideADefaultThatIsReplacedHereIsNoMistake() {
    let templates = [
        "base": "{{$main}}[{{$aside}}{{/aside}}]{{/main}}",
        "middle": "{{<base}}{{$aside}}aside{{/aside}}{{/base}}",
    ]
    #expect(rendered("{{<middle}}{{$main}}main{{/main}}{{/middle}}", templates) == "main")
    #expect(rendered("{{<middle}}{{/middle}}", templates) == "[aside]")
}

@Test func aMissingPartialIsShownWithTheNearest() {
    let partials = ["partials/header": "x"]
    expect(
        "{{> ▶partials/haeder◀ }}", partials,
        "no template is called 'partials/haeder'; did you mean 'partials/header'? [missing-partial]"
    )
    expect(
        "{{> ▶partials/header.mustache◀}}", partials,
        "no template is called 'partials/header.mustache'; a name is the path without '.mustache' [missing-partial]"
    )
    expect(
        "{{<▶qqq◀}}{{$a}}{{/a}}{{/qqq}}", partials, "no template is called 'qqq' [missing-partial]")
}

@Test func aTemplateThatAPageKindNeedsMustExist() {
    var diagnostics: [Diagnostic] = []
    var templates = templateSet("x", ["artcle": "y"], &diagnostics)
    templates.check("article", against: SamplePage.type.shape, diagnostics: &diagnostics)
    #expect(diagnostics.map(\.code) == [.missingPartial])
    #expect(diagnostics[0].message.contains("article.mustache"))
    #expect(diagnostics[0].fix?.message == "is 'artcle' misnamed?")
}

@Test func aMistakeInASharedTemplateIsReportedOnce() {
    var diagnostics: [Diagnostic] = []
    var templates = templateSet(
        "{{> header}}{{> header}}", ["header": "{{tilte}}", "other": "{{> header}}"], &diagnostics)
    templates.check("main", against: SamplePage.type.shape, diagnostics: &diagnostics)
    templates.check("other", against: SampleAuthor.type.shape, diagnostics: &diagnostics)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.notes.map(\.message) == ["found while checking 'page'"])
}

@Test func allMistakesAreShownAtOnce() {
    expect(
        "{{▶titel◀}}\n▶{{#sections}}◀\n{{▶heding◀}}\n{{> ▶nothing◀}}",
        "no key is called 'titel' in 'page'; did you mean 'title'? [template-key]",
        "section 'sections' is never closed; add '{{/sections}}' [template-syntax]",
        "no key is called 'heding' in 'section' or around it; did you mean 'heading'? [template-key]",
        "no template is called 'nothing' [missing-partial]")
}
