import SiteBuilder
import SourceText

/// Writes what a log told of the search, for people.
struct QueriesPrinter {
    private let report: QueryReport
    private let request: QueryRequest
    private let language: Language
    private var output: [UInt8] = []

    init(_ report: QueryReport, _ request: QueryRequest, language: Language = .english) {
        self.report = report
        self.request = request
        self.language = language
        writeCounts()
        writeList(Wording("Commonest", zh: "最常见的搜索"), report.commonest)
        writeList(Wording("Without a sure answer", zh: "没有可靠答案的搜索"), report.unsure)
        writeList(
            Wording("First result never opened", zh: "第一个结果从没有人打开"), report.unopened)
        writeProposals()
        writeNotes()
    }

    /// All of it.
    var text: String { String(decoding: output, as: UTF8.self) }

    private mutating func line(_ words: Wording, indent: Int = 0) {
        output += repeatElement(0x20, count: indent)
        // What was asked may be anything; nothing of it may steer a terminal.
        output.appendVisible(words.text(in: language))
        output.append(UInt8(ascii: "\n"))
    }

    private mutating func blankLine() { output.append(UInt8(ascii: "\n")) }

    private mutating func writeCounts() {
        let counts = report.counts
        let days = counts.days.map { days in
            let (first, last) = (iso8601(days.lowerBound), iso8601(days.upperBound))
            return first == last
                ? Wording(", \(first)", zh: "，\(first)")
                : Wording(", \(first) to \(last)", zh: "，\(first) 至 \(last)")
        }
        line(
            Wording(
                "\(number(counts.searches, "search", "searches")) in \(number(counts.requests, "request")), \(number(counts.openings, "result")) opened",
                zh: "\(counts.requests) 次请求，其中 \(counts.searches) 次搜索，打开结果 \(counts.openings) 次")
                + (days ?? Wording(verbatim: "")))
    }

    private mutating func writeList(_ heading: Wording, _ rows: [QueryReport.Row]) {
        guard !rows.isEmpty else { return }
        blankLine()
        line(heading)
        let width = rows.map { String($0.searches).utf8.count }.max() ?? 1
        for row in rows {
            let count = String(row.searches)
            let padding = String(repeating: " ", count: width - count.utf8.count)
            let locale = report.locales.count > 1 ? "  [\(row.locale)]" : ""
            let missed = row.mostMissed > 0 ? "(+\(row.mostMissed))" : ""
            line(
                Wording(verbatim: padding + count + missed + "  " + row.text + locale), indent: 2)
            line(answer(row), indent: width + 6)
        }
    }

    private func answer(_ row: QueryReport.Row) -> Wording {
        let first = row.first.map { Wording(verbatim: $0.title + "  " + $0.url) }
        var words =
            switch (row.isSure, first) {
            case (true, let first?): first
            case (_, nil): Wording("nothing found", zh: "什么也没找到")
            case (false, let first?):
                Wording("no sure answer; nearest: ", zh: "没有可靠答案；最接近的：") + first
            }
        guard report.tellsOpenings else { return words }
        if row.first != nil {
            words =
                words
                + Wording(
                    "; opened \(number(row.firstOpenings, "time"))",
                    zh: "；打开 \(row.firstOpenings) 次")
        }
        for other in row.opened.filter({ $0.place != 1 }).prefix(3) {
            let place = other.place.map { " (\($0).)" } ?? ""
            words =
                words
                + Wording(
                    "; \(other.url)\(place) \(number(other.count, "time"))",
                    zh: "；\(other.url)\(place) \(other.count) 次")
        }
        return words
    }

    private mutating func writeProposals() {
        let proposals = report.proposals
        guard !proposals.isEmpty else { return }
        blankLine()
        line(
            Wording(
                "Proposals, for you to judge: a log holds what anybody sent",
                zh: "建议，请自行判断：日志里的内容谁都可以写进去"))
        for words in proposals.words {
            line(
                Wording(
                    "\(words.path): opened \(number(words.openings, "time")) although it does not come first; its front matter could say",
                    zh: "\(words.path)：没有排第一，却被打开了 \(words.openings) 次；文件头可以写"), indent: 2)
            line(Wording(verbatim: words.line), indent: 4)
        }
        if !proposals.expectations.isEmpty {
            line(
                Wording(
                    "Content/search-expectations.yaml, so that 'guidepost check' holds you to it",
                    zh: "Content/search-expectations.yaml，让“guidepost check”以后一直核对"), indent: 2)
            write(proposals.expectations)
        }
        if !proposals.unanswered.isEmpty {
            line(
                Wording(
                    "Nothing answers these: write a question with 'guidepost new faq ID', or expect in Content/search-expectations.yaml that there is no answer",
                    zh:
                        "这些没有答案：用 'guidepost new faq ID' 写一个问题；如果本来就不回答，就写进 Content/search-expectations.yaml"
                ), indent: 2)
            write(proposals.unanswered)
        }
    }

    private mutating func write(_ expectations: [QueryProposals.Expectation]) {
        for locale in report.locales where expectations.contains(where: { $0.locale == locale }) {
            line(Wording(verbatim: locale + ":"), indent: 4)
            for expectation in expectations where expectation.locale == locale {
                line(Wording(verbatim: expectation.line), indent: 6)
            }
        }
    }

    private mutating func writeNotes() {
        let notes = QueriesNotes(report, request).all
        if !notes.isEmpty { blankLine() }
        for note in notes { line(note) }
    }

    private func iso8601(_ day: Int) -> String { QueriesJSON.iso8601(day) }

    private func number(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }
}
