import Glibc

/// Bytes that belong to a libcmark tree; valid as long as the tree.
@safe struct CText: RandomAccessCollection {
    private let bytes: UnsafeBufferPointer<UInt8>
    let startIndex: Int
    let endIndex: Int

    /// The bytes of a C string, or none.
    init(_ text: UnsafePointer<CChar>?) {
        let count = unsafe text.map { unsafe strlen($0) } ?? 0
        let start = unsafe UnsafeRawPointer(text)?.assumingMemoryBound(to: UInt8.self)
        unsafe self.init(UnsafeBufferPointer(start: start, count: count), 0..<count)
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        unsafe self.bytes = unsafe bytes
        startIndex = range.lowerBound
        endIndex = range.upperBound
    }

    subscript(i: Int) -> UInt8 { unsafe bytes[i] }
    subscript(range: Range<Int>) -> CText { unsafe CText(bytes, range) }

    func withContiguousStorageIfAvailable<R>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> R
    ) rethrows -> R? {
        try unsafe body(UnsafeBufferPointer(rebasing: bytes[startIndex..<endIndex]))
    }

    /// Whether the byte occurs.
    func contains(byte: UInt8) -> Bool {
        guard let base = unsafe bytes.baseAddress else { return false }
        return unsafe memchr(base + startIndex, Int32(byte), count) != nil
    }

    /// Whether both have the same bytes.
    func hasSameBytes(as other: CText) -> Bool {
        guard count == other.count else { return false }
        guard let left = unsafe bytes.baseAddress, let right = unsafe other.bytes.baseAddress else {
            return true
        }
        return unsafe memcmp(left + startIndex, right + other.startIndex, count) == 0
    }
}
