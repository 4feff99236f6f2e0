import Metadata
import SourceText

/// Changes the former addresses in the front matter of a page, and leaves every other byte as it is.
struct AliasEditor {
    private let file: SourceFile
    private let layout: WrittenLayout

    init(_ file: SourceFile) {
        self.file = file
        layout = WrittenLayout(bytes: file.bytes)
    }

    /// The edits that take away the aliases for which `isGone` holds, and add others behind those that stay.
    ///
    /// What is new takes the place of what is gone, as far as there is some.
    func edits(
        adding new: [Permalink], removing isGone: (String) -> Bool
    ) throws(MoveRefusal) -> [TextEdit] {
        let texts = new.map(AliasScalar.text(of:))
        var diagnostics: [Diagnostic] = []
        let parts = FrontMatter.split(file, diagnostics: &diagnostics)
        guard let metadata = parts.metadata else {
            guard !texts.isEmpty else { return [] }
            let end = layout.lineEnd
            let lines = ["---", "aliases: [" + texts.joined(separator: ", ") + "]", "---", ""]
            return [
                TextEdit(
                    parts.body.lowerBound..<parts.body.lowerBound, lines.joined(separator: end))
            ]
        }
        let root = MetadataParser.parse(file, in: metadata, diagnostics: &diagnostics)
        guard diagnostics.isEmpty, let root else { throw refusal(at: metadata) }
        let entries = root.entries ?? []
        guard let entry = entries.first(where: { $0.key == "aliases" }) else {
            return texts.isEmpty ? [] : [try line(texts, metadata, root)]
        }
        return try edits(entry, texts, isGone)
    }

    /// The edit that adds the whole key, as the last line of the front matter.
    private func line(
        _ texts: [String], _ metadata: Range<Int>, _ root: MetadataNode
    ) throws(MoveRefusal) -> TextEdit {
        if layout.isFlow(root) { throw refusal(at: root.range) }
        let column = root.entries?.first.map { layout.column(of: $0.keyRange.lowerBound) } ?? 0
        let end = metadata.upperBound
        return TextEdit(
            end..<end,
            String(repeating: " ", count: column) + "aliases: ["
                + texts.joined(separator: ", ") + "]" + layout.lineEnd)
    }

    private func edits(
        _ entry: MetadataEntry, _ texts: [String], _ isGone: (String) -> Bool
    ) throws(MoveRefusal) -> [TextEdit] {
        let value = entry.value
        guard let items = value.items else {
            // A single text stands for a list of one.
            guard let only = value.scalar, !layout.isBlockScalar(value) else {
                throw refusal(at: value.range)
            }
            let stays = only.isEmpty || isGone(only) ? [] : [raw(value)]
            if !stays.isEmpty, texts.isEmpty { return [] }
            let list = "[" + (stays + texts).joined(separator: ", ") + "]"
            let colon = layout.colon(of: entry) + 1
            return [
                value.range.isEmpty
                    ? TextEdit(colon..<colon, " " + list) : TextEdit(value.range, list)
            ]
        }
        guard items.allSatisfy({ $0.scalar != nil && !layout.isBlockScalar($0) }) else {
            throw refusal(at: value.range)
        }
        var edits: [TextEdit] = []
        var waiting = texts[...]
        var gone: [MetadataNode] = []
        for item in items where isGone(item.scalar ?? "") {
            if let text = waiting.popFirst() {
                edits.append(TextEdit(item.range, text))
            } else {
                gone.append(item)
            }
        }
        let isFlow = file.bytes[value.range].first == UInt8(ascii: "[")
        if isFlow {
            guard !gone.isEmpty || !waiting.isEmpty else { return edits }
            if gone.isEmpty, let last = items.last {
                let end = last.range.upperBound
                return edits + [TextEdit(end..<end, waiting.map { ", " + $0 }.joined())]
            }
            let kept = items.filter { !isGone($0.scalar ?? "") }.map(raw)
            return [TextEdit(value.range, "[" + (kept + texts).joined(separator: ", ") + "]")]
        }
        for item in gone { edits.append(TextEdit(wholeLine(of: item), "")) }
        if let last = items.last, !waiting.isEmpty {
            let end = layout.endOfLine(from: last.range.upperBound)
            let start =
                file.bytes[..<last.range.lowerBound]
                .lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            // The dash, with what stands before and behind it.
            let dash = String(
                decoding: file.bytes[start..<last.range.lowerBound], as: UTF8.self)
            edits.append(
                TextEdit(end..<end, waiting.map { layout.lineEnd + dash + $0 }.joined()))
        }
        return edits
    }

    private func raw(_ node: MetadataNode) -> String {
        String(decoding: file.bytes[node.range], as: UTF8.self)
    }

    private func wholeLine(of item: MetadataNode) -> Range<Int> {
        let start =
            file.bytes[..<item.range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            ?? 0
        let end = file.bytes[item.range.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
        return start..<(end.map { $0 + 1 } ?? file.bytes.count)
    }

    private func refusal(at range: Range<Int>) -> MoveRefusal {
        .layout(
            Wording("'aliases' cannot be written here safely", zh: "这里的“aliases”没法安全地自动修改"),
            file.location(range))
    }
}
