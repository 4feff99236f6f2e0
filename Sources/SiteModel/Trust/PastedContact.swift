/// One contact that a text holds, before anybody judges it.
struct PastedContact: Hashable {
    /// What it is.
    enum Kind: Hashable {
        /// A web address, or a host alone.
        case web(WebAddress)
        /// A mail address.
        case mail(local: String, host: [UInt32])
        /// A telephone number: its digits, and whether it begins with a plus sign.
        case number(digits: String, isInternational: Bool)
        /// An account on a platform, or on one that is not named.
        case account(AccountForm)
        /// An address with a scheme that leads to no web page.
        case scheme(String)
    }

    /// A web address in its parts.
    struct WebAddress: Hashable {
        /// The scheme in lower case; nil where none is written.
        let scheme: String?
        /// What stands before an `@` in the authority.
        let userinfo: [UInt32]?
        /// The host as written.
        let host: [UInt32]
        /// Everything after host and port.
        let rest: [UInt32]
    }

    /// What it is.
    let kind: Kind
    /// Its place in the folded text.
    let range: Range<Int>
    /// Whether letters touch it that could belong to it.
    var isGlued = false
    /// Whether it is a number so short that it counts only where it is known or nothing else is there.
    var isShort = false
}
