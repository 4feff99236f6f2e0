import Glibc

/// A real nginx in front of a folder, as a plain web host would serve it: to see that a site needs no special server.
public final class NginxServer: Sendable {
    /// The port that it listens on.
    public let port: UInt16
    /// The beginning of every address here, without a slash at its end.
    public var origin: String { "http://127.0.0.1:\(port)" }

    private let process: ChildProcess
    private let workspace: TemporaryFolder

    /// Starts nginx in front of a folder and waits until it accepts connections.
    ///
    /// `serverDirectives` are put into its `server` block.
    public convenience init(folder: String, serverDirectives: String = "") throws {
        try self.init(
            folder: folder, http: Self.plainHost, server: Self.plainPages + serverDirectives)
    }

    /// Starts nginx in front of a folder with a file that a site brings along in its `server` block.
    ///
    /// `httpDirectives` and `serverDirectives` are what somebody has in the two blocks besides.
    public convenience init(
        folder: String, including file: String, httpDirectives: String = "",
        serverDirectives: String = ""
    ) throws {
        try self.init(
            folder: folder, http: httpDirectives,
            server: serverDirectives + "\ninclude \"\(file)\";")
    }

    private init(folder: String, http: String, server: String) throws {
        let program = try Self.program()
        let workspace = try TemporaryFolder()
        // Another program may take the port between finding it free and nginx listening.
        for attempt in 1... {
            let port = try LoopbackAddress.freePort()
            try workspace.write(
                Self.configuration(
                    folder: folder, port: port, workspace: workspace.path, http: http,
                    server: server),
                to: "nginx.conf")
            let process = try ChildProcess(
                program,
                [
                    "-p", workspace.path, "-c", workspace.path("nginx.conf"),
                    "-e", workspace.path("error.log"),
                ])
            do {
                try process.wait(for: "nginx listened") { _ -> Void? in
                    let log = (try? workspace.text("error.log")) ?? ""
                    if log.contains(Self.portIsTaken) { throw TestFailure("the port is taken") }
                    // A connection alone proves nothing: another test's nginx may have been quicker to take the port.
                    // This one writes its process id once it has the port itself.
                    let id = (try? workspace.text("nginx.pid")) ?? ""
                    return id == "\(process.id)\n" ? () : nil
                }
                _ = try ClientSocket(port: port)
                self.port = port
                self.process = process
                self.workspace = workspace
                return
            } catch {
                process.terminate()
                let log = (try? workspace.text("error.log")) ?? ""
                guard log.contains(Self.portIsTaken), attempt < 10 else {
                    throw TestFailure("nginx did not start: \(error)\n\(log)")
                }
                try workspace.remove("error.log")
            }
        }
        preconditionFailure("the loop ends by returning or throwing")
    }

    deinit { stop() }

    /// Ends nginx and its workers.
    public func stop() { process.terminate() }

    /// Lets nginx finish what it answers and waits for its end, so that its logs are whole.
    public func finish() throws {
        process.send(signal: SIGQUIT)
        _ = try process.wait()
    }

    /// What nginx has written to its error log.
    public var errorLog: String { (try? workspace.text("error.log")) ?? "" }

    private static let portIsTaken = "Address already in use"

    private static func program() throws -> String {
        for path in ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"]
        where access(path, X_OK) == 0 {
            return path
        }
        throw TestFailure("nginx is not installed; 'make test' installs it (Debian: nginx-light)")
    }

    /// Everything that nginx writes stands in the workspace.
    private static func configuration(
        folder: String, port: UInt16, workspace: String, http: String, server: String
    ) -> String {
        """
        daemon off;
        worker_processes 1;
        \(geteuid() == 0 ? "user root;" : "")
        pid "\(workspace)/nginx.pid";
        error_log "\(workspace)/error.log" notice;
        events { worker_connections 128; }
        http {
            client_body_temp_path "\(workspace)/client-body";
            proxy_temp_path "\(workspace)/proxy";
            fastcgi_temp_path "\(workspace)/fastcgi";
            uwsgi_temp_path "\(workspace)/uwsgi";
            scgi_temp_path "\(workspace)/scgi";
            access_log off;
            \(http)
            server {
                listen 127.0.0.1:\(port);
                server_name localhost;
                root "\(folder)";
                \(server)
            }
        }

        """
    }

    /// What a plain web host knows of files, whoever made them.
    private static let plainHost = """
        charset utf-8;
        charset_types text/css text/javascript text/markdown text/plain application/xml;
        default_type application/octet-stream;
        types {
            text/html html;
            text/css css;
            text/javascript js mjs;
            text/plain txt;
            text/markdown md;
            application/json json;
            application/xml xml;
            application/manifest+json webmanifest;
            image/svg+xml svg;
            image/png png;
            image/jpeg jpg jpeg;
            image/webp webp;
            image/vnd.microsoft.icon ico;
            font/woff2 woff2;
        }
        """

    /// What a plain web host does with folders, and with what is not there.
    private static let plainPages = """
        index index.html;
        absolute_redirect off;
        error_page 404 /404.html;

        """
}
