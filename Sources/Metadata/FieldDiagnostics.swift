public import SourceText

extension Diagnostic.Code {
    /// A key that the kind of record does not have.
    public static let unknownKey = Diagnostic.Code("unknown-key")
    /// A field that the kind of record must have.
    public static let missingField = Diagnostic.Code("missing-field")
    /// A list, table or text where another of the three belongs.
    public static let wrongType = Diagnostic.Code("wrong-type")
    /// A text that is not what the field is made for.
    public static let wrongValue = Diagnostic.Code("wrong-value")
    /// A comment that may have been meant as part of a text.
    public static let commentAfterText = Diagnostic.Code("comment-after-text", .warning)
}

extension Diagnostic {
    static func recordIsNoTable(
        _ node: MetadataNode, _ owner: FieldOwner, in file: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .wrongType, "\(owner.phrase) is a table of lines 'key: value', not \(node.shape)",
            at: file.location(node.range))
    }

    static func unknownKey(
        _ entry: MetadataEntry, of table: FieldTable, _ owner: FieldOwner, in file: SourceFile
    ) -> Diagnostic {
        let names = table.fields.map(\.name)
        let key = shortened(entry.key)
        if let colon = entry.key.unicodeScalars.firstIndex(of: "\u{FF1A}"),
            names.contains(trimmed(String(entry.key[..<colon])))
        {
            return Diagnostic(
                .unknownKey, "a full-width colon '：' ends no key; use ':' and a space",
                at: file.location(entry.keyRange),
                fix: Fix("write '\(trimmed(String(entry.key[..<colon]))): '"))
        }
        let nearest = nearestName(to: trimmed(halfWidth(entry.key)), among: names)
        let known = names.sorted().map { "'\($0)'" }.joined(separator: ", ")
        return Diagnostic(
            .unknownKey, "unknown key '\(key)' of \(owner.phrase)",
            at: file.location(entry.keyRange),
            notes: nearest == nil ? [Note("the keys of \(owner.phrase) are \(known)")] : [],
            fix: .didYouMean(nearest))
    }

    static func missingField(
        _ field: Field, _ node: MetadataNode, _ owner: FieldOwner, in file: SourceFile
    ) -> Diagnostic {
        let place = node.entries?.first?.keyRange ?? node.range.lowerBound..<node.range.lowerBound
        return Diagnostic(
            field.missingCode ?? .missingField, "\(owner.phrase) needs '\(field.name)'",
            at: file.location(place),
            fix: Fix("add '\(field.name):' with \(field.type.expectation)"))
    }

    static func emptyField(
        _ field: Field, _ entry: MetadataEntry, _ owner: FieldOwner, in file: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            field.missingCode ?? .missingField, "'\(field.name)' of \(owner.phrase) is empty",
            at: file.location(entry.keyRange), fix: Fix("give \(field.type.expectation)"))
    }

    static func wrongType(
        _ node: MetadataNode, _ type: FieldType, _ subject: FieldSubject, in file: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .wrongType, "\(subject.phrase) is \(node.shape), not \(type.expectation)",
            at: file.location(node.range), fix: Fix("give \(type.expectation)"))
    }

    static func wrongValue(
        _ fault: ScalarCheck.Fault, _ node: MetadataNode, _ type: FieldType,
        _ subject: FieldSubject, in file: SourceFile
    ) -> Diagnostic {
        let text = trimmed(node.scalar ?? "")
        if text.isEmpty {
            return Diagnostic(
                .wrongValue, "\(subject.phrase) is empty", at: file.location(node.range),
                fix: Fix("give \(type.expectation), or remove it"))
        }
        var message = "'\(shortened(text))' \(fault.reason)"
        var fix = fault.meant.map { Fix("did you mean '\($0)'?", replacement: $0) }
        var notes: [Note] = []
        if let words = type.words {
            if fault.meant == nil {
                message =
                    subject.isItem
                    ? "'\(shortened(text))' is none of '\(subject.name)' of \(subject.owner.phrase)"
                    : "'\(shortened(text))' is no '\(subject.name)' of \(subject.owner.phrase)"
                fix = .didYouMean(nearestName(to: text, among: words))
            }
            if fix == nil { notes = [Note("it is one of \(list(words))")] }
        } else {
            message += "; \(subject.phrase) is \(type.expectation)"
        }
        if fix == nil, text.unicodeScalars.contains(where: { $0 == "，" || $0 == "、" }) {
            fix = Fix("put ',' and a space between items of a list '[…]', not '，' or '、'")
        }
        if fix == nil, type == .identifier {
            fix = Fix("use lower-case letters, digits and hyphens")
        }
        return Diagnostic(
            .wrongValue, message, at: file.location(node.range), notes: notes, fix: fix)
    }

    static func commentAfterText(
        _ comment: Range<Int>, _ subject: FieldSubject, in file: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .commentAfterText, "from '#' on this is a comment, and no part of \(subject.phrase)",
            at: file.location(comment),
            fix: Fix("put the whole text in quotes, or the comment on a line of its own"))
    }

    static func fitsNone(
        _ node: MetadataNode, _ types: [FieldType], _ subject: FieldSubject, in file: SourceFile
    ) -> Diagnostic {
        let text = trimmed(node.scalar ?? "")
        let expectation = FieldType.either(types).expectation
        let words = types.compactMap(\.words).flatMap { $0 }
        return Diagnostic(
            .wrongValue,
            node.scalar == nil
                ? "\(subject.phrase) is \(node.shape) that fits none of its forms"
                : "'\(shortened(text))' is not \(expectation), which \(subject.phrase) is",
            at: file.location(node.range), fix: .didYouMean(nearestName(to: text, among: words)))
    }

    private static func list(_ words: [String]) -> String {
        words.map { "'\($0)'" }.joined(separator: ", ")
    }
}

extension MetadataNode {
    /// What the value is, as messages say it.
    fileprivate var shape: String {
        switch content {
        case .scalar(let text): trimmed(text).isEmpty ? "empty" : "a text"
        case .sequence: "a list"
        case .mapping: "a table"
        }
    }
}

extension FieldType {
    /// The words that a value is chosen from.
    fileprivate var words: [String]? {
        switch self {
        case .word(let words): words
        case .flag(let on, let off): [on, off]
        default: nil
        }
    }
}
