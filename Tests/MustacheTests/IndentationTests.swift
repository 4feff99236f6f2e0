import Mustache
import Testing

@Test func eachLineOfAStandalonePartialIsIndented() {
    let item = "<li>\n  {{title}}\n</li>\n"
    #expect(
        rendered("<ul>\n  {{> item}}\n</ul>\n", ["item": item])
            == "<ul>\n  <li>\n    Refunds\n  </li>\n</ul>\n")
}

@Test func indentationAddsUpThroughPartials() {
    let partials = ["a": "a\n  {{> b}}\na\n", "b": "b\n{{title}} b\n"]
    #expect(rendered(" {{> a}}\n", partials) == " a\n   b\n   Refunds b\n a\n")
    #expect(rendered(" {{> a}} inline\n", partials) == " a\n  b\n  Refunds b\na\n inline\n")
}

@Test func linesOfValuesAreNotIndented() {
    var page = SamplePage()
    page.body = "<pre>1\n2</pre>"
    #expect(
        rendered("  {{> p}}\n", ["p": "{{{body}}}\nend\n"], page) == "  <pre>1\n2</pre>\n  end\n")
}

@Test func listsInAnIndentedPartialKeepTheirLines() {
    var page = SamplePage()
    page.tags = ["a", "b"]
    let partial = "{{#tags}}\n- {{.}}\n{{/tags}}\n{{^tags}}\nnone\n{{/tags}}\n"
    #expect(rendered("  {{> p}}\n", ["p": partial], page) == "  - a\n  - b\n")
    #expect(rendered("  {{> p}}\n", ["p": partial]) == "  none\n")
}

@Test func anArgumentIsIndentedAsTheBlockItFills() {
    let layout = "<main>\n  {{$main}}\n  <p>default</p>\n  {{/main}}\n</main>\n"
    #expect(
        rendered(
            "{{<layout}}\n{{$main}}\n<b>\n  x\n</b>\n{{/main}}\n{{/layout}}\n", ["layout": layout])
            == "<main>\n  <b>\n    x\n  </b>\n</main>\n")
    #expect(
        rendered(
            "{{<layout}}\n      {{$main}}\n      {{#urgent}}\n        no\n      {{/urgent}}\n      {{title}}\n      {{/main}}\n{{/layout}}\n",
            ["layout": layout]) == "<main>\n  Refunds\n</main>\n")
    #expect(rendered("{{> layout}}", ["layout": layout]) == "<main>\n  <p>default</p>\n</main>\n")
}

@Test func anArgumentWithoutLinesStillFillsAWholeLine() {
    let layout = "<main>\n  {{$main}}\n  default\n  {{/main}}\n</main>\n"
    #expect(
        rendered("{{<layout}}{{$main}}x{{/main}}{{/layout}}", ["layout": layout])
            == "<main>\n  x\n</main>\n")
    #expect(
        rendered("{{<layout}}{{$main}}{{/main}}{{/layout}}", ["layout": layout])
            == "<main>\n</main>\n")
    let windows = "<main>\r\n  {{$main}}{{/main}}\r\n</main>\r\n"
    #expect(
        rendered("{{<layout}}{{$main}}x{{/main}}{{/layout}}", ["layout": windows])
            == "<main>\r\n  x\r\n</main>\r\n")
}

@Test func blocksMayCloseOnOneLine() {
    let layout = "{{$outer}}\n<i>\n  {{$inner}}\n  x\n{{/inner}}{{/outer}}\nend\n"
    #expect(rendered("{{> layout}}", ["layout": layout]) == "<i>\n  x\nend\n")
    #expect(
        rendered("{{<layout}}{{$inner}}y{{/inner}}{{/layout}}", ["layout": layout])
            == "<i>\n  y\nend\n")
}

@Test func aBlockInsideALineTakesAnArgumentAsItIs() {
    #expect(
        rendered(
            "{{<layout}}{{$title}}{{title}} - {{/title}}{{/layout}}",
            ["layout": "<title>{{$title}}{{/title}}Site</title>\n"])
            == "<title>Refunds - Site</title>\n")
}

@Test func aPartialInAnArgumentIsIndentedOnce() {
    let layout = "<body>\n  <main>\n    {{$main}}{{/main}}\n  </main>\n</body>\n"
    let main = "{{<layout}}\n{{$main}}\n  <div>\n    {{> card}}\n  </div>\n{{/main}}\n{{/layout}}\n"
    #expect(
        rendered(main, ["layout": layout, "card": "<p>\n{{title}}\n</p>\n"])
            == "<body>\n  <main>\n    <div>\n      <p>\n      Refunds\n      </p>\n    </div>\n  </main>\n</body>\n"
    )
}

@Test func aByteOrderMarkIsNoText() {
    #expect(rendered("\u{FEFF}{{#urgent}}\nx\n{{/urgent}}\n{{title}}") == "Refunds")
}
