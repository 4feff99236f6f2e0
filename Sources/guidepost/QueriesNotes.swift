import AccessLog
import SiteBuilder
import SourceText

/// What the lists of `guidepost queries` leave out, and why.
struct QueriesNotes {
    private let report: QueryReport
    private let request: QueryRequest

    init(_ report: QueryReport, _ request: QueryRequest) {
        self.report = report
        self.request = request
    }

    /// The notes that apply, a line each.
    var all: [Wording] { openings + leftOut + passedOver }

    /// Why nothing is told of what was opened.
    private var openings: [Wording] {
        guard report.counts.searches > 0, !report.tellsOpenings else { return [] }
        if !report.counts.namesReferers {
            return [
                Wording(
                    "the log is in the common format, which does not tell what was opened: let the web host write the combined one",
                    zh: "日志是 common 格式，看不出打开了什么：请让网站服务器写 combined 格式")
            ]
        }
        return [
            Wording(
                "no request names a search as the page that led to it, so nobody can tell which results were opened",
                zh: "没有一次请求注明来自搜索页面，所以看不出打开了哪些结果")
        ]
    }

    /// What is counted and not listed.
    private var leftOut: [Wording] {
        let counts = report.counts
        var notes: [Wording] = []
        func note(_ count: Int, _ english: (String) -> String, zh chinese: String) {
            guard count > 0 else { return }
            notes.append(Wording(english(count == 1 ? "1 " : "\(count) "), zh: chinese))
        }
        note(
            report.rare,
            {
                "\($0)of the different queries \(verb(report.rare)) asked fewer than \(request.least) times and not listed; --least 1 lists all"
            },
            zh: "\(report.rare) 种搜索少于 \(request.least) 次，没有列出；--least 1 列出全部")
        note(
            counts.redacted,
            { "\($0)held what looks like a number, an address or a code, which was taken out" },
            zh: "\(counts.redacted) 次含有像号码、地址或验证码的内容，已经去掉")
        note(
            counts.onlyPrivate, { "\($0)of these held nothing else" },
            zh: "其中 \(counts.onlyPrivate) 次没有别的内容")
        note(
            counts.robots,
            { "\($0)by programs that name themselves \(verb(counts.robots)) left out" },
            zh: "没有算上程序自己报名的 \(counts.robots) 次")
        note(
            counts.unusable,
            { "\($0)asked for nothing, or \(verb(counts.unusable)) too long or no text" },
            zh: "\(counts.unusable) 次没有内容、太长或者不是文字")
        note(
            report.mostMissed,
            { _ in
                "the log has more different queries than are counted: what was asked at most \(report.mostMissed) times may be missing"
            },
            zh: "不同的搜索太多，没有全部计数：不超过 \(report.mostMissed) 次的可能缺少")
        note(
            report.notReplayed,
            { "\($0)rarer queries \(verb(report.notReplayed)) not asked of the search" },
            zh: "较少见的 \(report.notReplayed) 种没有重新搜索")
        return notes
    }

    /// Lines of the log that say nothing here.
    private var passedOver: [Wording] {
        var notes: [Wording] = []
        let counts = report.counts
        if counts.requests > 0, counts.searches + counts.openings + counts.robots == 0 {
            notes.append(
                Wording(
                    "no request is for a search page of the site, such as \(report.searchPath)?q=…; --base-url names the address of the site, where site.yaml has another",
                    zh:
                        "没有一次请求是打开搜索页面的，例如 \(report.searchPath)?q=…；如果网站的网址和 site.yaml 里的不同，用 --base-url 指明"
                ))
        }
        let lines = report.log.unreadable + report.log.tooLong
        if lines > 0 {
            notes.append(
                Wording(
                    "lines of the log that say no request: \(lines)", zh: "日志里看不懂的行：\(lines)"))
        }
        if counts.otherHosts > 0 {
            let count = counts.otherHosts
            notes.append(
                Wording(
                    "requests to other hosts: \(count); --base-url names the address of the site, where site.yaml has another",
                    zh: "发给别的网站的请求：\(count)；如果网站的网址和 site.yaml 里的不同，用 --base-url 指明"))
        }
        return notes
    }

    private func verb(_ count: Int) -> String { count == 1 ? "was" : "were" }
}
