import Metadata

/// How the bytes of a file of metadata lie: what an edit that keeps its layout asks.
struct WrittenLayout {
    let bytes: [UInt8]

    /// Whether a table stands between braces.
    func isFlow(_ node: MetadataNode) -> Bool {
        bytes[node.range].first == UInt8(ascii: "{")
    }

    /// Whether a text stands on lines of its own, after `|` or `>`.
    func isBlockScalar(_ node: MetadataNode) -> Bool {
        guard node.scalar != nil, let first = bytes[node.range].first else { return false }
        return first == UInt8(ascii: "|") || first == UInt8(ascii: ">")
    }

    /// The colon of a key: only spaces stand between them.
    func colon(of entry: MetadataEntry) -> Int {
        bytes[entry.keyRange.upperBound...].firstIndex(of: UInt8(ascii: ":"))
            ?? entry.keyRange.upperBound
    }

    /// The column of an offset in bytes, counted from 0.
    func column(of offset: Int) -> Int {
        let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        // A byte order mark stands before the first line, and takes no column.
        let mark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return offset - start - mark
    }

    /// The end of the line that an offset stands on, before its line end.
    func endOfLine(from offset: Int) -> Int {
        var end =
            bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if end > offset, end < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return end
    }

    /// The line end that the file uses: that of its first line.
    var lineEnd: String {
        guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")), first > 0 else {
            return "\n"
        }
        return bytes[first - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }
}
