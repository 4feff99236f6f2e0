extension Value {
    /// Values by key that are read only when a template names them.
    public struct Object: Sendable {
        /// How a template asks for a value.
        @usableFromInline
        enum Name: Sendable {
            /// By its key.
            case key(Key)
            /// By the place of its key in the object's type, which whoever prepared the template knows.
            case position(Int)
        }

        /// Gives the value of a name of one of the objects that are read alike.
        @usableFromInline
        typealias Reader = @Sendable (_ name: Name, _ index: Int) -> Value?

        private let read: Reader
        private let index: Int

        /// Makes one of several objects: a list of them shares what reads them.
        @usableFromInline
        init(_ index: Int = 0, readBy read: @escaping Reader) {
            self.read = read
            self.index = index
        }

        /// Makes an object from a function that gives the value of a key, or nil where the object has no such key.
        ///
        /// A key that is there without a value is `Value.none`: the lookup ends there. With nil it goes on in the
        /// contexts around this one.
        public init(_ lookup: @escaping @Sendable (Key) -> Value?) {
            self.init { name, _ in
                guard case .key(let key) = name else {
                    preconditionFailure("an object without a type is asked by key")
                }
                return lookup(key)
            }
        }

        /// The value of a key, or nil where the object has no such key.
        func lookup(_ key: Key) -> Value? { read(.key(key), index) }

        /// The value of a name.
        func lookup(_ name: Name) -> Value? { read(name, index) }
    }
}
