/// What the value of a contact point must be, by the kind of its channel.
struct ContactValue {
    /// Why a value is none of its kind.
    struct Fault {
        /// What it must be, as a message says it after "is not".
        let expected: String
        /// The value that was likely meant.
        var meant: String?
        /// What to do where nothing was likely meant.
        let mend: String
    }

    let text: String
    let kind: ChannelFacts.Kind
    let country: String?
    let platform: String?

    /// What is wrong with the value; nil for a good one.
    var fault: Fault? {
        switch kind {
        case .phone: phoneFault
        case .email:
            MailAddress.isValid(text)
                ? nil
                : Fault(
                    expected: "a mail address, such as help@example.com",
                    meant: MailAddress.meant(by: text),
                    mend: "write the address alone, such as help@example.com")
        case .chat, .form:
            WebAddress.isSecure(text) ? nil : addressFault("an https address")
        case .social: socialFault
        }
    }

    /// The link that reaches the point, or nil for a handle without an address.
    var href: String? {
        switch kind {
        case .phone: "tel:" + text
        case .email: MailAddress.href(text)
        case .chat, .form, .social: isAddress ? text : nil
        }
    }

    /// Whether the value is a web address rather than a number, a mail address or a handle.
    var isAddress: Bool {
        switch kind {
        case .phone, .email: false
        case .chat, .form, .social: text.hasPrefix("https://")
        }
    }

    /// The form that people read: as it is written, or the value; a handle has one at sign.
    func normalDisplay(_ written: String?) -> String {
        kind == .social && !isAddress ? SocialHandle.display(written ?? text) : written ?? text
    }

    /// Whether what people read says the same as the value.
    func isShown(as display: String) -> Bool {
        switch kind {
        case .phone: PhoneNumber.display(display, shows: text)
        case .email: MailAddress.isSame(display, text)
        case .chat, .form, .social:
            isAddress
                ? WebAddress.display(display, shows: text)
                : SocialHandle.bare(display).lowercased() == SocialHandle.bare(text).lowercased()
        }
    }

    /// What two points of a channel share that reach the same.
    var identity: String {
        switch kind {
        case .phone: text
        case .email: text.lowercased()
        case .chat, .form: WebAddress.bare(text)
        case .social:
            isAddress
                ? WebAddress.bare(text)
                : (platform ?? "").lowercased() + ":" + SocialHandle.bare(text).lowercased()
        }
    }

    private var phoneFault: Fault? {
        if PhoneNumber.isInternational(text) { return nil }
        if PhoneNumber.isShortCode(text) {
            return country == nil
                ? Fault(
                    expected: "a telephone number in E.164 form; a short code names its country",
                    mend:
                        "add 'country:' with the country in which it is dialled, such as 'country: ID'; "
                        + "or write the whole number with '+' and the code of the country")
                : nil
        }
        return Fault(
            expected: "a telephone number in E.164 form, such as +620000000000",
            meant: PhoneNumber.meant(by: text),
            mend:
                "write '+', the code of the country and the number without its first 0, digits alone"
        )
    }

    private var socialFault: Fault? {
        if WebAddress.isSecure(text) { return nil }
        if text.contains("://") { return addressFault("an https address") }
        if !SocialHandle.isValid(text) {
            return addressFault("an https address, or a handle with its platform")
        }
        return platform == nil
            ? Fault(
                expected: "an https address, or a handle with its platform",
                mend: "add 'platform:' with the name of the platform on which this account is")
            : nil
    }

    private func addressFault(_ expected: String) -> Fault {
        Fault(
            expected: expected, meant: WebAddress.meant(by: text),
            mend: "copy the address from the browser, from https:// on")
    }
}
