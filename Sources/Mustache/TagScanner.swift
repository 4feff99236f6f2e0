import SourceText

/// After so many errors in one file the rest of it is not read.
let errorLimit = 50

/// Finds the tags of a template, one after the other, in one pass over its bytes.
///
/// A tag that is malformed is reported and left out; scanning goes on behind it.
struct TagScanner {
    private let file: SourceFile
    private let bytes: [UInt8]
    private var position: Int
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    init(_ file: SourceFile) {
        self.file = file
        bytes = file.bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next tag, or nil at the end of the file or after many errors.
    mutating func next(_ errors: inout [Diagnostic]) -> Tag? {
        while errors.count < errorLimit, let start = find(opening, from: position) {
            if let tag = tag(at: start, &errors) { return tag }
        }
        position = bytes.count
        return nil
    }
}

extension TagScanner {
    private mutating func tag(at start: Int, _ errors: inout [Diagnostic]) -> Tag? {
        let opener = start..<start + opening.count
        let inside = skippingBlanks(opener.upperBound)
        guard inside < bytes.count else {
            errors.append(.unclosedTag(file.location(opener), needs: closing))
            position = bytes.count
            return nil
        }
        switch bytes[inside] {
        case UInt8(ascii: "!"): return comment(from: opener, &errors)
        case UInt8(ascii: "="): return delimiters(from: opener, inside + 1, &errors)
        case UInt8(ascii: "{") where inside == opener.upperBound:
            return named(
                .variable(escaping: false), from: opener, inside + 1,
                until: [UInt8(ascii: "}")] + closing, &errors)
        case UInt8(ascii: "&"):
            return named(.variable(escaping: false), from: opener, inside + 1, &errors)
        case UInt8(ascii: "#"): return named(.section, from: opener, inside + 1, &errors)
        case UInt8(ascii: "^"): return named(.inverted, from: opener, inside + 1, &errors)
        case UInt8(ascii: "/"): return named(.close, from: opener, inside + 1, &errors)
        case UInt8(ascii: ">"): return named(.partial, from: opener, inside + 1, &errors)
        case UInt8(ascii: "<"): return named(.parent, from: opener, inside + 1, &errors)
        case UInt8(ascii: "$"): return named(.block, from: opener, inside + 1, &errors)
        default: return named(.variable(escaping: true), from: opener, inside, &errors)
        }
    }

    private mutating func comment(
        from opener: Range<Int>, _ errors: inout [Diagnostic]
    ) -> Tag? {
        guard let end = find(closing, from: opener.upperBound) else {
            errors.append(.unclosedTag(file.location(opener), needs: closing))
            position = bytes.count
            return nil
        }
        position = end + closing.count
        return Tag(kind: .comment, range: opener.lowerBound..<position, name: end..<end)
    }

    private mutating func named(
        _ kind: Tag.Kind, from opener: Range<Int>, _ content: Int, until end: [UInt8]? = nil,
        _ errors: inout [Diagnostic]
    ) -> Tag? {
        let end = end ?? closing
        let close = closeOrNextOpening(end, from: content)
        guard close.isClose else {
            errors.append(.unclosedTag(file.location(opener), needs: end))
            position = close.offset
            return nil
        }
        position = close.offset + end.count
        let name = trimmed(content..<close.offset)
        var tag = Tag(kind: kind, range: opener.lowerBound..<position, name: name)
        if let fault = nameFault(tag) {
            errors.append(fault)
            guard kind.opens else { return nil }
            tag.isRefused = true
        }
        return tag
    }

    /// A Set Delimiter tag: two sequences without blanks or `=`, between `=` signs, on one line.
    private mutating func delimiters(
        from opener: Range<Int>, _ content: Int, _ errors: inout [Diagnostic]
    ) -> Tag? {
        let end = [UInt8(ascii: "=")] + closing
        let lineFeed = UInt8(ascii: "\n")
        guard let close = find(end, from: content), !bytes[content..<close].contains(lineFeed)
        else {
            // Only here, as a line may hold any number of such tags.
            let lineEnd = find([lineFeed], from: content) ?? bytes.count
            let plain = find(closing, from: content, before: lineEnd)
            position = plain.map { $0 + closing.count } ?? lineEnd
            errors.append(.badDelimiters(file.location(opener.lowerBound..<position)))
            return nil
        }
        position = close + end.count
        let range = opener.lowerBound..<position
        let parts = bytes[content..<close].split(whereSeparator: isBlank)
        guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
            errors.append(.badDelimiters(file.location(range)))
            return nil
        }
        opening = Array(parts[0])
        closing = Array(parts[1])
        return Tag(kind: .delimiters, range: range, name: close..<close)
    }
}

// Names.
extension TagScanner {
    private func nameFault(_ tag: Tag) -> Diagnostic? {
        let name = bytes[tag.name]
        guard let first = name.first else { return .emptyName(file.location(tag.range), tag.kind) }
        if let blank = name.firstIndex(where: isBlank) {
            return .nameWithSpaces(
                file.location(tag.name), String(decoding: name, as: UTF8.self),
                head: String(decoding: name[..<blank], as: UTF8.self))
        }
        switch tag.kind {
        case .variable, .partial, .parent:
            if first == UInt8(ascii: "*") { return .dynamicName(file.location(tag.range)) }
        default: break
        }
        switch tag.kind {
        case .variable, .section, .inverted:
            let isDot = name.count == 1 && first == UInt8(ascii: ".")
            let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            if !isDot, parts.contains(where: \.isEmpty) {
                return .emptyNamePart(
                    file.location(tag.name), String(decoding: name, as: UTF8.self))
            }
        default: break
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func skippingBlanks(_ start: Int) -> Int {
        var i = start
        while i < bytes.count, isBlank(bytes[i]) { i += 1 }
        return i
    }
}

// Searching.
extension TagScanner {
    private func find(_ pattern: [UInt8], from start: Int, before end: Int? = nil) -> Int? {
        let last = (end ?? bytes.count) - pattern.count
        let first = pattern[0]
        var i = start
        while i <= last {
            if bytes[i] == first, matches(pattern, at: i) { return i }
            i += 1
        }
        return nil
    }

    /// The place of `end`, or of the next tag where that comes first: then this one is not closed.
    ///
    /// Stopping at the next tag keeps a file full of unclosed tags linear.
    private func closeOrNextOpening(
        _ end: [UInt8], from start: Int
    ) -> (offset: Int, isClose: Bool) {
        let canNest = opening != closing
        for i in start..<max(start, bytes.count) {
            if matches(end, at: i) { return (i, true) }
            if canNest, matches(opening, at: i) { return (i, false) }
        }
        return (bytes.count, false)
    }

    private func matches(_ pattern: [UInt8], at offset: Int) -> Bool {
        guard offset + pattern.count <= bytes.count else { return false }
        for i in pattern.indices where bytes[offset + i] != pattern[i] { return false }
        return true
    }
}

/// Whether a byte is white space inside a tag.
private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}
