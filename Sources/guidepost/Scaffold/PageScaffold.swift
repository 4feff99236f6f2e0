import Metadata

/// The pages and notices that `guidepost new` begins: every field that the kind needs, with words between
/// `‹` and `›` to replace: what is left of them is an error (`TemplateTextRule`).
enum PageScaffold: String, CaseIterable {
    case faq, article, channel, notice

    /// So long a notice is shown unless somebody writes another last day.
    private static let daysOfNotice = 7

    /// Whether a name suits the kind: an id, and for an article also a path of ids.
    func accepts(_ id: String) -> Bool {
        let parts =
            self == .article
            ? id.split(separator: "/", omittingEmptySubsequences: false) : [id[...]]
        return parts.allSatisfy { isIdentifier($0) }
    }

    /// The files of a new page in a locale whose words lie in `folder`.
    ///
    /// `topic` is the id that a question begins with, where the site has topics; a notice begins on `today`.
    func files(
        id: String, locale: String, folder: String, topic: String?, today: CalendarDate
    ) -> [ScaffoldFile] {
        let chinese = locale.hasPrefix("zh")
        let topicLine = topic.map { "topic: " + $0 } ?? "# topic: an id from Content/topics.yaml"
        switch self {
        case .faq:
            return [
                ScaffoldFile(
                    path: "\(folder)/faq/\(id).md",
                    text: (chinese ? chineseQuestion : englishQuestion).replacing(
                        "TOPIC", with: topicLine))
            ]
        case .article:
            return [
                ScaffoldFile(
                    path: "\(folder)/articles/\(id).md",
                    text: chinese ? chineseArticle : englishArticle)
            ]
        case .notice:
            let until = today.adding(days: PageScaffold.daysOfNotice)
            return [
                ScaffoldFile(
                    path: "\(folder)/notices/\(id).md",
                    text: (chinese ? chineseNotice : englishNotice)
                        .replacing("FROM", with: today.iso8601)
                        .replacing("UNTIL", with: until.iso8601))
            ]
        case .channel:
            return [
                ScaffoldFile(
                    path: "Content/channels/\(id).yaml",
                    text: channelFacts(id, isChinese: chinese)),
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
    # Contacts are named by their channel, such as <channel:ID>; a number or address that is written out is an error.
    question: ‹The question as somebody would ask it?›
    answer: ‹The short answer in plain text. It stands alone, in search results too.›
    TOPIC
    also-asked: ["‹what people type, in their own words›"]
    escalate: [‹When to contact support at all›]
    ---
    ## What to try first

    1. ‹The first step.›
    2. ‹The second step.›

    """

private let chineseQuestion = """
    ---
    draft: yes
    # 联系方式用渠道的名字来写，例如 <channel:渠道>；直接写号码或地址会报错。
    question: ‹像用户那样提问？›
    answer: ‹简短的回答，纯文本，单独看也能懂；搜索结果里也会显示它。›
    TOPIC
    also-asked: [‹大家真正会输入的说法›]
    escalate: [‹什么情况下才需要联系客服›]
    ---
    ## 先试试这些

    1. ‹第一步。›
    2. ‹第二步。›

    """

private let englishArticle = """
    ---
    draft: yes
    # Contacts are named by their channel, such as <channel:ID>; a number or address that is written out is an error.
    title: ‹The title›
    description: ‹One sentence for lists and search engines.›
    ---
    ## ‹The first section›

    ‹Write here.›

    """

private let chineseArticle = """
    ---
    draft: yes
    # 联系方式用渠道的名字来写，例如 <channel:渠道>；直接写号码或地址会报错。
    title: ‹标题›
    description: ‹一句话简介，用在列表和搜索引擎里。›
    ---
    ## ‹第一节›

    ‹正文。›

    """

/// The facts of a channel about which nothing is known yet; a channel called after its kind is of that kind.
private func channelFacts(_ id: String, isChinese: Bool) -> String {
    let kinds = ["phone", "chat", "email", "social", "form"]
    let kind = kinds.first { id == $0 || id.hasPrefix($0 + "-") } ?? "chat"
    let example = examplePoint(kind)
    if isChinese {
        return """
            # 渠道的事实，各种语言通用。
            # kind（种类）：phone、chat、email、social 或 form
            kind: \(kind)
            # existence：官方自己说有，才写 confirmed；只是别人说的，写 reported
            existence: reported
            # points：官方的联系方式，例如 - value: \(example)。核对过官方页面以后，用
            # 'guidepost verify \(id) --by 姓名 --source 网址' 写上谁在哪天核对过；不能用命令行，就照 'guidepost check' 打印的那一行填
            # 只是别人说的号码、邮箱和账号，写进 Content/reported.yaml，不写在这里
            points: []
            # hours：unknown、always，或者 {zone: Asia/Jakarta, weekly: {mon-fri: "09:00-18:00"}}
            hours: unknown

            """
    }
    return """
        # What is true of the channel in every language.
        # kind: phone, chat, email, social or form
        kind: \(kind)
        # existence: confirmed once the service itself says so
        existence: reported
        # points: official contacts, such as - value: \(example). Once you have looked at the official page,
        # 'guidepost verify \(id) --by NAME --source URL' writes who checked them, and when; without a command line, fill
        # in the line that 'guidepost check' prints. What only others name belongs into Content/reported.yaml, not here
        points: []
        # hours: unknown, always, or {zone: Asia/Jakarta, weekly: {mon-fri: "09:00-18:00"}}
        hours: unknown

        """
}

/// A contact of the kind, from what is reserved for examples.
private func examplePoint(_ kind: String) -> String {
    switch kind {
    case "phone": "\"+12025550143\""
    case "email": "help@example.com"
    case "social": "\"@example\""
    default: "\"https://www.example.com/help/\""
    }
}

private let englishChannel = """
    ---
    draft: yes
    name: ‹The name in lists›
    summary: ‹One sentence on what it is for.›
    find-it:
      - ‹The first step to the official place that shows the current contact›
    steps:
      - ‹The first step of using it›
    ---
    ## Good to know

    ‹Write here.›

    """

private let chineseChannel = """
    ---
    draft: yes
    name: ‹列表里显示的名称›
    summary: ‹一句话说明它适合什么。›
    find-it:
      - ‹怎样找到显示最新联系方式的官方页面：第一步›
    steps:
      - ‹怎样使用：第一步›
    ---
    ## 须知

    ‹正文。›

    """

private let englishNotice = """
    ---
    draft: yes
    # Shown from the first to the last of these days, both whole.
    from: FROM
    until: UNTIL
    # scope: site, topic:ID or channel:ID, or a list such as [topic:funds, channel:chat]
    scope: site
    # severity: info, warning or critical
    severity: warning
    title: ‹A few words›
    ---
    ‹What has happened, and what to do until then.›

    """

private let chineseNotice = """
    ---
    draft: yes
    # 从 from 到 until 显示，首尾两天都算。
    from: FROM
    until: UNTIL
    # scope（放在哪里）：site（全站）、topic:编号、channel:编号，或者列表，例如 [topic:funds, channel:chat]
    scope: site
    # severity（轻重）：info、warning 或 critical
    severity: warning
    title: ‹几个字的标题›
    ---
    ‹出了什么事，在那之前该怎么做。›

    """
