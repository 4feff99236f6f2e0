public import SourceText

extension Diagnostic.Code {
    /// The file is no Mustache template: a tag or a section without end, a name that cannot be one.
    public static let templateSyntax = Diagnostic.Code("template-syntax")
    /// The template names something that its context does not have, or uses it as what it is not.
    public static let templateKey = Diagnostic.Code("template-key")
    /// The template fills a block that its parent does not have.
    public static let templateBlock = Diagnostic.Code("template-block")
    /// The template includes another that does not exist.
    public static let missingPartial = Diagnostic.Code("missing-partial")
    /// Templates include one another without end.
    public static let templateRecursion = Diagnostic.Code("template-recursion")
    /// Templates that make more of a page than any reader needs.
    public static let templateSize = Diagnostic.Code("template-size")
    /// Text stands where it is never rendered.
    public static let templateIgnoredText = Diagnostic.Code("template-ignored-text", .warning)
}

// Syntax.
extension Diagnostic {
    static func unclosedTag(_ place: SourceLocation, needs closing: [UInt8]) -> Diagnostic {
        let closing = String(decoding: closing, as: UTF8.self)
        return Diagnostic(
            .templateSyntax, "a tag ends with '\(closing)' before the next one begins", at: place,
            fix: Fix("add '\(closing)'"))
    }

    static func badDelimiters(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateSyntax,
            "new delimiters are two words without '=' between '=' signs, as in '{{=<% %>=}}'",
            at: place)
    }

    static func emptyName(_ place: SourceLocation, _ kind: Tag.Kind) -> Diagnostic {
        Diagnostic(.templateSyntax, "a \(kind.words) needs a name", at: place)
    }

    static func emptyNamePart(_ place: SourceLocation, _ name: String) -> Diagnostic {
        Diagnostic(
            .templateSyntax,
            "each part of a dotted name needs a letter, but '\(name)' has an empty one",
            at: place)
    }

    static func nameWithSpaces(
        _ place: SourceLocation, _ name: String, head: String
    ) -> Diagnostic {
        let handlebars = ["if", "unless", "each", "with"].contains(head)
        return Diagnostic(
            .templateSyntax, "a name holds no spaces, but '\(name)' does", at: place,
            fix: handlebars
                ? Fix(
                    "Mustache has no '\(head)': '{{#name}}' asks and repeats, '{{^name}}' negates")
                : nil)
    }

    static func dynamicName(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "names that are looked up ('*') are not supported", at: place,
            fix: Fix("write the name of the template itself"))
    }

    static func unclosedSection(
        _ place: SourceLocation, _ kind: Tag.Kind, _ name: String, closedBy other: Note?
    ) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "\(kind.words) '\(name)' is never closed", at: place,
            notes: other.map { [$0] } ?? [], fix: Fix("add '{{/\(name)}}'"))
    }

    static func unexpectedClose(
        _ place: SourceLocation, _ name: String, open: (kind: Tag.Kind, name: String)?,
        openedAt: SourceLocation?, nearest: String?
    ) -> Diagnostic {
        let open = open.map { "the open \($0.kind.words) is '\($0.name)'" } ?? "nothing is open"
        return Diagnostic(
            .templateSyntax, "'{{/\(name)}}' closes nothing; \(open)", at: place,
            notes: openedAt.map { [Note("opened here", at: $0)] } ?? [],
            fix: Fix.didYouMean(nearest))
    }

    static func tooDeep(_ place: SourceLocation, limit: Int) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "sections, parents and blocks nest at most \(limit) deep", at: place)
    }

    static func argumentGivenTwice(
        _ place: SourceLocation, _ name: String, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "block '\(name)' is filled twice; the first holds", at: place,
            notes: [Note("first filled here", at: first)])
    }

    static func ignoredInParent(_ place: SourceLocation, parent: String) -> Diagnostic {
        Diagnostic(
            .templateIgnoredText,
            "only blocks count straight inside a parent: this is never rendered", at: place,
            fix: Fix("put it into a block of '\(parent)', or remove it"))
    }
}

// Templates that include others.
extension Diagnostic {
    static func missingPartial(
        _ place: SourceLocation, _ name: String, nearest: String?
    ) -> Diagnostic {
        let bare = name.hasSuffix(".mustache") ? String(name.dropLast(9)) : nil
        return Diagnostic(
            .missingPartial, "no template is called '\(name)'", at: place,
            fix: bare == nil || bare == nearest
                ? Fix.didYouMean(nearest)
                : Fix("a name is the path without '.mustache'", replacement: bare))
    }

    static func missingTemplate(_ name: String, nearest: String?) -> Diagnostic {
        Diagnostic(
            .missingPartial, "the templates lack '\(name).mustache', which a page kind needs",
            at: nil,
            fix: nearest.map { Fix("is '\($0)' misnamed?") })
    }

    static func endlessRecursion(
        _ place: SourceLocation, _ name: String, entered: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .templateRecursion, "'\(name)' includes itself without end", at: place,
            notes: entered.map { [Note("it is first included here", at: $0)] } ?? [],
            fix: Fix(
                "put the tag into a section over a list or object that gets smaller each time, such as '{{#children}}'"
            ))
    }

    static func includesTooDeep(_ place: SourceLocation, limit: Int) -> Diagnostic {
        Diagnostic(
            .templateRecursion, "templates include one another at most \(limit) deep", at: place)
    }

    static func tooManyWays(_ place: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .templateRecursion, "templates include one another in too many ways to be checked",
            at: place)
    }

    static func leftOut(_ place: SourceLocation, _ name: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .templateRecursion,
            "the data nests '\(name)' more than \(limit) deep: what is further down is left out",
            at: place)
    }

    static func tooLarge(
        _ place: SourceLocation, _ excess: RenderingBudget.Excess
    ) -> Diagnostic {
        let limit =
            switch excess {
            case .steps: "takes at most \(RenderingBudget.stepLimit) steps to render"
            case .bytes: "has at most \(RenderingBudget.byteLimit >> 20) MB"
            }
        return Diagnostic(
            .templateSize, "a page \(limit); sections or partials multiply what stands here",
            at: place)
    }

    static func unknownBlock(
        _ place: SourceLocation, _ name: String, parent: String, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .templateBlock, "'\(parent)' has no block '\(name)', so this is never rendered",
            at: place,
            fix: Fix.didYouMean(nearest))
    }
}

// Keys.
extension Diagnostic {
    static func unknownKey(
        _ place: SourceLocation, _ name: String, in shape: String, nearest: String?, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateKey, "no key is called '\(name)' in \(shape)", at: place, notes: notes,
            fix: Fix.didYouMean(nearest))
    }

    static func keyOfNoObject(
        _ place: SourceLocation, _ name: String, of owner: String, _ words: String, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateKey, "'\(owner)' is \(words) and has no key '\(name)'", at: place, notes: notes
        )
    }

    static func notInterpolable(
        _ place: SourceLocation, _ name: String, _ words: String, fix: Fix, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateKey, "'\(name)' is \(words) and cannot stand as text", at: place, notes: notes,
            fix: fix)
    }

    static func escapedHTML(
        _ place: SourceLocation, _ name: String, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateKey, "'\(name)' is HTML already and stands under three braces", at: place,
            notes: notes, fix: Fix("write '{{{\(name)}}}'", replacement: "{{{\(name)}}}"))
    }
}
