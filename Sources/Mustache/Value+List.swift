extension Value {
    /// Values that a section goes through one by one; those of a type are made when they are reached.
    public struct List: Sendable {
        private enum Items: Sendable {
            case values([Value])
            case objects(Object.Reader)
        }

        let count: Int
        private let items: Items

        init(_ values: [Value]) {
            count = values.count
            items = .values(values)
        }

        /// Makes a list of so many objects that are read alike.
        @usableFromInline
        init(count: Int, readBy read: @escaping Object.Reader) {
            self.count = count
            items = .objects(read)
        }

        var isEmpty: Bool { count == 0 }

        subscript(index: Int) -> Value {
            switch items {
            case .values(let values): values[index]
            case .objects(let read): .object(Object(index, readBy: read))
            }
        }
    }
}
