/// The pages that `guidepost new` begins: every field that the kind needs, with words to replace.
enum PageScaffold: String, CaseIterable {
    case faq, article, channel

    /// Whether a name suits the kind: an id, and for an article also a path of ids.
    func accepts(_ id: String) -> Bool {
        let parts =
            self == .article
            ? id.split(separator: "/", omittingEmptySubsequences: false) : [id[...]]
        return parts.allSatisfy { part in
            part.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
                .allSatisfy {
                    !$0.isEmpty
                        && $0.allSatisfy { byte in
                            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                        }
                }
        }
    }

    /// The files of a new page in a locale whose words lie in `folder`.
    func files(id: String, locale: String, folder: String) -> [ScaffoldFile] {
        let chinese = locale.hasPrefix("zh")
        switch self {
        case .faq:
            return [
                ScaffoldFile(
                    path: "\(folder)/faq/\(id).md",
                    text: chinese ? chineseQuestion : englishQuestion)
            ]
        case .article:
            return [
                ScaffoldFile(
                    path: "\(folder)/articles/\(id).md",
                    text: chinese ? chineseArticle : englishArticle)
            ]
        case .channel:
            return [
                ScaffoldFile(path: "Content/channels/\(id).yaml", text: channelFacts),
                ScaffoldFile(
                    path: "\(folder)/contact/\(id).md",
                    text: chinese ? chineseChannel : englishChannel),
            ]
        }
    }
}

private let englishQuestion = """
    ---
    draft: yes
    question: The question as somebody would ask it?
    answer: The short answer in plain text. It stands alone, in search results too.
    # topic: an id from Content/topics.yaml
    also-asked: [what people type, in their own words]
    escalate: [When to contact support at all]
    ---
    ## What to try first

    1. The first step.
    2. The second step.

    """

private let chineseQuestion = """
    ---
    draft: yes
    question: 像用户那样提问？
    answer: 简短的回答，纯文本，单独看也能懂；搜索结果里也会显示它。
    # topic: Content/topics.yaml 里的一个 id
    also-asked: [大家真正会输入的说法]
    escalate: [什么情况下才需要联系客服]
    ---
    ## 先试试这些

    1. 第一步。
    2. 第二步。

    """

private let englishArticle = """
    ---
    draft: yes
    title: The title
    description: One sentence for lists and search engines.
    ---
    ## The first section

    Write here.

    """

private let chineseArticle = """
    ---
    draft: yes
    title: 标题
    description: 一句话简介，用在列表和搜索引擎里。
    ---
    ## 第一节

    正文。

    """

private let channelFacts = """
    # What is true of the channel in every language. Fields: see the manual.
    kind: email
    existence: reported
    status: active
    points: []
    hours: unknown
    response: {speed: uncertain, basis: general}
    offers: [written-record, attachments, private]

    """

private let englishChannel = """
    ---
    name: E-mail
    summary: For matters that can wait and need a written record.
    find-it:
      - Open the official app.
      - Look under Help, then Contact us.
    steps:
      - Write down what happened, and when.
    ---
    ## Good to know

    Write here.

    """

private let chineseChannel = """
    ---
    name: 电子邮件
    summary: 适合不紧急、需要书面记录的问题。
    find-it:
      - 打开官方 App。
      - 在“帮助”里找到“联系我们”。
    steps:
      - 写清发生了什么、在什么时间。
    ---
    ## 须知

    正文。

    """
