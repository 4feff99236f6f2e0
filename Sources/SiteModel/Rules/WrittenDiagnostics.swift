import SourceText

/// What is written out although it belongs elsewhere, or stands there without proof.
extension Diagnostic {
    static func literalContact(
        _ written: String, _ kind: LiteralContact.Kind, _ advice: ContactDirectory.Advice,
        in place: ContactPlace, comment: (String) -> String, at location: SourceLocation
    ) -> Diagnostic {
        let what =
            switch kind {
            case .number: "a telephone number"
            case .address: "a mail address"
            case .link: "a link that opens a conversation"
            case .handle: "a name on a platform"
            }
        let shown = written.count > 60 ? written.prefix(60) + "…" : written[...]
        let isSame = if case .same = advice { true } else { false }
        return Diagnostic(
            .literalContact,
            "'\(shown)' is \(what): pages name contacts by their channel, so that each stands in one place",
            at: location,
            notes: [
                Note(
                    (isSame ? "the channel holds this very value; " : "")
                        + "where it must be written out, the line says why: "
                        + comment(Code.literalContact.name))
            ], fix: fix(advice, in: place))
    }

    private static func fix(_ advice: ContactDirectory.Advice, in place: ContactPlace) -> Fix {
        if case .fact(let field) = place {
            return Fix(
                "leave it out of '\(field)'; a contact is the 'value' of a contact point, where somebody verifies it"
            )
        }
        switch advice {
        case .ofKind(let reference):
            // The channel holds another contact: nothing may be put in its place unseen.
            let same = fix(.same(reference: reference), in: place)
            return Fix("where the service's own contact is meant, " + same.message)
        case .same(let reference):
            return switch place {
            case .text: Fix("write <\(reference)> instead", replacement: "<\(reference)>")
            case .destination: Fix("write '\(reference)' instead", replacement: reference)
            case .code: Fix("write <\(reference)> instead, outside the code")
            case .tag: Fix("write <\(reference)> instead of the tag")
            case .richText: Fix("write <\(reference)> instead")
            case .plainText(let field):
                Fix("leave it out of '\(field)', and write <\(reference)> in the text of the page")
            case .theme, .fact:
                Fix("write <\(reference)> on a page, or show the channel's points by its keys")
            }
        case .none(let channel):
            return Fix(
                "begin a channel with 'guidepost new channel \(channel)', put it there, and write "
                    + "<\(reference(toNew: channel))> instead")
        }
    }

    private static func reference(toNew channel: String) -> String {
        let property =
            switch channel {
            case "phone": "number"
            case "email": "address"
            case "social": "handle"
            default: "link"
            }
        return "channel:\(channel).\(property)"
    }

    static func allowanceWithoutReason(_ code: Code, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            code, "'allow \(code.name)' says why", at: location,
            fix: Fix("write the reason behind a colon: allow \(code.name): why"))
    }

    static func unsourcedClaim(
        _ text: String, _ kind: Claim.Kind, comment: (String) -> String, at location: SourceLocation
    ) -> Diagnostic {
        let what =
            switch kind {
            case .replyTime: "promises how soon somebody answers"
            case .hours: "says when somebody answers"
            case .fee: "says what it costs"
            }
        return Diagnostic(
            .unsourcedClaim,
            "'\(text)' \(what): site.yaml wants an official source for that", at: location,
            notes: [
                Note(
                    "where it is no promise of the service, the line says why: "
                        + comment(Code.unsourcedClaim.name))
            ],
            fix: Fix(
                "add the official page to 'sources' with 'basis: official', or leave the claim out")
        )
    }
}
