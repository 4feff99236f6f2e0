import Foundation
import TestSupport

/// A blank page in a browser, beside the index of a search engine on a plain web host.
struct EnginePage {
    private let engine: any SearchEngine
    private let session: BrowserSession
    private let address: String

    /// Serves an engine's folder to a browser for as long as `body` runs.
    static func with<Value>(_ engine: any SearchEngine, _ body: (EnginePage) throws -> Value) throws
        -> Value
    {
        let name = "benchmark.html"
        try "<!doctype html><title>Benchmark</title>".write(
            toFile: "\(engine.webRoot)/\(name)", atomically: true, encoding: .utf8)
        let server = try NginxServer(
            folder: engine.webRoot,
            serverDirectives: """
                gzip on; gzip_comp_level 9; gzip_types application/json text/javascript;
                """)
        defer { server.stop() }
        return try WebDriver.withSession { session in
            let page = EnginePage(
                engine: engine, session: session, address: "\(server.origin)/\(name)")
            try page.reopen()
            return try body(page)
        }
    }

    /// Loads the page anew: nothing that a script has loaded is left in it.
    func reopen() throws { try session.open(address) }

    /// Has nothing cached from now on, and each request wait: what waits for another one then begins visibly later.
    func becomeColdAndFar() throws {
        try session.devTools("Network.enable")
        try session.devTools("Network.setCacheDisabled", ["cacheDisabled": true])
        try session.devTools(
            "Network.emulateNetworkConditions",
            ["offline": false, "latency": 20, "downloadThroughput": -1, "uploadThroughput": -1])
    }

    /// Runs a file of `Scripts/` with what opens the engine's index; its first argument are the engine's parameters.
    func run<Value: Decodable>(
        _ file: String, _ arguments: JSONValue..., as type: Value.Type = Value.self
    ) throws -> Value {
        let folder = SharedFolder.checkout + "/Tests/Benchmarks/Search/Scripts/"
        let bodies = try [engine.openingScript, file].map {
            try String(contentsOfFile: folder + $0, encoding: .utf8)
        }
        let script = "return (async function () {\n\(bodies.joined())\n}).apply(null, arguments);"
        return try session.execute(script, [engine.parameters] + arguments).decoded()
    }
}
