import SourceText

/// Contacts.
extension Diagnostic {
    static func badContactValue(
        _ value: String, _ fault: ContactValue.Fault, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badContact, "'\(value)' is not \(fault.expected)", at: location,
            fix: .didYouMean(fault.meant) ?? Fix(fault.mend))
    }
    static func contactTwice(_ value: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact, "contact point '\(value)' stands twice", at: location,
            fix: Fix("remove one"))
    }
    static func displayDiffers(
        _ display: String, from value: ContactValue, at location: SourceLocation
    ) -> Diagnostic {
        let message: String
        let mend: String
        switch value.kind {
        case .phone:
            message = "'\(display)' has other digits than the number '\(value.text)'"
            mend = "write the digits of the number, with spaces, hyphens or brackets between them"
        case .email:
            message = "'\(display)' is another address than '\(value.text)'"
            mend = "write the same address, or remove 'display'"
        case .chat, .form, .social:
            message =
                value.isAddress
                ? "'\(display)' names another address than '\(value.text)'"
                : "'\(display)' is another name than '\(value.text)'"
            mend = "write the same \(value.isAddress ? "address" : "name"), or remove 'display'"
        }
        return Diagnostic(.badContact, message, at: location, fix: Fix(mend))
    }
    static func needlessCountry(_ value: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact, "'country' belongs to short codes alone, and '\(value)' is none",
            at: location, fix: Fix("remove 'country'"))
    }
    static func unknownCountry(_ code: String, meant: String?, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badContact, "'\(code)' is no country code of ISO 3166-1", at: location,
            fix: .didYouMean(meant) ?? Fix("write two capital letters, such as ID, CN or SG"))
    }
    static func needlessPlatform(_ platform: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact, "'platform' belongs to the accounts of a social channel alone",
            at: location, fix: Fix("remove 'platform', or write it as 'label'"))
    }
    static func privateAndPublic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact, "a channel is private or public, not both", at: location,
            fix: Fix("remove 'private' where everybody can read along, else 'public'"))
    }
}
