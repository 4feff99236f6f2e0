import SourceText

/// What a field's value can be.
public indirect enum FieldType: Sendable, Hashable {
    /// A text. White space around it is no part of it.
    case text
    /// A stable name: `[a-z0-9]+(-[a-z0-9]+)*`.
    case identifier
    /// A day, `YYYY-MM-DD`.
    case date
    /// A whole number within bounds, in digits.
    case integer(ClosedRange<Int>)
    /// One of two words, such as `on` and `off`; `true` and `false` say the same.
    case flag(on: String, off: String)
    /// One of some words.
    case word([String])
    /// An absolute address, `https://…` or `http://…`.
    case url
    /// A list; a single scalar stands for a list of one.
    case list(FieldType)
    /// A table with fields of its own.
    case map([Field])
    /// A table with free keys, each value of one type.
    case mapping(FieldType)
    /// The first of these that the value fits.
    case either([FieldType])
    /// Whatever stands there, kept as a node and checked elsewhere.
    case any
}

extension FieldType {
    /// The types that a value may turn out to be: those of an `either`, or this one.
    var alternatives: [FieldType] {
        if case .either(let types) = self { types } else { [self] }
    }

    /// Whether any of these is of a kind.
    func hasAlternative(where isKind: (FieldType) -> Bool) -> Bool {
        if case .either(let types) = self { types.contains(where: isKind) } else { isKind(self) }
    }

    /// What a value must be, as messages say it.
    var expectation: Wording {
        switch self {
        case .text: Wording("a text", zh: "一段文字")
        case .identifier: Wording("an identifier", zh: "一个代号")
        case .date: Wording("a date", zh: "一个日期")
        case .integer: Wording("a whole number", zh: "一个整数")
        case .flag(let on, let off): Wording("'\(on)' or '\(off)'", zh: "“\(on)”或“\(off)”")
        case .word(let words): Wording.choice(words.map { Wording("'\($0)'", zh: "“\($0)”") })
        case .url: Wording("an address", zh: "一个网址")
        case .list: Wording("a list", zh: "一个列表")
        case .map, .mapping: Wording("a table", zh: "一组字段")
        case .either(let types): Wording.choice(types.map(\.expectation))
        case .any: Wording("anything", zh: "任何内容")
        }
    }

    /// How a table with fields of its own is written, or a list of such tables, by what these must have; nil for other types.
    var example: String? {
        switch self {
        case .map(let fields):
            let required = fields.filter(\.isRequired)
            let shown = required.isEmpty ? fields.prefix(1) : required[...]
            return "{" + shown.map { "\($0.name): …" }.joined(separator: ", ") + "}"
        case .list(let item): return item.example.map { "[\($0)]" }
        default: return nil
        }
    }

    /// Whether a value of this kind could be of this type, judging by its shape alone.
    func hasShape(of node: MetadataNode) -> Bool {
        switch (self, node.content) {
        case (.any, _): true
        case (.either(let types), _): types.contains { $0.hasShape(of: node) }
        case (.list, .sequence), (.map, .mapping), (.mapping, .mapping): true
        case (.list, _), (.map, _), (.mapping, _): false
        case (_, .scalar): true
        default: false
        }
    }
}

extension Wording {
    /// "a or b or c", as one of which something must be.
    fileprivate static func choice(_ choices: [Wording]) -> Wording {
        Wording(
            choices.map(\.english).joined(separator: " or "),
            zh: choices.map(\.chinese).joined(separator: "或"))
    }
}
