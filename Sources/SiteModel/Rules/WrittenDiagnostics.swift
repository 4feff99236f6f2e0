import SourceText

/// What is written out although it belongs elsewhere, or stands there without proof.
extension Diagnostic {
    static func literalContact(
        _ written: String, _ kind: LiteralContact.Kind, _ advice: ContactDirectory.Advice,
        in place: ContactPlace, comment: (String) -> Wording, at location: SourceLocation
    ) -> Diagnostic {
        let what =
            switch kind {
            case .number: Wording("a telephone number", zh: "电话号码")
            case .address: Wording("a mail address", zh: "邮箱地址")
            case .link: Wording("a link that opens a conversation", zh: "打开对话的链接")
            case .handle: Wording("a name on a platform", zh: "平台上的账号")
            }
        let shown = written.count > 60 ? written.prefix(60) + "…" : written[...]
        let isSame = if case .same = advice { true } else { false }
        return Diagnostic(
            .literalContact,
            Wording(
                "'\(shown)' is \(what.english): pages name contacts by their channel, so that each stands in one place",
                zh: "“\(shown)”是\(what.chinese)：页面上要用渠道来引用联系方式，这样每个联系方式只写在一处"),
            at: location,
            notes: [
                Note(
                    (isSame
                        ? Wording("the channel holds this very value; ", zh: "渠道里就有这个联系方式；")
                        : Wording(verbatim: ""))
                        + Wording(
                            "where it must be written out, the line says why: ",
                            zh: "如果必须直接写出来，在这一行写明原因：")
                        + comment(Code.literalContact.name))
            ], fix: fix(advice, in: place))
    }

    private static func fix(_ advice: ContactDirectory.Advice, in place: ContactPlace) -> Fix {
        if case .fact(let field) = place {
            return Fix(
                Wording(
                    "leave it out of '\(field)'; a contact is the 'value' of a contact point, where somebody verifies it",
                    zh: "不要写在“\(field)”里；联系方式写成联系方式条目的“value”，由人核实")
            )
        }
        switch advice {
        case .ofKind(let reference):
            // The channel holds another contact: nothing may be put in its place unseen.
            let same = fix(.same(reference: reference), in: place)
            return Fix(
                Wording("where the service's own contact is meant, ", zh: "如果指的是服务方自己的联系方式，")
                    + same.wording)
        case .same(let reference):
            return switch place {
            case .text:
                Fix(
                    Wording("write <\(reference)> instead", zh: "改成 <\(reference)>"),
                    replacement: "<\(reference)>")
            case .destination:
                Fix(
                    Wording("write '\(reference)' instead", zh: "改成“\(reference)”"),
                    replacement: reference)
            case .code:
                Fix(
                    Wording(
                        "write <\(reference)> instead, outside the code",
                        zh: "改成 <\(reference)>，写在代码之外"))
            case .tag:
                Fix(
                    Wording(
                        "write <\(reference)> instead of the tag", zh: "用 <\(reference)> 代替这个标签"))
            case .richText: Fix(Wording("write <\(reference)> instead", zh: "改成 <\(reference)>"))
            case .plainText(let field):
                Fix(
                    Wording(
                        "leave it out of '\(field)', and write <\(reference)> in the text of the page",
                        zh: "不要写在“\(field)”里，在正文里写 <\(reference)>"))
            case .theme, .fact:
                Fix(
                    Wording(
                        "write <\(reference)> on a page, or show the channel's points by its keys",
                        zh: "在页面上写 <\(reference)>，或用渠道的键显示它的联系方式"))
            }
        case .none(let channel):
            if case .plainText(let field) = place {
                return Fix(
                    Wording(
                        "begin a channel with 'guidepost new channel \(channel)', put it there; leave it out of "
                            + "'\(field)', and write <\(reference(toNew: channel))> in the text of the page",
                        zh: "用“guidepost new channel \(channel)”新建渠道，把它写进去；不要写在“\(field)”里，"
                            + "在正文里写 <\(reference(toNew: channel))>"))
            }
            return Fix(
                Wording(
                    "begin a channel with 'guidepost new channel \(channel)', put it there, and write "
                        + "<\(reference(toNew: channel))> instead",
                    zh:
                        "用“guidepost new channel \(channel)”新建渠道，把它写进去，这里改成 <\(reference(toNew: channel))>"
                ))
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

    static func unreadReference(
        _ written: String, _ slip: ReferenceSlip, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .unreadReference,
            Reference(slip.destination) == nil
                ? Wording(
                    "'\(written)' is no link: readers see it as it stands",
                    zh: "“\(written)”不是链接，读者会看到原样的文字")
                : Wording(
                    "'\(written)' is no reference: readers see it as it stands",
                    zh: "“\(written)”不是引用，读者会看到原样的文字"),
            at: location,
            fix: Fix(
                slip.isDestination
                    ? Wording(
                        "write '\(slip.meant)' right behind the ']'",
                        zh: "在“]”后面紧接着写“\(slip.meant)”")
                    : Wording("write \(slip.meant) instead", zh: "改成 \(slip.meant)"),
                replacement: slip.isDestination ? nil : slip.meant))
    }

    static func referenceInPlainText(
        _ written: String, _ slip: ReferenceSlip, in field: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .unreadReference,
            Wording(
                "'\(field)' is plain text: readers would see '\(written)' as it stands",
                zh: "“\(field)”是纯文本，读者会看到原样的“\(written)”"),
            at: location,
            fix: Fix(
                Wording(
                    "leave it out of '\(field)', and write <\(slip.destination)> in the text of the page",
                    zh: "不要写在“\(field)”里，在正文里写 <\(slip.destination)>")))
    }

    static func templateText(_ blank: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateText,
            Wording(
                "'\(blank)' is what the template says, for somebody to replace",
                zh: "“\(blank)”是模板里的话，要换成自己的内容"), at: location,
            fix: Fix(
                Wording(
                    "write your own words there, without ‹ and ›, or keep 'draft: yes' until then",
                    zh: "写上自己的话，不要留下 ‹ 和 ›；还没写好就先保留“draft: yes”")))
    }

    static func allowanceWithoutReason(_ code: Code, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            code, Wording("'allow \(code.name)' says why", zh: "“allow \(code.name)”要写明原因"),
            at: location,
            fix: Fix(
                Wording(
                    "write the reason behind a colon: allow \(code.name): why",
                    zh: "在冒号后面写原因：allow \(code.name): 原因")))
    }

    static func unsourcedClaim(
        _ text: String, _ kind: Claim.Kind, comment: (String) -> Wording,
        at location: SourceLocation
    ) -> Diagnostic {
        let what =
            switch kind {
            case .replyTime: Wording("promises how soon somebody answers", zh: "承诺了多快回复")
            case .hours: Wording("says when somebody answers", zh: "说了什么时候有人回复")
            case .fee: Wording("says what it costs", zh: "说了要多少钱")
            }
        return Diagnostic(
            .unsourcedClaim,
            Wording(
                "'\(text)' \(what.english): site.yaml wants an official source for that",
                zh: "“\(text)”\(what.chinese)：site.yaml 要求这种内容有官方出处"), at: location,
            notes: [
                Note(
                    Wording(
                        "where it is no promise of the service, the line says why: ",
                        zh: "如果这不是服务方的承诺，在这一行写明原因：")
                        + comment(Code.unsourcedClaim.name))
            ],
            fix: Fix(
                Wording(
                    "add the official page to 'sources' with 'basis: official', or leave the claim out",
                    zh: "在“sources”里加上官方页面，写“basis: official”，或删掉这个说法"))
        )
    }
}
