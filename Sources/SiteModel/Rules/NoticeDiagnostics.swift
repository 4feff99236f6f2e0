import Metadata
import SourceText

/// Banners with a beginning and an end.
extension Diagnostic {
    static func badScope(_ scope: String, at location: SourceLocation) -> Diagnostic {
        let isWhole = ["all", "everywhere", "全站", "全部"].contains(scope)
        return Diagnostic(
            .badNotice,
            Wording(
                "'\(scope)' is no scope: a notice stands on the whole site, or on the pages of a topic or a channel",
                zh: "“\(scope)”不是范围：通知放在整个网站，或者某个主题、某个渠道的页面上"), at: location,
            fix: isWhole
                ? .didYouMean("site")
                : Fix(
                    Wording(
                        "write site, topic:ID or channel:ID", zh: "写 site、topic:编号 或 channel:编号")))
    }
    static func noticeEndsBeforeItBegins(
        _ from: CalendarDate, _ until: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badNotice,
            Wording(
                "the notice would end on \(until.iso8601), before it begins on \(from.iso8601)",
                zh: "通知 \(from.iso8601) 才开始，却在 \(until.iso8601) 就结束"), at: location,
            fix: Fix(
                Wording(
                    "write the last day on which it is to be shown", zh: "写上显示它的最后一天")))
    }
    static func headingInNotice(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badNotice,
            Wording(
                "a notice has no headings: it stands above that of each page",
                zh: "通知里不能有标题：它放在各个页面的标题上面"), at: location,
            fix: Fix(
                Wording("write it as 'title' between the '---' lines", zh: "写进“---”之间的“title”")))
    }
    static func fragmentInNotice(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badNotice,
            Wording("a notice is short and holds no fragments", zh: "通知要简短，里面不能放片段"),
            at: location,
            fix: Fix(
                Wording(
                    "write one sentence, and link to a page that says more",
                    zh: "写一句话，再链接到说明更多的页面")))
    }
    static func emptyNotice(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badNotice, Wording("this notice says nothing", zh: "这条通知没有内容"), at: location,
            fix: Fix(
                Wording(
                    "write below the second '---' what has happened and what to do",
                    zh: "在第二个“---”下面写：出了什么事、该怎么做")))
    }
    static func longNotice(_ count: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badNotice,
            Wording(
                "a notice has at most \(limit) characters, this one \(count)",
                zh: "一条通知最多 \(limit) 个字，这条有 \(count) 个"), at: location,
            fix: Fix(
                Wording(
                    "keep what to do, and link to a page that says more",
                    zh: "只留该怎么做，再链接到说明更多的页面")))
    }
    static func pastNotice(
        _ id: String, _ until: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .pastNotice,
            Wording(
                "the notice '\(id)' ended on \(until.iso8601), more than a month ago",
                zh: "通知“\(id)”在 \(until.iso8601) 就结束了，已经过了一个多月"), at: location,
            fix: Fix(Wording("remove the file; no page shows it", zh: "删掉这个文件；没有页面显示它了")))
    }
    static func manyNotices(_ count: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .manyNotices,
            Wording(
                "\(count) notices are critical today: of more than \(limit) nobody reads the next",
                zh: "今天有 \(count) 条“critical”通知：超过 \(limit) 条，后面的就没人看了"), at: location,
            fix: Fix(
                Wording(
                    "write 'severity: warning' where readers need not act at once, or put two into one",
                    zh: "不必马上处理的写“severity: warning”，或者两条合成一条")))
    }
}
