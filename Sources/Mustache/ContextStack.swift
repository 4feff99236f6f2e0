/// The types of the contexts around a place in a template, outermost first.
///
/// A context that no name can reach, because an inner one has the same type, is left out, as is a text or flag that is
/// not innermost. So there are finitely many stacks, however deep sections go.
struct ContextStack {
    /// The type of a context.
    enum FrameType: Hashable {
        case text
        case html
        case flag
        /// A value with the keys of a shape.
        case object(Int32)

        var isObject: Bool {
            if case .object = self { true } else { false }
        }

        /// What `.` stands for in such a context.
        var nameType: ShapeTable.NameType {
            switch self {
            case .text: .text
            case .html: .html
            case .flag: .flag
            case .object(let id): .object(id)
            }
        }
    }

    /// A context: its type, and the value that it stands for.
    struct Frame {
        let type: FrameType
        let instance: Int32
    }

    private(set) var frames: [Frame]

    init(root: FrameType, instance: Int32) {
        frames = [Frame(type: root, instance: instance)]
    }

    var innermost: Frame { frames[frames.count - 1] }

    mutating func push(_ type: FrameType, _ instance: Int32) {
        frames.removeAll { !$0.type.isObject || $0.type == type }
        frames.append(Frame(type: type, instance: instance))
    }

    /// The types as numbers: stacks with equal ones resolve all names alike.
    var signature: [Int32] {
        frames.map { frame in
            switch frame.type {
            case .text: 0
            case .html: 1
            case .flag: 2
            case .object(let id): 3 + id
            }
        }
    }

    /// Whether one of these contexts is part of the one in its place in a stack of the same types.
    ///
    /// If not, a template that came from there to here goes on for ever; if so, it ends where the data does.
    func descends(from other: ContextStack, _ lineage: Lineage) -> Bool {
        zip(frames, other.frames).contains { lineage.isDescendant($0.instance, of: $1.instance) }
    }
}

/// Which values of a check were found in which others.
struct Lineage {
    private var parents: [Int32] = []

    mutating func newInstance(of parent: Int32?) -> Int32 {
        parents.append(parent ?? -1)
        return Int32(parents.count - 1)
    }

    /// Whether a value was found in another, or in one found in it.
    func isDescendant(_ instance: Int32, of ancestor: Int32) -> Bool {
        var current = instance
        while current > ancestor { current = parents[Int(current)] }
        return current == ancestor && instance != ancestor
    }
}
