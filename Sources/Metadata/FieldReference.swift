public import SourceText

/// Lists fields for people: a Markdown table of what each is called, what it can hold and what it means.
///
/// The fields of a table within a field follow it, named with it: `publisher.name`.
public struct FieldReference: Sendable {
    private let language: Language

    /// Prepares to list fields in a language.
    public init(language: Language) {
        self.language = language
    }

    /// The table of a kind of record.
    public func table(of fields: [Field]) -> String {
        let heads = [
            Wording("Field", zh: "字段"), Wording("Holds", zh: "内容"), Wording("Meaning", zh: "含义"),
        ]
        return row(heads.map { $0.text(in: language) }) + row(heads.map { _ in "---" })
            + rows(of: fields, within: "")
    }

    private func rows(of fields: [Field], within owner: String) -> String {
        fields.map { field in
            let must = field.isRequired ? Wording(" (required)", zh: "（必填）") : Wording(verbatim: "")
            let name = Wording(verbatim: "`\(owner)\(field.name)`") + must
            return row([name, field.type.contents, field.meaning].map { $0.text(in: language) })
                + rows(of: field.type.ownFields, within: owner + field.name + ".")
        }.joined()
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
}

extension FieldType {
    /// The fields of the tables that a value can be or hold.
    fileprivate var ownFields: [Field] {
        switch self {
        case .map(let fields): fields
        case .list(let item): item.ownFields
        case .mapping(let type): type.ownFields
        case .either(let types): types.flatMap(\.ownFields)
        default: []
        }
    }

    /// What a value is, in a few words of Markdown.
    fileprivate var contents: Wording {
        switch self {
        case .text: Wording("text", zh: "文字")
        case .identifier: Wording("a name such as `late-funds`", zh: "名字，例如 `late-funds`")
        case .date: Wording("a day, `2026-01-31`", zh: "日期，例如 `2026-01-31`")
        case .integer(let bounds):
            Wording(
                "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)",
                zh: "整数，\(bounds.lowerBound) 到 \(bounds.upperBound)")
        case .flag(let on, let off): Wording("`\(on)` or `\(off)`", zh: "`\(on)` 或 `\(off)`")
        case .word(let words):
            Wording(verbatim: words.map { "`\($0)`" }.joined(separator: ", "))
        case .url: Wording("an address, `https://…`", zh: "网址，`https://…`")
        case .list(let item): Wording("list: ", zh: "列表：") + item.contents
        case .map: Wording("the fields below", zh: "下面这些字段")
        case .mapping(let type): Wording("by name: ", zh: "按名字：") + type.contents
        case .either(let types):
            types.dropFirst().reduce(types[0].contents) {
                $0 + Wording("; or ", zh: "；或者 ") + $1.contents
            }
        case .any: Wording("see its page", zh: "见它的说明")
        }
    }
}
