import Glibc

/// Bytes that belong to a libcmark tree; valid as long as the tree.
@safe struct CText: RandomAccessCollection {
    private let buffer: UnsafeBufferPointer<UInt8>

    /// The bytes of a C string, or none.
    init(_ text: UnsafePointer<CChar>?) {
        guard let text = unsafe text else {
            unsafe buffer = UnsafeBufferPointer(start: nil, count: 0)
            return
        }
        let count = unsafe strlen(text)
        unsafe buffer = unsafe UnsafeBufferPointer(
            start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { unsafe buffer.count }
    subscript(i: Int) -> UInt8 { unsafe buffer[i] }

    func withContiguousStorageIfAvailable<R>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> R
    ) rethrows -> R? {
        try unsafe body(buffer)
    }

    /// Whether the byte occurs.
    func contains(byte: UInt8) -> Bool {
        guard let base = unsafe buffer.baseAddress else { return false }
        return unsafe memchr(base, Int32(byte), buffer.count) != nil
    }
}
