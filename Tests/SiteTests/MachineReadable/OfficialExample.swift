/// A small site of a service that does not exist, in two locales, below a base path: whatever machines are told is in it.
///
/// Its first contact was verified too long ago, of which each build warns.
enum OfficialExample {
    static func site() throws -> TestSite { try TestSite(archive) }

    /// The site, built as on a day.
    static func built(on today: String = "2026-11-23") throws -> TestSite {
        let site = try site()
        site.today = today
        try site.buildInSpiteOfWarnings()
        return site
    }

    private static let archive = #"""
        -- Content/site.yaml --
        title: Tally & Co. help
        description: Help with the Tally wallet.
        url: https://help.example.com/help/
        locales: [en, zh-CN]
        publisher: {name: Tally, relation: official}
        official-hosts:
          - {host: example.com, of: Tally, source: "https://www.example.com/about"}
        checks: {missing-words: off}
        -- Content/topics.yaml --
        - {id: security, urgency: now, needs: [realtime, private]}
        - {id: other, urgency: normal}
        -- Content/channels/phone.yaml --
        kind: phone
        order: 1
        existence: confirmed
        points:
          - value: "+12025550143"
            verified:
              on: 2026-01-01
              by: Ann
              source: https://www.example.com/contact
              digest: 0dcb88d2001d8591
          - value: "+442079460123"
            display: "+44 20 7946 0123"
            label: From abroad
            verified:
              on: 2026-11-01
              by: Ann
              source: https://www.example.com/contact
              digest: 888e2dc27f6ee972
          - value: "5550143"
            country: US
            verified:
              on: 2026-11-01
              by: Ann
              source: https://www.example.com/contact
              digest: 46b6375d06dc7f30
        hours:
          zone: Europe/Berlin
          weekly: {mon-thu: "09:00-18:00", fri: ["09:00-12:00", "22:00-02:00"], sun: "00:00-24:00"}
          exceptions:
            - {date: 2026-11-20, closed: yes, reason: A past day}
            - {from: 2026-12-24, to: 2026-12-26, closed: yes, reason: Holidays}
            - {date: 2026-12-31, spans: ["10:00-14:00"]}
          valid-through: 2027-01-31
        response: {speed: immediate, basis: official, source: "https://www.example.com/contact"}
        cost: free
        languages: [en, zh-CN]
        offers: [realtime, identity-check, private]
        -- Content/channels/email.yaml --
        kind: email
        order: 2
        existence: confirmed
        status: degraded
        points:
          - value: help@example.com
            verified:
              on: 2026-11-01
              by: Ann
              source: https://www.example.com/contact
              digest: 7cb294a3051ba6ad
        hours: always
        offers: [attachments, written-record, private]
        -- Content/channels/chat.yaml --
        kind: chat
        order: 3
        existence: confirmed
        status: paused
        points:
          - value: "https://chat.example.com/start?from=a&to=b"
            verified:
              on: 2026-11-01
              by: Ann
              source: https://www.example.com/contact
              digest: 82a81cb5dc0b1f0c
        offers: [realtime, private]
        -- Content/channels/social.yaml --
        kind: social
        order: 4
        existence: confirmed
        points:
          - value: "@tally"
            platform: Fictogram
            verified:
              on: 2026-11-01
              by: Ann
              source: https://www.example.com/contact
              digest: 76042d06139c180b
          - value: https://social.example.com/tally
            verified:
              on: 2026-11-01
              by: Ann
              source: https://www.example.com/contact
              digest: dbca19cf872c6738
        hours: {zone: Asia/Jakarta, weekly: {mon: "09:00-18:00"}, valid-through: 2026-11-01}
        offers: [public]
        -- Content/channels/form.yaml --
        kind: form
        order: 5
        existence: reported
        points:
          - value: https://forms.example.com/help
            verified:
              on: 2026-11-01
              by: Ann
              source: https://www.example.com/contact
              digest: e891d1ec3c5bce39
        -- Content/en/contact/index.md --
        ---
        title: Contact us
        description: Which channel for what.
        updated: 2026-11-02
        ---
        -- Content/en/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: ["Open the **app** and tap <channel:email>.", Look at the back of your card.]
        updated: 2026-11-03
        ---
        -- Content/en/contact/email.md --
        ---
        name: E-mail
        summary: Write to us.
        find-it: [Open the app.]
        status-note: Answers take longer this week.
        ---
        -- Content/en/contact/chat.md --
        ---
        name: Chat
        summary: Type to somebody.
        find-it: [Open the app.]
        status-note: Back on Monday.
        ---
        -- Content/en/contact/social.md --
        ---
        name: Social media
        summary: Read what is new.
        find-it: [Open the app.]
        ---
        -- Content/en/contact/form.md --
        ---
        name: Form
        summary: Perhaps.
        find-it: [Open the app.]
        ---
        -- Content/zh-CN/contact/phone.md --
        ---
        name: 电话
        summary: 直接和人说话。
        find-it: [打开官方 App。]
        ---
        -- Content/en/topics/security.md --
        ---
        name: Security
        description: Somebody else may be in.
        ---
        -- Content/en/topics/other.md --
        ---
        name: Anything else
        ---
        -- Content/en/faq/stolen.md --
        ---
        question: 'My "card" </script><script>alert(1)</script> & <!-- phone'
        answer: "Lock it at once: 1 < 2 > 0 & so on,\u2028then call."
        topic: security
        updated: 2026-11-04
        ---
        Lock it.
        -- Content/en/faq/fees.md --
        ---
        question: What does it cost?
        answer: Nothing.
        topic: other
        ---
        -- Content/en/articles/guides/first.md --
        ---
        title: First steps
        description: How to begin.
        noindex: yes
        ---
        Begin.
        -- Content/en/home.md --
        ---
        updated: 2026-11-05
        ---
        """#
}
