import Search
import SiteBuilder
import SourceText

/// Writes what a search found, for people and for machines.
enum SearchPrinter {
    /// One line for a query: `{"q": …, "sure": true, "hits": [url, …]}`.
    static func line(_ query: String, _ results: SearchResults) -> String {
        var output: [UInt8] = Array(#"{"q": "#.utf8)
        output.appendJSONString(query)
        output += #", "sure": \#(results.sure), "hits": ["#.utf8
        for (i, page) in results.results.enumerated() {
            if i > 0 { output += ", ".utf8 }
            output.appendJSONString(page.url)
        }
        output += "]}".utf8
        return String(decoding: output, as: UTF8.self)
    }

    /// All of the results as the browser's client gives them.
    static func object(_ results: SearchResults) -> String {
        var output: [UInt8] = Array("{".utf8)
        if let corrected = results.corrected {
            output += #""corrected": "#.utf8
            output.appendJSONString(corrected)
            output += ", ".utf8
        }
        output += #""sure": \#(results.sure), "results": ["#.utf8
        for (i, page) in results.results.enumerated() {
            if i > 0 { output += ", ".utf8 }
            append(page, to: &output)
        }
        output += "]}".utf8
        return String(decoding: output, as: UTF8.self)
    }

    private static func append(_ page: SearchResults.Page, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        append([("url", page.url), ("title", page.title), ("kind", page.kind)], to: &output)
        output += #""titleMarks": \#(list(page.titleMarks)), "trail": ["#.utf8
        for (i, name) in page.trail.enumerated() {
            if i > 0 { output += ", ".utf8 }
            output.appendJSONString(name)
        }
        output += #"], "score": \#(page.score), "sections": ["#.utf8
        for (i, section) in page.sections.enumerated() {
            output += (i > 0 ? ", {" : "{").utf8
            append(
                [("url", section.url), ("heading", section.heading), ("excerpt", section.excerpt)],
                to: &output)
            output += #""headingMarks": \#(list(section.headingMarks)), "#.utf8
            output += #""marks": \#(list(section.marks))}"#.utf8
        }
        output += "]}".utf8
    }

    private static func append(_ members: [(String, String)], to output: inout [UInt8]) {
        for (name, value) in members {
            output += "\"\(name)\": ".utf8
            output.appendJSONString(value)
            output += ", ".utf8
        }
    }

    private static func list(_ marks: [Range<Int>]) -> String {
        "[" + marks.map { "[\($0.lowerBound), \($0.upperBound)]" }.joined(separator: ", ") + "]"
    }

    /// The results as a person reads them: in their order, without the scores that it comes from.
    static func text(_ results: SearchResults, in language: Language) -> String {
        var lines: [String] = []
        if let corrected = results.corrected {
            lines.append(
                Wording("understood as: \(corrected)", zh: "理解为：\(corrected)").text(in: language))
        }
        if !results.sure {
            lines.append(
                (results.results.isEmpty
                    ? Wording("nothing found", zh: "什么也没找到")
                    : Wording("no sure answer; nearest pages:", zh: "没有把握的答案；最接近的页面：")).text(
                        in: language))
        }
        for (i, page) in results.results.enumerated() {
            let kind = PageKind(rawValue: page.kind)?.wording ?? Wording(verbatim: page.kind)
            let about = Wording.list([kind] + page.trail.map { Wording(verbatim: $0) })
                .text(in: language)
            lines.append("\(i + 1). \(page.title)  \(page.url)  (\(about))")
            for section in page.sections {
                let heading = section.heading.isEmpty ? "" : section.heading + ": "
                lines.append("     \(heading)\(section.excerpt)")
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
