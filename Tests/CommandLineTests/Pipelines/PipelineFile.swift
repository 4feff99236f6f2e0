import Foundation
import TestSupport

/// An example of a pipeline, as a YAML 1.2 parser reads it.
struct PipelineFile {
    /// The whole file.
    let root: [String: Any]

    init(_ name: String) throws {
        let outcome = try ChildProcess.run(
            "python3", ["-c", Self.program, ManualPage.manual + "/examples/" + name])
        guard outcome.isSuccess else { throw TestFailure("\(name): \(outcome.errors)") }
        let value = try JSONSerialization.jsonObject(with: Data(outcome.standardOutput))
        guard let root = value as? [String: Any] else { throw TestFailure("\(name) is no map") }
        self.root = root
    }

    /// A map at a path of keys.
    func map(_ path: String...) throws -> [String: Any] {
        var value = root
        for key in path {
            guard let next = value[key] as? [String: Any] else {
                throw TestFailure("there is no map '\(key)' in \(value.keys.sorted())")
            }
            value = next
        }
        return value
    }

    private static let program = """
        import json, sys
        try:
            from ruamel.yaml import YAML
        except ImportError:
            sys.exit("ruamel.yaml is missing; install it with: python3 -m pip install ruamel.yaml")
        json.dump(YAML(typ="safe", pure=True).load(open(sys.argv[1], encoding="utf-8")), sys.stdout)
        """
}
