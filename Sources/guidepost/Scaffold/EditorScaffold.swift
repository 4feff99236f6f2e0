import SiteModel
import SourceText

/// What lets editors complete and check the files of a site as somebody types.
///
/// `.editorconfig` is read by most editors. What stands in `.vscode/` is for Visual Studio Code and its kin: schemas for the
/// YAML files, through the extension that is recommended, and a task that lists what `check` finds among the problems.
enum EditorScaffold {
    /// The files for a site in a locale.
    static func files(locale: String) -> [ScaffoldFile] {
        let kinds = RecordKind.allCases.filter(\.isFile)
        return [
            ScaffoldFile(path: ".editorconfig", text: editorConfig),
            ScaffoldFile(path: ".vscode/settings.json", text: settings(kinds)),
            ScaffoldFile(path: ".vscode/extensions.json", text: extensions),
            ScaffoldFile(path: ".vscode/tasks.json", text: tasks),
        ]
            + kinds.map { kind in
                ScaffoldFile(
                    path: schemaPath(of: kind),
                    text: SchemaCommand.schema(of: kind, locales: [locale]))
            }
    }

    private static func schemaPath(of kind: RecordKind) -> String {
        ".vscode/guidepost/\(kind.rawValue).json"
    }

    private static let editorConfig = """
        root = true

        [*]
        charset = utf-8
        end_of_line = lf
        insert_final_newline = true
        indent_style = space
        indent_size = 2

        """

    private static func settings(_ kinds: [RecordKind]) -> String {
        var json = JSONWriter(.indented, in: .file)
        json.object { json in
            json.member("files.encoding", "utf8")
            json.member("files.eol", "\n")
            json.member("editor.unicodeHighlight.ambiguousCharacters", false)
            json.object("yaml.schemas") { json in
                for kind in kinds { json.member("./" + schemaPath(of: kind), kind.files) }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private static let extensions = """
        {
          "recommendations": ["redhat.vscode-yaml"]
        }

        """

    /// The pattern reads what `TextDiagnosticPrinter` writes, in each language.
    private static let tasks = #"""
        {
          "version": "2.0.0",
          "tasks": [
            {
              "label": "guidepost check",
              "type": "shell",
              "command": "guidepost check",
              "group": {"kind": "test", "isDefault": true},
              "presentation": {"reveal": "silent"},
              "problemMatcher": {
                "owner": "guidepost",
                "fileLocation": ["relative", "${workspaceFolder}"],
                "severity": "error",
                "pattern": {
                  "regexp": "^(.+?):(\\d+):(\\d+): (?:(error|错误)|(warning|警告))(?:: |：)(.+) \\[([a-z0-9-]+)\\]$",
                  "file": 1,
                  "line": 2,
                  "column": 3,
                  "message": 6,
                  "code": 7
                }
              }
            }
          ]
        }

        """#
}
