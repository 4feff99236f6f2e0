import SourceText
import Testing

@testable import SiteImport

@Test(arguments: [
    ("<pre>a <b>b</b></pre>", "```\na b\n```\n", []),
    ("<pre>a <img src='x.png'></pre>", "<pre>a <img src='x.png'></pre>\n", ["import-html"]),
    ("<pre>a <style>b</pre>", "<pre>a <style>b</pre>\n", ["import-html"]),
    ("<pre>a <!-- b --></pre>", "<pre>a <!-- b --></pre>\n", ["import-html"]),
    ("<pre>a <a href='https://x.example/'>b</a></pre>", "```\na b\n```\n", ["import-html"]),
    (
        "<p>x <code><a href='https://x.example/'>b</a></code></p>",
        "x [b](https://x.example/)\n", []
    ),
    ("<p>x <code>a <!-- b --></code></p>", "x a <!-- b -->\n", []),
])
func whatCodeCannotHoldIsKeptOrTold(html: String, expected: String, codes: [String]) {
    let site = Importing(
        .zendesk,
        "-- a.json --\n{\"article\": {\"id\": 1, \"title\": \"A\", \"body\": \"\(html)\"}}")
    #expect(site.body("en-US/a.md") == expected)
    #expect(site.codes == codes)
}
