/// Reads JSON from bytes, strictly after the grammar of RFC 8259; nesting is bounded as its §9 allows.
struct JSONParser {
    private let bytes: [UInt8]
    private var i = 0

    private static let maximumDepth = 100

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSONError) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard i == bytes.count else { throw fault }
        return value
    }

    private var fault: JSONError { JSONError(offset: i) }
    private var next: UInt8? { i < bytes.count ? bytes[i] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            i += 1
        }
    }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: byte) else { return false }
        i += 1
        return true
    }

    private mutating func expect(_ byte: Unicode.Scalar) throws(JSONError) {
        guard take(byte) else { throw fault }
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth < Self.maximumDepth else { throw fault }
        skipSpace()
        switch next {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "["):
            i += 1
            var values: [JSONValue] = []
            if take("]") { return .array([]) }
            repeat { values.append(try value(depth: depth + 1)) } while take(",")
            try expect("]")
            return .array(values)
        case UInt8(ascii: "{"):
            i += 1
            var members: [JSONValue.Member] = []
            if take("}") { return .object([]) }
            repeat {
                skipSpace()
                let name = try string()
                try expect(":")
                members.append(.init(name: name, value: try value(depth: depth + 1)))
            } while take(",")
            try expect("}")
            return .object(members)
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ text: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
        guard bytes[i...].starts(with: text.utf8) else { throw fault }
        i += text.utf8.count
        return value
    }

    private mutating func number() throws(JSONError) -> String {
        let start = i
        if next == UInt8(ascii: "-") { i += 1 }
        if next == UInt8(ascii: "0") { i += 1 } else { try digits() }
        if next == UInt8(ascii: ".") {
            i += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            i += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { i += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<i], as: UTF8.self)
    }

    private mutating func digits() throws(JSONError) {
        let start = i
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { i += 1 }
        guard i > start else { throw fault }
    }

    private mutating func string() throws(JSONError) -> String {
        guard next == UInt8(ascii: "\"") else { throw fault }
        i += 1
        let start = i
        var text: [UInt8] = []
        // Clean runs are copied whole; most strings are one.
        var clean = i
        while true {
            guard let byte = next, byte >= 0x20 else { throw fault }
            i += 1
            switch byte {
            case UInt8(ascii: "\""):
                text += bytes[clean..<i - 1]
                guard let valid = String(validating: text, as: UTF8.self) else {
                    throw JSONError(offset: start)
                }
                return valid
            case UInt8(ascii: "\\"):
                text += bytes[clean..<i - 1]
                try appendEscape(to: &text)
                clean = i
            default: continue
            }
        }
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONError) {
        guard let byte = next else { throw fault }
        i += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var value = try codeUnit()
            if (0xD800..<0xDC00).contains(value) {
                guard bytes[i...].starts(with: "\\u".utf8) else { throw fault }
                i += 2
                let low = try codeUnit()
                guard (0xDC00..<0xE000).contains(low) else { throw fault }
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(value) else { throw fault }
            text.append(contentsOf: UTF8.encode(scalar)!)
        default: throw fault
        }
    }

    private mutating func codeUnit() throws(JSONError) -> UInt32 {
        guard i + 4 <= bytes.count else { throw fault }
        var value: UInt32 = 0
        for byte in bytes[i..<i + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault }
            value = value << 4 | UInt32(digit)
        }
        i += 4
        return value
    }
}
