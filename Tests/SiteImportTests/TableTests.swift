import SourceText
import Testing

@testable import SiteImport

@Test(arguments: [
    (
        "<table>before<tr>beside<td>a</td><td>b</td></tr></table>",
        "before\n\nbeside\n\n|  |  |\n| --- | --- |\n| a | b |\n"
    ),
    (
        "<table><td>a</td><td>b</td><tr><td>c</td><td>d</td></tr></table>",
        "|  |  |\n| --- | --- |\n| a | b |\n| c | d |\n"
    ),
    (
        "<table><caption>Words</caption><!-- kept --><tr><td>a</td><td>b</td></tr></table>",
        "Words\n\n<!-- kept -->\n\n|  |  |\n| --- | --- |\n| a | b |\n"
    ),
    ("<table>beside<tr><td>box</td></tr></table>", "beside\n\nbox\n"),
    ("<p>a</p><!-- kept --><p>b</p>", "a\n\n<!-- kept -->\n\nb\n"),
    ("<ul><li>a</li><!-- kept --><li>b</li></ul>", "<!-- kept -->\n\n- a\n- b\n"),
])
func whatStandsBetweenElementsIsKept(html: String, expected: String) {
    let site = Importing(
        .zendesk,
        "-- a.json --\n{\"article\": {\"id\": 1, \"title\": \"A\", \"body\": \"\(html)\"}}")
    #expect(site.body("en-US/a.md") == expected)
    #expect(site.told == [])
}

@Test func aTableOfTooManyColumnsStaysAsItIs() {
    let cells = (1...201).map { "<td>cell\($0)</td>" }.joined()
    let site = Importing(
        .zendesk,
        "-- a.json --\n{\"article\": {\"id\": 1, \"title\": \"A\", \"body\": \"<table><tr>\(cells)</tr></table>\"}}"
    )
    #expect(site.body("en-US/a.md").contains("cell201"))
    #expect(site.codes == ["import-html"])
}
