import Metadata
import SourceText

/// Reads the TOML of Hugo's front matter and configuration (toml.io, version 1.0): tables, dotted keys, strings, lists and
/// inline tables. Numbers, dates and truth values are texts, as they stand.
struct LenientTOML {
    /// A table that is being filled.
    private final class Table {
        private(set) var entries: [(key: String, range: Range<Int>, value: Value)] = []
        private var places: [String: Int] = [:]
        subscript(key: String) -> Value? { places[key].map { entries[$0].value } }

        func append(_ key: String, _ range: Range<Int>, _ value: Value) {
            places[key] = entries.count
            entries.append((key, range, value))
        }
    }
    /// The tables of a list.
    private final class Tables {
        var all: [Table] = []
    }
    private enum Value {
        case node(MetadataNode)
        case table(Table)
        case tables(Tables)
    }
    private struct Fault: Error {}

    private let bytes: [UInt8]
    private var i: Int
    private let end: Int
    private let root = Table()

    init(_ file: SourceFile, _ range: Range<Int>) {
        bytes = file.bytes
        i = range.lowerBound
        end = range.upperBound
    }

    /// Reads all; a line that is no TOML is unreadable, and the next one is read again.
    mutating func read() -> (entries: [MetadataEntry], unreadable: [Range<Int>]) {
        var unreadable: [Range<Int>] = []
        var table = root
        while true {
            skipSpace(lines: true)
            guard i < end else { break }
            let start = i
            do {
                if bytes[i] == UInt8(ascii: "[") {
                    table = try header()
                } else {
                    try pair(into: table)
                }
                skipSpace(lines: false)
                guard i >= end || bytes[i] == 0x0A else { throw Fault() }
            } catch {
                i = bytes.lineEnd(from: max(start, i), before: end)
                unreadable.append(bytes.trimmed(start..<i))
            }
        }
        return (LenientTOML.node(root).entries ?? [], unreadable)
    }

    private static func node(_ table: Table) -> MetadataNode {
        let entries = table.entries.map { entry in
            let value: MetadataNode =
                switch entry.value {
                case .node(let node): node
                case .table(let table): node(table)
                case .tables(let tables):
                    MetadataNode(.sequence(tables.all.map(node)), range: entry.range)
                }
            return MetadataEntry(key: entry.key, keyRange: entry.range, value: value)
        }
        let range = entries.first.map { $0.keyRange.lowerBound..<$0.keyRange.upperBound } ?? 0..<0
        return MetadataNode(.mapping(entries), range: range)
    }

    private mutating func header() throws(Fault) -> Table {
        let isList = bytes.has("[[", at: i, before: end)
        i += isList ? 2 : 1
        let path = try keys()
        guard i < end, bytes[i] == UInt8(ascii: "]") else { throw Fault() }
        i += isList ? 2 : 1
        var table = root
        for (index, key) in path.enumerated() {
            if isList, index == path.count - 1 {
                let new = Table()
                switch table[key.text] {
                case .tables(let tables): tables.all.append(new)
                case nil:
                    let tables = Tables()
                    tables.all = [new]
                    table.append(key.text, key.range, .tables(tables))
                default: throw Fault()
                }
                return new
            }
            table = try self.table(key, in: table)
        }
        return table
    }

    private func table(_ key: (text: String, range: Range<Int>), in table: Table) throws(Fault)
        -> Table
    {
        switch table[key.text] {
        case .table(let inner): return inner
        case .tables(let tables): return tables.all[tables.all.count - 1]
        case .node: throw Fault()
        case nil:
            let new = Table()
            table.append(key.text, key.range, .table(new))
            return new
        }
    }

    private mutating func pair(into table: Table, depth: Int = 0) throws(Fault) {
        let path = try keys()
        guard path.count <= MetadataParser.deepestNesting, i < end, bytes[i] == UInt8(ascii: "=")
        else { throw Fault() }
        i += 1
        skipSpace(lines: false)
        var inner = table
        for key in path.dropLast() { inner = try self.table(key, in: inner) }
        let last = path[path.count - 1]
        let value = try value(depth: depth)
        guard inner[last.text] == nil else { throw Fault() }
        inner.append(last.text, last.range, .node(value))
    }

