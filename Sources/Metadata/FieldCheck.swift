import SourceText

/// Checks nodes against types, and collects what is wrong.
struct FieldCheck {
    let file: SourceFile
    private(set) var diagnostics: [Diagnostic] = []
    /// The most mistakes of a file that are told: a file with more is none of its kind.
    private static let mistakeLimit = 100

    init(file: SourceFile) {
        self.file = file
    }

    /// Tells a mistake, unless too many have been told.
    private mutating func report(_ mistake: Diagnostic) {
        if diagnostics.count < Self.mistakeLimit { diagnostics.append(mistake) }
    }

    /// Checks a table with known keys.
    mutating func record(
        _ node: MetadataNode, _ table: FieldTable, _ owner: FieldOwner
    ) -> FieldReader {
        var values = [FieldValue?](repeating: nil, count: table.fields.count)
        guard let entries = node.entries else {
            if node.isComplete {
                report(.recordIsNoTable(node, owner, in: file))
            }
            return FieldReader(table: table, path: file.path, range: node.range, values: values)
        }
        var isGiven = [Bool](repeating: false, count: values.count)
        for entry in entries {
            guard let index = table.index(ofKey: entry.key) else {
                if diagnostics.count >= Self.mistakeLimit { continue }
                let unknown = Diagnostic.unknownKey(entry, of: table, owner, in: file)
                report(unknown)
                // A slip in a key is one mistake: what it stands for is not missing as well.
                if let meant = unknown.fix?.replacement,
                    let index = table.index(ofKey: meant)
                {
                    isGiven[index] = true
                }
                continue
            }
            let field = table.fields[index]
            isGiven[index] = true
            if field.type != .any, entry.value.isComplete, isEmpty(entry.value) {
                if field.isRequired {
                    report(.emptyField(field, entry, owner, in: file))
                }
                continue
            }
            values[index] = value(
                entry.value, field.type, FieldSubject(name: field.name, owner: owner))
        }
        let missing = zip(table.fields, isGiven).filter { $0.isRequired && !$1 }.map(\.0)
        if node.isComplete, !missing.isEmpty {
            if node.range.upperBound == 0, file.path.hasSuffix(".md") {
                report(.missingFrontMatter(missing, node, owner, in: file))
            } else {
                for field in missing { report(.missingField(field, node, owner, in: file)) }
            }
        }
        return FieldReader(table: table, path: file.path, range: node.range, values: values)
    }

    /// Checks a value; nil where it has a mistake, which is reported unless the parser did.
    mutating func value(
        _ node: MetadataNode, _ type: FieldType, _ subject: FieldSubject
    ) -> FieldValue? {
        if node.scalar != nil, !node.isComplete { return nil }
        switch type {
        case .any: return FieldValue(node: node, content: .node)
        case .list(let item): return list(node, of: item, subject)
        case .map(let fields):
            guard node.entries != nil else { return wrongType(node, type, subject) }
            let table = FieldTable(Wording(verbatim: subject.name), fields)
            let owner = FieldOwner(nested: subject)
            return FieldValue(node: node, content: .record(record(node, table, owner)))
        case .mapping(let type): return mapping(node, to: type, subject)
        case .either(let types): return either(node, types, subject)
        default:
            guard let scalar = node.scalar else { return wrongType(node, type, subject) }
            switch ScalarCheck(type: type).content(of: trimmed(scalar)) {
            case .success(let content):
                if type == .text, let comment = commentAfter(node) {
                    report(.commentAfterText(comment, subject, in: file))
                }
                return FieldValue(node: node, content: content)
            case .failure(let fault):
                report(.wrongValue(fault, node, type, subject, in: file))
                return nil
            }
        }
    }

    /// The comment on the line of an unquoted value of front matter: whoever writes sentences may not mean one.
    private func commentAfter(_ node: MetadataNode) -> Range<Int>? {
        guard file.path.hasSuffix(".md"), let first = file.bytes[node.range].first,
            !"\"'|>".utf8.contains(first)
        else { return nil }
        let line = file.bytes[node.range.upperBound...].prefix { $0 != 0x0A && $0 != 0x0D }
        guard let start = line.firstIndex(where: { $0 != UInt8(ascii: " ") }),
            line[start] == UInt8(ascii: "#")
        else { return nil }
        return start..<line.endIndex
    }

