import Metadata
import SourceText

/// Further fields of pages, as `site.yaml` declares them.
extension Diagnostic {
    static func badExtraName(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExtraField, Wording("'\(name)' is no name of a field", zh: "“\(name)”不能用作字段名"),
            at: location,
            fix: Fix(
                Wording("use lower-case letters, digits and single hyphens", zh: "只用小写字母、数字和单个连字符"))
        )
    }
    static func tooManyExtraFields(
        _ count: Int, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badExtraField,
            Wording(
                "a kind of page has at most \(limit) further fields, not \(count)",
                zh: "一种页面最多有 \(limit) 个自定义字段，这里有 \(count) 个"),
            at: location)
    }
    static func extraFieldExists(_ name: String, of kind: Wording, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badExtraField,
            Wording(
                "every \(kind.english) has a field '\(name)' already",
                zh: "每个\(kind.chinese)已经有字段“\(name)”"), at: location,
            fix: Fix(Wording("choose another name", zh: "换一个名字")))
    }
    static func unknownExtraKind(_ name: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .badExtraField,
            Wording(
                "'\(name)' is no kind of page that can have further fields",
                zh: "“\(name)”不是可以加自定义字段的页面类型"),
            at: location,
            notes: [
                Note(
                    Wording("kinds are ", zh: "可以写：")
                        + .list(PageFacts.kindsWithExtraFields))
            ],
            fix: .didYouMean(nearest))
    }
    static func unknownExtraType(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExtraField,
            Wording(
                "a further field is text, date, flag, url, integer, or a list of words",
                zh: "自定义字段的类型是 text、date、flag、url、integer，或一列词语"),
            at: location,
            fix: Fix(
                Wording(
                    "write one of these, or a list such as [basic, advanced]",
                    zh: "写其中一种，或写列表，例如 [basic, advanced]")))
    }
    static func notAText(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExtraField,
            Wording(
                "'\(key)' must be a text, or texts by form", zh: "“\(key)”必须是一段文字，或按单复数形式写的几段文字"),
            at: location)
    }
}
