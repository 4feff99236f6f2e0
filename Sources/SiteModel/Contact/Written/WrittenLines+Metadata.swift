import SourceText

/// Front matter and other files in the subset of YAML.
extension WrittenLines {
    /// Shows the lines of a whole YAML file.
    func visitMetadataFile(_ visit: (WrittenLine) -> Void) {
        visitMetadata(0..<bytes.count, visit)
    }

    /// Shows the lines of YAML that stand in a range.
    ///
    /// In a block scalar `#` begins no comment; what allows something there stands on the line that opens it, or before.
    func visitMetadata(_ metadata: Range<Int>, _ visit: (WrittenLine) -> Void) {
        var before = metadata.lowerBound..<metadata.lowerBound
        var key = before
        var block: (indent: Int, opening: Range<Int>, before: Range<Int>)?
        var i = metadata.lowerBound
        while i < metadata.upperBound {
            let line = scan.line(from: i, to: metadata.upperBound)
            i = line.next
            let range = line.range
            defer { before = range }
            let indent = range.count - bytes[range].drop { $0 == 0x20 }.count
            if indent == range.count { continue }
            if let open = block {
                if indent > open.indent {
                    show(line, range, .metadata(key: key), open.opening, open.before, visit)
                    continue
                }
                block = nil
            }
            if indent == 0, let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) {
                key = range.lowerBound..<colon
            }
            let comment = commentStart(in: range)
            let end = comment ?? range.upperBound
            if opensBlock(range.lowerBound..<end) { block = (indent, range, before) }
            show(
                comment == nil ? line : line.withComment, range.lowerBound..<end,
                .metadata(key: key), range, before, visit)
        }
    }

    /// Where the comment of a line begins: a `#` behind white space, outside quotes (YAML 1.2.2 §6.6).
    private func commentStart(in range: Range<Int>) -> Int? {
        var quote: UInt8?
        for i in range {
            let byte = bytes[i]
            let isFirst =
                i == range.lowerBound || bytes[i - 1].isOne(of: " \t[{,")
            if let open = quote {
                if byte == open, byte == UInt8(ascii: "'") || bytes[i - 1] != UInt8(ascii: "\\") {
                    quote = nil
                }
            } else if isFirst, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if isFirst, byte == UInt8(ascii: "#") {
                return i
            }
        }
        return nil
    }

    /// Whether a line ends with the `|` or `>` of a block scalar.
    private func opensBlock(_ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        if end > range.lowerBound, bytes[end - 1].isOne(of: "+-") { end -= 1 }
        guard end - range.lowerBound >= 3, bytes[end - 1].isOne(of: "|>") else { return false }
        return bytes[end - 2] == 0x20
    }
}
