import Glibc

/// Finds the next occurrence of a byte again and again, going forward: the text is searched once in all.
struct ByteFinder {
    private let byte: UInt8
    private let end: Int
    private var found: Int

    init(_ byte: UInt8, in range: Range<Int>) {
        self.byte = byte
        end = range.upperBound
        found = range.lowerBound - 1
    }

    /// The place of the first occurrence from `start` on, or the end of the range; `start` never goes back.
    @inline(__always)
    mutating func first(from start: Int, in bytes: [UInt8]) -> Int {
        if found < start { found = search(from: start, in: bytes) }
        return found
    }

    private func search(from start: Int, in bytes: [UInt8]) -> Int {
        guard start < end else { return end }
        return unsafe bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress!
            guard let place = unsafe memchr(base + start, Int32(byte), end - start) else {
                return end
            }
            return unsafe UnsafeRawPointer(place) - base
        }
    }
}
