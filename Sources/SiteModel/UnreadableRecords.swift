import Metadata
import SourceText

/// The records of a list, such as `terms.yaml`, that are there and cannot be read.
public enum UnreadableRecords: Sendable, Hashable {
    /// Those with these ids, as somebody wrote them.
    case ids(Set<String>)
    /// Some, and nobody knows which: an id is missing, or what stands around it is not understood.
    case unknown

    /// Every record can be read.
    public static let none = UnreadableRecords.ids([])

    /// Those among the ids that stand in a file that were not read; `written` is nil where nobody knows all of them.
    init(written: [String]?, read: [String]) {
        self = written.map { .ids(Set($0).subtracting(read)) } ?? .unknown
    }

    /// Whether every record can be read.
    var isEmpty: Bool { self == .none }

    /// Whether the record with an id is one of them, or may be.
    func contains(_ id: String) -> Bool {
        switch self {
        case .ids(let ids): ids.contains(id)
        case .unknown: true
        }
    }
}
