import Markdown
import Metadata
public import SourceText

extension SiteConfiguration {
    /// Reads `site.yaml`; nil where what the site cannot do without is missing or wrong.
    public static func read(
        _ file: SourceFile, knownCodes: CheckNames, diagnostics: inout [Diagnostic]
    ) -> SiteConfiguration? {
        guard let node = MetadataParser.parse(file, diagnostics: &diagnostics) else { return nil }
        let reader = FieldReader(node, of: fields, in: file, diagnostics: &diagnostics)
        var url: SiteURL?
        if let written = reader.located("url") {
            url = SiteURL(written.value)
            if url == nil {
                diagnostics.append(
                    .notASiteURL(
                        written.value, SiteURL.fault(in: written.value),
                        at: file.location(written.range)))
            }
        }
        let locales = readLocales(reader, file: file, diagnostics: &diagnostics)
        let tags = locales.isEmpty ? ["en"] : locales.map(\.value)
        let zone = reader.located("time-zone")
        let title = LocalizedText(
            "title", of: reader, locales: tags, in: file, diagnostics: &diagnostics)
        let description = LocalizedText(
            "description", of: reader, locales: tags, in: file, diagnostics: &diagnostics)
        let publisher = reader.record("publisher").flatMap {
            Publisher($0, locales: tags, file: file, diagnostics: &diagnostics)
        }
        guard let title, let url else { return nil }
        return SiteConfiguration(
            file: file, title: title, description: description, url: url, locales: tags,
            localeLocations: locales.map { file.location($0.range) },
            timeZone: zone?.value ?? "UTC", timeZoneLocation: zone.map { file.location($0.range) },
            publisher: publisher,
            officialHosts: readHosts(
                reader, locales: tags, file: file, diagnostics: &diagnostics),
            requiresOfficialSource: reader.word("require-source") == "official",
            requiredSourceLocation: reader.has("require-source")
                ? reader.location(of: "require-source") : nil,
            rawHTML: reader.word("raw-html") == "allow" ? .allow : .escape,
            cjkEmphasis: reader.flag("cjk-emphasis") ?? true,
            markdownTwins: reader.flag("markdown-twins") ?? true,
            contentSecurityPolicy: readPolicy(reader, file: file, diagnostics: &diagnostics),
            pageFields: PageFields(
                extra: readExtraFields(reader, file: file, diagnostics: &diagnostics)),
            checks: readChecks(
                reader, knownCodes: knownCodes, file: file, diagnostics: &diagnostics))
    }

