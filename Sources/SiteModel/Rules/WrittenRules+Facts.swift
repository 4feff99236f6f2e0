import Metadata
import SourceText

/// What people read among the facts of a channel without being a fact itself: nobody verifies a contact that stands there.
extension WrittenRules {
    /// The fields whose words pages show as they are.
    private static let shownFields: Set<String> = ["label", "reason", "typical", "longest"]

    /// What is wrong with the words in the files of all channels' facts.
    func diagnosticsOfFacts(_ site: Site) -> [Diagnostic] { site.channelFacts.flatMap(diagnostics) }

    private func diagnostics(of facts: ChannelFacts) -> [Diagnostic] {
        var ignored: [Diagnostic] = []
        guard let contacts, let root = MetadataParser.parse(facts.file, diagnostics: &ignored)
        else { return [] }
        let words = Self.shownWords(in: root)
        if words.isEmpty { return [] }
        var found: [Diagnostic] = []
        var folded = FoldedLine()
        let lines = WrittenLines(facts.file, wanted: .contact)
        lines.visitMetadataFile { line in
            let here = words.filter { $0.range.overlaps(line.range) }
            guard !here.isEmpty else { return }
            let allowances = allowances(lines.bytes, line, in: facts.file, &found)
            guard line.triggers.contains(.contact), !allowances.contains(.literalContact) else {
                return
            }
            folded.fold(lines.bytes, line)
            for word in here {
                var told: [Diagnostic] = []
                contacts.judge(folded, line, of: facts.file, locale: 0, fact: word.key, &told)
                // The same line may hold the value of a point.
                found += told.filter {
                    $0.location.map { word.range.contains($0.range.lowerBound) } ?? false
                }
            }
        }
        return found
    }

    private static func shownWords(in node: MetadataNode) -> [(key: String, range: Range<Int>)] {
        switch node.content {
        case .scalar: []
        case .sequence(let items): items.flatMap(shownWords)
        case .mapping(let entries):
            entries.flatMap { entry in
                entry.value.scalar != nil && shownFields.contains(entry.key)
                    ? [(entry.key, entry.value.range)] : shownWords(in: entry.value)
            }
        }
    }
}
