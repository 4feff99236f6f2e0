import Glibc

/// Texts as their bytes: how paths and addresses are told apart and put in order.
///
/// Swift compares texts by canonical equivalence, which is wrong for what a disk or a URL holds and, where texts are
/// not ASCII, slow: each comparison normalises.
extension String {
    /// Whether two texts have the same bytes.
    public func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && byteOrder(to: other) == 0
    }

    /// Whether this text stands before another in the order of their bytes.
    public func precedesByBytes(_ other: String) -> Bool {
        let order = byteOrder(to: other)
        return order == 0 ? utf8.count < other.utf8.count : order < 0
    }

    /// Whether this text begins with the bytes of another.
    public func begins(with prefix: String) -> Bool {
        utf8.count >= prefix.utf8.count && byteOrder(to: prefix) == 0
    }

    /// How many bytes stand before the first one of this value, if it is there.
    public func offset(of byte: UInt8) -> Int? {
        unsafe utf8.span.withUnsafeBytes { bytes in
            guard bytes.count > 0, let start = bytes.baseAddress,
                let found = unsafe memchr(start, Int32(byte), bytes.count)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - start
        }
    }

    /// How many bytes stand before the last one of this value, if it is there.
    public func offset(ofLast byte: UInt8) -> Int? {
        let bytes = utf8.span
        var i = bytes.count
        while i > 0 {
            i -= 1
            if bytes[i] == byte { return i }
        }
        return nil
    }

    /// The order of the bytes that both texts have, as `memcmp` gives it.
    private func byteOrder(to other: String) -> Int32 {
        unsafe utf8.span.withUnsafeBytes { left in
            unsafe other.utf8.span.withUnsafeBytes { right in
                let count = min(left.count, right.count)
                guard count > 0, let left = left.baseAddress, let right = right.baseAddress else {
                    return 0
                }
                return unsafe memcmp(left, right, count)
            }
        }
    }
}

extension Array {
    /// The index of the element whose text has the bytes of `text`, in an array that is sorted by the bytes of `key`.
    public func index(ofBytes text: String, by key: (Element) -> String) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if key(self[middle]).precedesByBytes(text) { low = middle + 1 } else { high = middle }
        }
        return low < count && key(self[low]).hasSameBytes(as: text) ? low : nil
    }
}
