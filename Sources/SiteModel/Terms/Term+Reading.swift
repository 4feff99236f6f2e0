import Metadata
public import SourceText

extension Term {
    /// So long a step may be, in bytes: references show it on any number of pages.
    private static let longestStep = 200
    /// So many steps a path may have.
    private static let mostSteps = 8
    /// How long a check counts where nothing else is said, as for contacts.
    private static let usualReview = 90

    /// The fields of a term on a site with these locales, the default first.
    static func fields(locales: [String]) -> [Field] {
        locales.enumerated().map { index, locale in
            Field(
                locale, .list(.text), required: index == 0,
                Wording(
                    "The name in \(locale), or the steps of a menu path",
                    zh: "\(locale) 里的名称，或菜单路径的每一步"))
        } + [
            Field(
                "review-every", .integer(1...3650),
                Wording("After how many days to look again", zh: "过多少天要再核对一次")),
            Field(
                "verified",
                .map([
                    Field(
                        "on", .date, required: true,
                        Wording("The day on which somebody looked", zh: "核对的日期")),
                    Field("by", .text, required: true, Wording("Who looked", zh: "谁核对的")),
                    Field("source", .url, Wording("The page that shows the name", zh: "显示这个名称的页面")),
                ]),
                Wording(
                    "Who looked at the app or at an official page, and when", zh: "谁在哪天看过应用或官方页面")),
        ]
    }

    /// Reads `terms.yaml`, a map from id to the names in each locale, and says which of them it cannot read.
    ///
    /// `locales` are the tags of the site, the default first.
    public static func read(
        _ file: SourceFile, locales: [String], diagnostics: inout [Diagnostic]
    ) -> (terms: [Term], unreadable: UnreadableRecords) {
        guard let node = MetadataParser.parse(file, diagnostics: &diagnostics) else {
            return ([], .unknown)
        }
        let reader = FieldReader.document(
            node,
            as: Field(
                "terms", .mapping(.map(fields(locales: locales))),
                Wording("Terms by id", zh: "按编号列出的名称")),
            of: Wording("file of terms", zh: "名称文件"), in: file, diagnostics: &diagnostics)
        let terms = reader.entries("terms").compactMap { entry -> Term? in
            let location = file.location(entry.keyRange)
            guard isIdentifier(entry.key) else {
                diagnostics.append(.badTermID(entry.key, at: location))
                return nil
            }
            guard let record = entry.value.record else { return nil }
            return Term(
                entry.key, record, entry.value.node, locales: locales, at: location, in: file,
                diagnostics: &diagnostics)
        }
        let written = node.isComplete ? node.entries?.map(\.key) : nil
        return (terms, UnreadableRecords(written: written, read: terms.map(\.id)))
    }

    private init?(
        _ id: String, _ reader: FieldReader, _ node: MetadataNode, locales: [String],
        at location: SourceLocation, in file: SourceFile, diagnostics: inout [Diagnostic]
    ) {
        var own: [[String]?] = []
        for locale in locales {
            let steps = reader.locatedTexts(locale)
            if let fault = Term.fault(in: steps, id, locale, in: file) {
                diagnostics.append(fault)
                return nil
            }
            own.append(steps.isEmpty ? nil : steps.map(\.value))
        }
        // That the default locale lacks it is told by the table.
        guard let fallback = own[0] else { return nil }
        self.id = id
        self.location = location
        steps = own.map { $0 ?? fallback }
        missing = own.indices.filter { own[$0] == nil }
        let entry = node.entries?.first { $0.key == "verified" }
        layout = WrittenProof.Layout(node, in: file)
        hasCheck = entry != nil
        checkLocation = entry.map { file.location($0.keyRange) } ?? location
        check = reader.record("verified").flatMap(Check.init)
        // A check with a mistake is told already, and what follows from it is not.
        let isMisread = hasCheck && check == nil
        reviewEvery =
            isMisread
            ? nil : reader.integer("review-every") ?? (hasCheck ? Term.usualReview : nil)
    }

    private static func fault(
        in steps: [Located<String>], _ id: String, _ locale: String, in file: SourceFile
    ) -> Diagnostic? {
        if steps.count > mostSteps {
            return .longMenuPath(
                id, steps.count, limit: mostSteps, at: file.location(steps[mostSteps].range))
        }
        for step in steps {
            let bytes = step.value.utf8
            if bytes.count > longestStep || bytes.contains(where: { $0 < 0x20 }) {
                return .longTerm(id, limit: longestStep, at: file.location(step.range))
            }
        }
        return nil
    }
}

extension Term.Check {
    fileprivate init?(_ reader: FieldReader) {
        guard let on = reader.date("on"), let by = reader.text("by") else { return nil }
        self.on = on
        self.by = by
        source = reader.url("source")
        places = (reader.location(of: "on"), reader.location(of: "by"))
    }
}
