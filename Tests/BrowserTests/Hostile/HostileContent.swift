import Foundation
import TestSupport

/// The content of a site in which every field and every name is an attempt.
enum HostileContent {
    /// Writes the sources of the site.
    static func write(to folder: TemporaryFolder) throws {
        try writeTheme(to: folder)
        try writeFacts(to: folder)
        try writeWords(to: folder)
        for vector in HostileVector.all(.markdown) {
            try folder.write(
                "---\ntitle: Markdown \(vector.number)\n---\n\(vector.text)\n",
                to: "Content/en/articles/markdown/v\(vector.number).md")
        }
        let addresses = HostileVector.all(.address)
        for start in stride(from: 0, to: addresses.count, by: 6) {
            let page = addresses[start..<min(start + 6, addresses.count)].map(uses(of:)).joined()
            try folder.write(
                "# Addresses \(start)\n\n\(page)", to: "Content/en/articles/addresses/v\(start).md")
        }
        for vector in HostileVector.all(.markup) {
            try writeArticle(vector, to: folder)
            try writeQuestion(vector, to: folder)
            try writeNames(vector, to: folder)
        }
    }

    /// A text in single quotes, as YAML reads it.
    static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

    /// A text that breaks out of whatever it is put into.
    private static func breakout(_ place: String, after start: String = "") -> String {
        quoted(
            start
                + "\"'></title></textarea></style></noscript></script>--><img src=x onerror=pwned('\(place)')><script>pwned('\(place)')</script>"
        )
    }
}

extension HostileContent {
    /// What breaks out of attributes and scripts with the characters that an address may hold.
    private static let pathBreakout = "?a='-pwned('address')-'&b=javascript:pwned('address')#'//"
}

// One page a vector.
extension HostileContent {
    /// An address as every kind of link and image.
    private static func uses(of vector: HostileVector) -> String {
        let (address, name) = (vector.address, "r\(vector.number)")
        return """
            [one](\(address))

            [two](<\(address)> "title")

            ![three](\(address))

            ![four](<\(address)>)

            <\(address)>

            [five][\(name)] ![six][\(name)]

            [![seven](\(address))](\(address))

            | [eight](\(address)) |
            |---|
            | <\(address)> |

            [\(name)]: \(address)


            """
    }

    private static func writeArticle(_ vector: HostileVector, to folder: TemporaryFolder) throws {
        let (text, value) = (vector.text, quoted(vector.text))
        try folder.write(
            """
            ---
            title: \(value)
            description: \(value)
            keywords: [\(value)]
            audience: \(value)
            sources: [{title: \(value), url: "https://a.example/", basis: press}]
            ---
            \(text)

            ## \(text)

            Text \(text) text **\(text)** `\(text)` ~~\(text)~~

            [\(text)](/x "\(text)") ![\(text)](x.png "\(text)")

            | \(text) |
            |---|
            | \(text) |

            > [!NOTE]
            > \(text)

            ``` \(text.replacing("`", with: ""))
            \(text)
            ```

            """, to: "Content/en/articles/texts/v\(vector.number).md")
    }

    private static func writeQuestion(_ vector: HostileVector, to folder: TemporaryFolder) throws {
        let value = quoted(vector.text)
        try folder.write(
            """
            ---
            question: \(value)
            answer: \(value)
            topic: security
            also-asked: [\(value)]
            keywords: [\(value)]
            escalate: [\(value)]
            prepare: [\(value)]
            sources: [{title: \(value), url: "https://a.example/?a=1&b=2", basis: official}]
            ---
            \(vector.text)

            """, to: "Content/en/faq/v\(vector.number).md")
    }

    /// A page, a folder and a file of this name, where a name can hold it.
    private static func writeNames(_ vector: HostileVector, to folder: TemporaryFolder) throws {
        guard !vector.text.contains("/"), !vector.text.contains("\\") else { return }
        try folder.write(
            "# Name \(vector.number)\n",
            to: "Content/en/articles/\(vector.text)/\(vector.text).md")
        try folder.write("text", to: "Content/\(vector.text).txt")
    }
}

