import Foundation

/// A site with listed hosts, contacts of every kind, and reported values, for tests of what can be trusted.
///
/// Numbers are from ranges reserved for fiction, addresses and hosts but for the two of the sample site from RFC 2606.
public enum TrustFixture {
    /// The day on which the fixture is judged.
    public static let today = "2026-11-23"

    /// The site.
    public static let archive = """
        -- Content/site.yaml --
        title: Guide
        url: https://guide.example.net/
        locales: [en]
        publisher: {name: Guide, relation: independent, about: Wallet}
        official-hosts:
          - {host: gojek.com, of: Wallet, source: "https://www.gojek.com/help/"}
          - {host: gopay.co.id, of: Wallet, source: "https://gopay.co.id/"}
          - {host: help.example.org, of: Bank, source: "https://help.example.org/"}
          - {host: bi.go.id, of: Regulator, source: "https://www.bi.go.id/"}
        # One point that nobody checked, one that lies on a host of its own, and one that is stale.
        checks: {unverified-contact: warning, unlisted-host: off, stale-channel: off}
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        review-every: 365
        points:
          - value: "+12025550143"
            display: "+1 202 555 0143"
            verified: {on: 2026-11-20, by: Ann, source: "https://www.gojek.com/help/", digest: "1ff545f802c2dbcc"}
          - value: "+442079460018"
            verified: {on: 2025-01-02, by: Ann, source: "https://www.gojek.com/help/", digest: "4dd5b9d03befc95f"}
        -- Content/channels/email.yaml --
        kind: email
        existence: confirmed
        review-every: 365
        points:
          - value: care-desk@help.example.org
            verified: {on: 2026-11-20, by: Ann, source: "https://www.gojek.com/help/", digest: "04b4a1cd03bf2689"}
          - value: help@example.net
        -- Content/channels/social.yaml --
        kind: social
        existence: confirmed
        review-every: 365
        points:
          - value: "@walletcare"
            platform: Weibo
            verified: {on: 2026-11-20, by: Ann, source: "https://www.gojek.com/help/", digest: "950d831f9eeeae77"}
          - value: https://t.me/walletcare_desk
            verified: {on: 2026-11-20, by: Ann, source: "https://www.gojek.com/help/", digest: "a9e710aeb761d28d"}
        -- Content/channels/chat.yaml --
        kind: chat
        existence: confirmed
        status: paused
        review-every: 365
        points:
          - value: https://chat.desk.test/start
            verified: {on: 2026-11-20, by: Ann, source: "https://www.gojek.com/help/", digest: "da4186b4d1ad9a9f"}
        -- Content/reported.yaml --
        - {value: "+1 202 555 0199", kind: phone, verdict: unconfirmed, on: 2020-01-10, source: "https://news.example.com/?a=1"}
        - {value: "5550111", kind: phone, verdict: unconfirmed, source: "https://news.example.com/a"}
        - {value: desk@gojek.com, kind: email, verdict: unconfirmed, on: 2021-10-19, source: "https://news.example.com/b"}
        - {value: "@wallet.service", kind: handle, verdict: impostor, on: 2022-01-02, source: "https://news.example.com/c"}
        - {value: walletdesk, kind: handle, platform: Instagram, verdict: impostor, source: "https://news.example.com/d"}
        - {value: wallets.example, kind: host, verdict: impostor, source: "https://wallets.example/"}
        - {value: "https://pages.example.com/wallet/help", kind: url, verdict: unconfirmed, source: "https://news.example.com/e"}
        -- Content/en/contact/index.md --
        ---
        title: Contact
        ---
        -- Content/en/contact/phone.md --
        ---
        name: Telephone
        summary: Talk.
        find-it: [Open the app.]
        ---
        -- Content/en/contact/email.md --
        ---
        name: Mail
        summary: Write.
        find-it: [Open the app.]
        ---
        -- Content/en/contact/social.md --
        ---
        name: Social media
        summary: Post.
        find-it: [Open the app.]
        ---
        -- Content/en/contact/chat.md --
        ---
        name: Chat
        summary: Chat.
        find-it: [Open the app.]
        status-note: Back soon.
        ---
        -- Content/en/topics/security.md --
        ---
        name: Security
        ---
        -- Content/topics.yaml --
        - {id: security, urgency: now, needs: []}
        -- Content/en/faq/lost.md --
        ---
        question: I was cheated, what now?
        answer: Call your bank.
        topic: security
        urgency: now
        ---

        """

    /// The values of the fixture's reported.yaml, as they must not stand anywhere on the site.
    public static let reportedValues = [
        "+1 202 555 0199", "5550111", "desk@gojek.com", "wallet.service", "walletdesk",
        "wallets.example",
        "pages.example.com/wallet/help",
    ]
}

/// A text that somebody pastes, with the answers that it must get.
public struct TrustVector: Decodable, Sendable, CustomStringConvertible {
    /// What is pasted.
    public let text: String
    /// For each contact in it: verdict, reason and hints, with spaces between.
    public let answers: [String]

    /// The text.
    public var description: String { text }

    /// All vectors.
    public static let all: [TrustVector] = {
        let path = SharedFolder.checkout + "/Tests/SiteTests/Vectors/trust.json"
        guard let data = FileManager.default.contents(atPath: path),
            let vectors = try? JSONDecoder().decode([TrustVector].self, from: data)
        else { preconditionFailure("'\(path)' holds no vectors") }
        return vectors
    }()
}
