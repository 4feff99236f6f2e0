import Metadata
import SourceText

/// The anchors of a stretch of YAML (`key: &name value`), and the aliases that name them (`other: *name`), as far as they
/// stand for texts.
struct YAMLAnchors {
    /// The text without them, byte for byte as long: spaces for anchors, a text in quotes for aliases.
    let file: SourceFile
    /// The places of aliases, and of the values that they stand for.
    private var aliases: [Int: String] = [:]
    private var anchors: [String: Int] = [:]

    init(_ file: SourceFile, _ range: Range<Int>) {
        var bytes = file.bytes
        var i = range.lowerBound
        while i + 2 < range.upperBound {
            defer { i += 1 }
            guard bytes[i] == UInt8(ascii: ":"), bytes[i + 1] == 0x20,
                bytes[i + 2] == UInt8(ascii: "&") || bytes[i + 2] == UInt8(ascii: "*")
            else { continue }
            var end = i + 3
            while end < range.upperBound,
                bytes[end].isAlphanumeric || "_-".utf8.contains(bytes[end])
            { end += 1 }
            let name = bytes.text(i + 3..<end)
            let isAlone = end >= range.upperBound || bytes[end].isSpace
            guard !name.isEmpty, isAlone else { continue }
            if bytes[i + 2] == UInt8(ascii: "&") {
                for k in i + 2..<end { bytes[k] = 0x20 }
                var value = end
                while value < range.upperBound, bytes[value].isBlank { value += 1 }
                anchors[name] = value
            } else {
                aliases[i + 2] = name
                for k in i + 2..<end { bytes[k] = 0x20 }
                bytes[i + 2] = UInt8(ascii: "\"")
                bytes[i + 3] = UInt8(ascii: "\"")
            }
        }
        self.file = SourceFile(path: file.path, bytes: bytes)
    }

    /// Entries with the values that their aliases stand for.
    func resolved(_ entries: [MetadataEntry]) -> [MetadataEntry] {
        guard !aliases.isEmpty else { return entries }
        var values: [Int: MetadataNode] = [:]
        func note(_ node: MetadataNode) {
            if node.scalar != nil { values[node.range.lowerBound] = node }
            node.items?.forEach(note)
            node.entries?.forEach { note($0.value) }
        }
        entries.forEach { note($0.value) }
        func fill(_ node: MetadataNode) -> MetadataNode {
            if let name = aliases[node.range.lowerBound], node.scalar == "" {
                return anchors[name].flatMap { values[$0] } ?? node
            }
            switch node.content {
            case .scalar: return node
            case .sequence(let items):
                return MetadataNode(.sequence(items.map(fill)), range: node.range)
            case .mapping(let entries):
                return MetadataNode(.mapping(entries.map(fill)), range: node.range)
            }
        }
        func fill(_ entry: MetadataEntry) -> MetadataEntry {
            MetadataEntry(key: entry.key, keyRange: entry.keyRange, value: fill(entry.value))
        }
        return entries.map(fill)
    }
}
