public import Metadata
public import SourceText

/// Writes the proof of contact points into the text of a channel's file, and leaves every other byte as it is.
///
/// Comments, layout, the order of keys, quotes and line ends stay. A proof that is there has its values replaced, each in
/// the quotes that it had; one that is missing is added in the manner of its point: in braces where the point stands in
/// braces, else on a line of its own. The result is read again and compared with what was there before it is given out.
public struct ProofEditor {
    /// Why a file is not edited.
    public struct Refusal: Error {
        /// What is in the way, in a sentence without full stop.
        public let reason: Wording
        /// Where it is.
        public let location: SourceLocation
    }

    private let file: SourceFile
    private let facts: ChannelFacts
    private let locales: [String]
    private let items: [MetadataNode]
    private let layout: WrittenLayout

    /// Prepares to edit the file of a channel, as it was read on a site of some locales.
    public init(_ facts: ChannelFacts, locales: [String]) throws(Refusal) {
        self.locales = locales
        file = facts.file
        layout = WrittenLayout(bytes: facts.file.bytes)
        self.facts = facts
        items = try Self.points(of: facts.file)
        guard items.count == facts.points.count else {
            throw Refusal(
                reason: Wording("not every contact point can be read", zh: "有的联系方式读不出来"),
                location: facts.file.location(0..<0))
        }
    }

    /// The bytes of the file in which the points with some indices were checked by a person on a day against a page.
    public func proving(
        _ indices: [Int], on day: CalendarDate, by name: String, source: String
    ) throws(Refusal) -> [UInt8] {
        var edits: [TextEdit] = []
        for index in indices {
            let values = [
                ("on", day.iso8601), ("by", name), ("source", source),
                ("digest", facts.points[index].digest),
            ]
            edits += try self.edits(of: items[index], values)
        }
        let result = file.bytes.applying(edits)
        try compare(result, indices, on: day, by: name, source: source)
        return result
    }

    private func edits(
        of point: MetadataNode, _ values: [(key: String, text: String)]
    ) throws(Refusal) -> [TextEdit] {
        let entries = point.entries ?? []
        guard let entry = entries.first(where: { $0.key == "verified" }) else {
            return [try addition(to: point, values)]
        }
        if entry.value.scalar?.isEmpty == true {
            return [filling(entry, with: " " + braces(values))]
        }
        guard let written = entry.value.entries else {
            throw refusal(
                Wording("'verified' is no table", zh: "“verified”不是一组字段"), at: entry.value.range)
        }
        let inFlow = layout.isFlow(entry.value)
        if written.isEmpty { return [TextEdit(entry.value.range, braces(values))] }
        var edits: [TextEdit] = []
        var missing: [(key: String, text: String)] = []
        for (key, text) in values {
            guard let old = written.first(where: { $0.key == key }) else {
                missing.append((key, text))
                continue
            }
            guard old.value.scalar != nil, !layout.isBlockScalar(old.value) else {
                throw refusal(
                    Wording("'\(key)' is no text on one line", zh: "“\(key)”不是一行文字"),
                    at: old.value.range)
            }
            if old.value.range.isEmpty {
                edits.append(filling(old, with: " " + scalar(key, text, like: nil, inFlow: inFlow)))
            } else if old.value.scalar?.hasSameBytes(as: text) != true {
                let first = file.bytes[old.value.range.lowerBound]
                edits.append(
                    TextEdit(
                        old.value.range, scalar(key, text, like: first, inFlow: inFlow)))
            }
        }
        if !missing.isEmpty {
            edits.append(try adding(missing, to: entry.value, inFlow: inFlow))
        }
        return edits
    }

    /// The edit that gives a point without `verified` one.
    private func addition(
        to point: MetadataNode, _ values: [(key: String, text: String)]
    ) throws(Refusal) -> TextEdit {
        try adding(
            [("verified", braces(values))], to: point, inFlow: layout.isFlow(point), isRaw: true)
    }

