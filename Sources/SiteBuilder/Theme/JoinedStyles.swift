/// The stylesheets of a theme, each with those that it imports in its place: pages ask for one file, and sites override
/// the smallest.
///
/// What an `@import "tokens.css";` names is put where it stands, if it is a stylesheet of the theme; any other stays for the
/// browser. What another has taken in is not published by itself.
struct JoinedStyles {
    private let files: [String: [UInt8]]
    /// The names of those that others have taken in.
    private(set) var imported: Set<String> = []

    /// Takes the stylesheets of a theme, by their names below `assets/`.
    init(_ files: [String: [UInt8]]) {
        self.files = files
        for (name, bytes) in files {
            for statement in Import.all(in: bytes) where isOther(statement.name, than: name) {
                imported.insert(statement.name)
            }
        }
    }

    /// A stylesheet with what it imports.
    func text(of name: String) -> [UInt8] { text(of: name, within: []) }

    private func text(of name: String, within open: [String]) -> [UInt8] {
        let bytes = files[name] ?? []
        var joined: [UInt8] = []
        var position = 0
        for statement in Import.all(in: bytes)
        where isOther(statement.name, than: name) && !open.contains(statement.name) {
            joined += bytes[position..<statement.range.lowerBound]
            joined += text(of: statement.name, within: open + [name])
            position = statement.range.upperBound
        }
        return joined + bytes[position...]
    }

    private func isOther(_ imported: String, than name: String) -> Bool {
        imported != name && files[imported] != nil
    }
}

/// A statement at the head of a stylesheet that takes in another one, without conditions.
private struct Import {
    let name: String
    let range: Range<Int>

    /// The statements of a stylesheet, which stand before everything but comments (CSS Cascade 4 §2).
    static func all(in bytes: [UInt8]) -> [Import] {
        var found: [Import] = []
        var i = 0
        while i < bytes.count {
            if bytes[i...].starts(with: "/*".utf8) {
                guard let end = end(of: "*/", in: bytes, from: i + 2) else { break }
                i = end
            } else if bytes[i] == 0x20 || (0x09...0x0D).contains(bytes[i]) {
                i += 1
            } else if let statement = Import(in: bytes, at: i) {
                found.append(statement)
                i = statement.range.upperBound
            } else {
                break
            }
        }
        return found
    }

    private init?(in bytes: [UInt8], at start: Int) {
        let opening = Array("@import \"".utf8)
        guard bytes[start...].starts(with: opening),
            let end = Import.end(of: "\";", in: bytes, from: start + opening.count)
        else { return nil }
        let name = bytes[(start + opening.count)..<(end - 2)]
        guard !name.contains(UInt8(ascii: "\"")), !name.contains(0x0A) else { return nil }
        self.name = String(decoding: name, as: UTF8.self)
        range = start..<end
    }

    /// The place behind the first of two bytes in a row.
    private static func end(of pair: String, in bytes: [UInt8], from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        return bytes[start...].indices.dropLast().first { bytes[$0...].starts(with: pair.utf8) }
            .map { $0 + 2 }
    }
}
