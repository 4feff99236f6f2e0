import Foundation
import TestSupport

/// Validates files against what `guidepost schema` prints, by Python's jsonschema on what ruamel.yaml reads: as an editor does.
struct SchemaValidator {
    /// The faults of each file, in the order of the files: where in the record each is, and what jsonschema says.
    let faults: [[String]]

    /// Validates files, each of a kind; `site` is the folder whose further fields the schemas know.
    init(_ files: [(kind: String, path: String)], site: String) throws {
        let folder = try TemporaryFolder()
        for kind in Set(files.map(\.kind)) {
            try folder.write(guidepost("schema", kind, site).output, to: kind + ".json")
        }
        let words = files.flatMap { [folder.path($0.kind + ".json"), $0.path] }
        let outcome = try ChildProcess.run("python3", ["-c", Self.program] + words)
        guard outcome.isSuccess else { throw Failure(description: outcome.errors) }
        faults = try JSONDecoder().decode([[String]].self, from: Data(outcome.output.utf8))
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static let program = """
        import json, sys
        try:
            import jsonschema
            from ruamel.yaml import YAML
        except ImportError:
            sys.exit("jsonschema or ruamel.yaml is missing: python3 -m pip install jsonschema ruamel.yaml")
        yaml, validators, faults = YAML(typ="safe", pure=True), {}, []
        # YAML 1.2's core schema knows no dates: they are texts, as in editors.
        yaml.resolver.versioned_resolver["-"], yaml.Constructor = [], yaml.Constructor
        yaml.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda c, n: c.construct_scalar(n))
        for schema, path in zip(sys.argv[1::2], sys.argv[2::2]):
            if schema not in validators:
                text = json.load(open(schema, encoding="utf-8"))
                jsonschema.Draft7Validator.check_schema(text)
                validators[schema] = jsonschema.Draft7Validator(text)
            text = open(path, encoding="utf-8").read()
            if path.endswith(".md"):
                parts = text.split("\\n---", 1)
                text = parts[0][3:] if text.startswith("---") and len(parts) == 2 else ""
            record = yaml.load(text)
            record = {} if record is None else record
            found = validators[schema].iter_errors(record)
            faults.append(["/".join(map(str, e.absolute_path)) + ": " + e.message for e in found])
        json.dump(faults, sys.stdout)
        """
}
