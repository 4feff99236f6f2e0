import SourceText

/// A key on a line: its text, its place, and where its value begins.
struct Key {
    let text: String
    let range: Range<Int>
    /// The offset after the colon.
    let valueStart: Int
}

extension InlineScanner {
    /// YAML 1.2.2 §7.4.2: the colon of an implicit key stands at most 1024 characters after the key's beginning.
    private static let longestKey = 1024

    /// Makes a key of a scalar that a colon follows.
    func key(_ value: Value, colon: Int) throws(Refusal) -> Key {
        guard let text = value.node.scalar else {
            throw .complexKey(at: value.node.range.lowerBound)
        }
        if value.isPlain, text == "<<" { throw .mergeKey(value.node.range) }
        let start = value.node.range.lowerBound
        if colon - start > Self.longestKey {
            var characters = 0
            for byte in bytes[start..<colon] where byte & 0xC0 != 0x80 { characters += 1 }
            if characters > Self.longestKey { throw .longKey(value.node.range) }
        }
        return Key(text: text, range: value.node.range, valueStart: colon + 1)
    }

    /// The refusal of a full-width colon in a plain scalar that should have been a key and a value.
    func fullWidthColon(in range: Range<Int>) -> Refusal? {
        var i = range.lowerBound
        while i + 2 < range.upperBound {
            // U+FF1A is EF BC 9A in UTF-8.
            if bytes[i] == 0xEF, bytes[i + 1] == 0xBC, bytes[i + 2] == 0x9A {
                return .fullWidthColon(i..<i + 3, isSeparated: isSeparated(at: i + 3))
            }
            i += 1
        }
        return nil
    }
}

/// Collects the entries of a table and finds keys that were given already, by their bytes.
struct EntryCollector {
    private(set) var entries: [MetadataEntry] = []
    /// Where each key stands in `entries`; empty while so few are given that looking at each is quicker.
    private var places: [[UInt8]: Int] = [:]
    private static let fewEntries = 12

    /// The place of a key that was added before.
    func rangeOfKey(_ key: String) -> Range<Int>? {
        if entries.count <= Self.fewEntries {
            return entries.first { $0.key.hasSameBytes(as: key) }?.keyRange
        }
        return places[Array(key.utf8)].map { entries[$0].keyRange }
    }

    /// Marks the last value as incomplete, with the last one within it.
    mutating func loseWhatFollows() {
        guard let last = entries.popLast() else { return }
        entries.append(
            MetadataEntry(
                key: last.key, keyRange: last.keyRange, value: last.value.losingWhatFollows()))
    }

    /// Adds a key that is new.
    mutating func append(_ key: Key, _ value: MetadataNode) {
        entries.append(MetadataEntry(key: key.text, keyRange: key.range, value: value))
        if entries.count == Self.fewEntries + 1 {
            for (place, entry) in entries.enumerated() { places[Array(entry.key.utf8)] = place }
        } else if entries.count > Self.fewEntries {
            places[Array(key.text.utf8)] = entries.count - 1
        }
    }
}