    /// The edit that adds keys to a table, behind what stands in it.
    private func adding(
        _ values: [(key: String, text: String)], to table: MetadataNode, inFlow: Bool,
        isRaw: Bool = false
    ) throws(Refusal) -> TextEdit {
        let lines = values.map { key, text in
            "\(key): \(isRaw ? text : scalar(key, text, like: nil, inFlow: inFlow))"
        }
        let entries = table.entries ?? []
        if inFlow {
            guard let last = entries.last else {
                throw refusal(
                    Wording("there is nothing between the braces", zh: "花括号里是空的"), at: table.range)
            }
            let text = lines.map { ", " + $0 }.joined()
            // The colon of a key without value needs the space behind it.
            if last.value.range.isEmpty { return filling(last, with: " " + text) }
            let end = last.value.range.upperBound
            return TextEdit(end..<end, text)
        }
        // A line of its own, behind the last key whose value ends on the line that it begins on.
        guard
            let last = entries.last(where: { entry in
                !layout.isBlockScalar(entry.value)
                    && !file.bytes[entry.keyRange.lowerBound..<entry.value.range.upperBound]
                        .contains(UInt8(ascii: "\n"))
            })
        else {
            throw refusal(
                Wording("no key of the point stands on one line", zh: "这个联系方式没有单独占一行的字段"),
                at: table.range)
        }
        let end = layout.endOfLine(
            from: max(last.value.range.upperBound, layout.colon(of: last) + 1))
        let column = layout.column(of: entries[0].keyRange.lowerBound)
        let indent = String(repeating: " ", count: column)
        return TextEdit(end..<end, lines.map { layout.lineEnd + indent + $0 }.joined())
    }

    /// The edit that writes behind the colon of a key without value.
    private func filling(_ entry: MetadataEntry, with text: String) -> TextEdit {
        let place = layout.colon(of: entry) + 1
        return TextEdit(place..<place, text)
    }

    private func braces(_ values: [(key: String, text: String)]) -> String {
        let parts = values.map { "\($0): \(scalar($0, $1, like: nil, inFlow: true))" }
        return "{" + parts.joined(separator: ", ") + "}"
    }

    /// A new address or digest has quotes, since other readers of YAML may take it for something else.
    private func scalar(_ key: String, _ text: String, like first: UInt8?, inFlow: Bool) -> String {
        first == nil && (key == "source" || key == "digest")
            ? ScalarWriting.quoted(text) : ScalarWriting.text(text, like: first, inFlow: inFlow)
    }
}

extension ProofEditor {
    private static func points(of file: SourceFile) throws(Refusal) -> [MetadataNode] {
        var diagnostics: [Diagnostic] = []
        guard let root = MetadataParser.parse(file, diagnostics: &diagnostics),
            diagnostics.isEmpty
        else {
            throw Refusal(
                reason: Wording("it cannot be read", zh: "读不出来"), location: file.location(0..<0))
        }
        return root["points"]?.items ?? []
    }

    /// Reads the result and makes sure that the proofs are as asked, and that nothing else means anything else.
    private func compare(
        _ result: [UInt8], _ indices: [Int], on day: CalendarDate, by name: String, source: String
    ) throws(Refusal) {
        let edited = SourceFile(path: file.path, bytes: result)
        var diagnostics: [Diagnostic] = []
        let before = MetadataParser.parse(file, diagnostics: &diagnostics)
        let after = MetadataParser.parse(edited, diagnostics: &diagnostics)
        var problems: [Diagnostic] = []
        let facts = ChannelFacts.read(
            edited, id: self.facts.id, locales: locales, diagnostics: &problems)
        // A mistake in a proof that nobody asked to write stays.
        problems.removeAll { problem in
            guard let facts, let location = problem.location else { return false }
            return facts.points.indices.contains { index in
                !indices.contains(index) && facts.points[index].proofHolds(location)
            }
        }
        let isProven = indices.allSatisfy { index in
            guard let facts, facts.points.indices.contains(index) else { return false }
            let point = facts.points[index]
            return point.isProven && point.digest == self.facts.points[index].digest
                && point.verified?.on == day && point.verified?.by == name
                && point.verified?.source == source
        }
        guard diagnostics.isEmpty, problems.isEmpty, isProven, let before, let after,
            before.content(without: indices) == after.content(without: indices)
        else {
            throw refusal(
                Wording("its layout is one that this command does not know", zh: "这种写法本命令不认识"),
                at: 0..<0)
        }
    }

    private func refusal(_ reason: Wording, at range: Range<Int>) -> Refusal {
        Refusal(reason: reason, location: file.location(range))
    }
}
