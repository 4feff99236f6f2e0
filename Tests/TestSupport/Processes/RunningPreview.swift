import Foundation

/// `guidepost serve` at work, until nobody refers to it any more.
public final class RunningPreview {
    /// The command.
    public let process: ChildProcess
    /// Where it listens.
    public let port: UInt16
    /// Where the site begins.
    public let address: String
    private let client: HTTPClient

    /// Shows the site in a folder; without a port it takes the first free one of the usual ports.
    public init(
        _ site: TemporaryFolder, _ options: [String] = [], port: UInt16? = 0,
        environment: [String: String?] = [:]
    ) throws {
        process = try ChildProcess(
            guidepostBinary, ["serve"] + (port.map { ["--port", "\($0)"] } ?? []) + options,
            environment: ChildProcess.environment(adding: environment), in: site.path)
        let found = try process.wait(for: "the preview to begin") { output in
            output.output.firstMatch(of: #/(http://127\.0\.0\.1:([0-9]+)/\S*) /#).flatMap { match in
                UInt16(match.2).map { (String(match.1), $0) }
            }
        }
        address = found.0
        self.port = found.1
        client = HTTPClient(port: found.1)
    }

    deinit { process.terminate() }

    /// What a browser gets at an address.
    public func get(_ target: String) throws -> HTTPClient.Response { try client.get(target) }

    /// What a browser gets at an address, as text.
    public func text(_ target: String) throws -> String {
        String(decoding: try get(target).body, as: UTF8.self)
    }

    /// What is said of the page at a path, once `isThere` holds.
    ///
    /// A save may be seen in two steps, so what is waited for is a state, not a number of changes.
    @discardableResult
    public func state(
        of path: String, until isThere: ([String: Any]) throws -> Bool
    ) throws -> [String: Any] {
        let path = path.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
        var version = 0
        while true {
            let target = "/.guidepost-preview/state?after=\(version)&path=\(path)"
            let body = try get(target).body
            guard let state = try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any],
                let next = state["version"] as? Int
            else { throw TestFailure("no state: \(String(decoding: body, as: UTF8.self))") }
            if try isThere(state) { return state }
            // The answer came although nothing is new: it waits for some seconds at most.
            guard next != version else { throw TestFailure("nothing more happens: \(state)") }
            version = next
        }
    }

    /// Waits until a page holds a text.
    public func wait(for text: String, at target: String) throws {
        try state(of: target) { _ in try self.text(target).contains(text) }
    }
}
