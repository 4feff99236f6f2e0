import Glibc
import Metadata
import SiteBuilder
import SiteModel
import SourceText

/// What `guidepost schema` can describe, by the names that it takes.
enum SchemaKind {
    static let names = RecordKind.allCases.map(\.rawValue)
}

/// `guidepost schema KIND [DIR]`: prints what a kind of file can hold as a JSON Schema, so that editors complete and check.
enum SchemaCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let name = arguments.argument(0)!
        guard let kind = RecordKind(rawValue: name) else {
            let near = nearestName(to: name, among: SchemaKind.names)
            return usageError(
                Wording(
                    "no schema is called '\(name)'; there are \(SchemaKind.names.joined(separator: ", "))",
                    zh: "没有叫“\(name)”的 schema；有 \(SchemaKind.names.joined(separator: "、"))"),
                hint: near.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") })
        }
        return tellingFailures {
            let folder = arguments.argument(1) ?? "."
            let site = try configuration(of: folder)
            Terminal.print(
                schema(of: kind, locales: site?.locales ?? [], extra: site?.extraFields ?? [:]))
            return .success
        }
    }

    /// The schema of a kind on a site with these locales, and with the further fields that it declares by kind of page.
    static func schema(
        of kind: RecordKind, locales: [String], extra: [String: [Field]] = [:]
    ) -> String {
        JSONSchema(
            language: Terminal.language, knownKeys: ["checks": knownCodes.allowable.sorted()]
        ).text(of: kind.type(locales: locales, extra: extra), title: "Guidepost: " + kind.files)
    }

    /// What the site in a folder says of itself; nil where there is none, or one with mistakes.
    private static func configuration(of folder: String) throws -> SiteConfiguration? {
        let path = ScaffoldWriter.path("Content/site.yaml", in: folder)
        guard access(path, F_OK) == 0 else { return nil }
        var diagnostics: [Diagnostic] = []
        return SiteConfiguration.read(
            SourceFile(path: path, bytes: try FileReader.read(path)), knownCodes: knownCodes,
            diagnostics: &diagnostics)
    }
}
