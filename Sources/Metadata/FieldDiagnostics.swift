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
        let (owner, shape) = (owner.phrase, node.shape)
        return Diagnostic(
            .wrongType,
            Wording(
                "\(owner.english) is a table of lines 'key: value', not \(shape.english)",
                zh: "\(owner.chinese)要写成一行行的“key: value”，这里却是\(shape.chinese)"),
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
            let meant = trimmed(String(entry.key[..<colon]))
            return Diagnostic(
                .unknownKey,
                Wording(
                    "a full-width colon '：' ends no key; use ':' and a space",
                    zh: "字段名后面不能用全角冒号“：”，要用“:”加空格"),
                at: file.location(entry.keyRange),
                fix: Fix(Wording("write '\(meant): '", zh: "写成“\(meant): ”")))
        }
        let nearest = nearestName(to: trimmed(halfWidth(entry.key)), among: names)
        let known = Wording.quoted(names.sorted())
        let owner = owner.phrase
        let note = Wording(
            "the keys of \(owner.english) are \(known.english)",
            zh: "\(owner.chinese)有这些字段：\(known.chinese)")
        return Diagnostic(
            .unknownKey,
            Wording(
                "unknown key '\(key)' of \(owner.english)", zh: "\(owner.chinese)没有字段“\(key)”"),
            at: file.location(entry.keyRange), notes: nearest == nil ? [Note(note)] : [],
            fix: .didYouMean(nearest))
    }

    static func missingField(
        _ field: Field, _ node: MetadataNode, _ owner: FieldOwner, in file: SourceFile
    ) -> Diagnostic {
        let place = node.entries?.first?.keyRange ?? node.range.lowerBound..<node.range.lowerBound
        let (owner, expectation) = (owner.phrase, field.type.expectation)
        return Diagnostic(
            field.missingCode ?? .missingField,
            Wording(
                "\(owner.english) needs '\(field.name)'", zh: "\(owner.chinese)缺少字段“\(field.name)”"),
            at: file.location(place),
            fix: Fix(
                Wording(
                    "add '\(field.name):' with \(expectation.english)",
                    zh: "加上“\(field.name):”，后面写\(expectation.chinese)")))
    }

    /// Fields that are missing since nothing stands between two lines `---` at the top of a page.
    static func missingFrontMatter(
        _ fields: [Field], _ node: MetadataNode, _ owner: FieldOwner, in file: SourceFile
    ) -> Diagnostic {
        let (owner, names) = (owner.phrase, Wording.quoted(fields.map(\.name)))
        let start = node.range.lowerBound
        return Diagnostic(
            fields[0].missingCode ?? .missingField,
            Wording(
                "\(owner.english) begins with lines for \(names.english)",
                zh: "\(owner.chinese)要以这些字段开头：\(names.chinese)"),
            at: file.location(start..<start),
            fix: Fix(
                Wording(
                    "put these lines at the top of the file, and write behind each colon what it asks for:",
                    zh: "在文件最前面加上这几行，在冒号后面写上内容："),
                lines: ["---"] + fields.map { "\($0.name): " } + ["---"]))
    }

    static func emptyField(
        _ field: Field, _ entry: MetadataEntry, _ owner: FieldOwner, in file: SourceFile
    ) -> Diagnostic {
        let owner = owner.phrase
        return Diagnostic(
            field.missingCode ?? .missingField,
            Wording(
                "'\(field.name)' of \(owner.english) is empty",
                zh: "\(owner.chinese)的“\(field.name)”是空的"),
            at: file.location(entry.keyRange), fix: Fix(give(field.type)))
    }

    static func wrongType(
        _ node: MetadataNode, _ type: FieldType, _ subject: FieldSubject, in file: SourceFile
    ) -> Diagnostic {
        let (subject, shape, expectation) = (subject.phrase, node.shape, type.expectation)
        return Diagnostic(
            .wrongType,
            Wording(
                "\(subject.english) is \(shape.english), not \(expectation.english)",
                zh: "\(subject.chinese)应该是\(expectation.chinese)，这里却是\(shape.chinese)"),
            at: file.location(node.range), fix: Fix(give(type)))
    }

    static func bracketsOfProse(
        _ node: MetadataNode, _ subject: FieldSubject, in file: SourceFile
    ) -> Diagnostic {
        let subject = subject.phrase
        return Diagnostic(
            .wrongValue,
            Wording(
                "the brackets around \(subject.english) are full-width: they make no list",
                zh: "\(subject.chinese)用了全角括号，不算列表"),
            at: file.location(node.range),
            fix: Fix(
                Wording(
                    "write '[' and ']', and ',' and a space between items; or put the value in quotes",
                    zh: "改成“[”和“]”，各项之间用“,”加空格；如果就要这样显示，给它加上引号")))
    }

    static func wrongValue(
        _ fault: ScalarCheck.Fault, _ node: MetadataNode, _ type: FieldType,
        _ subject: FieldSubject, in file: SourceFile
    ) -> Diagnostic {
        let text = trimmed(node.scalar ?? "")
        let phrase = subject.phrase
        if text.isEmpty {
            return Diagnostic(
                .wrongValue, Wording("\(phrase.english) is empty", zh: "\(phrase.chinese)是空的"),
                at: file.location(node.range),
                fix: Fix(give(type) + Wording(", or remove it", zh: "，或删掉它")))
        }
        let shown = shortened(text)
        var message = Wording(
            "'\(shown)' \(fault.reason.english)", zh: "“\(shown)”\(fault.reason.chinese)")
        var fix = fault.meant.flatMap { Fix.didYouMean($0) }
        var notes: [Note] = []
        if let words = type.words {
            if fault.meant == nil {
                let (name, owner) = (subject.name, subject.owner.phrase)
                message = Wording(
                    "'\(shown)' is \(subject.isItem ? "none of" : "no") '\(name)' of \(owner.english)",
                    zh: "“\(shown)”不能用在\(owner.chinese)的“\(name)”里")
                fix = .didYouMean(nearestName(to: text, among: words))
            }
            if fix == nil {
                notes = [Note(Wording("it is one of ", zh: "可以写：") + .quoted(words))]
            }
        } else {
            let expectation = type.expectation
            message =
                message
                + Wording(
                    "; \(phrase.english) is \(expectation.english)",
                    zh: "；\(phrase.chinese)应该是\(expectation.chinese)")
        }
        if fix == nil, text.unicodeScalars.contains(where: { $0 == "，" || $0 == "、" }) {
            fix = Fix(
                Wording(
                    "put ',' and a space between items of a list '[…]', not '，' or '、'",
                    zh: "列表“[…]”的各项之间用“,”加空格，不要用“，”或“、”"))
        }
        if fix == nil, type == .identifier {
            fix = Fix(
                Wording(
                    "use lower-case letters, digits and hyphens", zh: "只用小写字母、数字和连字符"))
        }
        return Diagnostic(
            .wrongValue, message, at: file.location(node.range), notes: notes, fix: fix)
    }

    static func commentAfterText(
        _ comment: Range<Int>, _ subject: FieldSubject, in file: SourceFile
    ) -> Diagnostic {
        let subject = subject.phrase
        return Diagnostic(
            .commentAfterText,
            Wording(
                "from '#' on this is a comment, and no part of \(subject.english)",
                zh: "从“#”开始是注释，不算\(subject.chinese)的内容"),
            at: file.location(comment),
            fix: Fix(
                Wording(
                    "put the whole text in quotes, or the comment on a line of its own",
                    zh: "把整段文字放进引号里，或让注释单独占一行")))
    }

    static func fitsNone(
        _ node: MetadataNode, _ types: [FieldType], _ subject: FieldSubject, in file: SourceFile
    ) -> Diagnostic {
        let text = trimmed(node.scalar ?? "")
        let expectation = FieldType.either(types).expectation
        let (subject, shape) = (subject.phrase, node.shape)
        let words = types.compactMap(\.words).flatMap { $0 }
        return Diagnostic(
            .wrongValue,
            node.scalar == nil
                ? Wording(
                    "\(subject.english) is \(shape.english) that fits none of its forms",
                    zh: "\(subject.chinese)不能写成这样的\(shape.chinese)")
                : Wording(
                    "'\(shortened(text))' is not \(expectation.english), which \(subject.english) is",
                    zh: "“\(shortened(text))”不对；\(subject.chinese)应该是\(expectation.chinese)"),
            at: file.location(node.range), fix: .didYouMean(nearestName(to: text, among: words)))
    }

    private static func give(_ type: FieldType) -> Wording {
        let needed = Wording("give ", zh: "写上") + type.expectation
        return type.example.map { needed + Wording(", such as \($0)", zh: "，例如 \($0)") } ?? needed
    }
}

extension MetadataNode {
    /// What the value is, as messages say it.
    fileprivate var shape: Wording {
        switch content {
        case .scalar(let text):
            trimmed(text).isEmpty ? Wording("empty", zh: "空的") : Wording("a text", zh: "一段文字")
        case .sequence: Wording("a list", zh: "一个列表")
        case .mapping: Wording("a table", zh: "一组字段")
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
