/// A running chromedriver, spoken to by the WebDriver protocol (W3C WebDriver 2) over a plain socket.
public final class WebDriver: Sendable {
    private let process: ChildProcess
    private let client: HTTPClient
    /// Where the browser keeps its profile; removed with the driver.
    private let workspace: TemporaryFolder

    /// Opens a browser with one page that knows of no other test, and closes both when `body` ends, in whatever way.
    ///
    ///     try WebDriver.withSession { page in
    ///         try page.open(site.origin + "/")
    ///         #expect(try page.title == "…")
    ///     }
    public static func withSession<Value>(
        _ options: BrowserOptions = BrowserOptions(), _ body: (BrowserSession) throws -> Value
    ) throws -> Value {
        let pool = SharedBrowsers.current
        let session =
            try pool?.session(options) ?? BrowserSession(WebDriver(), options)
        do {
            let value = try body(session)
            if let pool { pool.keep(session, startedWith: options) } else { session.end() }
            return value
        } catch {
            // Whatever state a failure has left goes with the browser.
            session.end()
            throw error
        }
    }

    init() throws {
        let workspace = try TemporaryFolder()
        self.workspace = workspace
        let (process, port) = try Self.started(in: workspace, attempts: 5)
        self.process = process
        client = HTTPClient(port: port, timeout: .seconds(60))
    }

    /// Starts chromedriver, which takes a port of IPv6 that is free, and ends where IPv4 has it taken by somebody else.
    private static func started(
        in workspace: TemporaryFolder, attempts: Int
    ) throws -> (ChildProcess, UInt16) {
        do {
            let process = try ChildProcess(
                "chromedriver", ["--port=0"],
                environment: ChildProcess.environment(adding: ["TMPDIR": workspace.path]))
            let port = try process.wait(for: "chromedriver named its port") { process in
                let marker = "started successfully on port "
                return process.output.split(separator: "\n").lazy.compactMap { line -> UInt16? in
                    guard let place = line.firstRange(of: marker) else { return nil }
                    return UInt16(line[place.upperBound...].prefix { $0.isWholeNumber })
                }.first
            }
            return (process, port)
        } catch let failure as POSIXFailure {
            throw TestFailure(
                "\(failure); 'make test' installs it (Debian: chromium-headless-shell and chromium-driver)"
            )
        } catch let failure as TestFailure {
            guard attempts > 1, "\(failure)".contains("port not available") else { throw failure }
            return try started(in: workspace, attempts: attempts - 1)
        }
    }

    /// Ends the driver and every browser that it has started: they stand in its process group.
    func stop() {
        process.terminate()
        workspace.close()
    }

    /// Sends a command and gives the `value` of the response.
    @discardableResult
    func send(_ method: String, _ path: String, _ body: JSONValue = [:]) throws -> JSONValue {
        let response = try client.send(
            method, path, fields: ["Content-Type: application/json; charset=utf-8"],
            body: method == "POST" ? try body.bytes : [])
        let value = try JSONValue(parsing: response.body)["value"]
        guard response.status == 200 else {
            throw WebDriverError(
                code: value["error"].string ?? "status \(response.status)",
                message: value["message"].string ?? response.text, command: "\(method) \(path)")
        }
        return value
    }
}
