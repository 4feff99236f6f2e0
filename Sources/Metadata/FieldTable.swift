public import SourceText

/// One field of a kind of record: its name, what its value can be, whether it must be given, and what it means.
public struct Field: Sendable, Hashable {
    /// The key.
    public let name: String
    /// What the value can be.
    public let type: FieldType
    /// Whether a record without it is a mistake.
    public let isRequired: Bool
    /// The code of that mistake; nil for `missing-field`.
    public let missingCode: Diagnostic.Code?
    /// What the field means, in a sentence for the manual.
    public let meaning: Wording

    /// Describes a field.
    public init(
        _ name: String, _ type: FieldType, required: Bool = false,
        missingCode: Diagnostic.Code? = nil, _ meaning: Wording
    ) {
        self.name = name
        self.type = type
        self.isRequired = required
        self.missingCode = missingCode
        self.meaning = meaning
    }
}

/// The fields of a kind of record.
///
/// The table is the one description of the kind: records are read and checked against it, messages are made from it, and
/// so are the manual and the JSON Schema.
public struct FieldTable: Sendable, Hashable {
    /// What a record is called in messages, such as "question" or 问题.
    public let name: Wording
    /// The fields, in the order in which the manual shows them; names are unique.
    public let fields: [Field]
    /// Where each stands among them.
    private let places: [String: Int]

    /// Describes a kind of record.
    public init(_ name: Wording, _ fields: [Field]) {
        self.name = name
        self.fields = fields
        places = Dictionary(uniqueKeysWithValues: fields.indices.map { (fields[$0].name, $0) })
    }

    /// What a record is called in English; `extra-fields` names kinds so.
    public var kind: String { name.english }

    /// The same table with further fields, such as those that `site.yaml` declares.
    public func adding(_ fields: [Field]) -> FieldTable {
        FieldTable(name, self.fields + fields)
    }

    /// The index of a field; a name that the table lacks is a bug of the caller.
    func index(of name: String) -> Int {
        guard let index = places[name] else {
            preconditionFailure("the table of a \(kind) has no field '\(name)'")
        }
        return index
    }

    /// The index of the field that a key of a file names, if there is one.
    func index(ofKey key: String) -> Int? {
        places[key].flatMap { fields[$0].name.hasSameBytes(as: key) ? $0 : nil }
    }
}
