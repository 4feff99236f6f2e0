import Markdown
import SiteModel
import Testing

/// Comments that allow a contact on a line.
@Test(arguments: [
    "拨 021-5084-9000 <!-- allow literal-contact: 虚构的例子 -->",
    "<!-- allow literal-contact: made up --> 021-5084-9000",
    "<!-- allow literal-contact: made up -->\n021-5084-9000",
    "> <!-- allow literal-contact: made up -->\n> 021-5084-9000",
    "021-5084-9000 <!--allow literal-contact：虚构-->",
    "021-5084-9000 <!-- Allow Literal-Contact: a telephone wrote this -->",
    "021-5084-9000 <!-- allow unsourced-claim, literal-contact: made up -->",
    "| a | b |\n| --- | --- |\n| 021-5084-9000 | c <!-- allow literal-contact: made up --> |",
    "<!-- allow literal-contact: made up -->\n```\nhelp@example.com\n```",
    "---\ntitle: T\ndescription: 021-5084-9000 # allow literal-contact: made up\n---\n",
    "---\ntitle: T\n# allow literal-contact: made up\ndescription: 021-5084-9000\n---\n",
    "---\ntitle: T\ndescription: | # allow literal-contact: made up\n  021-5084-9000\n  021-5084-9001\n---\n",
    "---\ntitle: \"021-5084-9000\" # allow literal-contact: made up\n---\n",
]) func aContactMayBeAllowedWithAReason(_ text: String) {
    #expect(WrittenPage(text).diagnostics("literal-contact") == [])
}

/// What allows nothing, or not this.
@Test(arguments: [
    "▶021-5084-9000◀\n<!-- allow literal-contact: too late -->",
    "<!-- allow literal-contact: made up -->\n\n▶021-5084-9000◀",
    "021-5084-9000 <!-- allow literal-contact: this line -->\n▶021-5084-9001◀",
    "▶021-5084-9000◀ <!-- allow literal-contacts: misspelt -->",
    "▶021-5084-9000◀ <!-- literal-contact: not allowed -->",
    "▶021-5084-9000◀ <!-- allowed: literal-contact -->",
    "▶021-5084-9000◀ `<!-- x -->`",
    "021-5084-9000 ▶<!-- allow literal-contact -->◀",
    "021-5084-9000 ▶<!-- allow literal-contact: -->◀",
    "nothing here ▶<!-- allow literal-contact: -->◀",
    "```\n<!-- allow literal-contact: this is shown -->\n▶help@example.com◀\n```",
    "---\ntitle: T\ndescription: |\n  ▶021-5084-9000◀ # allow literal-contact: this is text\n---\n",
    "---\ntitle: T\ndescription: 021-5084-9000 ▶# allow literal-contact◀\n---\n",
    "---\ntitle: T\ndescription: \"▶021-5084-9000◀ # allow literal-contact: this is text\"\n---\n",
]) func anotherCommentAllowsNothing(_ marked: String) {
    expectContacts(marked)
}

@Test func theCommentLeavesNoTraceAndIsNoRawHTML() {
    let page = ModelSite(
        "-- a.md --\n# T\n021-5084-9000 <!-- allow literal-contact: made up -->\n\n- a <!-- allow literal-contact: b -->\n"
    )
    #expect(page.diagnostics == [])
    let html = String(
        decoding: page.site.pages[page.index(at: "/a/")!].parsed!.body.defaultHTML(),
        as: UTF8.self)
    #expect(html.contains("021-5084-9000"))
    #expect(!html.contains("allow"))
}
