/// Finds texts in a file of Swift: enough of its grammar to tell a literal from what is put into it.
struct SwiftLiterals {
    /// A part of a literal.
    enum Piece {
        case text(String)
        /// What is put in, as it is written.
        case expression(String)
    }

    private let bytes: [UInt8]

    init(_ source: String) { bytes = Array(source.utf8) }

    /// Where something that is written so ends, each time.
    func ends(of text: String) -> [Int] {
        let text = Array(text.utf8)
        guard bytes.count >= text.count else { return [] }
        return (0...bytes.count - text.count).filter {
            bytes[$0..<$0 + text.count].elementsEqual(text)
        }
        .map { $0 + text.count }
    }

    /// The number of a line, counted from 1.
    func line(at offset: Int) -> Int { bytes[..<offset].count { $0 == 0x0A } + 1 }

    /// The offset behind a text, and the white space before it; nil where another stands there.
    func skip(_ text: String, at offset: Int) -> Int? {
        let start = afterSpace(offset)
        return bytes[start...].starts(with: text.utf8) ? start + text.utf8.count : nil
    }

    /// The literal at an offset, or several with `+` between them; nil where something else stands there.
    func text(at offset: Int) -> (pieces: [Piece], end: Int)? {
        guard var found = literal(at: afterSpace(offset)) else { return nil }
        while let plus = skip("+", at: found.end) {
            guard let next = literal(at: afterSpace(plus)) else { return nil }
            found = (found.pieces + next.pieces, next.end)
        }
        return found
    }

    private func afterSpace(_ offset: Int) -> Int {
        bytes[offset...].firstIndex { $0 != 0x20 && $0 != 0x0A } ?? bytes.count
    }

    private func literal(at start: Int) -> (pieces: [Piece], end: Int)? {
        let hashes = bytes[start...].prefix { $0 == UInt8(ascii: "#") }
        var i = hashes.endIndex
        guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") else { return nil }
        let quotes = bytes[i...].starts(with: "\"\"\"".utf8) ? 3 : 1
        let end = Array(repeating: UInt8(ascii: "\""), count: quotes) + hashes
        let escape = [UInt8(ascii: "\\")] + hashes
        i += quotes
        var pieces: [Piece] = []
        var text: [UInt8] = []
        while !bytes[i...].starts(with: end) {
            guard bytes[i...].starts(with: escape) else {
                text.append(bytes[i])
                i += 1
                continue
            }
            i += escape.count
            guard bytes[i] == UInt8(ascii: "(") else {
                text.append(bytes[i] == UInt8(ascii: "n") ? 0x0A : bytes[i])
                i += 1
                continue
            }
            pieces.append(.text(String(decoding: text, as: UTF8.self)))
            text = []
            let close = endOfParenthesis(from: i)
            pieces.append(.expression(String(decoding: bytes[i + 1..<close - 1], as: UTF8.self)))
            i = close
        }
        pieces.append(.text(String(decoding: text, as: UTF8.self)))
        return (pieces, i + end.count)
    }

    private func endOfParenthesis(from open: Int) -> Int {
        var i = open
        var depth = 0
        repeat {
            switch bytes[i] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\""):
                i = literal(at: i)!.end
                continue
            default: break
            }
            i += 1
        } while depth > 0
        return i
    }
}
