import Metadata
public import SourceText

extension RecordKind {
    /// Every kind with its fields, as Markdown: a heading and a table for each.
    public static func reference(in language: Language) -> String {
        allCases.map { $0.section(in: language) }.joined(separator: "\n")
    }

    private func section(in language: Language) -> String {
        "## " + name.text(in: language) + "\n\n`" + files + "`"
            + (isFile
                ? "" : Wording(": between the `---` lines", zh: "：两行 `---` 之间").text(in: language))
            + "\n\n" + FieldReference(language: language).table(of: fields)
    }

    /// The fields of a record, also of one in a list; what is by locale and query alone has none.
    private var fields: [Field] {
        switch type(locales: ["zh-CN"]) {
        case .map(let fields), .list(.map(let fields)), .mapping(.map(let fields)): fields
        case let type:
            [Field("zh-CN", type.valueType, Wording("By the tag of each locale", zh: "按语言版本分"))]
        }
    }

    /// What the kind is called.
    private var name: Wording {
        switch self {
        case .site: Wording("The site", zh: "网站")
        case .channel: Wording("Facts of a channel", zh: "渠道的事实")
        case .channelPage: Wording("Words of a channel", zh: "渠道的文字")
        case .topic: Wording("Facts of topics", zh: "主题的事实")
        case .topicPage: Wording("Words of a topic", zh: "主题的文字")
        case .faq: Wording("A question", zh: "问题")
        case .article: Wording("An article", zh: "文章")
        case .fragment: Wording("A fragment", zh: "片段")
        case .notice: Wording("A notice", zh: "通知")
        case .terms: Wording("Names and menu paths", zh: "名称和菜单路径")
        case .reported: Wording("Reported contacts", zh: "别人提到的联系方式")
        case .synonyms: Wording("Synonyms", zh: "同义词")
        case .expectations: Wording("What searches must find", zh: "搜索预期")
        }
    }
}

extension FieldType {
    /// What a table with free keys holds.
    fileprivate var valueType: FieldType {
        if case .mapping(let type) = self { type } else { self }
    }
}
