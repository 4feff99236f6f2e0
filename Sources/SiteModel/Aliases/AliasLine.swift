import Metadata
import SourceText

/// The line of front matter that gives a page its former addresses, whole: what a writer pastes.
struct AliasLine {
    /// The lines to paste.
    let lines: [String]
    /// Whether the page has aliases already, which the line takes the place of.
    let isReplacing: Bool

    /// The aliases that a page has, and some more.
    init(_ page: ParsedPage, adding permalinks: [Permalink]) {
        let former = page.facts.aliases.map { AliasLine.scalar($0.value) }
        let all = former + permalinks.map(AliasLine.scalar(of:))
        let line = "aliases: [" + all.joined(separator: ", ") + "]"
        isReplacing = !former.isEmpty
        lines = page.hasFrontMatter ? [line] : ["---", line, "---"]
    }

    /// An address as an alias is written.
    static func scalar(of permalink: Permalink) -> String { scalar(text(of: permalink)) }

    /// What an alias says: an address is copied from a browser, so a percent sign in one stands for the code of a letter.
    static func text(of permalink: Permalink) -> String {
        var bytes: [UInt8] = []
        for byte in permalink.path.utf8 {
            if byte == UInt8(ascii: "%") { bytes += Array("%25".utf8) } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text as an item of a list in brackets or of a list of lines.
    static func scalar(_ text: String) -> String {
        let isSafe = text.unicodeScalars.allSatisfy { scalar in
            scalar.value < 0x80
                ? scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
                    || "/-._~%".unicodeScalars.contains(scalar)
                : scalar.properties.isAlphabetic
        }
        return isSafe && text.hasPrefix("/") ? text : ScalarWriting.quoted(text)
    }
}

/// The line of front matter that gives a page the ids that its headings had, whole.
struct FormerAnchorLine {
    /// The lines to paste.
    let lines: [String]
    /// Whether the page has former ids already, which the line takes the place of.
    let isReplacing: Bool

    /// The former ids that a page has, and some more; where nobody knows the target, a blank stands for it.
    init(_ page: ParsedPage, adding anchors: [(id: String, target: String?)]) {
        let former = page.facts.formerAnchors.map { ($0.id.value, Optional($0.target.value)) }
        // Two pages that became one may both have had an id.
        var seen: Set<String> = []
        let all = (former + anchors.map { ($0.id, $0.target) }).filter {
            seen.insert($0.0).inserted
        }
        let entries = all.map { id, target in
            FormerAnchorLine.scalar(id) + ": "
                + (target.map(FormerAnchorLine.scalar) ?? "\"\"")
        }
        let line = "former-anchors: {" + entries.joined(separator: ", ") + "}"
        isReplacing = !former.isEmpty
        lines = page.hasFrontMatter ? [line] : ["---", line, "---"]
    }

    private static func scalar(_ text: String) -> String {
        ScalarWriting.plain(text, inFlow: true) ?? ScalarWriting.quoted(text)
    }
}

extension ParsedPage {
    /// Whether the file begins with front matter.
    var hasFrontMatter: Bool {
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return file.bytes[start...].starts(with: "---".utf8)
    }
}
