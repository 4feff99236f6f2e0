import Metadata
import SourceText

/// Reads JSON (RFC 8259) and keeps the place of each value: a table, a list or a text, as metadata has them.
///
/// Texts keep where their bytes come from, so that what is found in one can be told at its place. `null` is the empty text.
struct PlacedJSON {
    let bytes: [UInt8]
    var i: Int
    private struct Fault: Error {}

    /// A whole file; nil where it is no JSON.
    static func document(_ bytes: [UInt8]) -> MetadataNode? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var reader = PlacedJSON(bytes: bytes, i: start)
        guard let node = try? reader.value(depth: 0) else { return nil }
        reader.skipSpace()
        return reader.i == bytes.count ? node : nil
    }

    /// The object that begins at an offset, and where it ends.
    static func object(in bytes: [UInt8], at start: Int) -> (node: MetadataNode, end: Int)? {
        var reader = PlacedJSON(bytes: bytes, i: start)
        guard let node = try? reader.value(depth: 0) else { return nil }
        return (node, reader.i)
    }

    private mutating func skipSpace() {
        while i < bytes.count, bytes[i].isSpace { i += 1 }
    }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        guard i < bytes.count, bytes[i] == UInt8(ascii: byte) else { return false }
        i += 1
        return true
    }

    private mutating func value(depth: Int) throws(Fault) -> MetadataNode {
        skipSpace()
        guard i < bytes.count, depth < 100 else { throw Fault() }
        let start = i
        switch bytes[i] {
        case UInt8(ascii: "\""):
            let text = try string()
            return MetadataNode(.scalar(text), range: start..<i)
        case UInt8(ascii: "["):
            i += 1
            var items: [MetadataNode] = []
            if !take("]") {
                repeat { items.append(try value(depth: depth + 1)) } while take(",")
                guard take("]") else { throw Fault() }
            }
            return MetadataNode(.sequence(items), range: start..<i)
        case UInt8(ascii: "{"):
            i += 1
            var entries: [MetadataEntry] = []
            if !take("}") {
                repeat {
                    skipSpace()
                    let keyStart = i
                    guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") else { throw Fault() }
                    let key = try string()
                    let keyRange = keyStart..<i
                    guard take(":") else { throw Fault() }
                    entries.append(
                        MetadataEntry(
                            key: key, keyRange: keyRange, value: try value(depth: depth + 1)))
                } while take(",")
                guard take("}") else { throw Fault() }
            }
            return MetadataNode(.mapping(entries), range: start..<i)
        default:
            while i < bytes.count, bytes[i].isAlphanumeric || "+-.".utf8.contains(bytes[i]) {
                i += 1
            }
            guard i > start else { throw Fault() }
            let text = bytes.text(start..<i)
            return MetadataNode(.scalar(text == "null" ? "" : text), range: start..<i)
        }
    }

    private mutating func string() throws(Fault) -> String {
        let start = i
        i += 1
        while i < bytes.count, bytes[i] != UInt8(ascii: "\"") {
            i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard i < bytes.count else { throw Fault() }
        i += 1
        return String(decoding: PlacedJSON.text(of: bytes, start..<i).bytes, as: UTF8.self)
    }

    /// What a string with its quotes says, and where stretches of it come from.
    ///
    /// Half a pair of surrogates, which is no character, becomes U+FFFD.
    static func text(
        of bytes: [UInt8], _ range: Range<Int>
    ) -> (bytes: [UInt8], marks: [(text: Int, file: Int)]) {
        var text: [UInt8] = []
        var marks = [(text: 0, file: range.lowerBound + 1)]
        var i = range.lowerBound + 1
        let end = range.upperBound - 1
        func unit(at place: Int) -> UInt32? {
            guard place + 6 <= end, bytes.has("\\u", at: place, before: end) else { return nil }
            return UInt32(bytes.text(place + 2..<place + 6), radix: 16)
        }
        while i < end {
            guard bytes[i] == UInt8(ascii: "\\"), i + 1 < end else {
                text.append(bytes[i])
                i += 1
                continue
            }
            switch bytes[i + 1] {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
            case UInt8(ascii: "u"):
                var value = unit(at: i) ?? 0xFFFD
                if (0xD800..<0xDC00).contains(value), let low = unit(at: i + 6),
                    (0xDC00..<0xE000).contains(low)
                {
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                    i += 6
                }
                text.append(
                    contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")!)
                i += 4
            default: text.append(bytes[i + 1])
            }
            i += 2
            marks.append((text.count, i))
        }
        return (text, marks)
    }
}
