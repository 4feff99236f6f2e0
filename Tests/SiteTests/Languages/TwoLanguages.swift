import TestSupport
import Testing

/// A small site in English, half of which is in Chinese, too.
enum TwoLanguages {
    static func site(_ more: String = "") throws -> TestSite {
        try TestSite(
            """
            -- Content/site.yaml --
            title: {en: Help, zh-CN: 帮助}
            description: {en: What to do., zh-CN: 怎么办。}
            url: https://help.example.com/
            locales: [en, zh-CN]
            publisher: {name: {en: The Guide, zh-CN: 指南}, relation: independent, about: Pay}
            -- Content/topics.yaml --
            - {id: funds, urgency: today, needs: []}
            -- Content/channels/phone.yaml --
            kind: phone
            existence: confirmed
            points: []
            hours: unknown
            -- Content/en/home.md --
            # Start here
            -- Content/en/contact/phone.md --
            ---
            name: Phone
            summary: Talk to somebody.
            find-it: [Open the app.]
            ---
            -- Content/en/topics/funds.md --
            ---
            name: Money
            ---
            -- Content/en/faq/late.md --
            ---
            question: Where is my money?
            answer: Wait.
            topic: funds
            updated: 2026-11-01
            aliases: [/late/]
            ---
            See [lost](lost.md), <topic:funds> and [the rest](../articles/more.md#two).
            -- Content/en/faq/lost.md --
            ---
            question: Is it lost?
            answer: No.
            topic: funds
            updated: 2026-11-02
            ---
            -- Content/en/articles/more.md --
            # More

            ## Two

            Text.
            -- Content/zh-CN/home.md --
            # 从这里开始
            -- Content/zh-CN/faq/lost.md --
            ---
            question: 丢了吗？
            answer: 没有。
            topic: funds
            ---
            见[到账](late.md)。
            \(more)
            """)
    }

    static func built(_ more: String = "") throws -> TestSite {
        let site = try site(more)
        try site.build()
        return site
    }
}
