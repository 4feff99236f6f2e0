/// What is to be said of one contact that somebody pasted.
public struct TrustFinding: Sendable, Hashable {
    /// The four answers; none of them is "genuine".
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// It stands on the list, or lies on a listed host.
        case listed
        /// It resembles something on the list and is something else.
        case lookalike
        /// Others named it; the site says so by `reported.yaml`.
        case reported
        /// Neither: which proves nothing.
        case unlisted
    }

    /// Why; each reason belongs to one verdict. The order of those of `lookalike` says which is told where several hold.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        case point, host
        case userinfo, embedded, script, letters, ending, spelling, inside
        case localName = "local-name"
        case sameLocal = "same-local"
        case otherCountry = "other-country"
        case digits
        case sameStart = "same-start"
        case sameEnd = "same-end"
        case otherPlatform = "other-platform"
        case unconfirmed, impostor
        case none
        case addressAtHost = "address-at-host"
        case shortener
        case machineNumber = "machine-number"
        case scheme, malformed, glued
        case otherPage = "other-page"
        case ownSite = "own-site"

        /// The answer that the reason is given for.
        public var verdict: Verdict {
            switch self {
            case .point, .host: .listed
            case .userinfo, .embedded, .script, .letters, .ending, .spelling, .inside, .localName,
                .sameLocal,
                .otherCountry, .digits, .sameStart, .sameEnd, .otherPlatform:
                .lookalike
            case .unconfirmed, .impostor: .reported
            default: .unlisted
            }
        }

        var rank: Int { Reason.allCases.firstIndex(of: self)! }
    }

    /// What to know besides.
    public enum Hint: String, Sendable, Hashable, CaseIterable {
        /// The address is not protected against eavesdropping.
        case plainHTTP = "plain-http"
        /// Something stands before the host that looks like a sign-in.
        case signIn = "sign-in"
        /// The address carries another one.
        case carries
        /// The host was written with `xn--`; its letters are told.
        case encoded
        /// The number is this one only within its country.
        case national
        /// The account is this one only on its platform.
        case platform
        /// The check of the listed contact is too old.
        case stale
        /// Nobody signed for the listed contact.
        case unverified
        /// The channel does not work for now.
        case inactive
        /// It is not confirmed that the channel exists.
        case doubtful
    }

    /// What of the list it is, or resembles.
    public enum Match: Sendable, Hashable {
        /// An index into the list's hosts.
        case host(Int)
        /// An index into its contact points.
        case point(Int)
        /// An index into what others named.
        case reported(Int)
    }

    /// The contact as it stood in the text, folded.
    public let found: String
    /// Why the answer is as it is.
    public let reason: Reason
    /// What to know besides.
    public let hints: [Hint]
    /// What is different or decisive, such as the letters of another script; may be empty.
    public let detail: String
    /// What of the list it is, or resembles.
    public let match: Match?

    /// The answer.
    public var verdict: Verdict { reason.verdict }

    init(
        _ found: String, _ reason: Reason, match: Match? = nil, hints: [Hint] = [],
        detail: String = ""
    ) {
        self.found = found
        self.reason = reason
        self.hints = hints
        self.detail = detail
        self.match = match
    }
}