    private mutating func list(
        _ node: MetadataNode, of type: FieldType, _ subject: FieldSubject
    ) -> FieldValue? {
        let nodes: [MetadataNode]
        switch node.content {
        case .sequence(let items): nodes = items
        case .scalar(let text):
            if hasBracketsOfProse(node, text) {
                report(.bracketsOfProse(node, subject, in: file))
                return nil
            }
            nodes = trimmed(text).isEmpty ? [] : [node]
        case .mapping: return wrongType(node, .list(type), subject)
        }
        var items: [FieldValue] = []
        for item in nodes {
            if let value = value(item, type, subject.item) { items.append(value) }
        }
        return FieldValue(node: node, content: .list(items))
    }

    /// Whether an unquoted value stands as a whole in brackets that an input method for Chinese writes for `[` and `]`.
    private func hasBracketsOfProse(_ node: MetadataNode, _ text: String) -> Bool {
        let scalars = trimmed(text).unicodeScalars
        let isWhole =
            switch (scalars.first, scalars.last) {
            case ("［", "］"), ("【", "】"): true
            default: false
            }
        return isWhole && !"\"'|>".utf8.contains(file.bytes[node.range.lowerBound])
    }

    private mutating func mapping(
        _ node: MetadataNode, to type: FieldType, _ subject: FieldSubject
    ) -> FieldValue? {
        guard let entries = node.entries else { return wrongType(node, .mapping(type), subject) }
        var values: [FieldValue.Entry] = []
        for entry in entries {
            let entrySubject = FieldSubject(
                name: shortened(entry.key), owner: FieldOwner(nested: subject))
            if let value = value(entry.value, type, entrySubject) {
                values.append(
                    FieldValue.Entry(key: entry.key, keyRange: entry.keyRange, value: value))
            }
        }
        return FieldValue(node: node, content: .mapping(values))
    }

    /// Takes the first type that fits without a mistake; else the one whose shape fits says what is wrong.
    private mutating func either(
        _ node: MetadataNode, _ types: [FieldType], _ subject: FieldSubject
    ) -> FieldValue? {
        for (index, type) in types.enumerated() {
            var attempt = FieldCheck(file: file)
            if let value = attempt.value(node, type, subject), attempt.diagnostics.isEmpty {
                return FieldValue(node: node, content: .alternative(index, value))
            }
        }
        let shaped = types.indices.filter { types[$0].hasShape(of: node) }
        if shaped.count == 1 {
            return value(node, types[shaped[0]], subject).map {
                FieldValue(node: node, content: .alternative(shaped[0], $0))
            }
        }
        if shaped.isEmpty { return wrongType(node, .either(types), subject) }
        report(.fitsNone(node, shaped.map { types[$0] }, subject, in: file))
        return nil
    }

    private mutating func wrongType(
        _ node: MetadataNode, _ type: FieldType, _ subject: FieldSubject
    ) -> FieldValue? {
        report(.wrongType(node, type, subject, in: file))
        return nil
    }

    private func isEmpty(_ node: MetadataNode) -> Bool {
        node.scalar.map { trimmed($0).isEmpty } ?? false
    }
}

/// What a field belongs to, as messages say it.
///
/// The words are put together when they are asked for: most records have no mistake.
indirect enum FieldOwner {
    /// A record of a kind.
    case record(Wording)
    /// The value of a field.
    case field(FieldSubject)

    init(kind: Wording) { self = .record(kind) }

    init(nested subject: FieldSubject) { self = .field(subject) }

    /// "a question", or "'hours' of a channel".
    var phrase: Wording {
        switch self {
        case .record(let kind):
            Wording("aeiou".utf8.contains(kind.english.utf8.first ?? 0) ? "an " : "a ", zh: "")
                + kind
        case .field(let subject): subject.phrase
        }
    }
}

/// What a value stands for, as messages say it.
struct FieldSubject {
    let name: String
    let owner: FieldOwner
    var isItem = false

    /// "'title' of a question", or "an item of 'steps' of a channel".
    var phrase: Wording {
        let owner = owner.phrase
        return Wording(
            "\(isItem ? "an item of " : "")'\(name)' of \(owner.english)",
            zh: "\(owner.chinese)的“\(name)”\(isItem ? "中的一项" : "")")
    }

    /// The same for an item of the list.
    var item: FieldSubject { FieldSubject(name: name, owner: owner, isItem: true) }
}

/// A text without the white space around it, full-width spaces (U+3000) among it.
func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isWhiteSpace($0) }),
        let last = scalars.lastIndex(where: { !isWhiteSpace($0) })
    else { return "" }
    return first == scalars.startIndex && scalars.index(after: last) == scalars.endIndex
        ? text : String(scalars[first...last])
}

/// Unicode's property White_Space (Unicode 15.1, PropList.txt), listed since asking the machine's tables takes longer.
private func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
        0x3000:
        true
    default: false
    }
}
