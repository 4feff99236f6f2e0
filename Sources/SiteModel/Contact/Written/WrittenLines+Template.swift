import SourceText

/// Mustache templates.
extension WrittenLines {
    /// Shows the lines of a template; tags, scripts and styles may go over several of them.
    func visitTemplate(_ visit: (WrittenLine) -> Void) {
        var before = 0..<0
        var isInTag = false
        var isProgram = false
        var i = 0
        while i < bytes.count {
            let line = scan.line(from: i, to: bytes.count)
            i = line.next
            defer { before = line.range }
            if isProgram {
                isProgram =
                    bytes.find("</script", in: line.range) == nil
                    && bytes.find("</style", in: line.range) == nil
                continue
            }
            show(
                line, line.range, .template, line.range, before, beginsInTag: isInTag, visit)
            isInTag = endsInTag(line.range, isInTag)
            isProgram = opensProgram(line.range)
        }
    }

    private func endsInTag(_ range: Range<Int>, _ isInTag: Bool) -> Bool {
        var isInTag = isInTag
        for i in range {
            if bytes[i] == UInt8(ascii: ">") {
                isInTag = false
            } else if bytes[i] == UInt8(ascii: "<"), i + 1 < range.upperBound,
                bytes[i + 1].isLetter || bytes[i + 1] == UInt8(ascii: "/")
            {
                isInTag = true
            }
        }
        return isInTag
    }

    private func opensProgram(_ range: Range<Int>) -> Bool {
        let pairs: [(StaticString, StaticString)] = [
            ("<script", "</script"), ("<style", "</style"),
        ]
        return pairs.contains { open, close in
            bytes.find(open, in: range).map { bytes.find(close, in: $0..<range.upperBound) == nil }
                ?? false
        }
    }
}
