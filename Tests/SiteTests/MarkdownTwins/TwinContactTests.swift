import TestSupport
import Testing

@Test func aTwinGivesContactsWithTheDaysOfTheirChecks() throws {
    let site = try OfficialExample.built()
    let phone = try site.output("contact/phone.md")
    #expect(
        phone.contains(
            """
            ## Official contact

            - Last checked 2026-01-01; may be out of date
            - From abroad: [+44 20 7946 0123](tel:+442079460123)
              - Checked on: 1 November 2026
              - Check valid until: 30 January 2027
              - Checked by: Ann
              - Official source: <https://www.example.com/contact>
            - [5550143](tel:5550143)
              - Dial from: United States
            """), "\(phone)")
    #expect(!phone.contains("2025550143"))
    for line in [
        "1. Open the **app** and tap [E-mail](https://help.example.com/help/contact/email/).",
        "2. Look at the back of your card.",
        "- Hours: Mon–Thu 09:00–18:00, Fri 09:00–12:00 and 22:00–02:00 the next day, ",
        "  - 24 December 2026 – 26 December 2026: closed (Holidays)",
        "  - These hours hold until: 31 January 2027",
        "- Cost: Free (check valid until 30 January 2027)",
        "- Languages: English, Chinese (mainland)", "Updated 3 November 2026",
    ] {
        let start = line.hasPrefix("  - These") ? String(line.suffix(17)) : line
        #expect(phone.contains(start), "\(line)\n\(phone)")
    }
    let chat = try site.output("contact/chat.md")
    #expect(chat.contains("**Paused**: Back on Monday."))
    #expect(try site.output("contact/form.md").contains("**May exist; check the official pages**"))
}

@Test func aTwinHasNoContactThatNobodyCheckedInTime() throws {
    let values = [
        "442079460123", "7946", "5550143", "help@example.com", "chat.example.com", "@tally",
    ]
    let site = try OfficialExample.built()
    let twins = try ["phone", "email", "chat", "social"].map {
        try site.output("contact/\($0).md")
    }.joined()
    for value in values { #expect(twins.contains(value), "\(value)") }
    let later = try OfficialExample.built(on: "2027-01-31")
    for path in try later.folder.snapshot("Public").entries.keys.sorted()
    where path.hasSuffix(".md") {
        let text = try later.output(path)
        for value in values { #expect(!text.contains(value), "\(value) in \(path)") }
    }
    #expect(
        try later.output("contact/phone.md").contains(
            """
            ## How to find the official contact

            - Last checked 2026-01-01; may be out of date
            - From abroad: Last checked 2026-11-01; may be out of date
            """))
}

@Test func aReferenceToAContactSaysHowLongItsCheckCounts() throws {
    let site = try TestSite(
        """
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        points:
          - value: "+12025550143"
        -- Content/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Open the app.]
        ---
        -- Content/a.md --
        ---
        title: A
        ---
        Call <channel:phone.number>, [now](channel:phone.number "at once") or by <channel:phone>.

        | **<channel:phone.number>** |
        | --- |
        """)
    try site.verify("phone")
    try site.build()
    let note = "(check valid until 30 January 2027)"
    let fresh = try site.output("a.md")
    #expect(
        fresh.contains(
            "Call [+12025550143](tel:+12025550143) \(note), "
                + "[now](tel:+12025550143 \"at once\") \(note) or by "
                + "[Telephone](https://help.example.com/contact/phone/)."), "\(fresh)")
    #expect(fresh.contains("| **[+12025550143](tel:+12025550143) \(note)** |"))
    site.today = "2027-01-31"
    try site.buildInSpiteOfWarnings()
    let stale = try site.output("a.md")
    #expect(!stale.contains("0143"))
    let place = "(https://help.example.com/contact/phone/#find-it"
    #expect(
        stale.contains(
            "Call [the official contact: Telephone]\(place)), [now]\(place) \"at once\")"))
}

@Test func everyKindOfTextIsInItsTwin() throws {
    let site = TestSite(in: try OfficialSite.copy())
    site.today = OfficialSite.today
    try site.build()
    for (twin, words) in [
        (
            "en/contact.md",
            ["## Which channel for which problem", "Good for: ", "Do not use for this"]
        ),
        ("en/contact/prepare.md", ["Never write down a password", "## By problem"]),
        ("en/index.md", ["## What has happened?", "## Ways to get in touch"]),
        ("en/faq.md", ["questions", "](https://"]),
        ("en/topics/security.md", ["Act now", "## Which channel to use", "\n1. ["]),
        ("en/contact/email.md", ["```", "Subject: ", "help@example.com"]),
        ("contact/phone.md", ["网页：<https://", "核对有效期至"]),
    ] {
        let text = try site.output(twin)
        for word in words { #expect(text.contains(word), "'\(word)' in \(twin)\n\(text)") }
    }
}