// What a site has once.
extension HostileContent {
    private static func writeTheme(to folder: TemporaryFolder) throws {
        try folder.write(
            """
            home: \(breakout("home"))
            safety-title: \(breakout("safety-title"))
            label-separator: \(breakout("label-separator"))
            search-none-help: \(breakout("search-none-help"))
            copied: \(breakout("copied"))
            zone-asia-jakarta: \(breakout("zone"))
            """ + "\n", to: "Templates/strings/en.yaml")
    }

    private static func writeFacts(to folder: TemporaryFolder) throws {
        try folder.write(
            archive: """
                -- Content/site.yaml --
                title: \(breakout("site-title"))
                description: \(breakout("site-description"))
                url: https://help.example.com/
                locales: [en]
                publisher: {name: \(breakout("publisher")), relation: independent, about: \(breakout("about"))}
                official-hosts:
                  - {host: example.com, of: \(breakout("host-of")), source: "https://a.example/"}
                raw-html: escape
                extra: {article: {audience: text}}
                checks: {\(silenced.map { "\($0): off" }.joined(separator: ", ")), bad-term: warning}
                -- Content/topics.yaml --
                - {id: security, urgency: now, needs: [realtime]}
                -- Content/synonyms.yaml --
                en: [[wallet, \(breakout("synonym"))]]
                -- Content/terms.yaml --
                help-centre: {en: \(breakout("term"))}
                -- Content/reported.yaml --
                - {value: "@walletcare", kind: handle, platform: \(breakout("platform")), verdict: impostor, source: "https://a.example/"}
                -- Content/channels/phone.yaml --
                kind: phone
                existence: confirmed
                review-every: 365
                points:
                  - value: "+12025550143"
                    label: \(breakout("label"))
                hours:
                  zone: Asia/Jakarta
                  weekly: {mon-fri: 09:00-18:00}
                  exceptions: [{date: 2026-12-25, closed: yes, reason: \(breakout("reason"))}]
                  valid-through: 2027-03-31
                response: {speed: immediate, typical: \(breakout("typical")), longest: \(breakout("longest")), basis: general}
                offers: [realtime, private]
                -- Content/channels/chat.yaml --
                kind: chat
                existence: confirmed
                review-every: 365
                points:
                  - value: "https://example.com/\(pathBreakout)"
                    display: \(breakout("display"))
                    label: \(breakout("chat-label"))
                response: {speed: immediate, basis: general}
                -- Content/channels/social.yaml --
                kind: social
                existence: confirmed
                review-every: 365
                points:
                  - value: "@walletdesk"
                    platform: \(breakout("point-platform"))
                response: {speed: days, basis: general}

                """)
    }

    private static func writeWords(to folder: TemporaryFolder) throws {
        func list(_ name: String) -> String { "\(name): [\(breakout(name))]\n" }
        func text(_ name: String) -> String { "\(name): \(breakout(name))\n" }
        try folder.write(
            "---\n" + text("title") + text("description") + "---\n", to: "Content/en/home.md")
        try folder.write(
            "---\n" + text("title") + text("description")
                + "---\n<channel:phone.number> <term:help-centre>\n\n<fragment:shared>\n",
            to: "Content/en/contact/index.md")
        try folder.write(
            breakout("fragment") + "\n\n<term:help-centre>\n",
            to: "Content/en/fragments/shared.md")
        try folder.write(
            "---\nfrom: 2026-01-01\nuntil: 2099-12-31\nscope: site\nseverity: critical\n"
                + text("title") + "---\n" + breakout("notice") + " <term:help-centre>\n",
            to: "Content/en/notices/one.md")
        for channel in ["phone", "chat", "social"] {
            try folder.write(
                "---\n" + text("name") + text("summary") + text("status-note")
                    + ["find-it", "steps", "prepare", "after", "benefits", "limits", "warnings"]
                    .map(list).joined()
                    + "message: {subject: \(breakout("subject")), body: \(breakout("body"))}\n---\n",
                to: "Content/en/contact/\(channel).md")
        }
        try folder.write(
            "---\n" + text("name") + text("description") + list("prepare") + "---\n",
            to: "Content/en/topics/security.md")
    }

    /// The checks that would end the build: what is shown is what the pages hold when nobody heeds them.
    private static let silenced = [
        "unsafe-link", "raw-html", "broken-link", "dead-anchor", "missing-image",
        "literal-contact", "unknown-question", "unknown-channel", "unknown-property",
        "unknown-topic", "unknown-term", "unknown-fragment",
    ]
}
