import Metadata
import SourceText

/// A line of front matter, whole: what a writer pastes so that a page keeps its former addresses or ids.
struct FrontMatterLine {
    /// The lines to paste: more than one where the page has no front matter yet.
    let lines: [String]
    /// Whether the page has such a line already, which this one takes the place of.
    let isReplacing: Bool

    /// Where the lines go.
    var place: Wording {
        lines.count == 1
            ? Wording("between its '---' lines", zh: "“---”之间") : Wording("at its head", zh: "文件开头")
    }

    private init(_ line: String, isReplacing: Bool, in page: ParsedPage) {
        self.isReplacing = isReplacing
        lines = page.hasFrontMatter ? [line] : ["---", line, "---"]
    }

    /// The aliases that a page has, and some more.
    static func aliases(of page: ParsedPage, adding permalinks: [Permalink]) -> FrontMatterLine {
        let former = page.facts.aliases.map { AliasScalar.text($0.value) }
        let all = former + permalinks.map(AliasScalar.text(of:))
        return FrontMatterLine(
            "aliases: [" + all.joined(separator: ", ") + "]", isReplacing: !former.isEmpty, in: page
        )
    }

    /// The former ids that a page has, and some more; where nobody knows the target, a blank stands for it.
    static func formerAnchors(
        of page: ParsedPage, adding anchors: [(id: String, target: String?)]
    ) -> FrontMatterLine {
        let former = page.facts.formerAnchors.map { ($0.id.value, Optional($0.target.value)) }
        // Two pages that became one may both have had an id.
        var seen: Set<String> = []
        let all = (former + anchors.map { ($0.id, $0.target) }).filter {
            seen.insert($0.0).inserted
        }
        func scalar(_ text: String) -> String {
            ScalarWriting.plain(text, inFlow: true) ?? ScalarWriting.quoted(text)
        }
        let entries = all.map { id, target in
            scalar(id) + ": " + (target.map(scalar) ?? "\"\"")
        }
        return FrontMatterLine(
            "former-anchors: {" + entries.joined(separator: ", ") + "}",
            isReplacing: !former.isEmpty, in: page)
    }
}

extension ParsedPage {
    /// Whether the file begins with front matter.
    fileprivate var hasFrontMatter: Bool {
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return file.bytes[start...].starts(with: "---".utf8)
    }
}
