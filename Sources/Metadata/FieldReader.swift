public import SourceText

/// Reads the fields of a record: checks a node against a table once, then hands out typed values.
///
/// A value with a mistake is reported when the reader is made, and is absent afterwards. To ask for a field that the
/// table lacks, or for a type that the field cannot have, is a bug and stops the program.
///
///     let question = FieldReader(node, of: questionFields, in: file, diagnostics: &diagnostics)
///     let title = question.text("title")
public struct FieldReader: Sendable {
    /// The table that the record was checked against.
    public let table: FieldTable
    /// The path of the file, as messages print it.
    public let path: String
    /// The bytes of the record, offsets in the whole file.
    public let range: Range<Int>
    private let values: [FieldValue?]

    /// Checks `node` against a table and adds its mistakes to `diagnostics`.
    public init(
        _ node: MetadataNode, of table: FieldTable, in file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) {
        var check = FieldCheck(file: file)
        self = check.record(node, table, FieldOwner(kind: table.name))
        diagnostics += check.diagnostics
    }

    /// Checks a document that is a list, or a table with free keys, as the one field of a record: such as `topics.yaml`.
    public static func document(
        _ node: MetadataNode, as field: Field, of kind: Wording, in file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) -> FieldReader {
        var check = FieldCheck(file: file)
        let value = check.value(
            node, field.type, FieldSubject(name: field.name, owner: FieldOwner(kind: kind)))
        diagnostics += check.diagnostics
        return FieldReader(
            table: FieldTable(kind, [field]), path: file.path, range: node.range, values: [value])
    }

    init(table: FieldTable, path: String, range: Range<Int>, values: [FieldValue?]) {
        self.table = table
        self.path = path
        self.range = range
        self.values = values
    }

    /// Whether the field is given, and without a mistake.
    public func has(_ name: String) -> Bool {
        values[table.index(of: name)] != nil
    }

    /// The checked value of a field of any type; nil where it is absent.
    public func value(_ name: String) -> FieldValue? {
        values[table.index(of: name)]
    }

    /// The bytes of a field's value; those of the record where the field is absent.
    public func range(of name: String) -> Range<Int> {
        value(name)?.range ?? range
    }

    /// The place of a field's value; that of the record where the field is absent.
    public func location(of name: String) -> SourceLocation {
        SourceLocation(path: path, range: range(of: name))
    }
}

// MARK: Single values

extension FieldReader {
    /// A text or an identifier.
    public func text(_ name: String) -> String? {
        value(name, as: "text") { $0 == .text || $0 == .identifier }?.text
    }

    /// One of the words of the field.
    public func word(_ name: String) -> String? {
        value(name, as: "word", where: \.isWord)?.text
    }

    /// An address.
    public func url(_ name: String) -> String? {
        value(name, as: "url") { $0 == .url }?.text
    }

    /// A day.
    public func date(_ name: String) -> CalendarDate? {
        value(name, as: "date") { $0 == .date }?.date
    }

    /// A whole number.
    public func integer(_ name: String) -> Int? {
        value(name, as: "integer") { if case .integer = $0 { true } else { false } }?.integer
    }

    /// Whether a flag is on.
    public func flag(_ name: String) -> Bool? {
        value(name, as: "flag") { if case .flag = $0 { true } else { false } }?.flag
    }

    /// A text, identifier, word, address, date, number or flag as it was written, with its place.
    public func located(_ name: String) -> Located<String>? {
        value(name, as: "scalar", where: \.isScalar).flatMap(\.located)
    }

    /// The node of a field, as the parser read it.
    public func node(_ name: String) -> MetadataNode? {
        value(name)?.node
    }

    /// Which alternative of an `either` field was given, and its node.
    public func alternative(_ name: String) -> (index: Int, node: MetadataNode)? {
        let value = value(name)
        if case .either = table.fields[table.index(of: name)].type {
            return value.flatMap { value in value.alternativeIndex.map { ($0, value.node) } }
        }
        preconditionFailure("field '\(name)' of a \(table.kind) is no 'either'")
    }
}

// MARK: Lists and tables

extension FieldReader {
    /// The texts, identifiers, words or addresses of a list; none where it is absent.
    public func texts(_ name: String) -> [String] {
        list(name, as: "list of texts", where: \.isText)?.texts ?? []
    }

    /// The same with their places.
    public func locatedTexts(_ name: String) -> [Located<String>] {
        list(name, as: "list of texts", where: \.isText)?.items.compactMap(\.located) ?? []
    }

    /// A table with fields of its own.
    public func record(_ name: String) -> FieldReader? {
        value(name, as: "map", where: \.isMap)?.record
    }

    /// The tables of a list; none where it is absent.
    public func records(_ name: String) -> [FieldReader] {
        list(name, as: "list of maps", where: \.isMap)?.records ?? []
    }

    /// The entries of a table with free keys, in the order of the file, as the parser read them.
    public func mapping(
        _ name: String
    ) -> [(key: String, keyRange: Range<Int>, value: MetadataNode)] {
        entries(name).map { ($0.key, $0.keyRange, $0.value.node) }
    }

    /// The entries of a table with free keys, in the order of the file, checked.
    public func entries(_ name: String) -> [FieldValue.Entry] {
        value(name, as: "mapping") { if case .mapping = $0 { true } else { false } }?.entries ?? []
    }
}

extension FieldReader {
    /// The value of a field one of whose types is as asked, if the value is of that type.
    private func value(
        _ name: String, as kind: String, where isKind: (FieldType) -> Bool
    ) -> FieldValue? {
        let index = table.index(of: name)
        precondition(
            table.fields[index].type.hasAlternative(where: isKind),
            "field '\(name)' of a \(table.kind) is no \(kind)")
        guard let value = values[index] else { return nil }
        let types = table.fields[index].type.alternatives
        return isKind(types[value.alternativeIndex ?? 0]) ? value : nil
    }

    private func list(
        _ name: String, as kind: String, where isKind: (FieldType) -> Bool
    ) -> FieldValue? {
        value(name, as: kind) {
            if case .list(let item) = $0 {
                item.hasAlternative(where: isKind)
            } else {
                false
            }
        }
    }
}

extension FieldValue {
    fileprivate var located: Located<String>? {
        switch chosen.content {
        case .text(let text): Located(text, range: range)
        case .date(let date): Located(date.iso8601, range: range)
        case .integer, .flag: Located(trimmed(node.scalar ?? ""), range: range)
        default: nil
        }
    }
}

extension FieldType {
    fileprivate var isWord: Bool { if case .word = self { true } else { false } }
    fileprivate var isMap: Bool { if case .map = self { true } else { false } }
    fileprivate var isText: Bool { self == .text || self == .identifier || self == .url || isWord }
    fileprivate var isScalar: Bool {
        switch self {
        case .list, .map, .mapping, .either, .any: false
        default: true
        }
    }
}
