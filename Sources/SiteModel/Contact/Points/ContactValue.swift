import SourceText

/// What the value of a contact point must be, by the kind of its channel.
struct ContactValue {
    /// Why a value is none of its kind.
    struct Fault {
        /// What it must be, as a message says it after "is not".
        let expected: Wording
        /// The value that was likely meant.
        var meant: String?
        /// What to do where nothing was likely meant.
        let mend: Wording
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
                    expected: Wording(
                        "a mail address, such as help@example.com", zh: "邮箱地址，例如 help@example.com"),
                    meant: MailAddress.meant(by: text),
                    mend: Wording(
                        "write the address alone, such as help@example.com",
                        zh: "只写地址，例如 help@example.com"))
        case .chat, .form:
            WebAddress.isSecure(text)
                ? nil : addressFault(Wording("an https address", zh: "https 网址"))
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
                    expected: Wording(
                        "a telephone number in E.164 form; a short code names its country",
                        zh: " E.164 形式的电话号码；短号要写明国家"),
                    mend:
                        Wording(
                            "add 'country:' with the country in which it is dialled, such as 'country: ID'; "
                                + "or write the whole number with '+' and the code of the country",
                            zh: "加上“country:”，写从哪个国家拨打，例如“country: ID”；或写完整号码，带“+”和国家号码"))
                : nil
        }
        return Fault(
            expected: Wording(
                "a telephone number in E.164 form, such as +620000000000",
                zh: " E.164 形式的电话号码，例如 +620000000000"),
            meant: PhoneNumber.meant(by: text),
            mend:
                Wording(
                    "write '+', the code of the country and the number without its first 0, digits alone",
                    zh: "写“+”、国家号码和去掉开头 0 的号码，只写数字")
        )
    }

    private var socialFault: Fault? {
        if WebAddress.isSecure(text) { return nil }
        if text.contains("://") { return addressFault(Wording("an https address", zh: "https 网址")) }
        if !SocialHandle.isValid(text) {
            return addressFault(
                Wording("an https address, or a handle with its platform", zh: "https 网址，或带平台的账号"))
        }
        return platform == nil
            ? Fault(
                expected: Wording(
                    "an https address, or a handle with its platform", zh: "https 网址，或带平台的账号"),
                mend: Wording(
                    "add 'platform:' with the name of the platform on which this account is",
                    zh: "加上“platform:”，写这个账号所在的平台"))
            : nil
    }

    private func addressFault(_ expected: Wording) -> Fault {
        Fault(
            expected: expected, meant: WebAddress.meant(by: text),
            mend: Wording(
                "copy the address from the browser, from https:// on",
                zh: "从浏览器复制完整地址，从 https:// 开始"))
    }
}
