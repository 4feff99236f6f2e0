import AccessLog
import SiteBuilder
import SourceText

/// Writes what a log told of the search, for machines.
enum QueriesJSON {
    /// One object, with a line ending behind it.
    static func text(of report: QueryReport) -> String {
        var json = JSONWriter(.indented, in: .file)
        json.object { json in
            json.member("version", 1)
            if let days = report.counts.days {
                json.member("first-day", iso8601(days.lowerBound))
                json.member("last-day", iso8601(days.upperBound))
            }
            json.object("counts") { write(report, to: &$0) }
            json.member("tells-openings", report.tellsOpenings)
            for (name, rows) in [
                ("commonest", report.commonest), ("unsure", report.unsure),
                ("unopened", report.unopened),
            ] {
                json.array(name) { json in
                    for row in rows { json.object { write(row, to: &$0) } }
                }
            }
            json.object("proposals") { write(report.proposals, to: &$0) }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    /// A day such as 20261127 as people and machines read it.
    static func iso8601(_ day: Int) -> String {
        func digits(_ number: Int, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        return digits(day / 10_000, 4) + "-" + digits(day / 100 % 100, 2) + "-"
            + digits(day % 100, 2)
    }

    private static func write(_ report: QueryReport, to json: inout JSONWriter) {
        let counts = report.counts
        json.member("requests", counts.requests)
        json.member("searches", counts.searches)
        json.member("openings", counts.openings)
        json.member("redacted", counts.redacted)
        json.member("only-private", counts.onlyPrivate)
        json.member("robots", counts.robots)
        json.member("unusable", counts.unusable)
        json.member("rare", report.rare)
        json.member("not-replayed", report.notReplayed)
        json.member("most-missed", report.mostMissed)
        json.member("other-hosts", counts.otherHosts)
        json.member("unreadable-lines", report.log.unreadable + report.log.tooLong)
    }

    private static func write(_ row: QueryReport.Row, to json: inout JSONWriter) {
        json.member("query", row.text)
        json.member("locale", row.locale)
        json.member("searches", row.searches)
        json.member("openings", row.openings)
        json.member("most-missed", row.mostMissed)
        json.member("sure", row.isSure)
        json.member("first", row.first?.url)
        json.member("first-openings", row.firstOpenings)
        json.array("opened") { json in
            for page in row.opened {
                json.object { json in
                    json.member("url", page.url)
                    json.member("count", page.count)
                    if let place = page.place { json.member("place", place) }
                }
            }
        }
    }

    private static func write(_ proposals: QueryProposals, to json: inout JSONWriter) {
        json.array("words") { json in
            for words in proposals.words {
                json.object { json in
                    json.member("path", words.path)
                    json.member("line", words.line)
                    json.member("openings", words.openings)
                }
            }
        }
        for (name, list) in [
            ("expectations", proposals.expectations), ("unanswered", proposals.unanswered),
        ] {
            json.array(name) { json in
                for expectation in list {
                    json.object { json in
                        json.member("locale", expectation.locale)
                        json.member("line", expectation.line)
                    }
                }
            }
        }
    }
}
