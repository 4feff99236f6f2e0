import PreviewServer
import SourceText

/// What a preview makes of a page of the site: the same bytes, with one script more.
enum PreviewPage {
    /// The page with the script in it, at the end of its body; nothing else of it changes.
    static func page(_ bytes: [UInt8]) -> [UInt8] {
        let script = Array(script("data-page=\"\(tag(bytes))\"").utf8)
        let end = Array("</body>".utf8)
        var place = bytes.count
        var i = bytes.count - end.count
        while i >= 0 {
            if bytes[i] == end[0], bytes[i..<i + end.count].elementsEqual(end) {
                place = i
                break
            }
            i -= 1
        }
        return Array(bytes[..<place]) + script + Array(bytes[place...])
    }

    /// What tells whether a page has the bytes that somebody sees.
    static func tag(_ bytes: [UInt8]) -> String {
        String(EntityTag(of: bytes).fieldValue.dropFirst().dropLast())
    }

    /// The page that stands in for one that cannot be made yet.
    static func standIn(_ mistakes: MistakeList?, _ status: HTTPStatus) -> HTTPResponse {
        let language = Terminal.language
        let list =
            mistakes?.html
            ?? Wording("<p>The site is being read.</p>", zh: "<p>正在读取网站。</p>").text(in: language)
        let title = Wording("The content has mistakes", zh: "内容有错误").text(in: language)
        let lead = Wording(
            "There is nothing to show before they are mended.", zh: "改正之前没有可以显示的内容。"
        ).text(in: language)
        let text = """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <link rel="stylesheet" href="\(PreviewClient.folder)preview.css">
            </head>
            <body>
            <main><section><h1>\(title)</h1>
            <p>\(lead)</p>
            \(list)</section></main>
            \(script("data-stand-in"))</body>
            </html>

            """
        return HTTPResponse(
            status,
            headers: ["Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"],
            body: Array(text.utf8))
    }

    private static func script(_ attribute: String) -> String {
        let language = Terminal.language
        let spoken = language == .english ? "" : " data-language=\"\(language.rawValue)\""
        return
            "<script src=\"\(PreviewClient.folder)preview.js\" \(attribute)\(spoken) defer></script>\n"
    }
}
