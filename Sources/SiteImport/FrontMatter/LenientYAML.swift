import Metadata
import SourceText

/// Reads the YAML of other tools' front matter, which is wider than ours.
///
/// What the strict reader accepts is read by it, whole or key by key. Beyond that, texts over several lines and lists in
/// brackets over several lines are put on one line as YAML folds them (YAML 1.2.2 §6.5), and an anchor at the head of a value
/// is passed over. Whatever is left is said to be unreadable, never guessed.
enum LenientYAML {
    static func read(
        _ file: SourceFile, _ range: Range<Int>
    ) -> (entries: [MetadataEntry], unreadable: [Range<Int>]) {
        if let entries = strictly(file, range) { return (entries, []) }
        let anchored = YAMLAnchors(file, range)
        let (entries, unreadable) = read(anchored.file, range, depth: 0)
        return (anchored.resolved(entries), unreadable)
    }

    private static func read(
        _ file: SourceFile, _ range: Range<Int>, depth: Int
    ) -> (entries: [MetadataEntry], unreadable: [Range<Int>]) {
        var entries: [MetadataEntry] = []
        var unreadable: [Range<Int>] = []
        var keys: Set<String> = []
        for part in parts(of: file.bytes, range) {
            if let read = strictly(file, part) ?? folded(file, part) {
                entries += read.filter { keys.insert($0.key).inserted }
            } else if depth < 20, let (entry, inner) = table(file, part, depth: depth) {
                if keys.insert(entry.key).inserted { entries.append(entry) }
                unreadable += inner
            } else {
                unreadable.append(file.bytes.trimmed(part))
            }
        }
        return (entries, unreadable)
    }

    /// A key with a table below it, which is read key by key.
    private static func table(
        _ file: SourceFile, _ part: Range<Int>, depth: Int
    ) -> (MetadataEntry, unreadable: [Range<Int>])? {
        let bytes = file.bytes
        let first = bytes.lineEnd(from: part.lowerBound, before: part.upperBound)
        let head = bytes.trimmed(part.lowerBound..<first)
        guard head.count > 1, bytes[head.upperBound - 1] == UInt8(ascii: ":"),
            first + 1 < part.upperBound
        else { return nil }
        let keyRange = head.lowerBound..<head.upperBound - 1
        guard bytes[keyRange].allSatisfy({ $0.isAlphanumeric || "_-.".utf8.contains($0) }) else {
            return nil
        }
        let (entries, unreadable) = read(file, first + 1..<part.upperBound, depth: depth + 1)
        guard !entries.isEmpty else { return nil }
        let value = MetadataNode(
            .mapping(entries), range: bytes.trimmed(first + 1..<part.upperBound))
        return (
            MetadataEntry(key: bytes.text(keyRange), keyRange: keyRange, value: value), unreadable
        )
    }

    private static func strictly(_ file: SourceFile, _ range: Range<Int>) -> [MetadataEntry]? {
        var diagnostics: [Diagnostic] = []
        let node = MetadataParser.parse(file, in: range, diagnostics: &diagnostics)
        return diagnostics.isEmpty ? node?.entries : nil
    }

    /// The lines of each key at the margin: up to the next line that begins there with anything but a dash or a bracket.
    private static func parts(of bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var line = start
        var margin: Int?
        while line < range.upperBound {
            let end = bytes.lineEnd(from: line, before: range.upperBound)
            let next = min(end + 1, range.upperBound)
            var content = line
            while content < end, bytes[content].isSpace { content += 1 }
            if content < end, bytes[content] != UInt8(ascii: "#") {
                let indent = content - line
                let isContinued = indent > margin ?? indent || "-]}".utf8.contains(bytes[content])
                margin = margin ?? indent
                if line > start, !isContinued {
                    parts.append(start..<line)
                    start = line
                }
            }
            line = next
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts.filter { !bytes.trimmed($0).isEmpty }
    }

    /// Reads one key whose value does not stand on one line.
    private static func folded(_ file: SourceFile, _ part: Range<Int>) -> [MetadataEntry]? {
        let bytes = file.bytes
        let first = bytes.lineEnd(from: part.lowerBound, before: part.upperBound)
        guard let colon = bytes[part.lowerBound..<first].firstIndex(of: UInt8(ascii: ":")) else {
            return nil
        }
        let keyRange = bytes.trimmed(part.lowerBound..<colon)
        let key = bytes.text(keyRange)
        guard !key.isEmpty, key.utf8.allSatisfy({ $0.isAlphanumeric || "_-. ".utf8.contains($0) })
        else { return nil }
        let valueRange = bytes.trimmed(colon + 1..<part.upperBound)
        var value = foldedLines(bytes, valueRange)
        if value.first == UInt8(ascii: "&"), let space = value.firstIndex(of: 0x20) {
            value.removeFirst(space + 1)
        }
        func entry(_ content: MetadataNode.Content) -> [MetadataEntry] {
            [
                MetadataEntry(
                    key: key, keyRange: keyRange,
                    value: MetadataNode(content, range: valueRange))
            ]
        }
        switch value.first {
        case nil: return entry(.scalar(""))
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            if value.last == UInt8(ascii: "]") {
                var end = value.count - 1
                while end > 0, value[end - 1].isSpace || value[end - 1] == UInt8(ascii: ",") {
                    end -= 1
                }
                value.replaceSubrange(end..<value.count - 1, with: [])
            }
            let line = SourceFile(path: "", bytes: Array("k: ".utf8) + value + [0x0A])
            return strictly(line, 0..<line.bytes.count)?.first.map { entry($0.value.content) }
        case UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "*"),
            UInt8(ascii: "!"), UInt8(ascii: "%"):
            return nil
        default:
            // A key inside would make it a table, which only the strict reader may read.
            let isTable =
                bytes[first..<part.upperBound].contains(UInt8(ascii: ":"))
                && bytes.trimmed(colon + 1..<first).isEmpty
            return isTable ? nil : entry(.scalar(String(decoding: value, as: UTF8.self)))
        }
    }

    /// Lines joined by a space each; an empty line is a line break.
    private static func foldedLines(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var line = range.lowerBound
        while line < range.upperBound {
            let end = bytes.lineEnd(from: line, before: range.upperBound)
            let text = bytes.trimmed(line..<end)
            if !text.isEmpty {
                if !result.isEmpty { result.append(0x20) }
                result += bytes[text]
            }
            line = end + 1
        }
        return result
    }
}
