/// A site with topics, questions and channels that ask for things, to be edited by tests.
func preparationSite(email: String = "points: []", url: String = "https://help.example.com/") throws
    -> TestSite
{
    try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: \(url)
        locales: [en, zh-CN]
        -- Content/topics.yaml --
        - {id: funds, urgency: today, needs: [private]}
        - {id: security, urgency: now, needs: [private]}
        -- Content/channels/chat.yaml --
        kind: chat
        existence: confirmed
        order: 1
        offers: [realtime, private]
        -- Content/channels/email.yaml --
        kind: email
        existence: confirmed
        order: 2
        offers: [written-record, private]
        \(email)
        -- Content/channels/social.yaml --
        kind: social
        existence: reported
        order: 3
        offers: [public]
        -- Content/en/contact/chat.md --
        ---
        name: Chat
        summary: Type.
        find-it: [Open the app.]
        prepare: [The transaction (where there is one), Your words.]
        after: [The day, The answer]
        ---
        -- Content/en/contact/email.md --
        ---
        name: E-mail
        summary: Write.
        find-it: [Open the app.]
        prepare: [the transaction, "A [picture](#how)"]
        after: [the day.]
        ---
        ## How {#how}

        Like this.
        -- Content/en/contact/social.md --
        ---
        name: Social media
        summary: Perhaps.
        find-it: [Open the app.]
        prepare: [A plain question]
        ---
        -- Content/en/topics/funds.md --
        ---
        name: Money
        prepare: [The transaction, "See [the terms](../articles/terms.md)", "The **state**: pending or done"]
        ---
        -- Content/en/topics/security.md --
        ---
        name: Security
        ---
        -- Content/en/faq/late.md --
        ---
        question: Late & lost?
        answer: Wait.
        topic: funds
        prepare: [The state, The bank's record]
        ---
        -- Content/en/faq/stolen.md --
        ---
        question: Stolen?
        answer: Now.
        topic: security
        ---
        -- Content/en/articles/terms.md --
        # Terms
        -- Content/zh-CN/contact/chat.md --
        ---
        name: 在线客服
        summary: 打字。
        find-it: [打开 App。]
        ---
        -- Content/zh-CN/contact/email.md --
        ---
        name: 邮件
        summary: 写信。
        find-it: [打开 App。]
        ---
        -- Content/zh-CN/contact/social.md --
        ---
        name: 社交媒体
        summary: 也许。
        find-it: [打开 App。]
        ---
        -- Content/zh-CN/topics/funds.md --
        ---
        name: 资金问题
        ---
        -- Content/zh-CN/topics/security.md --
        ---
        name: 账户安全
        ---
        -- Content/zh-CN/faq/late.md --
        ---
        question: 钱没到？
        answer: 等。
        topic: funds
        ---
        """)
}

/// What stands between two texts, without the white space of templates.
func part(of page: String, from start: String, to end: String) -> String {
    guard let first = page.firstRange(of: start),
        let last = page[first.upperBound...].firstRange(of: end)
    else { return "there is no '\(start)' … '\(end)'" }
    return page[first.lowerBound..<last.upperBound].split(separator: "\n")
        .map { $0.trimmingPrefix { $0 == " " } }.joined(separator: "\n")
}
