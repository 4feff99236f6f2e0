import SourceText
import Synchronization
import Testing

@testable import Mustache

/// A page with words that all pages share, and how often those were read.
private struct Page: Sendable {
    var title = "A"
    var links: [String] = ["x", "y"]
    var base = "/"
    var reads = Reads()

    final class Reads: Sendable {
        private let count = Mutex(0)
        func note() { count.withLock { $0 += 1 } }
        var total: Int { count.withLock { $0 } }
    }

    static let link = ContextType<String>("link", [.text("url", "Its address.") { $0 }])
    static let site = ContextType<Page>(
        "site",
        [
            .text("name", "Its name.") { _ in "The <Site>" },
            .text("title", "Its title.") { _ in "of all" },
            .flag("open", "Whether it is open.") { _ in true },
            .optionalText("motto", "Its motto.") { _ in nil },
        ])
    static let type = ContextType<Page>(
        "page",
        [
            .text("title", "The title.") { $0.title },
            .list("links", "The links.", of: link) { $0.links },
            .text("base", "The base.") { page in
                page.reads.note()
                return page.base
            }.shared,
            .object("site", "The site.", of: site) { $0 }.shared,
        ])
}

private func prepared(
    _ main: String, _ partials: [String: String] = [:], like example: Page = Page()
) -> PreparedTemplate<Page> {
    var diagnostics: [Diagnostic] = []
    var templates = templateSet(main, partials, &diagnostics)
    templates.check("main", against: Page.type.shape, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    return templates.prepared("main", Page.type, like: example)
}

private func text(_ template: PreparedTemplate<Page>, _ page: Page = Page()) -> String {
    var output: [UInt8] = []
    #expect(template.render(page, into: &output) == nil)
    return String(decoding: output, as: UTF8.self)
}

@Test func whatPagesShareIsReadOnceFromTheExample() {
    let example = Page(base: "/help/")
    let template = prepared("{{base}}{{title}}{{#links}}{{base}}{{url}}{{/links}}", like: example)
    for title in ["A", "B"] {
        let page = Page(title: title, base: "never read")
        #expect(text(template, page) == "/help/\(title)/help/x/help/y")
        #expect(page.reads.total == 0)
    }
    #expect(example.reads.total == 1)
}

@Test func sectionsOverWhatPagesShareAreDecidedOnce() {
    let template = prepared(
        "{{#site.open}}open {{title}}{{/site.open}}{{^site.open}}shut{{/site.open}}"
            + "{{#site.motto}}motto{{/site.motto}}{{^site.motto}} -{{/site.motto}}")
    #expect(text(template) == "open A -")
    #expect(template.program.program.code.count == 3, "two texts around a title")
}

@Test func namesAreFoundInTheInnermostContextThatHasThem() {
    let template = prepared(
        "{{#site}}{{name}} {{{name}}} {{title}} {{#links}}{{url}}{{title}} {{/links}}{{/site}}{{title}}"
    )
    #expect(text(template) == "The &lt;Site&gt; The <Site> of all xof all yof all A")
}

@Test func whatIsIncludedIsIndentedAsItWouldBe() {
    let partials = [
        "layout": "<main>\n  {{$body}}\n  none\n  {{/body}}\n</main>\n",
        "link": "<a>\n  {{url}}\n</a>\n",
    ]
    let template = prepared(
        "{{<layout}}\n{{$body}}\n<ul>\n  {{#links}}\n  {{>link}}\n  {{/links}}\n</ul>\n{{/body}}\n{{/layout}}\n",
        partials)
    #expect(
        text(template) == """
            <main>
              <ul>
                <a>
                  x
                </a>
                <a>
                  y
                </a>
              </ul>
            </main>

            """)
    let hasCalls = template.program.program.code.contains {
        if case .call = $0 { true } else { false }
    }
    #expect(!hasCalls)
}

@Test func aTemplateThatIncludesItselfIsRenderedAsItStands() {
    let section = SampleSection(
        heading: "1", children: [SampleSection(heading: "1.1"), SampleSection(heading: "1.2")])
    var page = SamplePage()
    page.sections = [section]
    let tree = "{{#children}}<{{heading}}{{>tree}}>{{/children}}"
    #expect(
        rendered("{{#sections}}{{heading}}{{>tree}}{{/sections}}", ["tree": tree], page)
            == "1<1.1><1.2>")
}
