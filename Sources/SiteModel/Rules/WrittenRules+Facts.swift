import Metadata
import SourceText

/// What people read in files of facts without being a fact itself: nobody verifies a contact that stands there.
extension WrittenRules {
    /// The fields of a channel's facts whose words pages show as they are.
    private static let wordsOfChannels: Set<String> = ["label", "reason", "typical", "longest"]
    /// Those of `site.yaml`.
    private static let wordsOfSite: Set<String> = ["title", "description", "name", "about", "of"]

    /// What is wrong with the words in `site.yaml` and in the files of all channels' facts.
    func diagnosticsOfFacts(_ site: Site) -> [Diagnostic] {
        diagnostics(of: site.configuration.file, shown: Self.wordsOfSite)
            + site.channelFacts.flatMap { diagnostics(of: $0.file, shown: Self.wordsOfChannels) }
    }

    private func diagnostics(of file: SourceFile, shown: Set<String>) -> [Diagnostic] {
        var ignored: [Diagnostic] = []
        guard let contacts, let root = MetadataParser.parse(file, diagnostics: &ignored)
        else { return [] }
        let words = Self.words(of: shown, in: root)
        if words.isEmpty { return [] }
        var found: [Diagnostic] = []
        var folded = FoldedLine()
        let lines = WrittenLines(file, wanted: .contact)
        lines.visitMetadataFile { line in
            let here = words.filter { $0.range.overlaps(line.range) }
            guard !here.isEmpty else { return }
            let allowances = allowances(lines.bytes, line, in: file, &found)
            guard line.triggers.contains(.contact), !allowances.contains(.literalContact) else {
                return
            }
            folded.fold(lines.bytes, line)
            for word in here {
                var told: [Diagnostic] = []
                contacts.judge(folded, line, of: file, locale: 0, fact: word.key, &told)
                // The same line may hold the value of a point.
                found += told.filter {
                    $0.location.map { word.range.contains($0.range.lowerBound) } ?? false
                }
            }
        }
        return found
    }

    /// The places of the words under some fields, each with the name of its field; a text may be written by locale.
    private static func words(
        of fields: Set<String>, in node: MetadataNode, under field: String? = nil
    ) -> [(key: String, range: Range<Int>)] {
        switch node.content {
        case .scalar: field.map { [($0, node.range)] } ?? []
        case .sequence(let items): items.flatMap { words(of: fields, in: $0) }
        case .mapping(let entries):
            entries.flatMap {
                words(of: fields, in: $0.value, under: fields.contains($0.key) ? $0.key : field)
            }
        }
    }
}
