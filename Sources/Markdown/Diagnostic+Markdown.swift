public import SourceText

extension Diagnostic.Code {
    /// Blocks are nested deeper than any text needs.
    public static let tooDeep = Diagnostic.Code("too-deep")
    /// More brackets are open at once than any text needs.
    public static let tooManyBrackets = Diagnostic.Code("too-many-brackets")
    /// Two headings of a page ask for one id.
    public static let duplicateAnchor = Diagnostic.Code("duplicate-anchor")
    /// A link would run a script or open a file.
    public static let unsafeLink = Diagnostic.Code("unsafe-link")
    /// HTML stands in the text.
    public static let rawHTML = Diagnostic.Code("raw-html", .warning)
    /// Emphasis marks beside Chinese, Japanese or Korean text stay as they are.
    public static let cjkEmphasis = Diagnostic.Code("cjk-emphasis", .warning)
}

extension Diagnostic {
    static func reservedCharacter(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .forbiddenCharacter, "a text file may not hold the noncharacter U+FDD0", at: location,
            fix: Fix("remove it", replacement: ""))
    }

    static func tooDeep(limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooDeep, "quotes and lists may be nested at most \(limit) levels deep", at: location,
            fix: Fix("use fewer levels; headings divide a long page better"))
    }

    static func tooManyBrackets(limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooManyBrackets, "at most \(limit) brackets '[' may be open in one paragraph",
            at: location, fix: Fix("close them, or write '\\[' for a bracket that opens no link"))
    }

    static func duplicateAnchor(
        _ id: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .duplicateAnchor, "the id '\(id)' is already taken by another heading of this page",
            at: location, notes: [Note("first declared here", at: first)],
            fix: Fix("give this heading another id"))
    }

    static func reservedAnchor(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .duplicateAnchor, "the id '\(id)' is already taken by a part of this page",
            at: location,
            fix: Fix("give this heading another id"))
    }

    static func unsafeLink(_ destination: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unsafeLink,
            "'\(destination.prefix(60))' is an address that may run code in the reader's browser",
            at: location, fix: Fix("link to an https address or to a page of this site"))
    }

    static func rawHTML(_ start: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .rawHTML, "HTML such as '\(start)' is shown as text", at: location,
            fix: Fix(
                "write it in Markdown, put it in backticks if it is meant as code, or set 'raw-html: allow' in site.yaml"
            ))
    }

    static func unclosedComment(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .rawHTML, "a comment that is never closed hides the rest of its block", at: location,
            fix: Fix("close it with '-->'"))
    }

    static func literalEmphasis(
        _ marks: String, spaceInside: Bool, repaired: Bool, at location: SourceLocation
    ) -> Diagnostic {
        let escaped = marks.map { "\\\($0)" }.joined()
        let advice =
            if spaceInside {
                "remove the space between '\(marks)' and the text it emphasises"
            } else if repaired {
                "give it a partner '\(marks)', or write '\(escaped)' for the characters themselves"
            } else {
                "put the punctuation outside the marks, or a space beside them"
            }
        return Diagnostic(
            .cjkEmphasis, "'\(marks)' neither opens nor closes emphasis here and is shown as it is",
            at: location, fix: Fix(advice))
    }
}
