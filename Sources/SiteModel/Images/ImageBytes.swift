/// The bytes of an image file as numbers; what lies beyond their end is nil.
struct ImageBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether the bytes from `offset` on begin with others.
    func begins(_ start: some Sequence<UInt8>, at offset: Int = 0) -> Bool {
        offset <= bytes.count && bytes[offset...].starts(with: start)
    }

    /// The number in the `count` bytes at `offset`, the highest first.
    func big(_ count: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The number in the `count` bytes at `offset`, the lowest first.
    func little(_ count: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