    /// The tags under `locales`, each once.
    private static func readLocales(
        _ reader: FieldReader, file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> [Located<String>] {
        let written = reader.locatedTexts("locales")
        if reader.has("locales"), written.isEmpty {
            diagnostics.append(.noLocales(at: file.location(reader.range(of: "locales"))))
        }
        var first: [String: Range<Int>] = [:]
        return written.compactMap { locale in
            let location = file.location(locale.range)
            if !LanguageTag.isValid(locale.value) {
                diagnostics.append(
                    .notALocale(
                        locale.value, meant: LanguageTag.repaired(locale.value), at: location))
                return nil
            }
            // RFC 5646 §2.1.1: tags that differ by case alone are the same.
            let key = locale.value.lowercased()
            if let range = first[key] {
                diagnostics.append(
                    .duplicateLocale(locale.value, at: location, first: file.location(range)))
                return nil
            }
            first[key] = locale.range
            return locale
        }
    }

    /// Each is compared with every host that a page names, and with all others.
    private static let officialHostLimit = 1_000

    private static func readHosts(
        _ reader: FieldReader, locales: [String], file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) -> [OfficialHost] {
        let records = reader.records("official-hosts")
        guard records.count <= officialHostLimit else {
            let place = reader.value("official-hosts")?.range ?? reader.range
            diagnostics.append(
                .tooManyOfficialHosts(
                    records.count, limit: officialHostLimit, at: file.location(place)))
            return []
        }
        for record in records {
            guard let host = record.located("host"), !HostName.isValid(host.value) else { continue }
            diagnostics.append(
                .notAHost(
                    host.value, meant: HostName.repaired(host.value),
                    at: file.location(host.range)))
        }
        return records.compactMap {
            OfficialHost($0, locales: locales, file: file, diagnostics: &diagnostics)
        }
    }

    private static func readChecks(
        _ reader: FieldReader, knownCodes: CheckNames, file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) -> [String: DiagnosticPolicy.Setting] {
        var settings: [String: DiagnosticPolicy.Setting] = [:]
        for entry in reader.mapping("checks") {
            guard case .scalar(let word) = entry.value.content,
                let setting = DiagnosticPolicy.Setting(rawValue: word)
            else { continue }
            let location = file.location(entry.keyRange)
            if knownCodes.alwaysErrors.contains(entry.key) {
                if setting != .error { diagnostics.append(.fixedCheck(entry.key, at: location)) }
            } else if knownCodes.neverSilent.contains(entry.key), setting == .off {
                diagnostics.append(.neverSilentCheck(entry.key, at: location))
            } else if !knownCodes.all.contains(entry.key) {
                diagnostics.append(
                    .unknownCheck(
                        entry.key, at: location,
                        nearest: nearestName(to: entry.key, among: knownCodes.all)))
            } else {
                settings[entry.key] = setting
            }
        }
        return settings
    }

    /// Each page looks for all of them.
    private static let extraFieldLimit = 100

    private static func readExtraFields(
        _ reader: FieldReader, file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> [String: [Field]] {
        var extra: [String: [Field]] = [:]
        for kind in reader.mapping("extra") {
            guard PageFacts.kindsWithExtraFields.contains(kind.key) else {
                diagnostics.append(
                    .unknownExtraKind(
                        kind.key, at: file.location(kind.keyRange),
                        nearest: nearestName(to: kind.key, among: PageFacts.kindsWithExtraFields)))
                continue
            }
            guard case .mapping(let entries) = kind.value.content else { continue }
            guard entries.count <= extraFieldLimit else {
                diagnostics.append(
                    .tooManyExtraFields(
                        entries.count, limit: extraFieldLimit, at: file.location(kind.keyRange)))
                continue
            }
            let own = Set(PageFacts.fieldNames(ofKind: kind.key))
            extra[kind.key] = entries.compactMap { entry in
                guard isIdentifier(entry.key) else {
                    diagnostics.append(
                        .badExtraName(entry.key, at: file.location(entry.keyRange)))
                    return nil
                }
                guard !own.contains(entry.key) else {
                    diagnostics.append(
                        .extraFieldExists(
                            entry.key, of: ContentPlace.Kind.wording(ofKind: kind.key),
                            at: file.location(entry.keyRange)))
                    return nil
                }
                guard let type = extraType(entry.value) else {
                    diagnostics.append(.unknownExtraType(at: file.location(entry.value.range)))
                    return nil
                }
                return Field(
                    entry.key, type,
                    Wording("A field that site.yaml declares", zh: "site.yaml 里声明的字段"))
            }
        }
        return extra
    }

    private static func extraType(_ node: MetadataNode) -> FieldType? {
        switch node.content {
        case .scalar("text"): .text
        case .scalar("date"): .date
        case .scalar("flag"): .flag(on: "yes", off: "no")
        case .scalar("url"): .url
        case .scalar("integer"): .integer(-1_000_000_000...1_000_000_000)
        case .sequence(let nodes):
            words(nodes).map { .word($0) }
        default: nil
        }
    }

    /// The words of a list that holds nothing else, at least one.
    private static func words(_ nodes: [MetadataNode]) -> [String]? {
        let words = nodes.compactMap { node in
            if case .scalar(let word) = node.content, !word.isEmpty { word } else { nil }
        }
        return words.isEmpty || words.count != nodes.count ? nil : words
    }
}

extension SiteConfiguration.Publisher {
    fileprivate init?(
        _ reader: FieldReader, locales: [String], file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) {
        let name = LocalizedText(
            "name", of: reader, locales: locales, in: file, diagnostics: &diagnostics)
        let about = LocalizedText(
            "about", of: reader, locales: locales, in: file, diagnostics: &diagnostics)
        guard let name, let relation = reader.word("relation").flatMap(Relation.init(rawValue:))
        else { return nil }
        self.init(name: name, relation: relation, about: about)
    }
}

extension SiteConfiguration.OfficialHost {
    fileprivate init?(
        _ reader: FieldReader, locales: [String], file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) {
        let of = LocalizedText(
            "of", of: reader, locales: locales, in: file, diagnostics: &diagnostics)
        guard let host = reader.text("host"), let of, let source = reader.url("source")
        else { return nil }
        self.init(
            // What is meant by one that is none is clear enough to judge other lines by it.
            host: (HostName.repaired(host) ?? host).lowercased(), of: of, source: source,
            location: reader.location(of: "host"),
            sourceLocation: reader.location(of: "source"))
    }
}
