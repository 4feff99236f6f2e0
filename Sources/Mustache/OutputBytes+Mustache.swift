import SourceText

extension [UInt8] {
    /// Appends static text with blanks before each of its lines: before the first only if it begins one, and without
    /// those that the line has already.
    mutating func append(
        _ text: Span<UInt8>, indentedBy indentation: [UInt8], indented: Int, startsLine: Bool
    ) {
        if indentation.isEmpty {
            append(text)
            return
        }
        if startsLine { self += indentation[indented...] }
        var start = 0
        for i in text.indices where text[i] == UInt8(ascii: "\n") && i + 1 < text.count {
            append(text.extracting(start...i))
            self += indentation
            start = i + 1
        }
        append(text.extracting(start...))
    }

    private mutating func append(_ text: Span<UInt8>) {
        unsafe text.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension Value {
    /// Appends what a tag shows of the value: nothing of lists and objects.
    func append(to output: inout [UInt8], escaping: Bool) {
        switch self {
        case .text(let text):
            // Most texts have nothing to escape: finding that out here is cheaper than the generic call.
            if escaping, text.utf8.span.needsEscaping {
                output.appendEscapingHTML(text)
            } else {
                output.append(text)
            }
        case .bytes(let bytes), .html(let bytes):
            if escaping { output.appendEscapingHTML(bytes) } else { output += bytes }
        case .flag(let flag): output.append(flag ? "true" : "false")
        case .none, .list, .object: break
        }
    }
}

extension Span<UInt8> {
    /// Whether one of `&`, `<`, `>` and `"` is among the bytes.
    fileprivate var needsEscaping: Bool {
        for i in indices {
            switch self[i] {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
                return true
            default: continue
            }
        }
        return false
    }
}
