/// The texts that stand in a script as literals, with the keys that they stand under.
///
/// Configurations of Docusaurus are programs; what is written out in them can be read, what is computed cannot.
struct ScriptLiterals {
    struct Entry {
        /// The keys of the objects around it, from the outside, and its own; empty for what stands in a list.
        let path: [String]
        /// The numbers of the objects and lists around it, from the outside.
        let groups: [Int]
        let text: String
    }

    private(set) var entries: [Entry] = []

    init(_ bytes: [UInt8]) {
        var keys: [String] = []
        var groups: [Int] = []
        var count = 0
        var pending = ""
        var i = 0
        func isWord(_ byte: UInt8) -> Bool {
            byte.isAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
        }
        func colon(behind offset: Int) -> Bool {
            var k = offset
            while k < bytes.count, bytes[k].isSpace { k += 1 }
            return k < bytes.count && bytes[k] == UInt8(ascii: ":")
        }
        var constants: [String: String] = [:]
        var declared: String?
        /// A text with the constants filled in that it names; nil where it names anything else.
        func filled(_ text: String) -> String? {
            guard text.contains("${") else { return text }
            var result = text
            for (name, value) in constants { result = result.replacing("${\(name)}", with: value) }
            return result.contains("${") ? nil : result
        }
        while i < bytes.count {
            switch bytes[i] {
            case UInt8(ascii: "/") where bytes.has("//", at: i, before: bytes.count):
                i = bytes.lineEnd(from: i, before: bytes.count)
            case UInt8(ascii: "/") where bytes.has("/*", at: i, before: bytes.count):
                i =
                    bytes.find("*/", in: i + 2..<max(i + 2, bytes.count)).map { $0 + 2 }
                    ?? bytes.count
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
                var end = i + 1
                while end < bytes.count, bytes[end] != bytes[i],
                    bytes[end] != 0x0A || bytes[i] == UInt8(ascii: "`")
                {
                    end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
                }
                let text = bytes.text(i + 1..<min(max(end, i + 1), bytes.count))
                    .replacing("\\'", with: "'").replacing("\\\"", with: "\"")
                i = min(end + 1, bytes.count)
                if colon(behind: i) {
                    pending = text
                } else {
                    if let text = filled(text) {
                        entries.append(Entry(path: keys + [pending], groups: groups, text: text))
                        if let declared { constants[declared] = text }
                    }
                    pending = ""
                }
            case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
                keys.append(pending)
                count += 1
                groups.append(count)
                pending = ""
                i += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"):
                _ = keys.popLast()
                _ = groups.popLast()
                pending = ""
                i += 1
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                pending = ""
                i += 1
            case _ where isWord(bytes[i]):
                let start = i
                while i < bytes.count, isWord(bytes[i]) { i += 1 }
                let word = bytes.text(start..<i)
                if colon(behind: i) {
                    pending = word
                } else if let value = constants[word], !pending.isEmpty {
                    entries.append(Entry(path: keys + [pending], groups: groups, text: value))
                    pending = ""
                }
                // `const name = 'text'`
                declared = nil
                if keys.isEmpty, !["const", "let", "var"].contains(word) {
                    var k = i
                    while k < bytes.count, bytes[k].isBlank { k += 1 }
                    if k < bytes.count, bytes[k] == UInt8(ascii: "=") { declared = word }
                }
            default: i += 1
            }
        }
    }

    /// The text under a key, the one that stands least deep.
    func text(_ key: String) -> String? {
        entries.filter { $0.path.last == key }.min { $0.path.count < $1.path.count }?.text
    }

    /// The text under a key in an object that stands under another key.
    func text(_ outer: String, _ key: String) -> String? {
        entries.first { $0.path.last == key && $0.path.dropLast().last == outer }?.text
    }

    /// The texts in a list under a key.
    func texts(_ outer: String, _ key: String) -> [String] {
        entries.filter { $0.path.suffix(3) == [outer, key, ""] }.map(\.text)
    }
}