    /// A key, or several with dots between them.
    private mutating func keys() throws(Fault) -> [(text: String, range: Range<Int>)] {
        var keys: [(text: String, range: Range<Int>)] = []
        repeat {
            skipSpace(lines: false)
            let start = i
            if i < end, bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
                let text = try string()
                keys.append((text, start..<i))
            } else {
                while i < end, bytes[i].isAlphanumeric || "_-".utf8.contains(bytes[i]) { i += 1 }
                guard i > start else { throw Fault() }
                keys.append((bytes.text(start..<i), start..<i))
            }
            skipSpace(lines: false)
            guard i < end, bytes[i] == UInt8(ascii: ".") else { return keys }
            i += 1
        } while true
    }

    private mutating func value(depth: Int) throws(Fault) -> MetadataNode {
        guard i < end, depth < MetadataParser.deepestNesting else { throw Fault() }
        let start = i
        switch bytes[i] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let text = try string()
            return MetadataNode(.scalar(text), range: start..<i)
        case UInt8(ascii: "["):
            i += 1
            var items: [MetadataNode] = []
            while true {
                skipSpace(lines: true)
                guard i < end else { throw Fault() }
                if bytes[i] == UInt8(ascii: "]") { break }
                items.append(try value(depth: depth + 1))
                skipSpace(lines: true)
                guard i < end else { throw Fault() }
                if bytes[i] == UInt8(ascii: ",") { i += 1 }
            }
            i += 1
            return MetadataNode(.sequence(items), range: start..<i)
        case UInt8(ascii: "{"):
            i += 1
            let table = Table()
            while true {
                skipSpace(lines: true)
                guard i < end else { throw Fault() }
                if bytes[i] == UInt8(ascii: "}") { break }
                try pair(into: table, depth: depth + 1)
                skipSpace(lines: true)
                if i < end, bytes[i] == UInt8(ascii: ",") { i += 1 }
            }
            i += 1
            return MetadataNode(LenientTOML.node(table).content, range: start..<i)
        default:
            while i < end, !",]}#\n".utf8.contains(bytes[i]) { i += 1 }
            let range = bytes.trimmed(start..<i)
            guard !range.isEmpty else { throw Fault() }
            return MetadataNode(.scalar(bytes.text(range)), range: range)
        }
    }

    private mutating func string() throws(Fault) -> String {
        let quote = bytes[i]
        let isLong = i + 2 < end && bytes[i + 1] == quote && bytes[i + 2] == quote
        i += isLong ? 3 : 1
        if isLong, i < end, bytes[i] == 0x0A { i += 1 }
        var text: [UInt8] = []
        while i < end {
            if bytes[i] == quote {
                if !isLong {
                    i += 1
                    return String(decoding: text, as: UTF8.self)
                }
                if i + 2 < end, bytes[i + 1] == quote, bytes[i + 2] == quote {
                    i += 3
                    return String(decoding: text, as: UTF8.self)
                }
                if i + 3 == end, bytes[i + 1] == quote, bytes[i + 2] == quote {
                    i += 3
                    return String(decoding: text, as: UTF8.self)
                }
            }
            if bytes[i] == 0x0A, !isLong { throw Fault() }
            if bytes[i] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), i + 1 < end {
                i += 1
                switch bytes[i] {
                case UInt8(ascii: "n"): text.append(0x0A)
                case UInt8(ascii: "t"): text.append(0x09)
                case UInt8(ascii: "r"): text.append(0x0D)
                case UInt8(ascii: "u"), UInt8(ascii: "U"):
                    let count = bytes[i] == UInt8(ascii: "u") ? 4 : 8
                    guard i + count < end,
                        let value = UInt32(bytes.text(i + 1..<i + 1 + count), radix: 16),
                        let scalar = Unicode.Scalar(value)
                    else { throw Fault() }
                    text.append(contentsOf: UTF8.encode(scalar)!)
                    i += count
                case 0x0A: while i + 1 < end, bytes[i + 1].isSpace { i += 1 }
                default: text.append(bytes[i])
                }
                i += 1
                continue
            }
            text.append(bytes[i])
            i += 1
        }
        throw Fault()
    }

    private mutating func skipSpace(lines: Bool) {
        while i < end {
            if bytes[i] == UInt8(ascii: "#") {
                i = bytes.lineEnd(from: i, before: end)
            } else if bytes[i].isBlank || bytes[i] == 0x0D || lines && bytes[i] == 0x0A {
                i += 1
            } else {
                return
            }
        }
    }
}
