import SourceText

/// Contacts.
extension Diagnostic {
    static func badContactValue(
        _ value: String, _ fault: ContactValue.Fault, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badContact,
            Wording(
                "'\(value)' is not \(fault.expected.english)",
                zh: "“\(value)”不是\(fault.expected.chinese)"), at: location,
            fix: .didYouMean(fault.meant) ?? Fix(fault.mend))
    }
    static func contactTwice(_ value: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact, Wording("contact point '\(value)' stands twice", zh: "联系方式“\(value)”写了两次"),
            at: location,
            fix: Fix(Wording("remove one", zh: "删掉一个")))
    }
    static func displayDiffers(
        _ display: String, from value: ContactValue, at location: SourceLocation
    ) -> Diagnostic {
        let message: Wording
        let mend: Wording
        switch value.kind {
        case .phone:
            message = Wording(
                "'\(display)' has other digits than the number '\(value.text)'",
                zh: "“\(display)”和号码“\(value.text)”的数字不一样")
            mend = Wording(
                "write the digits of the number, with spaces, hyphens or brackets between them",
                zh: "写这个号码的数字，中间可以有空格、连字符或括号")
        case .email:
            message = Wording(
                "'\(display)' is another address than '\(value.text)'",
                zh: "“\(display)”和“\(value.text)”不是同一个邮箱")
            mend = Wording("write the same address, or remove 'display'", zh: "写同一个邮箱，或删掉“display”")
        case .chat, .form, .social:
            message =
                value.isAddress
                ? Wording(
                    "'\(display)' names another address than '\(value.text)'",
                    zh: "“\(display)”和“\(value.text)”不是同一个地址")
                : Wording(
                    "'\(display)' is another name than '\(value.text)'",
                    zh: "“\(display)”和“\(value.text)”不是同一个名称")
            mend = Wording(
                "write the same \(value.isAddress ? "address" : "name"), or remove 'display'",
                zh: "写同一个\(value.isAddress ? "地址" : "名称")，或删掉“display”")
        }
        return Diagnostic(.badContact, message, at: location, fix: Fix(mend))
    }
    static func needlessCountry(_ value: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact,
            Wording(
                "'country' belongs to short codes alone, and '\(value)' is none",
                zh: "只有短号才写“country”，“\(value)”不是短号"),
            at: location, fix: Fix(Wording("remove 'country'", zh: "删掉“country”")))
    }
    static func unknownCountry(_ code: String, meant: String?, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badContact,
            Wording(
                "'\(code)' is no country code of ISO 3166-1", zh: "“\(code)”不是 ISO 3166-1 国家代码"),
            at: location,
            fix: .didYouMean(meant)
                ?? Fix(
                    Wording(
                        "write two capital letters, such as ID, CN or SG",
                        zh: "写两个大写字母，例如 ID、CN 或 SG")))
    }
    static func needlessPlatform(_ platform: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact,
            Wording(
                "'platform' belongs to the accounts of a social channel alone",
                zh: "只有社交媒体渠道的账号才写“platform”"),
            at: location,
            fix: Fix(
                Wording("remove 'platform', or write it as 'label'", zh: "删掉“platform”，或改写成“label”")
            ))
    }
    static func privateAndPublic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact,
            Wording("a channel is private or public, not both", zh: "渠道要么私密，要么公开，不能两者都是"),
            at: location,
            fix: Fix(
                Wording(
                    "remove 'private' where everybody can read along, else 'public'",
                    zh: "如果谁都能看到内容，删掉“private”，否则删掉“public”")))
    }
}
