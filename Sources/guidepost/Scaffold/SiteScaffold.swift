import SourceText

/// The site that `guidepost init` begins: small, complete, and free of errors.
enum SiteScaffold {
    /// The languages in which a new site can be written.
    static let locales = ["en", "zh-CN"]

    /// The one of those that another way to write a language comes to: `zh`, `zh_CN`, `zh-Hans`, `en-US`, `EN`.
    static func nearestLocale(to tag: String) -> String? {
        let language = tag.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "." }
        let same = locales.first { $0.prefix { $0 != "-" } == language }
        // The country is often written for the language.
        return same
            ?? (language == "cn"
                ? "zh-CN" : tag.utf8.count < 3 ? nil : nearestName(to: tag, among: locales))
    }

    /// The files of a new site in a locale; nil where there is none in that language.
    static func files(locale: String) -> [ScaffoldFile]? {
        switch locale {
        case "en": common("en", "Help", "How can we help?") + english
        case "zh-CN": common("zh-CN", "帮助中心", "有什么可以帮你？") + chinese
        default: nil
        }
    }

    private static func common(
        _ locale: String, _ title: String, _ description: String
    ) -> [ScaffoldFile] {
        let trust = locale == "en" ? englishTrust : chineseTrust
        let points =
            locale == "en"
            ? "The official address, such as - value: help@example.com; 'guidepost check' then says how to prove it."
            : "官方邮箱，例如 - value: help@example.com；写好以后，'guidepost check' 会说怎样注明核对过。"
        let comments = locale == "en" ? englishComments : chineseComments
        return [
            ScaffoldFile(
                path: "Content/site.yaml",
                text: """
                    title: \(title)
                    description: \(description)
                    # \(comments.url)
                    url: https://help.example.com/
                    locales: [\(locale)]
                    \(trust)

                    """),
            ScaffoldFile(
                path: "Content/topics.yaml",
                text: """
                    # \(comments.topics)
                    - {id: security, urgency: now, needs: [realtime, private]}
                    - {id: account, urgency: normal, needs: [private]}

                    """),
            ScaffoldFile(
                path: "Content/channels/email.yaml",
                text: """
                    kind: email
                    existence: confirmed
                    # \(points)
                    points: []
                    hours: unknown
                    response: {speed: days, basis: general}
                    offers: [written-record, attachments, private]

                    """),
            ScaffoldFile(
                path: "Public/.gitignore",
                text: """
                    # \(comments.output)
                    *
                    !.gitignore

                    """),
        ]
    }

    /// What the files in every language say of themselves.
    private struct Comments {
        let url: String
        let topics: String
        let output: String
    }
    private static let englishComments = Comments(
        url: "Where the site is published; links in sitemaps and canonical addresses need it.",
        topics: "The kinds of problem, most urgent first.",
        output: "The rendered site is made by `guidepost build`.")
    private static let chineseComments = Comments(
        url: "网站发布到哪里；站点地图和页面的正式网址要用到它。",
        topics: "问题的种类，最急的排在最前面。",
        output: "生成的网站，由 `guidepost build` 写出。")

    /// How a site says what is official, as comments of `site.yaml`.
    private static let englishTrust = """
        # The service's own hosts: what proves a contact lies on one of them, and /verify/ compares with them.
        # One is {host: example.com, of: The service, source: "https://example.com/about/"}, between the brackets.
        official-hosts: []
        # With this, no number, hour or reply time is published without a page on an official host:
        # require-source: official
        # Contacts that others name but nobody confirmed, and known impostors, stand in Content/reported.yaml:
        # - {value: "+12025550143", kind: phone, verdict: unconfirmed, on: 2026-01-31, source: "https://www.example.org/post/"}
        """
    private static let chineseTrust = """
        # 官方自己的网站：核对联系方式要以它们为准，/verify/ 也拿它们来比对。
        # 一个写成 {host: example.com, of: 官方, source: "https://example.com/about/"}，放在方括号里。
        official-hosts: []
        # 加上这一行，号码、时间、回复时限没有官方网页作依据就不能发布：
        # require-source: official
        # 别人提到、没有证实的联系方式，还有已知的冒名者，写在 Content/reported.yaml 里：
        # - {value: "+12025550143", kind: phone, verdict: unconfirmed, on: 2026-01-31, source: "https://www.example.org/post/"}
        """

    private static let english = [
        ScaffoldFile(
            path: "Content/en/home.md",
            text: """
                ---
                title: How can we help?
                ---
                Search above, or choose what your question is about.

                """),
        ScaffoldFile(
            path: "Content/en/contact/email.md",
            text: """
                ---
                name: E-mail
                summary: For matters that can wait and need a written record.
                find-it:
                  - Open the official app.
                  - The address stands under Help, Contact us.
                steps:
                  - Say in the subject what it is about.
                  - Describe what happened, and when.
                prepare: [The time and the amount, A screenshot]
                limits: [The answer takes longer than a call]
                ---

                """),
        ScaffoldFile(
            path: "Content/en/topics/security.md",
            text:
                "---\nname: Security\ndescription: Somebody else may be using your account.\n---\n"),
        ScaffoldFile(
            path: "Content/en/topics/account.md",
            text: "---\nname: Account\ndescription: Logging in, and changing your details.\n---\n"),
        ScaffoldFile(
            path: "Content/en/faq/cannot-log-in.md",
            text: """
                ---
                question: Why can I not log in?
                answer: Check your connection and your password first; a locked account needs support.
                topic: account
                also-asked: [login failed, forgot my password]
                escalate: [Your account is locked]
                ---
                ## Try this first

                1. Switch between Wi-Fi and mobile data.
                2. Reset your password.

                Still locked out? Write to us by <channel:email>.

                """),
    ]

    private static let chinese = [
        ScaffoldFile(
            path: "Content/zh-CN/home.md",
            text: """
                ---
                title: 有什么可以帮你？
                ---
                在上面搜索，或者选择问题的类别。

                """),
        ScaffoldFile(
            path: "Content/zh-CN/contact/email.md",
            text: """
                ---
                name: 电子邮件
                summary: 适合不紧急、需要书面记录的问题。
                find-it:
                  - 打开官方 App。
                  - 在“帮助”里的“联系我们”查看邮箱地址。
                steps:
                  - 在主题里写明是什么问题。
                  - 说清发生了什么、在什么时间。
                prepare: [时间和金额, 截图]
                limits: [回复比电话慢]
                ---

                """),
        ScaffoldFile(
            path: "Content/zh-CN/topics/security.md",
            text: "---\nname: 账户安全\ndescription: 怀疑有人在用你的账户。\n---\n"),
        ScaffoldFile(
            path: "Content/zh-CN/topics/account.md",
            text: "---\nname: 账户与资料\ndescription: 登录和修改个人资料。\n---\n"),
        ScaffoldFile(
            path: "Content/zh-CN/faq/cannot-log-in.md",
            text: """
                ---
                question: 登录不了怎么办？
                answer: 先检查网络和密码；账户被锁定时再联系客服。
                topic: account
                also-asked: [登不上, 忘记密码]
                escalate: [账户被锁定]
                ---
                ## 先试试这些

                1. 在 Wi-Fi 和移动数据之间切换。
                2. 重置密码。

                还是不行？通过<channel:email>联系我们。

                """),
    ]
}
