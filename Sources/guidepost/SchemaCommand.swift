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
            Terminal.print(schema(of: kind, extra: try extraFields(of: folder)))
            return .success
        }
    }

    /// The schema of a kind, with the further fields that a site declares by kind of page.
    static func schema(of kind: RecordKind, extra: [String: [Field]] = [:]) -> String {
        JSONSchema(
            language: Terminal.language, knownKeys: ["checks": knownCodes.allowable.sorted()]
        ).text(of: kind.type(extra: extra), title: "Guidepost: " + kind.files)
    }

    /// The further fields of the site in a folder; none where no site is.
    private static func extraFields(of folder: String) throws -> [String: [Field]] {
        let path = ScaffoldWriter.path("Content/site.yaml", in: folder)
        guard access(path, F_OK) == 0 else { return [:] }
        var diagnostics: [Diagnostic] = []
        let configuration = SiteConfiguration.read(
            SourceFile(path: path, bytes: try FileReader.read(path)), knownCodes: knownCodes,
            diagnostics: &diagnostics)
        return configuration?.extraFields ?? [:]
    }
}
