import Foundation
import TestSupport

extension BrowserSession {
    /// Runs a file of `Scripts/` as the body of an asynchronous function in the page.
    func run<Value: Decodable>(
        _ file: String, _ arguments: JSONValue..., as type: Value.Type = Value.self
    ) throws -> Value {
        let folder = SharedFolder.checkout + "/Tests/BrowserTests/Scripts/"
        let body = try String(contentsOfFile: folder + file, encoding: .utf8)
        let script = "return (async function () {\n\(body)\n}).apply(null, arguments);"
        return try execute(script, arguments).decoded()
    }
}

/// What a script that looks for faults found.
struct Findings: Decodable {
    /// How many things were judged.
    let count: Int
    /// What is wrong, one line each.
    let faults: [String]
}
