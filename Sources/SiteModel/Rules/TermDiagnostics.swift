import Metadata
import SourceText

/// Names and menu paths of the app.
extension Diagnostic {
    static func badTermID(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badTerm,
            Wording(
                "'\(id)' is no id: an id has lower-case letters, digits and single hyphens",
                zh: "“\(id)”不能当编号：编号只用小写字母、数字和单个连字符"), at: location,
            fix: Fix(
                Wording(
                    "name the term such as 'help-centre'", zh: "换一个编号，例如“help-centre”")))
    }
    static func longTerm(_ id: String, limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badTerm,
            Wording(
                "a step of the term '\(id)' is one line of at most \(limit) bytes",
                zh: "术语“\(id)”的一步只能写一行，最多 \(limit) 个字节"), at: location,
            fix: Fix(
                Wording(
                    "write what the app shows there, and a menu path as a list: [Me, Help centre]",
                    zh: "只写应用里显示的字；菜单路径写成列表：[我的, 帮助中心]")))
    }
    static func longMenuPath(
        _ id: String, _ count: Int, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badTerm,
            Wording(
                "the menu path '\(id)' has at most \(limit) steps, this one \(count)",
                zh: "菜单路径“\(id)”最多 \(limit) 步，这里有 \(count) 步"), at: location)
    }
    static func checkOfTermByNobody(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badTerm, Wording("'\(name)' names nobody", zh: "“\(name)”不是人名"), at: location,
            fix: Fix(Wording("write who looked", zh: "写上是谁看的")))
    }
    static func checkOfTermInFuture(
        _ day: CalendarDate, today: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badTerm,
            Wording(
                "'\(day.iso8601)' has not come yet, so nobody can have looked on it",
                zh: "“\(day.iso8601)”还没到，不可能有人在那天看过"), at: location,
            fix: Fix(
                Wording(
                    "write the day of the check; today is \(today.iso8601)",
                    zh: "写上核对那天的日期；今天是 \(today.iso8601)")))
    }
    static func staleTerm(
        _ term: Term, reviewBy: CalendarDate, block: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .staleTerm,
            Wording(
                "nobody has looked at the term '\(term.id)' after \(reviewBy.iso8601), when that was due",
                zh: "术语“\(term.id)”最迟该在 \(reviewBy.iso8601) 重新核对，之后没有人看过"), at: location,
            fix: recheck(block))
    }
    static func uncheckedTerm(_ term: Term, block: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .staleTerm,
            Wording(
                "nothing says when somebody last looked at the term '\(term.id)'",
                zh: "没有写术语“\(term.id)”上次是什么时候核对的"), at: location, fix: recheck(block))
    }
    static func termReviewSoon(
        _ term: Term, reviewBy: CalendarDate, block: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .reviewSoon,
            Wording(
                "the term '\(term.id)' must be looked at again by \(reviewBy.iso8601)",
                zh: "术语“\(term.id)”最迟要在 \(reviewBy.iso8601) 重新核对"), at: location,
            fix: recheck(block))
    }
    private static func recheck(_ block: String) -> Fix {
        Fix(
            Wording(
                "look into the app or at the official page; where it still says so, write this as 'verified' "
                    + "of the term, with who looked ('by') and the address of the page ('source'), if there is one:",
                zh: "看一看应用或者官方页面；如果还是这样写，就把下面这一项作为术语的“verified”，"
                    + "填上是谁看的（by）和页面的网址（source，没有就不写）："), lines: [block])
    }
    static func unknownTerm(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownTerm,
            Wording("no term is called '\(id)'", zh: "没有叫“\(id)”的术语"), at: location,
            fix: .didYouMean(nearest)
                ?? Fix(
                    Wording(
                        "add it to Content/terms.yaml, or write the name out",
                        zh: "把它加进 Content/terms.yaml，或者直接写出名称")))
    }
    static func linkToTerm(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badTerm,
            Wording(
                "a term is a name, no page to link to", zh: "术语是一个名称，不是可以链接的页面"),
            at: location,
            fix: Fix(
                Wording(
                    "write <term:\(id)> in place of the whole link",
                    zh: "整个链接改写成 <term:\(id)>")))
    }
    static func unusedTerm(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusedTerm,
            Wording("no page uses the term '\(id)'", zh: "没有页面用到术语“\(id)”"), at: location,
            fix: Fix(
                Wording(
                    "write <term:\(id)> where pages name it, or remove it",
                    zh: "在提到它的地方写 <term:\(id)>，或者删掉它")))
    }
    static func termWithoutLocale(
        _ id: String, _ locale: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .untranslated,
            Wording(
                "the term '\(id)' has no name in '\(locale)': readers there see that of the default locale",
                zh: "术语“\(id)”没有“\(locale)”的名称：那里的读者看到的是默认语言的名称"), at: location,
            fix: Fix(Wording("add '\(locale): …'", zh: "加上“\(locale): …”")))
    }
}
